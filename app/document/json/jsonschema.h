// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonValue>

#include <memory>

namespace hearsay
{

/// A JSON Schema (draft 7) that values are held to.
class JsonSchema final
{
public:
    /// Reads a schema from the data folder. Error: it is missing, or no schema.
    [[nodiscard]] static Result<JsonSchema> load(const QString &dataFile);
    JsonSchema(JsonSchema &&) noexcept;
    ~JsonSchema();

    /// Error Malformed with the place and the cause of the first thing that is wrong.
    [[nodiscard]] Result<void> check(const QJsonValue &value) const;

private:
    struct Data;
    explicit JsonSchema(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace hearsay
