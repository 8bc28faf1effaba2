// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/grammarreader.h"

#include "language/spanningtree.h"

#include <algorithm>
#include <array>

namespace hearsay
{

namespace
{

/// Labels of the head “edge”, in the order that the training gives them.
enum Edge { Joined, TokenBegins, PartBegins };

size_t best(std::span<const float> scores)
{
    return size_t(std::ranges::max_element(scores) - scores.begin());
}

class GrammarReader
{
public:
    GrammarReader(const Encoder &encoder, const WindowedText &text, const Window &window, const WindowScores &scores)
        : m_encoder(encoder), m_labels(encoder.labels()), m_text(text), m_window(window), m_scores(scores)
    {
    }

    Result<Parse> read(const CancelToken &cancel)
    {
        readTokens();
        readSentences();
        std::vector<std::int64_t> dependents;
        std::vector<std::int64_t> heads;
        for (const Sentence &sentence : m_parse.sentences)
            readTree(sentence, dependents, heads);
        const auto relations = m_encoder.readRelations(m_scores, dependents, heads, cancel);
        if (!relations)
            return std::unexpected(relations.error());
        nameRelations(*relations);
        m_parse.hasTrees = true;
        return std::move(m_parse);
    }

private:
    [[nodiscard]] const ModelLabels::FlatHead &head(const char *name) const
    {
        return *m_labels.flat.constFind(QString::fromLatin1(name));
    }
    struct Feature {
        const ModelLabels::FlatHead &head;
        QString name;
    };
    [[nodiscard]] std::span<const float> scoresOf(const ModelLabels::FlatHead &flat, size_t word) const
    {
        return m_scores.of(m_labels, flat, word - m_window.first);
    }
    [[nodiscard]] const QString &labelOf(const ModelLabels::FlatHead &flat, size_t word) const
    {
        return flat.labels[qsizetype(best(scoresOf(flat, word)))];
    }

    [[nodiscard]] Edge edgeOf(size_t word, const ModelLabels::FlatHead &edges) const
    {
        const bool apart = word == m_window.coreFirst || m_text.words[word].gap != WordGap::Nothing;
        if (!m_text.givenTokens.empty())
            return m_text.givenTokens[word] || word == m_window.coreFirst ? TokenBegins : Joined;
        const auto found = Edge(best(scoresOf(edges, word)));
        return apart ? TokenBegins : found;
    }

    void readTokens()
    {
        const ModelLabels::FlatHead &edges = head("edge");
        for (size_t word = m_window.coreFirst; word < m_window.coreEnd; ++word) {
            const Edge edge = edgeOf(word, edges);
            if (edge == Joined) {
                m_parse.tokens.back().span.end = m_text.words[word].span.end;
                continue;
            }
            Token token;
            token.span = m_text.words[word].span;
            token.joined = edge == PartBegins;
            m_parse.tokens.push_back(token);
            m_firstWords.push_back(word);
        }
        static constexpr std::array names = {"Mood", "Number", "Person", "Tense", "VerbForm", "Voice"};
        std::vector<Feature> features;
        for (const char *const name : names)
            features.push_back({head(name), QString::fromLatin1(name) + u'='});
        const ModelLabels::FlatHead &tags = head("upos");
        const ModelLabels::FlatHead &lemmas = head("lemma");
        for (size_t i = 0; i < m_parse.tokens.size(); ++i) {
            Token &token = m_parse.tokens[i];
            token.tag = partOfSpeechOf(labelOf(tags, m_firstWords[i]));
            token.lemma = applyLemmaScript(m_text.text.view(token.span), labelOf(lemmas, m_firstWords[i]));
            for (const Feature &feature : features)
                if (const QString &value = labelOf(feature.head, m_firstWords[i]); value != u"_")
                    token.features +=
                        (token.features.isEmpty() ? QString() : QStringLiteral("|")) + feature.name + value;
        }
    }

