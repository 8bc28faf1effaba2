// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/finder.h"

namespace hearsay
{

namespace
{

/// Unit for unit, so that places stay the same.
QString folded(QStringView text)
{
    QString out = text.toString();
    for (QChar &ch : out) {
        if (ch == u'’' || ch == u'‘')
            ch = u'\'';
        else if (ch == u'“' || ch == u'”')
            ch = u'"';
        else if (ch == u'\n' || ch == u'\r' || ch == QChar::Nbsp)
            ch = u' ';
    }
    return out;
}

} // namespace

Finder::Finder(const Text &text) : m_folded(folded(text.view())) {}

TextSpans Finder::hits(const QString &words, int flags) const
{
    TextSpans found;
    const QString wanted = folded(words);
    if (wanted.isEmpty())
        return found;
    const Qt::CaseSensitivity matching = (flags & MatchCase) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto isWordAt = [this](qsizetype at) {
        return at >= 0 && at < m_folded.size() && m_folded[at].isLetterOrNumber();
    };
    for (qsizetype at = m_folded.indexOf(wanted, 0, matching); at >= 0;) {
        const bool whole =
            !(isWordAt(at - 1) && isWordAt(at)) && !(isWordAt(at + wanted.size()) && isWordAt(at + wanted.size() - 1));
        if (!(flags & WholeWords) || whole)
            found.push_back({at, at + wanted.size()});
        at = m_folded.indexOf(wanted, (flags & WholeWords) && !whole ? at + 1 : at + wanted.size(), matching);
    }
    return found;
}

} // namespace hearsay
