// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/names.h"

#include <array>

namespace hearsay
{

namespace
{

template<typename Enum>
struct Table;

template<>
struct Table<CertaintyLevel> {
    static constexpr std::array names{"sure", "likely", "unclear"};
};
template<>
struct Table<EntityKind> {
    static constexpr std::array names{"person", "organisation", "place", "group", "document", "other"};
};
template<>
struct Table<MentionForm> {
    static constexpr std::array names{"name", "role", "pronoun"};
};
template<>
struct Table<AttributionKind> {
    static constexpr std::array names{"direct", "indirect", "mixed"};
};
template<>
struct Table<SpeechAct> {
    static constexpr std::array names{"statement", "denial",  "question",   "order",  "request",    "promise",
                                      "threat",    "warning", "prediction", "belief", "accusation", "refusal"};
};
template<>
struct Table<Polarity> {
    static constexpr std::array names{"positive", "negative"};
};
template<>
struct Table<Modality> {
    static constexpr std::array names{"asserted", "possible", "necessary", "future", "conditional", "asked"};
};
template<>
struct Table<ContradictionKind> {
    static constexpr std::array names{"negation", "antonym", "numeric", "structure", "lexical", "naming"};
};
template<>
struct Table<NoticeKind> {
    static constexpr std::array names{
        "unclosed-quotation",        "unopened-quotation",        "self-attribution",
        "pronoun-with-two-speakers", "quotation-without-speaker", "short-name-unexplained",
        "quotation-given-twice",     "name-spelt-two-ways",       "roles-exclude",
        "words-given-to-two"};
};

template<typename Enum>
QString nameIn(Enum value)
{
    return QString::fromLatin1(Table<Enum>::names.at(size_t(value)));
}

} // namespace

QString nameOf(CertaintyLevel level)
{
    return nameIn(level);
}
QString nameOf(EntityKind kind)
{
    return nameIn(kind);
}
QString nameOf(MentionForm form)
{
    return nameIn(form);
}
QString nameOf(AttributionKind kind)
{
    return nameIn(kind);
}
QString nameOf(SpeechAct act)
{
    return nameIn(act);
}
QString nameOf(Polarity polarity)
{
    return nameIn(polarity);
}
QString nameOf(Modality modality)
{
    return nameIn(modality);
}
QString nameOf(ContradictionKind kind)
{
    return nameIn(kind);
}
QString nameOf(NoticeKind kind)
{
    return nameIn(kind);
}

template<typename Enum>
std::optional<Enum> enumOf(QStringView name)
{
    const auto &names = Table<Enum>::names;
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1StringView(names[i]))
            return Enum(i);
    return std::nullopt;
}

template std::optional<CertaintyLevel> enumOf(QStringView);
template std::optional<EntityKind> enumOf(QStringView);
template std::optional<MentionForm> enumOf(QStringView);
template std::optional<AttributionKind> enumOf(QStringView);
template std::optional<SpeechAct> enumOf(QStringView);
template std::optional<Polarity> enumOf(QStringView);
template std::optional<Modality> enumOf(QStringView);
template std::optional<ContradictionKind> enumOf(QStringView);
template std::optional<NoticeKind> enumOf(QStringView);

} // namespace hearsay
