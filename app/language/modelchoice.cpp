// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelchoice.h"

#include <QFileInfo>

namespace hearsay
{

QStringList installedModels()
{
    QStringList found;
    for (const QString &size : {QStringLiteral("careful"), QStringLiteral("quick")})
        if (QFileInfo::exists(LanguageModel::folderOf(size) + QStringLiteral("/model.onnx")))
            found.append(size);
    return found;
}

Result<std::shared_ptr<const LanguageModel>> loadModel(const QString &name, int threads)
{
    if (name == u"none")
        return nullptr;
    if (name.contains(u'/'))
        return LanguageModel::load(name, threads);
    const QStringList installed = installedModels();
    if (name.isEmpty() && installed.isEmpty())
        return std::unexpected(Error{ErrorKind::NotFound, QStringLiteral("No language model is installed."), {}});
    return LanguageModel::load(LanguageModel::folderOf(name.isEmpty() ? installed.front() : name), threads);
}

} // namespace hearsay
