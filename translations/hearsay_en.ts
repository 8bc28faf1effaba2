<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnotatedPdf</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>and %n more, listed under Claims</source>
        <translation>
            <numerusform>and %n more, listed under Claims</numerusform>
            <numerusform>and %n more, listed under Claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearsay::ArticlesModel</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearsay::MainWindow</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1; they are shown as �.</source>
        <translation>
            <numerusform>%n place could not be decoded as %1; it is shown as �.</numerusform>
            <numerusform>%n places could not be decoded as %1; they are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearsay::QualityDialog</name>
    <message numerus="yes">
        <source>%n article(s) of ours that nothing was tuned on</source>
        <translation>
            <numerusform>%n article of ours that nothing was tuned on</numerusform>
            <numerusform>%n articles of ours that nothing was tuned on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of US news that others had marked (PolNeAR)</source>
        <translation>
            <numerusform>%n article of US news that others had marked (PolNeAR)</numerusform>
            <numerusform>%n articles of US news that others had marked (PolNeAR)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer article(s) of ours, which its judgement was tuned on</source>
        <translation>
            <numerusform>%n newer article of ours, which its judgement was tuned on</numerusform>
            <numerusform>%n newer articles of ours, which its judgement was tuned on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of ours, which its rules were written with: an upper bound</source>
        <translation>
            <numerusform>%n article of ours, which its rules were written with: an upper bound</numerusform>
            <numerusform>%n articles of ours, which its rules were written with: an upper bound</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearsay::SpeakersModel</name>
    <message numerus="yes">
        <source>%1, %2, %n statement(s), %3 of the article</source>
        <comment>speaker, how named, count, share</comment>
        <translation>
            <numerusform>%1, %2, %n statement, %3 of the article</numerusform>
            <numerusform>%1, %2, %n statements, %3 of the article</numerusform>
        </translation>
    </message>
</context>
</TS>
