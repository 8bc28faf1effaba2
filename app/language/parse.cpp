// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"

#include <algorithm>
#include <array>

namespace hearsay
{

namespace
{

/// In the order of the enumerators.
constexpr std::array universalNames = {u"_",   u"ADJ",  u"ADP",  u"ADV",   u"AUX",   u"CCONJ", u"DET", u"INTJ", u"NOUN",
                                       u"NUM", u"PART", u"PRON", u"PROPN", u"PUNCT", u"SCONJ", u"SYM", u"VERB", u"X"};

} // namespace

QString universalName(PartOfSpeech tag)
{
    return QString::fromUtf16(universalNames[size_t(tag)]);
}

PartOfSpeech partOfSpeechOf(QStringView name)
{
    const auto found =
        std::ranges::find_if(universalNames, [name](const char16_t *one) { return name == QStringView(one); });
    return found == universalNames.end() ? PartOfSpeech::Unknown : PartOfSpeech(found - universalNames.begin());
}

qsizetype Parse::tokenAt(qsizetype position) const
{
    const auto at = std::ranges::upper_bound(tokens, position, {}, [](const Token &token) { return token.span.end; });
    return at - tokens.begin();
}

qsizetype Parse::sentenceAt(qsizetype position) const
{
    const auto next =
        std::ranges::upper_bound(sentences, position, {}, [](const Sentence &one) { return one.span.start; });
    return next - sentences.begin() - 1;
}

} // namespace hearsay
