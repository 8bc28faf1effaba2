// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/onnxruntime.h"

#include <dlfcn.h>

namespace hearsay
{

namespace
{

constexpr const char *library = HEARSAY_ONNXRUNTIME;

Error missing(const QString &detail)
{
    return {ErrorKind::NotFound,
            QStringLiteral("The language model cannot be run without ONNX Runtime. Install the library “%1”.")
                .arg(QString::fromLatin1(library)),
            detail};
}

Result<void> load()
{
    // Never closed: its threads and its registers of operators last as long as the program.
    void *const handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!handle)
        return std::unexpected(missing(QString::fromLocal8Bit(dlerror())));
    using Entry = const OrtApiBase *(*)();
    const auto entry = reinterpret_cast<Entry>(dlsym(handle, "OrtGetApiBase"));
    const OrtApi *const api = entry ? entry()->GetApi(ORT_API_VERSION) : nullptr;
    if (!api)
        return std::unexpected(missing(QStringLiteral("no interface of version %1").arg(ORT_API_VERSION)));
    Ort::InitApi(api);
    return {};
}

} // namespace

Result<void> loadOnnxRuntime()
{
    static const Result<void> loaded = load();
    return loaded;
}

} // namespace hearsay
