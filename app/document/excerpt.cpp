// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/excerpt.h"

namespace hearsay
{

namespace
{

constexpr QStringView ellipsis = u"…";

/// The excerpt as it is built: every unit of its words knows the position that it came from, or -1.
struct Builder {
    QString words;
    std::vector<qsizetype> origins;

    void add(QChar ch, qsizetype origin)
    {
        const bool blank = ch.isSpace();
        if (blank && (words.isEmpty() || words.back() == u' '))
            return;
        words += blank ? QChar(u' ') : ch;
        origins.push_back(origin);
    }
    void add(QStringView text)
    {
        for (const QChar ch : text)
            add(ch, -1);
    }
};

Builder joined(const Text &text, const TextSpans &spans)
{
    Builder builder;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (i > 0)
            builder.add(u" … ");
        const QStringView words = text.view(spans[i]);
        for (qsizetype k = 0; k < words.size(); ++k)
            builder.add(words[k], spans[i].start + k);
    }
    return builder;
}

TextSpans strongIn(const Builder &builder, const TextSpans &strong)
{
    TextSpans found;
    bool open = false;
    for (size_t i = 0; i < builder.origins.size(); ++i) {
        const qsizetype origin = builder.origins[i];
        const bool inside = origin >= 0 && overlaps(strong, {origin, origin + 1});
        if (inside && open)
            found.back().end = qsizetype(i) + 1;
        else if (inside)
            found.push_back({qsizetype(i), qsizetype(i) + 1});
        open = inside;
    }
    return found;
}

/// The last place at or before \a position where a word ends.
qsizetype wordEndBefore(QStringView words, qsizetype position)
{
    qsizetype end = position;
    while (end > 0 && words[end] != u' ')
        --end;
    return end > 0 ? end : position;
}

/// Cuts both ends so that \a limit units are left round the first strong words.
void shorten(Excerpt &excerpt, qsizetype limit)
{
    if (excerpt.words.size() <= limit)
        return;
    qsizetype from = 0;
    if (!excerpt.strong.empty() && excerpt.strong.front().end > limit) {
        from = wordEndBefore(excerpt.words, std::max<qsizetype>(0, excerpt.strong.front().start - limit / 3));
        from = std::min(from, excerpt.words.size() - limit);
    }
    const qsizetype to =
        from + limit >= excerpt.words.size() ? excerpt.words.size() : wordEndBefore(excerpt.words, from + limit);
    const QStringView before = from > 0 ? ellipsis : QStringView();
    const qsizetype shift = before.size() - from;
    excerpt.words = before + QStringView(excerpt.words).sliced(from, to - from).toString() +
                    (to < excerpt.words.size() ? ellipsis : QStringView());
    TextSpans kept;
    for (const TextSpan span : excerpt.strong)
        if (const TextSpan cut = span.intersected({from, to}); !cut.isEmpty())
            kept.push_back({cut.start + shift, cut.end + shift});
    excerpt.strong = std::move(kept);
}

} // namespace

Excerpt excerptOf(const Text &text, const TextSpans &spans, const TextSpans &strong, qsizetype limit)
{
    const Builder builder = joined(text, spans);
    Excerpt excerpt{builder.words, strongIn(builder, strong)};
    if (excerpt.words.endsWith(u' ')) {
        excerpt.words.chop(1);
        for (TextSpan &span : excerpt.strong)
            span.end = std::min(span.end, excerpt.words.size());
    }
    shorten(excerpt, limit);
    return excerpt;
}

} // namespace hearsay
