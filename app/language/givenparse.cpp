// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/givenparse.h"

#include <QHash>

#include <algorithm>

namespace hearsay
{

namespace
{

/// The token of \a parse that begins at each place.
QHash<qsizetype, qsizetype> tokensByStart(const Parse &parse)
{
    QHash<qsizetype, qsizetype> tokens;
    for (size_t i = 0; i < parse.tokens.size(); ++i)
        tokens.insert(parse.tokens[i].span.start, qsizetype(i));
    return tokens;
}

/// One root: the first; the others and what hangs outside the sentence go under it.
void joinRoots(Parse &parse, const Sentence &sentence)
{
    std::optional<qsizetype> root;
    for (qsizetype i = sentence.firstToken; i < sentence.endToken && !root; ++i)
        if (const Token &token = parse.tokens[size_t(i)]; !token.head && !token.relation.isEmpty())
            root = i;
    if (!root) {
        root = sentence.firstToken;
        parse.tokens[size_t(*root)].relation = QStringLiteral("root");
        parse.tokens[size_t(*root)].head.reset();
    }
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
        Token &token = parse.tokens[size_t(i)];
        const bool outside = !token.head || *token.head < sentence.firstToken || *token.head >= sentence.endToken;
        if (i == *root || !outside)
            continue;
        token.relation = token.relation == u"root" ? QStringLiteral("parataxis") : QStringLiteral("dep");
        token.head = *root;
    }
}

} // namespace

std::vector<ModelWord> wordsOfGiven(const Text &text, const QuotationScan &quotations, const GivenTokens &given)
{
    std::vector<qsizetype> borders;
    for (const TextSpan token : given.tokens) {
        borders.push_back(token.start);
        borders.push_back(token.end);
    }
    std::ranges::sort(borders);
    return modelWords(text, quotations, borders);
}

void markGiven(const std::vector<ModelWord> &words, const GivenTokens &given, std::vector<bool> &tokens,
               std::vector<bool> &sentences)
{
    tokens.assign(words.size(), false);
    sentences.assign(words.size(), false);
    size_t word = 0;
    size_t sentence = 0;
    for (size_t i = 0; i < given.tokens.size(); ++i) {
        while (word < words.size() && words[word].span.start < given.tokens[i].start)
            ++word;
        if (word == words.size())
            return;
        const bool here = words[word].span.start == given.tokens[i].start && !given.tokens[i].isEmpty();
        tokens[word] = tokens[word] || here;
        while (sentence < given.sentenceStarts.size() && given.sentenceStarts[sentence] <= i) {
            sentences[word] = true;
            ++sentence;
        }
    }
}

Parse alignToGiven(const Parse &parse, const GivenTokens &given)
{
    const QHash<qsizetype, qsizetype> byStart = tokensByStart(parse);
    QHash<qsizetype, qsizetype> numbers; // of the parse's tokens among the given ones
    Parse aligned;
    aligned.hasTrees = parse.hasTrees;
    for (size_t i = 0; i < given.tokens.size(); ++i) {
        const qsizetype found = given.tokens[i].isEmpty() ? -1 : byStart.value(given.tokens[i].start, -1);
        Token token;
        if (found >= 0) {
            token = parse.tokens[size_t(found)];
            numbers.insert(found, qsizetype(i));
        } else {
            token.tag = PartOfSpeech::Other;
        }
        token.span = given.tokens[i];
        aligned.tokens.push_back(token);
    }
    for (Token &token : aligned.tokens)
        if (token.head)
            token.head = numbers.value(*token.head, -1);
    for (size_t i = 0; i < given.sentenceStarts.size(); ++i) {
        const size_t first = given.sentenceStarts[i];
        const size_t end = i + 1 < given.sentenceStarts.size() ? given.sentenceStarts[i + 1] : given.tokens.size();
        if (first >= end)
            continue;
        aligned.sentences.push_back(
            {{given.tokens[first].start, given.tokens[end - 1].end}, qsizetype(first), qsizetype(end)});
        if (aligned.hasTrees)
            joinRoots(aligned, aligned.sentences.back());
    }
    return aligned;
}

} // namespace hearsay
