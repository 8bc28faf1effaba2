// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/goldreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearsay
{

namespace
{

/// Reads on past what is wrong and keeps the first complaint.
class GoldReader
{
public:
    explicit GoldReader(const QJsonObject &root) : m_root(root) {}
    Result<Gold> read(GoldScope scope);

private:
    void complain(const QString &place, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("“%1” %2").arg(place, what);
    }
    QString string(const QJsonObject &object, const QString &at, const char *key);
    /// Null and absence are the empty string.
    QString optionalString(const QJsonObject &object, const QString &at, const char *key);
    QJsonArray array(const QJsonObject &object, const QString &at, const char *key);
    TextSpan span(const QJsonValue &value, const QString &at);
    TextSpans spans(const QJsonArray &array, const QString &at);
    TextSpans spans(const QJsonObject &object, const QString &at, const char *key)
    {
        return spans(array(object, at, key), at + QLatin1StringView(key));
    }
    std::array<TextSpans, 2> sides(const QJsonObject &object, const QString &at);
    /// Calls \a readOne with each object of the list \a key and the place of its fields.
    template<typename ReadOne>
    void each(const char *key, ReadOne readOne);
    void readAttributions(Gold &gold, GoldScope scope);
    void readOthers(Gold &gold);

    const QJsonObject &m_root;
    Text m_text;
    qsizetype m_codePoints = 0;
    QString m_problem; ///< the first one; empty if none
};

QString GoldReader::string(const QJsonObject &object, const QString &at, const char *key)
{
    const QJsonValue value = object[QLatin1StringView(key)];
    if (!value.isString())
        complain(at + QLatin1StringView(key), QStringLiteral("is no string"));
    return value.toString();
}

QString GoldReader::optionalString(const QJsonObject &object, const QString &at, const char *key)
{
    const QJsonValue value = object[QLatin1StringView(key)];
    return value.isNull() || value.isUndefined() ? QString() : string(object, at, key);
}

QJsonArray GoldReader::array(const QJsonObject &object, const QString &at, const char *key)
{
    const QJsonValue value = object[QLatin1StringView(key)];
    if (!value.isArray())
        complain(at + QLatin1StringView(key), QStringLiteral("is no list"));
    return value.toArray();
}

TextSpan GoldReader::span(const QJsonValue &value, const QString &at)
{
    const QJsonArray ends = value.toArray();
    const TextSpan codePoints{ends.at(0).toInteger(-1), ends.at(1).toInteger(-1)};
    if (ends.size() != 2 || codePoints.start < 0 || codePoints.end < 0)
        complain(at, QStringLiteral("is no pair of positions"));
    else if (codePoints.start > codePoints.end || codePoints.end > m_codePoints)
        complain(at, QStringLiteral("lies outside of the text: %1–%2").arg(codePoints.start).arg(codePoints.end));
    else
        return m_text.utf16(codePoints);
    return {};
}

TextSpans GoldReader::spans(const QJsonArray &array, const QString &at)
{
    TextSpans all;
    for (const QJsonValue &one : array)
        all.push_back(span(one, QStringLiteral("%1[%2]").arg(at).arg(all.size())));
    return all;
}

std::array<TextSpans, 2> GoldReader::sides(const QJsonObject &object, const QString &at)
{
    const QJsonArray both = array(object, at, "sides");
    if (both.size() != 2)
        complain(at + QStringLiteral("sides"), QStringLiteral("are not two"));
    return {spans(both.at(0).toArray(), at + QStringLiteral("sides[0]")),
            spans(both.at(1).toArray(), at + QStringLiteral("sides[1]"))};
}

template<typename ReadOne>
void GoldReader::each(const char *key, ReadOne readOne)
{
    const QJsonArray all = array(m_root, {}, key);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(QLatin1StringView(key)).arg(i);
        if (!all.at(i).isObject())
            complain(at, QStringLiteral("is no object"));
        readOne(all.at(i).toObject(), QString(at + u'.'));
    }
}

void GoldReader::readAttributions(Gold &gold, GoldScope scope)
{
    each("attributions", [&](const QJsonObject &object, const QString &at) {
        GoldAttribution one;
        one.id = optionalString(object, at, "id");
        if (scope == GoldScope::Whole) {
            one.kind = string(object, at, "kind");
            one.speaker = optionalString(object, at, "speaker");
        }
        one.source = spans(object, at, "source");
        one.cue = spans(object, at, "cue");
        one.content = spans(object, at, "content");
        gold.attributions.push_back(std::move(one));
    });
}

void GoldReader::readOthers(Gold &gold)
{
    each("entities", [&](const QJsonObject &object, const QString &at) {
        gold.entities.push_back(
            {string(object, at, "name"), spans(object, at, "names"), spans(object, at, "mentions")});
    });
    each("contradictions", [&](const QJsonObject &object, const QString &at) {
        gold.contradictions.push_back({string(object, at, "kind"), sides(object, at)});
    });
    each("agreements",
         [&](const QJsonObject &object, const QString &at) { gold.agreements.push_back({{}, sides(object, at)}); });
    each("notices", [&](const QJsonObject &object, const QString &at) {
        gold.notices.push_back({string(object, at, "kind"), spans(object, at, "span")});
    });
}

std::unexpected<Error> noGold(const QString &why)
{
    return std::unexpected(
        Error{ErrorKind::Malformed, QStringLiteral("The gold annotation cannot be read: %1.").arg(why), {}});
}

Result<Gold> GoldReader::read(GoldScope scope)
{
    Gold gold;
    m_text = Text(string(m_root["article"].toObject(), QStringLiteral("article."), "text"));
    m_codePoints = m_text.codePoint(m_text.size());
    gold.text = m_text;
    readAttributions(gold, scope);
    if (scope == GoldScope::Whole)
        readOthers(gold);
    if (!m_problem.isEmpty())
        return noGold(m_problem);
    return gold;
}

} // namespace

Result<Gold> readGold(const QByteArray &json, GoldScope scope)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return noGold(
            problem.error == QJsonParseError::NoError
                ? QStringLiteral("it is no JSON object")
                : QStringLiteral("it is no JSON (%1, at byte %2)").arg(problem.errorString()).arg(problem.offset));
    return GoldReader(document.object()).read(scope);
}

} // namespace hearsay
