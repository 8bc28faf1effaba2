// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modeloption.h"

#include "language/modelchoice.h"

namespace hearsay
{

OptionSpec modelOption()
{
    return {
        {QStringLiteral("model"), QStringLiteral("m")},
        QStringLiteral("Language model: quick, careful, none, or a folder with one; else the best that is installed."),
        QStringLiteral("MODEL"),
        {},
        {}};
}

Result<std::shared_ptr<const Analyser>> makeAnalyser(const Options &options, Console &console)
{
    const QString name = options.value(QStringLiteral("model"));
    if (!name.isEmpty())
        return loadModel(name).and_then([](const auto &model) { return Analyser::make(model); });
    auto made = Analyser::makeWithModel(name);
    if (made && !(*made)->remark().isEmpty())
        console.complain((*made)->remark() + QStringLiteral(" Rules work alone, and find less."));
    return made;
}

} // namespace hearsay
