// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/mentionfinder.h"
#include "analysis/surface/functionwords.h"

namespace hearsay
{

namespace
{

bool isName(const SurfaceReading &reading, qsizetype at)
{
    return at < reading.size() && reading.tag(at) == PartOfSpeech::ProperNoun && !isTimeWord(reading.lower(at));
}

QString written(const SurfaceReading &reading, qsizetype at)
{
    return reading.words(reading.word(at).span);
}

bool isOpeningMark(const QString &lower)
{
    return lower == u"'" || lower == u"\"" || lower == u"‘" || lower == u"“" || lower == u"(";
}

bool isClosingMark(const QString &lower)
{
    return lower == u"'" || lower == u"\"" || lower == u"’" || lower == u"”" || lower == u")";
}

/// “Dock Workers’ Union”: the apostrophe of a plural between two parts of a name.
bool isOwnersOfBody(const SurfaceReading &reading, qsizetype at)
{
    const QString &mark = reading.lower(at);
    return (mark == u"'" || mark == u"’") && reading.isPossessiveMark(at) && reading.lower(at - 1).endsWith(u's') &&
           isName(reading, at + 1);
}

/// “Channel 6”, “Reviewer Two”: a number behind a name that counts nothing.
bool isNumberOfName(const SurfaceReading &reading, qsizetype at)
{
    if (reading.tag(at) != PartOfSpeech::Numeral || isTimeWord(reading.lower(at - 1)))
        return false;
    const bool digits = reading.lower(at).size() <= 2 && reading.lower(at).front().isDigit();
    const PartOfSpeech next = reading.tag(at + 1);
    const bool counts = next == PartOfSpeech::Noun || next == PartOfSpeech::Adjective ||
                        next == PartOfSpeech::ProperNoun || next == PartOfSpeech::Symbol ||
                        next == PartOfSpeech::Numeral;
    return (digits || reading.word(at).capital) && !counts;
}

/// Where a nickname in marks that begins at \a at ends, its marks included; \a at where there is none.
qsizetype nicknameEnd(const SurfaceReading &reading, qsizetype at)
{
    if (!isOpeningMark(reading.lower(at)))
        return at;
    qsizetype end = at + 1;
    while (end < reading.size() && end < at + 4 && reading.word(end).capital)
        ++end;
    return end > at + 1 && isClosingMark(reading.lower(end)) && isName(reading, end + 1) ? end + 1 : at;
}

/// Tells the nicknames of a run, which stand in marks, from its name.
void readWords(const QStringList &run, MentionCandidate &name)
{
    bool nickname = false;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QString lower = run.at(i).toLower();
        if (!isOpeningMark(lower) && !isClosingMark(lower))
            (nickname && i + 1 < run.size() ? name.nicknames : name.name).append(run.at(i));
        nickname = isOpeningMark(lower);
    }
}

} // namespace

qsizetype NameFinder::runEnd(const SurfaceReading &reading, qsizetype first) const
{
    qsizetype end = first + 1;
    while (end < reading.size() && reading.word(end).paragraph == reading.word(first).paragraph) {
        const QString &lower = reading.lower(end);
        const bool sameSentence = reading.word(end).sentence == reading.word(first).sentence;
        if (!sameSentence)
            break;
        if (isName(reading, end)) {
            ++end;
        } else if (isNameParticle(lower) && isName(reading, end + 1)) {
            end += 2;
        } else if ((lower == u"of" || lower == u"for" || lower == u"&" || lower == u"without") &&
                   isName(reading, end + 1) &&
                   (m_names.endsBody(written(reading, end - 1)) || lower == u"&" || lower == u"without")) {
            end += 2;
        } else if (const qsizetype nickname = nicknameEnd(reading, end); nickname > end) {
            end = nickname;
        } else if (isOwnersOfBody(reading, end) && m_names.endsBody(written(reading, end + 1))) {
            end += 2;
        } else if (isNumberOfName(reading, end)) {
            ++end;
        } else if (reading.tag(end) == PartOfSpeech::Numeral && m_names.endsBody(written(reading, end - 1)) == false &&
                   end > first + 1 && reading.lower(end).front().isDigit() && reading.lower(end - 1) == u"local") {
            ++end;
        } else {
            break;
        }
    }
    return end;
}

void NameFinder::find(const SurfaceReading &reading, std::vector<MentionCandidate> &found) const
{
    for (qsizetype at = 0; at < reading.size();) {
        if (!isName(reading, at)) {
            ++at;
            continue;
        }
        const qsizetype end = runEnd(reading, at);
        addRun(reading, at, end, found);
        at = end;
    }
}

