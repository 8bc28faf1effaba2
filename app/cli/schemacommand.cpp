// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schemacommand.h"

#include "base/datafiles.h"
#include "cli/options.h"

namespace hearsay
{

ExitCode schemaCommand(const QStringList &arguments, Console &console)
{
    const QString name = QStringLiteral("schema");
    Options options(name, QStringLiteral("Prints the JSON Schema of the analysis document, version 1."), {});
    if (const auto read = options.read(arguments); !read)
        return console.usageError(name, read.error().text);
    if (options.isSet(QStringLiteral("help")))
        return console.write(options.help()) ? ExitCode::Done : ExitCode::Failed;
    if (!options.files().isEmpty())
        return console.usageError(name, QStringLiteral("it takes no FILE"));
    const auto schema = readDataFile(QStringLiteral("schema/analysis-1.schema.json"));
    if (!schema) {
        console.complain(schema.error().text);
        return ExitCode::Failed;
    }
    return console.write(*schema) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace hearsay
