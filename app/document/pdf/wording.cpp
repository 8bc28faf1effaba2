// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/wording.h"

#include <QCoreApplication>

namespace hearsay
{

namespace
{

/// A plural whose source ends its word with “(s)”.
QString counted(const char *source, qsizetype count)
{
    QString plural = pdfText(source, nullptr, int(count));
    // Without a translation Qt leaves the bracketed plural of the source language in place.
    return plural.replace(QStringLiteral("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace

QString pdfText(const char *source, const char *disambiguation, int count)
{
    return QCoreApplication::translate("AnnotatedPdf", source, disambiguation, count);
}

QString statementCount(qsizetype count)
{
    return counted(QT_TRANSLATE_N_NOOP("AnnotatedPdf", "%n statement(s)"), count);
}

QString summaryOf(qsizetype speakers, qsizetype contradictions, qsizetype notices)
{
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("AnnotatedPdf", "%n speaker(s)"), speakers)};
    if (contradictions > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("AnnotatedPdf", "%n contradiction(s)"), contradictions);
    if (notices > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("AnnotatedPdf", "%n notice(s)"), notices);
    return parts.join(QStringLiteral(" · "));
}

} // namespace hearsay
