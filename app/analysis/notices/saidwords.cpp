// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/saidwords.h"

#include "analysis/surface/surfacereading.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace hearsay
{

namespace
{

SaidWords quotedIn(const SurfaceReading &reading, const Attribution &attribution)
{
    SaidWords said{&attribution, {}, {}, {}};
    const qsizetype level =
        attribution.cue.empty() ? -1 : reading.word(reading.wordAt(attribution.cue.front().start)).quotation;
    for (const TextSpan part : attribution.content)
        for (qsizetype at = reading.wordAt(part.start); at < reading.size() && reading.word(at).span.start < part.end;
             ++at) {
            const SurfaceWord &word = reading.word(at);
            const bool quoted = word.quotation != level && reading.isWithin(word.quotation, level);
            if (!quoted || word.mark || isPunctuationWord(word.lower))
                continue;
            said.span = said.words.empty() ? word.span : said.span.united(word.span);
            said.words.push_back(at);
            said.lower.append(word.lower);
        }
    return said;
}

bool isInBody(const Article &article, const Attribution &attribution)
{
    const PartKind part = article.partAt(hull(attribution.content).start);
    return part == PartKind::Body || part == PartKind::DateLine;
}

/// Whether one of the two is told inside the other.
bool areNested(const Analysis &analysis, const Attribution &one, const Attribution &other)
{
    if (hull(one.content).overlaps(hull(other.content)))
        return true;
    const auto below = [&](const Attribution &inner, const Attribution &outer) {
        constexpr int deepest = 16;
        std::optional<AttributionId> up = inner.parent;
        for (int depth = 0; up && depth < deepest; ++depth) {
            if (*up == outer.id)
                return true;
            const Attribution *parent = analysis.attribution(*up);
            up = parent ? parent->parent : std::nullopt;
        }
        return false;
    };
    return below(one, other) || below(other, one);
}

} // namespace

std::vector<SaidWords> saidWords(const Draft &draft, qsizetype least)
{
    std::vector<SaidWords> out;
    for (const Attribution &one : draft.analysis.attributions) {
        if (one.kind == AttributionKind::Indirect || !one.speaker || !isInBody(draft.article, one))
            continue;
        SaidWords said = quotedIn(*draft.surface, one);
        if (std::ssize(said.words) >= least)
            out.push_back(std::move(said));
    }
    return out;
}

std::vector<SaidPair> pairsOf(const Analysis &analysis, const std::vector<SaidWords> &said,
                              const std::function<QStringList(const SaidWords &)> &keysOf)
{
    constexpr qsizetype most = 8;
    QHash<QString, QList<size_t>> index;
    std::vector<SaidPair> pairs;
    for (size_t later = 0; later < said.size(); ++later) {
        QSet<size_t> seen;
        for (const QString &key : keysOf(said[later])) {
            QList<size_t> &places = index[key];
            if (!places.empty() && places.back() == later)
                continue;
            if (places.size() < most)
                for (const size_t earlier : std::as_const(places))
                    if (!seen.contains(earlier)) {
                        seen.insert(earlier);
                        if (!areNested(analysis, *said[earlier].attribution, *said[later].attribution))
                            pairs.emplace_back(&said[earlier], &said[later]);
                    }
            places.append(later);
        }
    }
    return pairs;
}

qsizetype commonWords(const QStringList &one, const QStringList &other)
{
    std::vector<qsizetype> row(size_t(other.size()) + 1, 0);
    for (const QString &word : one) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)] = word == other[j - 1] ? diagonal + 1 : std::max(above, row[size_t(j) - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace hearsay
