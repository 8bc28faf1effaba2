// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contradictions/eventnouns.h"

#include "analysis/lexicon/wordlists.h"
#include "language/wordnet.h"

#include <array>
#include <utility>

namespace hearsay
{

namespace
{

/// Endings of such nouns and of the verbs they come from.
constexpr std::array endings{std::pair{"ation", ""},    std::pair{"ation", "e"}, std::pair{"ation", "ate"},
                             std::pair{"ition", "ish"}, std::pair{"sion", "d"},  std::pair{"sion", "de"},
                             std::pair{"ion", ""},      std::pair{"ion", "e"},   std::pair{"ment", ""},
                             std::pair{"al", ""},       std::pair{"al", "e"},    std::pair{"ure", "e"},
                             std::pair{"ing", ""},      std::pair{"ing", "e"},   std::pair{"age", ""}};

QStringList spelledOtherwise(const QString &noun)
{
    static const WordValues &verbs = wordValues("event-verb");
    const auto verb = verbs.constFind(noun);
    return verb == verbs.cend() ? QStringList() : QStringList{*verb};
}

} // namespace

QStringList verbsOfEvent(const QString &noun, const WordNet &wordNet)
{
    if (const QStringList listed = spelledOtherwise(noun); !listed.isEmpty())
        return listed;
    const QStringList derived = wordNet.derivedForms(noun, WordClass::Noun, WordClass::Verb);
    if (!derived.isEmpty())
        return derived;
    for (const auto &[ofNoun, ofVerb] : endings) {
        const QLatin1StringView ending(ofNoun);
        if (!noun.endsWith(ending) || noun.size() < ending.size() + 3)
            continue;
        const QString verb = noun.chopped(ending.size()) + QLatin1StringView(ofVerb);
        if (wordNet.wordClasses(verb).testFlag(WordClass::Verb) && wordNet.lemma(verb, WordClass::Verb) == verb)
            return {verb};
    }
    return {};
}

} // namespace hearsay
