// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run while Hearsay is built: fails on a lexicon that the program could not read, so that a slip of the pen in the data
// is found by the one who made it.
#include "analysis/lexicon/namelexicon.h"
#include "analysis/lexicon/reportinglexicon.h"
#include "analysis/lexicon/wordlists.h"

#include <QFile>

#include <cstdio>

namespace
{

constexpr size_t fewestEntries = 300;

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return fail(QStringLiteral("usage: checklexicon REPORTING NAMES WORDS"));
    QFile reportingFile(QString::fromLocal8Bit(argv[1]));
    QFile namesFile(QString::fromLocal8Bit(argv[2]));
    QFile wordsFile(QString::fromLocal8Bit(argv[3]));
    for (QFile *file : {&reportingFile, &namesFile, &wordsFile})
        if (!file->open(QIODevice::ReadOnly))
            return fail(file->fileName() + QStringLiteral(": ") + file->errorString());
    const auto lexicon = hearsay::ReportingLexicon::parse(reportingFile.readAll());
    if (!lexicon)
        return fail(lexicon.error().text);
    if (lexicon->entries().size() < fewestEntries)
        return fail(
            QStringLiteral("The lexicon of reporting words has only %1 entries.").arg(lexicon->entries().size()));
    const auto names = hearsay::NameLexicon::parse(namesFile.readAll());
    if (!names)
        return fail(names.error().text);
    const auto words = hearsay::WordLists::parse(wordsFile.readAll());
    return words ? 0 : fail(words.error().text);
}
