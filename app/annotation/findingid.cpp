// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/findingid.h"

#include <QCryptographicHash>

namespace hearsay
{

namespace
{

constexpr qsizetype contextUnits = 32;
constexpr qsizetype hashDigits = 16;

QString digest(const QString &string)
{
    const QByteArray hash = QCryptographicHash::hash(string.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(hashDigits));
}

/// Words and surroundings in one string; a unit separator keeps “a|bc” from equalling “ab|c”.
QString signature(const Text &text, const TextSpans &anchor)
{
    const TextSpan all = hull(anchor);
    QString out;
    for (const TextSpan span : anchor)
        out += text.view(span).toString().simplified() + u'\x1f';
    out += text.view(TextSpan{std::max<qsizetype>(0, all.start - contextUnits), all.start}).toString().simplified() +
           u'\x1f';
    out += text.view(TextSpan{all.end, all.end + contextUnits}).toString().simplified();
    return out;
}

} // namespace

QString FindingIds::next(QChar sort, const TextSpans &anchor)
{
    const QString equals = sort + digest(signature(m_text, anchor));
    const int ordinal = m_given[equals]++;
    if (ordinal == 0)
        return equals;
    return sort + digest(equals + u'\x1f' + QString::number(ordinal));
}

} // namespace hearsay