    [[nodiscard]] bool beginsSentence(size_t word, const ModelLabels::FlatHead &sentence) const
    {
        if (word == m_window.coreFirst)
            return true;
        if (!m_text.givenSentences.empty())
            return m_text.givenSentences[word];
        return m_text.words[word].gap == WordGap::Paragraph || best(scoresOf(sentence, word)) == 1;
    }

    void readSentences()
    {
        const ModelLabels::FlatHead &sentence = head("sentence");
        for (size_t i = 0; i < m_parse.tokens.size(); ++i) {
            const auto token = qsizetype(i);
            if (beginsSentence(m_firstWords[i], sentence))
                m_parse.sentences.push_back({m_parse.tokens[i].span, token, token});
            m_parse.sentences.back().endToken = token + 1;
            m_parse.sentences.back().span.end = m_parse.tokens[i].span.end;
        }
    }

    void readTree(const Sentence &sentence, std::vector<std::int64_t> &dependents, std::vector<std::int64_t> &heads)
    {
        const auto count = size_t(sentence.endToken - sentence.firstToken);
        const auto wordOf = [&](size_t token) {
            return m_firstWords[size_t(sentence.firstToken) + token] - m_window.first;
        };
        std::vector<float> arcs(count * (count + 1));
        for (size_t row = 0; row < count; ++row) {
            const auto all =
                std::span(m_scores.arcs.floats()).subspan(wordOf(row) * (m_scores.words + 1), m_scores.words + 1);
            arcs[row * (count + 1)] = all[0];
            for (size_t column = 0; column < count; ++column)
                arcs[row * (count + 1) + column + 1] = all[wordOf(column) + 1];
        }
        const std::vector<size_t> tree = bestTree(arcs, count);
        for (size_t row = 0; row < count; ++row) {
            Token &token = m_parse.tokens[size_t(sentence.firstToken) + row];
            if (tree[row] > 0)
                token.head = sentence.firstToken + qsizetype(tree[row]) - 1;
            dependents.push_back(std::int64_t(wordOf(row)));
            heads.push_back(tree[row] > 0 ? std::int64_t(wordOf(tree[row] - 1)) + 1 : 0);
        }
    }

    /// The root's relation is “root”, and no other token's.
    void nameRelations(const std::vector<float> &scores)
    {
        const auto kinds = size_t(m_labels.relations.size());
        const auto root = size_t(m_labels.relations.indexOf(QStringLiteral("root")));
        for (size_t i = 0; i < m_parse.tokens.size(); ++i) {
            Token &token = m_parse.tokens[i];
            size_t chosen = root;
            if (token.head) {
                const auto row = std::span(scores).subspan(i * kinds, kinds);
                chosen = root == 0 ? 1 : 0;
                for (size_t kind = 0; kind < kinds; ++kind)
                    if (kind != root && row[kind] > row[chosen])
                        chosen = kind;
            }
            token.relation = m_labels.relations[qsizetype(chosen)];
        }
    }

    const Encoder &m_encoder;
    const ModelLabels &m_labels;
    const WindowedText &m_text;
    const Window &m_window;
    const WindowScores &m_scores;
    Parse m_parse;
    std::vector<size_t> m_firstWords; ///< of each token
};

} // namespace

QString applyLemmaScript(QStringView form, QStringView script)
{
    const qsizetype first = script.indexOf(u':');
    const qsizetype second = script.indexOf(u':', first + 1);
    if (first != 1 || second < 0)
        return form.toString().toLower();
    const QString base = script[0] == u'l' ? form.toString().toLower() : form.toString();
    const QStringView cut = script.sliced(first + 1, second - first - 1);
    const QStringView add = script.sliced(second + 1);
    if (cut == u"*")
        return add.toString();
    return base.chopped(std::clamp<qsizetype>(cut.toInt(), 0, base.size())) + add;
}

Result<Parse> readGrammar(const Encoder &encoder, const WindowedText &text, const Window &window,
                          const WindowScores &scores, const CancelToken &cancel)
{
    return GrammarReader(encoder, text, window, scores).read(cancel);
}

} // namespace hearsay
