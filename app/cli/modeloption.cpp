// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modeloption.h"

#include "language/modelchoice.h"

namespace hearsay
{

OptionSpec modelOption()
{
    return {{QStringLiteral("model"), QStringLiteral("m")},
            QStringLiteral("Language model: quick, careful, none, or a folder with one; else the best that is installed."),
            QStringLiteral("MODEL"),
            {},
            {}};
}

Result<std::shared_ptr<const Analyser>> makeAnalyser(const Options &options, Console &console)
{
    const QString name = options.value(QStringLiteral("model"));
    const auto model = loadModel(name);
    if (model)
        return Analyser::make(*model);
    if (!name.isEmpty())
        return std::unexpected(model.error());
    console.complain(model.error().text + QStringLiteral(" Rules work alone, and find less."));
    return Analyser::make();
}

} // namespace hearsay
