<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AnnotatedPdf</name>
    <message>
        <source>annotated %1</source>
        <translation>annotiert am %1</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was gesagt hat</translation>
    </message>
    <message>
        <source>tint: direct · line: indirect · —— sure, – – likely, ···· unclear</source>
        <translation>Tönung: wörtlich · Linie: indirekt · —— sicher, – – wahrscheinlich, ···· unklar</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Wie dies entstand</translation>
    </message>
    <message>
        <source>Marks were found by %1 with rules alone, on this machine, and may be wrong: a solid line is sure, a dashed one likely, a dotted one unclear.</source>
        <translation>Die Markierungen hat %1 allein mit Regeln auf diesem Rechner gefunden; sie können falsch sein: Eine durchgezogene Linie ist sicher, eine gestrichelte wahrscheinlich, eine gepunktete unklar.</translation>
    </message>
    <message>
        <source>Marks were found by %1 with its language model, on this machine, and may be wrong: a solid line is sure, a dashed one likely, a dotted one unclear.</source>
        <translation>Die Markierungen hat %1 mit seinem Sprachmodell auf diesem Rechner gefunden; sie können falsch sein: Eine durchgezogene Linie ist sicher, eine gestrichelte wahrscheinlich, eine gepunktete unklar.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>(told by %1)</source>
        <translation>(erzählt von %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>disputed (%1)</source>
        <comment>number of the contradiction</comment>
        <translation>strittig (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed under Claims</source>
        <translation>
            <numerusform>und %n weitere, unter Behauptungen aufgeführt</numerusform>
            <numerusform>und %n weitere, unter Behauptungen aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What others said of it</source>
        <translation>Was andere darüber sagten</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Only this one</source>
        <comment>show the claims of one speaker</comment>
        <translation>Nur von hier</translation>
    </message>
    <message>
        <source>Said to %1.</source>
        <translation>Gesagt zu %1.</translation>
    </message>
    <message>
        <source>Second hand: told by %1.</source>
        <translation>Aus zweiter Hand: berichtet von %1.</translation>
    </message>
    <message>
        <source>%1  or %2</source>
        <comment>key of a digit, another speaker</comment>
        <translation>%1  oder %2</translation>
    </message>
    <message>
        <source>Another speaker…</source>
        <translation>Anderer Sprecher …</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>that it is a contradiction</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not a contradiction</source>
        <translation>Kein Widerspruch</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>told as a fact</source>
        <translation>als Tatsache berichtet</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no size; say --size 1440x900</source>
        <translation>„%1“ ist keine Größe; etwa so: --size 1440x900</translation>
    </message>
    <message>
        <source>A reader for news that shows who said what.</source>
        <translation>Ein Nachrichtenleser, der zeigt, wer was gesagt hat.</translation>
    </message>
    <message>
        <source>Show the window, wait until the analysis is finished, write a picture of it to PNG, and quit. Without --size the window is made as high as the article, up to 3000 pixels.</source>
        <translation>Das Fenster zeigen, das Ende der Analyse abwarten, ein Bild davon nach PNG schreiben und beenden. Ohne --size wird das Fenster so hoch wie der Artikel, höchstens 3000 Pixel.</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Größe des Fensters, etwa 1440x900.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>Theme to show, such as “Hearsay Dark”.</source>
        <translation>Farbschema, etwa „Hearsay Dark“.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Articles to open: plain text, Markdown or HTML.</source>
        <translation>Zu öffnende Artikel: reiner Text, Markdown oder HTML.</translation>
    </message>
    <message>
        <source>there is no theme “%1”</source>
        <translation>es gibt kein Farbschema „%1“</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>denial</source>
        <translation>Bestreiten</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>order</source>
        <comment>a command</comment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>belief</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>accusation</source>
        <translation>Vorwurf</translation>
    </message>
    <message>
        <source>refusal to comment</source>
        <translation>lehnt eine Stellungnahme ab</translation>
    </message>
    <message>
        <source>one says it, the other denies it</source>
        <translation>einer sagt es, der andere bestreitet es</translation>
    </message>
    <message>
        <source>opposite words</source>
        <translation>gegensätzliche Wörter</translation>
    </message>
    <message>
        <source>differing figures</source>
        <translation>abweichende Zahlen</translation>
    </message>
    <message>
        <source>different doers of one deed</source>
        <translation>verschiedene Handelnde derselben Tat</translation>
    </message>
    <message>
        <source>words that exclude each other</source>
        <translation>Wörter, die einander ausschließen</translation>
    </message>
    <message>
        <source>different names for one thing</source>
        <translation>verschiedene Namen für eine Sache</translation>
    </message>
    <message>
        <source>quotation never closed</source>
        <translation>Zitat nie geschlossen</translation>
    </message>
    <message>
        <source>quotation never opened</source>
        <translation>Zitat nie geöffnet</translation>
    </message>
    <message>
        <source>somebody told something by himself</source>
        <translation>jemand, der sich selbst etwas sagt</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>mit Funktion</translation>
    </message>
    <message>
        <source>by pronoun</source>
        <translation>mit Fürwort</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>level of certainty, per cent</comment>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>speaker of a statement</comment>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>answered for by %1</source>
        <translation>dafür steht %1 ein</translation>
    </message>
    <message>
        <source>answered for by the article</source>
        <translation>dafür steht der Artikel ein</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>contradicted by statement %1</source>
        <translation>im Widerspruch zu Aussage %1</translation>
    </message>
    <message>
        <source>contradicted elsewhere in the article</source>
        <translation>im Widerspruch zu einer anderen Stelle des Artikels</translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation>wörtliches Zitat</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>teilweise zitiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>manner, deed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>level of certainty</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>level of certainty</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>level of certainty</comment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>statement %1 of %2</source>
        <translation>Aussage %1 von %2</translation>
    </message>
    <message>
        <source>contradiction %1 of %2</source>
        <translation>Widerspruch %1 von %2</translation>
    </message>
    <message>
        <source>pronoun that fits two speakers</source>
        <translation>Fürwort, das auf zwei Sprecher passt</translation>
    </message>
    <message>
        <source>quotation that nobody answers for</source>
        <translation>Zitat, für das niemand einsteht</translation>
    </message>
    <message>
        <source>short name never explained</source>
        <translation>nie erklärter Kurzname</translation>
    </message>
    <message>
        <source>quotation given in two wordings</source>
        <translation>Zitat in zwei Wortlauten</translation>
    </message>
    <message>
        <source>name spelt two ways</source>
        <translation>Name in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>roles that exclude each other</source>
        <translation>Rollen, die einander ausschließen</translation>
    </message>
    <message>
        <source>the same words given to two speakers</source>
        <translation>dieselben Worte, zwei Sprechern gegeben</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>direct</source>
        <comment>quotation</comment>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>quotation</comment>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>quotation</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>act</comment>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>denial</source>
        <comment>act</comment>
        <translation>Bestreiten</translation>
    </message>
    <message>
        <source>question</source>
        <comment>act</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>order</source>
        <comment>act</comment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>request</source>
        <comment>act</comment>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>act</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>threat</source>
        <comment>act</comment>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>act</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>act</comment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>belief</source>
        <comment>act</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>accusation</source>
        <comment>act</comment>
        <translation>Vorwurf</translation>
    </message>
    <message>
        <source>declined to say</source>
        <comment>act</comment>
        <translation>keine Auskunft</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>certainty</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>certainty</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>certainty</comment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Said and denied</source>
        <comment>contradiction</comment>
        <translation>Gesagt und bestritten</translation>
    </message>
    <message>
        <source>Opposite words</source>
        <comment>contradiction</comment>
        <translation>Gegensätzliche Wörter</translation>
    </message>
    <message>
        <source>Two doers of one event</source>
        <comment>contradiction</comment>
        <translation>Zwei Urheber eines Ereignisses</translation>
    </message>
    <message>
        <source>Accounts that exclude each other</source>
        <comment>contradiction</comment>
        <translation>Darstellungen, die einander ausschließen</translation>
    </message>
    <message>
        <source>Two names for one thing</source>
        <comment>contradiction</comment>
        <translation>Zwei Namen für eine Sache</translation>
    </message>
    <message>
        <source>Quotation never closed</source>
        <comment>notice</comment>
        <translation>Zitat nie geschlossen</translation>
    </message>
    <message>
        <source>Quotation never opened</source>
        <comment>notice</comment>
        <translation>Zitat nie geöffnet</translation>
    </message>
    <message>
        <source>Told something by the same person</source>
        <comment>notice</comment>
        <translation>Von derselben Person etwas mitgeteilt bekommen</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>speaker</comment>
        <translation>namenlos</translation>
    </message>
    <message>
        <source>body</source>
        <comment>speaker</comment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>place</source>
        <comment>speaker</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>group</source>
        <comment>speaker</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>document</source>
        <comment>speaker</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>named</source>
        <comment>speaker</comment>
        <translation>namentlich</translation>
    </message>
    <message>
        <source>named body</source>
        <comment>speaker</comment>
        <translation>benannte Einrichtung</translation>
    </message>
    <message>
        <source>named place</source>
        <comment>speaker</comment>
        <translation>benannter Ort</translation>
    </message>
    <message>
        <source>named group</source>
        <comment>speaker</comment>
        <translation>benannte Gruppe</translation>
    </message>
    <message>
        <source>named document</source>
        <comment>speaker</comment>
        <translation>benanntes Dokument</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>speaker</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>speaker</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Differing figures</source>
        <comment>contradiction</comment>
        <translation>Abweichende Zahlen</translation>
    </message>
    <message>
        <source>Differing figures: %1 and %2</source>
        <comment>contradiction</comment>
        <translation>Abweichende Zahlen: %1 und %2</translation>
    </message>
    <message>
        <source>The article itself</source>
        <comment>answers for it</comment>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>Pronoun that fits two speakers</source>
        <comment>notice</comment>
        <translation>Fürwort, das auf zwei Sprecher passt</translation>
    </message>
    <message>
        <source>Quotation that nobody answers for</source>
        <comment>notice</comment>
        <translation>Zitat, für das niemand einsteht</translation>
    </message>
    <message>
        <source>Short name never explained</source>
        <comment>notice</comment>
        <translation>Nie erklärter Kurzname</translation>
    </message>
    <message>
        <source>Quotation given in two wordings</source>
        <comment>notice</comment>
        <translation>Zitat in zwei Wortlauten</translation>
    </message>
    <message>
        <source>Name spelt two ways</source>
        <comment>notice</comment>
        <translation>Name in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>Roles that exclude each other</source>
        <comment>notice</comment>
        <translation>Rollen, die einander ausschließen</translation>
    </message>
    <message>
        <source>The same words given to two speakers</source>
        <comment>notice</comment>
        <translation>Dieselben Worte, zwei Sprechern gegeben</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>another speaker, per cent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” is said by %2.</source>
        <translation>„%1“ sagt %2.</translation>
    </message>
    <message>
        <source>“%1”, said of %2, has this as what is told.</source>
        <translation>„%1“, gesagt von %2, hat dies zum Inhalt.</translation>
    </message>
    <message>
        <source>“%1”, said of %2, tells that nothing was said.</source>
        <translation>„%1“, gesagt von %2, heißt, dass nichts gesagt wurde.</translation>
    </message>
    <message>
        <source>“%1” is told of %2 without saying who holds it so.</source>
        <translation>„%1“ wird von %2 berichtet, ohne dass gesagt wird, wer es so sieht.</translation>
    </message>
    <message>
        <source>The quotation has no cue; “%1” was spoken to before.</source>
        <translation>Das Zitat hat kein Redewort; zu „%1“ wurde davor gesprochen.</translation>
    </message>
    <message>
        <source>The quotation has no cue; “%1” spoke before and goes on.</source>
        <translation>Das Zitat hat kein Redewort; „%1“ sprach davor und fährt fort.</translation>
    </message>
    <message>
        <source>The quotation has no cue, and nobody spoke before it.</source>
        <translation>Das Zitat hat kein Redewort, und davor sprach niemand.</translation>
    </message>
    <message>
        <source>“%1” stands where a speaker stands.</source>
        <translation>„%1“ steht, wo ein Sprecher steht.</translation>
    </message>
    <message>
        <source>The quotation follows “%1”, said of %2.</source>
        <translation>Das Zitat folgt auf „%1“, gesagt von %2.</translation>
    </message>
    <message>
        <source>“%1”, said of %2, follows the quotation.</source>
        <translation>„%1“, gesagt von %2, folgt auf das Zitat.</translation>
    </message>
    <message>
        <source>“%1”, said of %2, follows what is told.</source>
        <translation>„%1“, gesagt von %2, folgt auf den Inhalt.</translation>
    </message>
    <message>
        <source>“%1” names %2 as the source.</source>
        <translation>„%1“ nennt %2 als Quelle.</translation>
    </message>
    <message>
        <source>The noun “%1” tells that somebody said it.</source>
        <translation>Das Hauptwort „%1“ zeigt, dass es jemand gesagt hat.</translation>
    </message>
    <message>
        <source>“%1” tells that somebody says so, and not who.</source>
        <translation>„%1“ zeigt, dass es jemand sagt, aber nicht, wer.</translation>
    </message>
    <message>
        <source>The paragraph is labelled “%1”.</source>
        <translation>Der Absatz trägt die Kennung „%1“.</translation>
    </message>
    <message>
        <source>Two accounts of one event (“%1”): one says that “%2” did it, the other that “%3” did.</source>
        <translation>Zwei Darstellungen eines Ereignisses („%1“): Nach der einen war es „%2“, nach der anderen „%3“.</translation>
    </message>
    <message>
        <source>“%1” is the first to be called so.</source>
        <translation>„%1“ wird als Erstes so genannt.</translation>
    </message>
    <message>
        <source>“%1” is named by the same words earlier.</source>
        <translation>„%1“ wird weiter oben mit denselben Wörtern genannt.</translation>
    </message>
    <message>
        <source>“%1” is short for “%2”.</source>
        <translation>„%1“ ist kurz für „%2“.</translation>
    </message>
    <message>
        <source>“%1” are the initials of “%2”.</source>
        <translation>„%1“ sind die Anfangsbuchstaben von „%2“.</translation>
    </message>
    <message>
        <source>“%1” speaks for %2.</source>
        <translation>„%1“ spricht für %2.</translation>
    </message>
    <message>
        <source>“%1” stands beside the name %2.</source>
        <translation>„%1“ steht beim Namen %2.</translation>
    </message>
    <message>
        <source>“%1” takes up “%2”.</source>
        <translation>„%1“ nimmt „%2“ wieder auf.</translation>
    </message>
    <message>
        <source>“%1” are called by the same words earlier.</source>
        <translation>„%1“ werden weiter oben mit denselben Wörtern genannt.</translation>
    </message>
    <message>
        <source>“%1” has no other body to mean than %2.</source>
        <translation>„%1“ kann keine andere Einrichtung als %2 meinen.</translation>
    </message>
    <message>
        <source>%1 is the likeliest of those that “%2” fits.</source>
        <translation>%1 passt von denen, die „%2“ meinen kann, am ehesten.</translation>
    </message>
    <message>
        <source>“%1” is the only one of that name, whatever the title.</source>
        <translation>„%1“ heißt hier nur eine Person, mit welchem Titel auch immer.</translation>
    </message>
    <message>
        <source>%1 is told something by %1: source or addressee must be wrong.</source>
        <translation>%1 bekommt etwas von %1 mitgeteilt: Quelle oder Angesprochener muss falsch sein.</translation>
    </message>
    <message>
        <source>The quotation that opens here with %1 is never closed: where it ends is a guess.</source>
        <translation>Das Zitat, das hier mit %1 beginnt, wird nie geschlossen: Wo es endet, ist geraten.</translation>
    </message>
    <message>
        <source>The quotation that closes here with %1 was never opened: where it begins is a guess.</source>
        <translation>Das Zitat, das hier mit %1 endet, wurde nie geöffnet: Wo es beginnt, ist geraten.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Das haben Sie so bestimmt.</translation>
    </message>
    <message>
        <source>“%1” reads as a word that reports, as in the news the model learned from.</source>
        <translation>„%1“ liest sich wie ein Wort, das Gesagtes wiedergibt, wie in den Nachrichten, aus denen das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>“%1” reads as a word that reports what %2 says, as in the news the model learned from.</source>
        <translation>„%1“ liest sich wie ein Wort, das wiedergibt, was %2 sagt, wie in den Nachrichten, aus denen das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>Told with differing figures (“%1”): “%2” at one place, “%3” at another.</source>
        <translation>Mit abweichenden Zahlen erzählt („%1“): „%2“ an einer Stelle, „%3“ an einer anderen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to be one person, spelt two ways.</source>
        <translation>„%1“ und „%2“ scheinen dieselbe Person zu sein, verschieden geschrieben.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3: both fit, and neither stands out.</source>
        <translation>„%1“ kann %2 oder %3 sein: Beide passen, und niemand sticht hervor.</translation>
    </message>
    <message>
        <source>What %1 said is quoted twice, in different words: “%2” and “%3”.</source>
        <translation>Was %1 gesagt hat, wird zweimal mit verschiedenen Worten zitiert: „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>Nobody is told to have said this: no cue, and nobody who goes on.</source>
        <translation>Von niemandem heißt es, er habe dies gesagt: kein Hinweis, und niemand, der weiterspricht.</translation>
    </message>
    <message>
        <source>%1 cannot be both “%2” and “%3” at once.</source>
        <translation>%1 kann nicht „%2“ und „%3“ zugleich sein.</translation>
    </message>
    <message>
        <source>Who “%1” is stands nowhere: no full name, no role.</source>
        <translation>Wer „%1“ ist, steht nirgends: kein voller Name, keine Rolle.</translation>
    </message>
    <message>
        <source>The same words are given to %1 and to %2: probably only one of the two said them.</source>
        <translation>Dieselben Worte werden %1 und %2 gegeben: Wahrscheinlich hat sie nur einer von beiden gesagt.</translation>
    </message>
</context>
<context>
    <name>hearsay::AboutDialog</name>
    <message>
        <source>windows, text and threads</source>
        <translation>Fenster, Text und Threads</translation>
    </message>
    <message>
        <source>colours of the text before the analysis, and themes</source>
        <translation>Farben des Textes vor der Analyse und Farbschemata</translation>
    </message>
    <message>
        <source>reads Markdown</source>
        <translation>liest Markdown</translation>
    </message>
    <message>
        <source>reads HTML</source>
        <translation>liest HTML</translation>
    </message>
    <message>
        <source>tells encodings apart</source>
        <translation>unterscheidet Zeichenkodierungen</translation>
    </message>
    <message>
        <source>writes the annotations of PDFs</source>
        <translation>schreibt die Anmerkungen in PDFs</translation>
    </message>
    <message>
        <source>countries, capitals and kinds of words</source>
        <translation>Länder, Hauptstädte und Wortarten</translation>
    </message>
    <message>
        <source>the typeface of the page</source>
        <translation>die Schrift der Seite</translation>
    </message>
    <message>
        <source>the typeface of panels where the system names none</source>
        <translation>die Schrift der Leisten, wo das System keine nennt</translation>
    </message>
    <message>
        <source>About Hearsay</source>
        <translation>Über Hearsay</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Hearsay</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Worauf es aufbaut</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Hearsay %1</source>
        <comment>version</comment>
        <translation>Hearsay %1</translation>
    </message>
    <message>
        <source>A reader for news that shows who said what: speakers, what each is said to have said, and where accounts contradict one another.</source>
        <translation>Ein Nachrichtenleser, der zeigt, wer was gesagt hat: die Sprecher, was jeder gesagt haben soll und wo Darstellungen einander widersprechen.</translation>
    </message>
    <message>
        <source>Nothing is guessed silently: each finding shows how sure it is, why, and which words led to it.</source>
        <translation>Nichts wird stillschweigend geraten: Jeder Fund zeigt, wie sicher er ist, warum, und welche Wörter zu ihm geführt haben.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: what you read is read here alone.</source>
        <translation>Nichts verlässt diesen Rechner: Was Sie lesen, wird allein hier gelesen.</translation>
    </message>
    <message>
        <source>© 2026 The Hearsay authors. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>© 2026 Die Hearsay-Autoren. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>hearsay::Actions</name>
    <message>
        <source>&amp;About Hearsay</source>
        <translation>Ü&amp;ber Hearsay</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>&amp;Cancel the Analysis</source>
        <translation>Analyse &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Change the &amp;Speaker…</source>
        <translation>S&amp;precher ändern …</translation>
    </message>
    <message>
        <source>Mark &amp;Speakers</source>
        <translation>&amp;Sprecher markieren</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Mark &amp;Claims</source>
        <translation>&amp;Behauptungen markieren</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Mark C&amp;ontradictions</source>
        <translation>&amp;Widersprüche markieren</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Mark &amp;Notices</source>
        <translation>&amp;Hinweise markieren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Übliche G&amp;röße</translation>
    </message>
    <message>
        <source>Switch between Light and &amp;Dark</source>
        <translation>Zwischen Hell und &amp;Dunkel wechseln</translation>
    </message>
    <message>
        <source>List of &amp;Articles</source>
        <translation>&amp;Artikelliste</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Funde</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>Next &amp;Statement</source>
        <translation>Nächste Ä&amp;ußerung</translation>
    </message>
    <message>
        <source>Previous Statement</source>
        <translation>Vorige Äußerung</translation>
    </message>
    <message>
        <source>Next Statement of &amp;This Speaker</source>
        <translation>Nächste Äußerung &amp;dieses Sprechers</translation>
    </message>
    <message>
        <source>Previous Statement of This Speaker</source>
        <translation>Vorige Äußerung dieses Sprechers</translation>
    </message>
    <message>
        <source>Next C&amp;laim</source>
        <translation>Nächste &amp;Behauptung</translation>
    </message>
    <message>
        <source>Previous Claim</source>
        <translation>Vorige Behauptung</translation>
    </message>
    <message>
        <source>Next &amp;Contradiction</source>
        <translation>Nächster &amp;Widerspruch</translation>
    </message>
    <message>
        <source>Previous Contradiction</source>
        <translation>Voriger Widerspruch</translation>
    </message>
    <message>
        <source>Next N&amp;otice</source>
        <translation>Nächster &amp;Hinweis</translation>
    </message>
    <message>
        <source>Previous Notice</source>
        <translation>Voriger Hinweis</translation>
    </message>
    <message>
        <source>&amp;Whom the Pronoun Stands For</source>
        <translation>Für wen das &amp;Pronomen steht</translation>
    </message>
    <message>
        <source>To the List of &amp;Articles</source>
        <translation>Zur &amp;Artikelliste</translation>
    </message>
    <message>
        <source>To the Te&amp;xt</source>
        <translation>Zum &amp;Text</translation>
    </message>
    <message>
        <source>To the Speake&amp;rs</source>
        <translation>Zu den &amp;Sprechern</translation>
    </message>
    <message>
        <source>To the Cla&amp;ims</source>
        <translation>Zu den B&amp;ehauptungen</translation>
    </message>
    <message>
        <source>To the Contra&amp;dictions</source>
        <translation>Zu den Wide&amp;rsprüchen</translation>
    </message>
    <message>
        <source>To the Notic&amp;es</source>
        <translation>Zu den H&amp;inweisen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;How Good Is It?</source>
        <translation>&amp;Wie gut ist das?</translation>
    </message>
</context>
<context>
    <name>hearsay::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>who, kind</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>%L1 words</source>
        <translation>%L1 Wörter</translation>
    </message>
    <message>
        <source>read in 1 minute</source>
        <translation>in 1 Minute gelesen</translation>
    </message>
    <message>
        <source>read in %L1 minutes</source>
        <translation>in %L1 Minuten gelesen</translation>
    </message>
</context>
<context>
    <name>hearsay::ArticlesModel</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>articles</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Pasted</source>
        <comment>article</comment>
        <translation>Eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearsay::ClaimsModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>speaker, words, how said</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>told as a fact</source>
        <translation>als Tatsache berichtet</translation>
    </message>
    <message>
        <source>The article itself: %1</source>
        <translation>Der Artikel selbst: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>addressee</comment>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>second hand</source>
        <translation>aus zweiter Hand</translation>
    </message>
</context>
<context>
    <name>hearsay::ContradictionsModel</name>
    <message>
        <source>Contradiction %1, %2: “%3” against “%4”. %5</source>
        <comment>number, kind, both sides, reason</comment>
        <translation>Widerspruch %1, %2: „%3“ gegen „%4“. %5</translation>
    </message>
    <message>
        <source>within the article</source>
        <comment>contradiction</comment>
        <translation>innerhalb des Artikels</translation>
    </message>
    <message>
        <source>between the article and a speaker</source>
        <comment>contradiction</comment>
        <translation>zwischen dem Artikel und einem Sprecher</translation>
    </message>
    <message>
        <source>within what one speaker said</source>
        <comment>contradiction</comment>
        <translation>innerhalb der Äußerungen eines Sprechers</translation>
    </message>
    <message>
        <source>between speakers</source>
        <comment>contradiction</comment>
        <translation>zwischen Sprechern</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
</context>
<context>
    <name>hearsay::Corrector</name>
    <message>
        <source>Change the Speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Who answers for this statement?</source>
        <translation>Wer steht für diese Äußerung ein?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Change of the speaker</source>
        <translation>Änderung des Sprechers</translation>
    </message>
    <message>
        <source>Choice of the speaker</source>
        <translation>Wahl des Sprechers</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Umbenennung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>Wer ist dasselbe wie %1?</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenlegung</translation>
    </message>
    <message>
        <source>Confirming a contradiction</source>
        <translation>Bestätigung eines Widerspruchs</translation>
    </message>
    <message>
        <source>Dismissing a contradiction</source>
        <translation>Verwerfen eines Widerspruchs</translation>
    </message>
</context>
<context>
    <name>hearsay::Dialogs</name>
    <message>
        <source>Open Articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm)</source>
        <translation>Artikel (*.txt *.text *.md *.markdown *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What should the name be?</source>
        <translation>Wie soll der Name lauten?</translation>
    </message>
</context>
<context>
    <name>hearsay::DossierPanel</name>
    <message>
        <source>Dossier of what is chosen</source>
        <translation>Dossier zum Ausgewählten</translation>
    </message>
    <message>
        <source>Click a name, a statement or a mark in the article to read about it here.</source>
        <translation>Klicken Sie im Artikel auf einen Namen, eine Äußerung oder eine Markierung, um hier mehr darüber zu lesen.</translation>
    </message>
</context>
<context>
    <name>hearsay::EntityChooser</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tippen, um die Liste einzugrenzen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>hearsay::FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>hits of a search</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hearsay::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Filter speakers</source>
        <translation>Sprecher filtern</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Filter contradictions</source>
        <translation>Widersprüche filtern</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Filter notices</source>
        <translation>Hinweise filtern</translation>
    </message>
    <message>
        <source>Speakers %1</source>
        <comment>count</comment>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <comment>count</comment>
        <translation>Behauptungen %1</translation>
    </message>
    <message>
        <source>Contradictions %1</source>
        <comment>count</comment>
        <translation>Widersprüche %1</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <comment>count</comment>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Nobody is said to have said anything.</source>
        <translation>Von niemandem wird berichtet, dass er etwas gesagt habe.</translation>
    </message>
    <message>
        <source>Nothing is claimed.</source>
        <translation>Nichts wird behauptet.</translation>
    </message>
    <message>
        <source>Nothing contradicts anything.</source>
        <translation>Nichts widerspricht einander.</translation>
    </message>
    <message>
        <source>Nothing seems wrong in the report.</source>
        <translation>An dem Bericht scheint nichts falsch.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>speaker</comment>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>hearsay::Footer</name>
    <message>
        <source>Cancel</source>
        <comment>the analysis</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Key to the marks</source>
        <translation>Legende der Markierungen</translation>
    </message>
</context>
<context>
    <name>hearsay::HoverCard</name>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; keep</source>
        <comment>key and what it does</comment>
        <translation>&lt;b&gt;1&lt;/b&gt; behalten</translation>
    </message>
    <message>
        <source>or %1</source>
        <comment>another speaker that it may be</comment>
        <translation>oder %1</translation>
    </message>
</context>
<context>
    <name>hearsay::LaneHeader</name>
    <message>
        <source>No speakers</source>
        <translation>Keine Sprecher</translation>
    </message>
    <message>
        <source>Speakers in the lane: %1</source>
        <translation>Sprecher in der Spur: %1</translation>
    </message>
    <message>
        <source>Further speakers</source>
        <translation>Weitere Sprecher</translation>
    </message>
</context>
<context>
    <name>hearsay::Legend</name>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>second hand</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No marks in sight</source>
        <translation>Keine Markierungen zu sehen</translation>
    </message>
    <message>
        <source>Marks in sight: %1</source>
        <translation>Sichtbare Markierungen: %1</translation>
    </message>
</context>
<context>
    <name>hearsay::ListPanel</name>
    <message>
        <source>Show the claims of all</source>
        <translation>Die Behauptungen aller zeigen</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>what narrows the list; a button to end it</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>%1; show all</source>
        <translation>%1; alle zeigen</translation>
    </message>
</context>
<context>
    <name>hearsay::MainWindow</name>
    <message>
        <source>Open an article with %1, paste one with %2, or drop one here.</source>
        <comment>keys</comment>
        <translation>Öffnen Sie mit %1 einen Artikel, fügen Sie mit %2 einen ein oder ziehen Sie einen hierher.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Open an article, paste one, or drop one here.</source>
        <translation>Öffnen Sie einen Artikel, fügen Sie einen ein oder ziehen Sie einen hierher.</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Hearsay</translation>
    </message>
    <message>
        <source>This is an address, and Hearsay fetches nothing from the network. Save the page, or copy its text, and open that.</source>
        <translation>Das ist eine Adresse, und Hearsay holt nichts aus dem Netz. Speichern Sie die Seite oder kopieren Sie ihren Text, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>%1 – Hearsay</source>
        <comment>headline</comment>
        <translation>%1 – Hearsay</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1; they are shown as �.</source>
        <translation>
            <numerusform>%n Stelle ließ sich nicht als %1 lesen; sie wird als � gezeigt.</numerusform>
            <numerusform>%n Stellen ließen sich nicht als %1 lesen; sie werden als � gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than Hearsay reads; its end is missing.</source>
        <translation>Der Text ist länger, als Hearsay liest; sein Ende fehlt.</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Wird analysiert …</translation>
    </message>
    <message>
        <source>The annotated article was written to %1.</source>
        <translation>Der annotierte Artikel wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement first, then say who made it.</source>
        <translation>Wählen Sie erst eine Äußerung aus, dann, von wem sie stammt.</translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Andere</translation>
    </message>
    <message>
        <source>%1 Hearsay reads with its rules alone and finds less.</source>
        <translation>%1 Hearsay liest allein mit seinen Regeln und findet weniger.</translation>
    </message>
</context>
<context>
    <name>hearsay::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hearsay::NoticesModel</name>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>kind of notice, words, reason</comment>
        <translation>%1: „%2“. %3</translation>
    </message>
</context>
<context>
    <name>hearsay::OverviewLane</name>
    <message>
        <source>Voices over the whole article</source>
        <translation>Stimmen im ganzen Artikel</translation>
    </message>
</context>
<context>
    <name>hearsay::QualityDialog</name>
    <message>
        <source>How Good Is It?</source>
        <translation>Wie gut ist das?</translation>
    </message>
    <message>
        <source>Every mark may be wrong, which is why each says how sure it is. How often marks are right was measured on articles in which every statement had been marked by hand.</source>
        <translation>Jede Markierung kann falsch sein, deshalb sagt jede, wie sicher sie ist. Wie oft Markierungen stimmen, wurde an Artikeln gemessen, in denen jede Aussage von Hand markiert worden war.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of ours that nothing was tuned on</source>
        <translation>
            <numerusform>%n unserer Artikel, an dem nichts abgestimmt wurde</numerusform>
            <numerusform>%n unserer Artikel, an denen nichts abgestimmt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of US news that others had marked (PolNeAR)</source>
        <translation>
            <numerusform>%n Artikel aus US-Nachrichten, den andere markiert haben (PolNeAR)</numerusform>
            <numerusform>%n Artikel aus US-Nachrichten, die andere markiert haben (PolNeAR)</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 statements it found %1. Of 100 that it marked as statements, %2 were statements.</source>
        <translation>Von 100 Aussagen wurden %1 gefunden. Von 100 als Aussage markierten Stellen waren %2 Aussagen.</translation>
    </message>
    <message>
        <source>Of 100 statements it found %1 together with who said it and the word for saying it.</source>
        <translation>Von 100 Aussagen wurden %1 gefunden, samt der Stelle, die den Sprecher nennt, und dem Wort des Sagens.</translation>
    </message>
    <message>
        <source>Of 100 statements that it found, it gave %1 to the right speaker.</source>
        <translation>Von 100 gefundenen Aussagen wurden %1 dem richtigen Sprecher zugeordnet.</translation>
    </message>
    <message>
        <source>Of 100 statements that it found, it knew for %1 whether they were told in the speaker’s own words.</source>
        <translation>Von 100 gefundenen Aussagen wurde bei %1 richtig erkannt, ob sie im Wortlaut stehen.</translation>
    </message>
    <message>
        <source>Contradictions found: %L1 of %L2; false ones: %L3.</source>
        <translation>Gefundene Widersprüche: %L1 von %L2; falsche: %L3.</translation>
    </message>
    <message>
        <source>Faults of the report noticed: %L1 of %L2; false ones: %L3.</source>
        <translation>Bemerkte Mängel des Berichts: %L1 von %L2; falsche: %L3.</translation>
    </message>
    <message>
        <source>Measured with %1.</source>
        <translation>Gemessen mit %1.</translation>
    </message>
    <message>
        <source>%1 The language model at work is another one, and may be better or worse.</source>
        <translation>%1 Das Sprachmodell, das jetzt arbeitet, ist ein anderes und kann besser oder schlechter sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer article(s) of ours, which its judgement was tuned on</source>
        <translation>
            <numerusform>%n neuerer Artikel von uns, an dem das Abwägen abgestimmt wurde</numerusform>
            <numerusform>%n neuere Artikel von uns, an denen das Abwägen abgestimmt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of ours, which its rules were written with: an upper bound</source>
        <translation>
            <numerusform>%n Artikel von uns, mit dem die Regeln geschrieben wurden: eine Obergrenze</numerusform>
            <numerusform>%n Artikel von uns, mit denen die Regeln geschrieben wurden: eine Obergrenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearsay::SpeakerDelegate</name>
    <message>
        <source>%1 · %2 %</source>
        <comment>statements · percent of the article</comment>
        <translation>%1 · %2 %</translation>
    </message>
</context>
<context>
    <name>hearsay::SpeakersModel</name>
    <message numerus="yes">
        <source>%1, %2, %n statement(s), %3 of the article</source>
        <comment>speaker, how named, count, share</comment>
        <translation>
            <numerusform>%1, %2, %n Äußerung, %3 des Artikels</numerusform>
            <numerusform>%1, %2, %n Äußerungen, %3 des Artikels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>hearsay::Toolbar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button for the size of the text</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
</TS>
