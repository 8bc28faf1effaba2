// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/wording.h"

#include <QCoreApplication>

namespace hearsay
{

QString pdfText(const char *source, const char *disambiguation, int count)
{
    return QCoreApplication::translate("AnnotatedPdf", source, disambiguation, count);
}

QString statementCount(qsizetype count)
{
    const QString plural = pdfText(QT_TRANSLATE_N_NOOP("AnnotatedPdf", "%n statement(s)"), nullptr, int(count));
    // Without a translation Qt leaves the bracketed plural of the source language in place.
    if (!plural.contains(QStringLiteral("(s)")))
        return plural;
    return QStringLiteral("%1 statement%2").arg(count).arg(count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace hearsay
