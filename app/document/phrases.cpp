// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/phrases.h"

#include <QCoreApplication>

#include <array>

namespace hearsay
{

namespace
{

struct Phrase {
    const char *text;
    const char *disambiguation;
};

/// The phrase of an enumerator, by its place.
template<size_t N>
QString phrase(const std::array<Phrase, N> &phrases, size_t place)
{
    return QCoreApplication::translate("Phrases", phrases.at(place).text, phrases.at(place).disambiguation);
}

} // namespace

QString phraseFor(AttributionKind kind)
{
    static constexpr std::array<Phrase, 3> phrases{{QT_TRANSLATE_NOOP3("Phrases", "direct", "quotation"),
                                                    QT_TRANSLATE_NOOP3("Phrases", "indirect", "quotation"),
                                                    QT_TRANSLATE_NOOP3("Phrases", "mixed", "quotation")}};
    return phrase(phrases, size_t(kind));
}

QString phraseFor(SpeechAct act)
{
    static constexpr std::array<Phrase, 12> phrases{
        {QT_TRANSLATE_NOOP3("Phrases", "statement", "act"), QT_TRANSLATE_NOOP3("Phrases", "denial", "act"),
         QT_TRANSLATE_NOOP3("Phrases", "question", "act"), QT_TRANSLATE_NOOP3("Phrases", "order", "act"),
         QT_TRANSLATE_NOOP3("Phrases", "request", "act"), QT_TRANSLATE_NOOP3("Phrases", "promise", "act"),
         QT_TRANSLATE_NOOP3("Phrases", "threat", "act"), QT_TRANSLATE_NOOP3("Phrases", "warning", "act"),
         QT_TRANSLATE_NOOP3("Phrases", "prediction", "act"), QT_TRANSLATE_NOOP3("Phrases", "belief", "act"),
         QT_TRANSLATE_NOOP3("Phrases", "accusation", "act"), QT_TRANSLATE_NOOP3("Phrases", "declined to say", "act")}};
    return phrase(phrases, size_t(act));
}

QString phraseFor(CertaintyLevel level)
{
    static constexpr std::array<Phrase, 3> phrases{{QT_TRANSLATE_NOOP3("Phrases", "sure", "certainty"),
                                                    QT_TRANSLATE_NOOP3("Phrases", "likely", "certainty"),
                                                    QT_TRANSLATE_NOOP3("Phrases", "unclear", "certainty")}};
    return phrase(phrases, size_t(level));
}

QString phraseFor(ContradictionKind kind)
{
    static constexpr std::array<Phrase, 6> phrases{
        {QT_TRANSLATE_NOOP3("Phrases", "Said and denied", "contradiction"),
         QT_TRANSLATE_NOOP3("Phrases", "Opposite words", "contradiction"),
         QT_TRANSLATE_NOOP3("Phrases", "Differing figures", "contradiction"),
         QT_TRANSLATE_NOOP3("Phrases", "Two doers of one event", "contradiction"),
         QT_TRANSLATE_NOOP3("Phrases", "Accounts that exclude each other", "contradiction"),
         QT_TRANSLATE_NOOP3("Phrases", "Two names for one thing", "contradiction")}};
    return phrase(phrases, size_t(kind));
}

QString phraseFor(NoticeKind kind)
{
    static constexpr std::array<Phrase, 10> phrases{
        {QT_TRANSLATE_NOOP3("Phrases", "Quotation never closed", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Quotation never opened", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Told something by the same person", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Pronoun that fits two speakers", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Quotation that nobody answers for", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Short name never explained", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Quotation given in two wordings", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Name spelt two ways", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "Roles that exclude each other", "notice"),
         QT_TRANSLATE_NOOP3("Phrases", "The same words given to two speakers", "notice")}};
    return phrase(phrases, size_t(kind));
}

QString headingOf(const Entity &entity)
{
    // A surrogate pair is left as it is, for its halves have no case of their own.
    if (entity.name.isEmpty() || entity.name.front().isSurrogate())
        return entity.name;
    return QString(entity.name.front().toUpper()) + QStringView(entity.name).sliced(1);
}

QString namingOf(const Entity &entity)
{
    static constexpr std::array<Phrase, 6> unnamed{
        {QT_TRANSLATE_NOOP3("Phrases", "unnamed", "speaker"), QT_TRANSLATE_NOOP3("Phrases", "body", "speaker"),
         QT_TRANSLATE_NOOP3("Phrases", "place", "speaker"), QT_TRANSLATE_NOOP3("Phrases", "group", "speaker"),
         QT_TRANSLATE_NOOP3("Phrases", "document", "speaker"), QT_TRANSLATE_NOOP3("Phrases", "unnamed", "speaker")}};
    static constexpr std::array<Phrase, 6> named{{QT_TRANSLATE_NOOP3("Phrases", "named", "speaker"),
                                                  QT_TRANSLATE_NOOP3("Phrases", "named body", "speaker"),
                                                  QT_TRANSLATE_NOOP3("Phrases", "named place", "speaker"),
                                                  QT_TRANSLATE_NOOP3("Phrases", "named group", "speaker"),
                                                  QT_TRANSLATE_NOOP3("Phrases", "named document", "speaker"),
                                                  QT_TRANSLATE_NOOP3("Phrases", "named", "speaker")}};
    const QString naming = phrase(entity.isNamed() ? named : unnamed, size_t(entity.kind));
    // A role that only repeats the name (“the mayor”, the mayor) tells nothing.
    const bool tells = !entity.role.isEmpty() && !entity.name.contains(entity.role, Qt::CaseInsensitive);
    return tells ? naming + QStringLiteral(" · ") + entity.role : naming;
}

QString headingOf(const Contradiction &contradiction, const Text &text)
{
    const auto &[one, other] = contradiction.differing;
    if (contradiction.kind != ContradictionKind::Numeric || one.size() != 1 || other.size() != 1)
        return phraseFor(contradiction.kind);
    return QCoreApplication::translate("Phrases", "Differing figures: %1 and %2", "contradiction")
        .arg(text.view(one.front()).toString().simplified(), text.view(other.front()).toString().simplified());
}

QString answererIn(const Analysis &analysis, const Attribution *statement)
{
    return statement ? headingIn(analysis, statement->speaker)
                     : QCoreApplication::translate("Phrases", "The article itself", "answers for it");
}

QString reasonPhrase(const Reason &reason)
{
    Reason translated = reason;
    translated.text = QCoreApplication::translate("Reason", reason.text.toUtf8().constData());
    return translated.sentence();
}

QString nameIn(const Analysis &analysis, const std::optional<EntityId> &id)
{
    const Entity *entity = id ? analysis.entity(*id) : nullptr;
    return entity ? entity->name : QCoreApplication::translate("Phrases", "nobody", "speaker");
}

QString rivalPhrase(const Analysis &analysis, const RivalSpeaker &rival)
{
    const QString name = nameIn(analysis, rival.entity);
    if (!rival.probability)
        return name;
    return QCoreApplication::translate("Phrases", "%1 (%2 %)", "another speaker, per cent")
        .arg(name, QString::number(qRound(*rival.probability * 100)));
}

QString headingIn(const Analysis &analysis, const std::optional<EntityId> &id)
{
    const Entity *entity = id ? analysis.entity(*id) : nullptr;
    return entity ? headingOf(*entity) : QCoreApplication::translate("Phrases", "Nobody", "speaker");
}

} // namespace hearsay