void NameFinder::addRun(const SurfaceReading &reading, qsizetype first, qsizetype end,
                        std::vector<MentionCandidate> &found) const
{
    QStringList run;
    for (qsizetype i = first; i < end; ++i)
        run.append(written(reading, i));
    // “US President Dale Ash”: what stands before a title inside the run is a name of its own.
    for (qsizetype i = 1; i + 1 < run.size(); ++i) {
        const qsizetype title = m_names.titleLength(run.sliced(i));
        if (title > 0 && i + title < run.size() && m_names.titleLength(run.first(i)) == 0) {
            addRun(reading, first, first + i, found);
            addRun(reading, first + i, end, found);
            return;
        }
    }
    MentionCandidate name;
    const qsizetype title = m_names.titleLength(run);
    if (title == run.size() && !m_names.givenName(run.front()))
        return; // a role with a capital: “the Prime Minister”
    if (title > 0 && title < run.size()) {
        name.title = run.first(title).join(u' ').toLower();
        if (name.title.endsWith(u'.'))
            name.title.chop(1);
    }
    readWords(run.sliced(name.title.isEmpty() ? 0 : title), name);
    name.words = {first, end, end - 1};
    name.span = reading.span(first, end);
    classify(reading, name);
    const bool people = !name.country.isEmpty() && reading.senses().isPeople(name.name.join(u' ')) &&
                        !m_names.seat(name.name.join(u' '));
    // A demonym speaks for its country only as a phrase of its own: “the Kenyans”.
    const PartOfSpeech next = reading.tag(end);
    if (people && (reading.lower(first - 1) != u"the" || next == PartOfSpeech::Noun ||
                   next == PartOfSpeech::Adjective || next == PartOfSpeech::ProperNoun))
        return;
    if (people)
        name.form = MentionForm::Role; // “the Kenyans”: what they are, though it is written like a name
    found.push_back(std::move(name));
}

void NameFinder::classify(const SurfaceReading &reading, MentionCandidate &name) const
{
    const QString whole = name.name.join(u' ');
    name.number = GrammaticalNumber::Singular;
    if (!name.title.isEmpty()) {
        name.kind = EntityKind::Person;
        name.gender = m_names.genderOfTitle(name.title);
        if (const auto given = m_names.givenName(name.name.front());
            given && name.name.size() > 1 && name.gender == Gender::Unknown)
            name.gender = *given;
        return;
    }
    if (const auto seat = m_names.seat(whole))
        name.country = *seat;
    else if (const auto country = reading.senses().countryOf(whole))
        name.country = *country;
    if (!name.country.isEmpty() || (name.name.size() == 1 && reading.senses().isPlace(whole))) {
        name.kind = EntityKind::Place;
        name.number = GrammaticalNumber::Unknown;
        return;
    }
    const auto given = m_names.givenName(name.name.front());
    if (given && (name.name.size() > 1 || !name.nicknames.isEmpty()) && !m_names.endsBody(name.name.back())) {
        name.kind = EntityKind::Person;
        name.gender = *given;
        return;
    }
    classifyByShape(reading, name);
}

void NameFinder::classifyByShape(const SurfaceReading &reading, MentionCandidate &name) const
{
    const QString &last = name.name.back();
    const qsizetype end = name.words.end;
    const bool age = reading.lower(end) == u"," && reading.tag(end + 1) == PartOfSpeech::Numeral &&
                     reading.lower(end + 2) == u"," && reading.lower(end + 1).size() <= 3;
    const QString &before = reading.lower(name.words.first - 1);
    const QString &behind = reading.lower(end);
    const bool dateLine = (behind == u"—" || behind == u"–" || behind == u"--") &&
                          (name.words.first == 0 ||
                           reading.word(name.words.first - 1).paragraph != reading.word(name.words.first).paragraph);
    const bool who = behind == u"who" || (behind == u"," && reading.lower(end + 1) == u"who");
    if (age || (who && reading.tag(name.words.first - 1) != PartOfSpeech::Adposition)) {
        name.kind = EntityKind::Person;
    } else if (m_names.endsBody(last) || name.name.contains(QStringLiteral("of")) ||
               name.name.contains(QStringLiteral("&"))) {
        name.kind = EntityKind::Organisation;
        name.number = GrammaticalNumber::Unknown;
        name.head = last.toLower();
    } else if (dateLine || before == u"in" || before == u"near" || before == u"outside") {
        name.kind = EntityKind::Place;
    } else if (name.name.size() > 1 && reading.senses().isPlace(name.name.join(u' '))) {
        name.kind = EntityKind::Place;
    } else if (name.name.size() == 1) {
        if (const auto given = m_names.givenName(last))
            name.gender = *given;
        name.number = GrammaticalNumber::Unknown;
    }
}

} // namespace hearsay
