// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/sametext.h"

namespace hearsay
{

namespace
{

QStringView withoutLastBreaks(QStringView text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

Result<Text> sameText(const Text &gold, const Text &analysed)
{
    const QStringView a = withoutLastBreaks(gold.view());
    const QStringView b = withoutLastBreaks(analysed.view());
    if (a == b)
        return gold.size() > analysed.size() ? gold : analysed;
    const auto differing = std::ranges::mismatch(a, b).in1 - a.begin();
    const qsizetype line = a.first(differing).count(u'\n') + 1;
    return std::unexpected(Error{
        ErrorKind::Malformed,
        QStringLiteral("The analysed text is not the gold text: they differ in line %1 of the article.").arg(line),
        {}});
}

} // namespace hearsay
