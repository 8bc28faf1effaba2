// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pseudotranslator.h"

#include <QRegularExpression>

namespace hearsay
{

namespace
{

QString accented(QStringView text)
{
    static const QString plain = QStringLiteral("aceinosuyACEINOSUY");
    static const QString other = QStringLiteral("åçéîñöšüýÅÇÉÎÑÖŠÜÝ");
    QString result;
    for (const QChar letter : text) {
        const qsizetype place = plain.indexOf(letter);
        result += place < 0 ? letter : other[place];
    }
    return result;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    // Qt's own words are translated elsewhere.
    if (context[0] == 'Q')
        return {};
    static const QRegularExpression kept(QStringLiteral("%L?\\d+|%n|<[^>]*>|&[a-z]+;|\\(\\*[^)]*\\)"));
    const QString source = QString::fromUtf8(sourceText);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(source)) {
        result += accented(QStringView(source).sliced(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += accented(QStringView(source).sliced(from));
    // Long words are what does not fit; a text of several words is longer by words.
    const qsizetype more = (source.size() * 2 + 4) / 5;
    const bool hasWords = source.contains(u' ');
    return u'[' + result + (hasWords ? u" " : u"") + QString(more, u'~') + u']';
}

} // namespace hearsay
