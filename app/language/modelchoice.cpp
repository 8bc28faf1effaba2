// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelchoice.h"

#include <QFileInfo>

namespace hearsay
{

namespace
{

/// The sizes, the best first.
const QStringList &sizes()
{
    static const QStringList list{QStringLiteral("careful"), QStringLiteral("quick")};
    return list;
}

/// What a reader could have named instead.
std::unexpected<Error> noModel(const QString &what)
{
    const QStringList installed = installedModels();
    const QString names = (installed + QStringList{QStringLiteral("none")}).join(QStringLiteral(", "));
    return std::unexpected(
        Error{ErrorKind::NotFound,
              what + QStringLiteral(" There is: %1, or the path of a folder with a model.").arg(names),
              {}});
}

} // namespace

QStringList installedModels()
{
    QStringList found;
    for (const QString &size : sizes())
        if (QFileInfo::exists(LanguageModel::folderOf(size) + QStringLiteral("/model.onnx")))
            found.append(size);
    return found;
}

Result<std::shared_ptr<const LanguageModel>> loadModel(const QString &name, int threads)
{
    if (name == u"none")
        return nullptr;
    const QStringList installed = installedModels();
    if (name.isEmpty() && installed.isEmpty())
        return std::unexpected(Error{ErrorKind::NotFound, QStringLiteral("No language model is installed."), {}});
    if (name.isEmpty() || installed.contains(name))
        return LanguageModel::load(LanguageModel::folderOf(name.isEmpty() ? installed.front() : name), threads);
    if (sizes().contains(name))
        return noModel(QStringLiteral("The language model “%1” is not installed.").arg(name));
    if (!QFileInfo(name).isDir())
        return noModel(QStringLiteral("“%1” is neither a language model nor a folder.").arg(name));
    return LanguageModel::load(name, threads);
}

} // namespace hearsay
