// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modellabels.h"

#include "base/probabilities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearsay
{

namespace
{

constexpr int knownFormat = 1;

Error malformed(const QString &what)
{
    return {ErrorKind::Malformed,
            QStringLiteral("The language model’s list of labels cannot be used. Install Hearsay again."), what};
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &one : value.toArray())
        strings.append(one.toString());
    return strings;
}

std::vector<float> numbersOf(const QJsonValue &value)
{
    std::vector<float> numbers;
    for (const QJsonValue &one : value.toArray())
        numbers.push_back(float(one.toDouble()));
    return numbers;
}

std::optional<LinearChain> chainOf(const QJsonObject &object)
{
    std::vector<float> starts = numbersOf(object.value(u"starts"));
    std::vector<float> transitions;
    for (const QJsonValue &row : object.value(u"transitions").toArray()) {
        const std::vector<float> numbers = numbersOf(row);
        transitions.insert(transitions.end(), numbers.begin(), numbers.end());
    }
    if (starts.size() % 2 != 1 || transitions.size() != starts.size() * starts.size())
        return std::nullopt;
    return LinearChain(std::move(transitions), std::move(starts));
}

ModelLabels::Links linksOf(const QJsonObject &object)
{
    const QStringList pronouns = stringsOf(object.value(u"pronouns"));
    return {size_t(object.value(u"size").toInt()), numbersOf(object.value(u"distance")),
            numbersOf(object.value(u"alike")), float(object.value(u"nobody").toDouble()),
            QSet<QString>(pronouns.begin(), pronouns.end())};
}

/// What the decoding asks for by name; empty where all is there.
QString missingIn(const ModelLabels &labels)
{
    static constexpr std::array heads = {"edge",         "sentence", "upos",     "Number",  "Tense", "Person",
                                         "Mood",         "Voice",    "VerbForm", "lemma",   "name",  "mention_first",
                                         "mention_last", "cue",      "source",   "content", "speech"};
    static constexpr std::array chains = {"name", "cue", "source", "content", "spans"};
    for (const char *const head : heads)
        if (!labels.flat.contains(QString::fromLatin1(head)))
            return QString::fromLatin1(head);
    for (const char *const chain : chains) {
        const QString name = QString::fromLatin1(chain);
        const auto found = labels.chains.constFind(name);
        const auto head = labels.flat.constFind(name);
        if (found == labels.chains.cend() || (head != labels.flat.cend() && head->size() != found->labels()))
            return name;
    }
    if (!labels.relations.contains(QStringLiteral("root")) || labels.width == 0 || labels.mentionWidth == 0)
        return QStringLiteral("relations, width or mention width");
    if (labels.links.size == 0 || labels.links.distance.empty() || labels.links.alike.size() != 3)
        return QStringLiteral("links");
    return {};
}

} // namespace

double ModelLabels::Calibration::of(double probability) const
{
    const double inside = std::clamp(probability, 1e-4, 1 - 1e-4);
    return sigmoid(slope * std::log(inside / (1 - inside)) + intercept);
}

Result<ModelLabels> ModelLabels::read(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return std::unexpected(malformed(fault.errorString()));
    if (object.value(u"format").toInt() != knownFormat)
        return std::unexpected(Error{
            ErrorKind::Unsupported,
            QStringLiteral("The language model was made for another version of Hearsay. Install both from one place."),
            QStringLiteral("format %1, not %2").arg(object.value(u"format").toInt()).arg(knownFormat)});
    ModelLabels labels;
    labels.version = object.value(u"version").toString();
    labels.size = object.value(u"size").toString();
    labels.width = size_t(object.value(u"width").toInt());
    labels.mostPiecesPerWord = size_t(std::max(1, object.value(u"pieces")[u"most_per_word"].toInt(8)));
    labels.mentionWidth = size_t(object.value(u"mention_width").toInt());
    labels.relations = stringsOf(object.value(u"relations"));
    labels.links = linksOf(object.value(u"links").toObject());
    labels.leastCue = object.value(u"thresholds")[u"cue"].toDouble(labels.leastCue);
    labels.leastMention = object.value(u"thresholds")[u"mention"].toDouble(labels.leastMention);
    if (const QJsonValue measured = object.value(u"calibration")[u"attribution"]; measured.isArray())
        labels.attributions = Calibration{measured[0].toDouble(1), measured[1].toDouble(0)};
    for (const QJsonValue &value : object.value(u"flat").toArray()) {
        const FlatHead head{size_t(value[u"offset"].toInt()), stringsOf(value[u"labels"])};
        labels.flatWidth = std::max(labels.flatWidth, head.offset + head.size());
        labels.flat.insert(value[u"name"].toString(), head);
    }
    const QJsonObject chains = object.value(u"chains").toObject();
    for (auto chain = chains.begin(); chain != chains.end(); ++chain)
        if (auto made = chainOf(chain.value().toObject()))
            labels.chains.insert(chain.key(), *std::move(made));
    if (const QString missing = missingIn(labels); !missing.isEmpty())
        return std::unexpected(malformed(missing));
    return labels;
}

} // namespace hearsay
