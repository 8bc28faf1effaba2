// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/jsonschema.h"

#include "base/datafiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace hearsay
{

using Adapter = valijson::adapters::QtJsonAdapter;

struct JsonSchema::Data {
    QJsonValue source; ///< the parsed schema refers to it
    valijson::Schema schema;
};

namespace
{

/// Where and what: of a failure each level above tells again.
QString innermost(const valijson::ValidationResults &results)
{
    const auto deepest = std::ranges::max_element(results, {}, [](const auto &error) { return error.context.size(); });
    if (deepest == results.end())
        return {};
    QString where;
    for (const std::string &step : deepest->context)
        where += QString::fromStdString(step);
    return where + QStringLiteral(": ") + QString::fromStdString(deepest->description);
}

} // namespace

JsonSchema::JsonSchema(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

JsonSchema::JsonSchema(JsonSchema &&) noexcept = default;
JsonSchema::~JsonSchema() = default;

Result<JsonSchema> JsonSchema::load(const QString &dataFile)
{
    const auto bytes = readDataFile(dataFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto broken = [&dataFile](const QString &detail) {
        return std::unexpected(Error{
            ErrorKind::Malformed,
            QStringLiteral("The data file %1 is no JSON Schema. Install Hearsay again.").arg(dataFilePath(dataFile)),
            detail});
    };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return broken(problem.errorString());
    auto data = std::make_unique<Data>();
    data->source = document.object();
    try {
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(data->source), data->schema);
    } catch (const std::exception &failure) {
        return broken(QString::fromUtf8(failure.what()));
    }
    return JsonSchema(std::move(data));
}

Result<void> JsonSchema::check(const QJsonValue &value) const
{
    valijson::ValidationResults results;
    QString detail;
    try {
        valijson::Validator validator;
        if (validator.validate(m_data->schema, Adapter(value), &results))
            return {};
        detail = innermost(results);
    } catch (const std::exception &failure) {
        detail = QString::fromUtf8(failure.what());
    }
    return std::unexpected(
        Error{ErrorKind::Malformed, QStringLiteral("It is not as the schema says: %1").arg(detail), {}});
}

} // namespace hearsay
