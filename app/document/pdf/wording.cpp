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

QString wordFor(AttributionKind kind)
{
    switch (kind) {
    case AttributionKind::Direct:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "direct"));
    case AttributionKind::Indirect:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "indirect"));
    case AttributionKind::Mixed:
        break;
    }
    return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "mixed"));
}

QString wordFor(CertaintyLevel level)
{
    switch (level) {
    case CertaintyLevel::Sure:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "sure"));
    case CertaintyLevel::Likely:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "likely"));
    case CertaintyLevel::Unclear:
        break;
    }
    return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "unclear"));
}

QString wordFor(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::Negation:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Said and denied"));
    case ContradictionKind::Antonym:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Opposite words"));
    case ContradictionKind::Numeric:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Figures that differ"));
    case ContradictionKind::Structure:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Two doers of one event"));
    case ContradictionKind::Lexical:
        return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Accounts that exclude each other"));
    case ContradictionKind::Naming:
        break;
    }
    return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Two names for one thing"));
}

QString sentenceOf(const Reason &reason)
{
    Reason translated = reason;
    translated.text = QCoreApplication::translate("Reason", reason.text.toUtf8().constData());
    return translated.sentence();
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
