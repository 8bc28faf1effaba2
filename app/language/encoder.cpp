// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/encoder.h"

#include <QJsonDocument>

namespace hearsay
{

namespace
{

using Integers = std::vector<std::int64_t>;

Error foreign(const QString &detail)
{
    return {
        ErrorKind::Malformed,
        QStringLiteral("The language model’s weights do not fit this version of Hearsay. Install both from one place."),
        detail};
}

/// Opens a graph, with the weights beside it (model.onnx: model.…data), and holds it to the labels: it carries a copy
/// of them, so that weights and labels cannot be parted.
Result<std::unique_ptr<const OnnxSession>> open(const ModelFiles &files, const char *name, int threads)
{
    const QString file = QString::fromLatin1(name);
    std::vector<OnnxSession::Weights> weights;
    for (const QString &other : files.names())
        if (other.endsWith(u".data") && other.startsWith(file.chopped(4)))
            weights.push_back({other.toStdString(), files.bytes(other)});
    auto session = OnnxSession::make(files.bytes(file), threads, weights);
    if (!session)
        return session;
    const QByteArray own = (*session)->metadata("hearsay").toUtf8();
    const QByteArray shipped = files.bytes(QStringLiteral("labels.json")).toByteArray();
    if (own.isEmpty() || QJsonDocument::fromJson(own) != QJsonDocument::fromJson(shipped))
        return std::unexpected(foreign(QStringLiteral("%1 does not carry the labels of labels.json").arg(file)));
    return session;
}

std::int64_t signedSize(size_t size)
{
    return std::int64_t(size);
}

NamedTensor row(const char *name, Integers values)
{
    const std::int64_t size = signedSize(values.size());
    return {name, {{1, size}, std::move(values)}};
}

NamedTensor list(const char *name, Integers values)
{
    const std::int64_t size = signedSize(values.size());
    return {name, {{size}, std::move(values)}};
}

/// The inputs of the main graph for one window.
std::vector<NamedTensor> inputsOf(const WordPieces &vocabulary, const std::vector<ModelWord> &words,
                                  const PieceList &pieces, const Window &window)
{
    const size_t length = window.pieces + 2;
    Integers ids(length, vocabulary.begin());
    Integers shapes(length, 0);
    Integers gaps(length, 0);
    Integers quotations(length, 0);
    Integers starts;
    size_t at = 1;
    for (size_t word = window.first; word < window.end; ++word) {
        starts.push_back(signedSize(at));
        for (size_t i = 0; i < pieces.counts[word]; ++i, ++at) {
            ids[at] = pieces.ids[pieces.starts[word] + i];
            shapes[at] = std::int64_t(words[word].shape);
            gaps[at] = std::int64_t(words[word].gap);
            quotations[at] = std::int64_t(words[word].quotation);
        }
    }
    ids[at] = vocabulary.end();
    std::vector<NamedTensor> inputs;
    inputs.push_back(row("input_ids", std::move(ids)));
    inputs.push_back(row("attention_mask", Integers(length, 1)));
    inputs.push_back(row("shape_ids", std::move(shapes)));
    inputs.push_back(row("space_ids", std::move(gaps)));
    inputs.push_back(row("quote_ids", std::move(quotations)));
    inputs.push_back(row("word_starts", std::move(starts)));
    return inputs;
}

bool hasSize(const Tensor &tensor, size_t size)
{
    return tensor.floats().size() == size;
}

} // namespace

Encoder::Encoder(ModelLabels labels, WordPieces pieces) : m_labels(std::move(labels)), m_pieces(std::move(pieces)) {}

Result<std::unique_ptr<const Encoder>> Encoder::load(const QString &folder, int threads)
{
    const auto files = ModelFiles::open(folder);
    if (!files)
        return std::unexpected(files.error());
    auto labels = ModelLabels::read((*files)->bytes(QStringLiteral("labels.json")).toByteArray());
    if (!labels)
        return std::unexpected(labels.error());
    auto pieces = WordPieces::make((*files)->bytes(QStringLiteral("pieces.txt")));
    if (!pieces)
        return std::unexpected(pieces.error());
    std::unique_ptr<Encoder> encoder(new Encoder(*std::move(labels), *std::move(pieces)));
    encoder->m_checksum = (*files)->checksum(QStringLiteral("model.onnx"));
    for (const auto &[name, session] : {std::pair{"model.onnx", &encoder->m_main},
                                        {"cue.onnx", &encoder->m_cues},
                                        {"relation.onnx", &encoder->m_relations}}) {
        auto made = open(**files, name, threads);
        if (!made)
            return std::unexpected(made.error());
        *session = *std::move(made);
    }
    return encoder;
}

PieceList Encoder::piecesOf(QStringView text, const std::vector<ModelWord> &words) const
{
    PieceList list;
    list.counts.reserve(words.size());
    list.starts.reserve(words.size());
    for (const ModelWord &word : words) {
        const std::vector<WordPieces::Id> ids =
            m_pieces.ofWord(text.sliced(word.span.start, word.span.length()), m_labels.mostPiecesPerWord);
        list.starts.push_back(list.ids.size());
        list.counts.push_back(ids.size());
        list.ids.insert(list.ids.end(), ids.begin(), ids.end());
    }
    return list;
}

Result<WindowScores> Encoder::read(const std::vector<ModelWord> &words, const PieceList &pieces, const Window &window,
                                   const CancelToken &cancel) const
{
    auto results =
        m_main->run(inputsOf(m_pieces, words, pieces, window), {"hidden", "flat", "arcs", "mentions", "links"}, cancel);
    if (!results)
        return std::unexpected(results.error());
    const size_t count = window.end - window.first;
    std::vector<Tensor> &given = *results;
    WindowScores scores{
        count, std::move(given[0]), std::move(given[1]), std::move(given[2]), std::move(given[3]), std::move(given[4])};
    const bool fits = hasSize(scores.hidden, count * m_labels.width) &&
                      hasSize(scores.flat, count * m_labels.flatWidth) && hasSize(scores.arcs, count * (count + 1)) &&
                      hasSize(scores.mentions, count * count) && hasSize(scores.links, count * 4 * m_labels.links.size);
    if (!fits)
        return std::unexpected(
            foreign(QStringLiteral("the main graph gives tensors of other sizes than the labels say")));
    scores.hidden.shape = {signedSize(count), signedSize(m_labels.width)};
    return scores;
}

Result<CueScores> Encoder::readCues(const WindowScores &scores, std::span<const CueWords> cues,
                                    const CancelToken &cancel) const
{
    if (cues.empty())
        return CueScores{};
    Integers first;
    Integers last;
    for (const CueWords &cue : cues) {
        first.push_back(signedSize(cue.first));
        last.push_back(signedSize(cue.last));
    }
    const std::vector<NamedTensor> inputs = {
        {"hidden", scores.hidden}, list("first", std::move(first)), list("last", std::move(last))};
    auto results = m_cues->run(inputs, {"spans", "valid"}, cancel);
    if (!results)
        return std::unexpected(results.error());
    const size_t kinds = m_labels.chains.constFind(QStringLiteral("spans"))->labels();
    if (!hasSize(results->at(0), cues.size() * scores.words * kinds) || !hasSize(results->at(1), cues.size()))
        return std::unexpected(
            foreign(QStringLiteral("the cues' graph gives tensors of other sizes than the labels say")));
    return CueScores{results->at(0).floats(), results->at(1).floats()};
}

Result<std::vector<float>> Encoder::readRelations(const WindowScores &scores, std::span<const std::int64_t> dependents,
                                                  std::span<const std::int64_t> heads, const CancelToken &cancel) const
{
    if (dependents.empty())
        return std::vector<float>();
    const std::vector<NamedTensor> inputs = {{"hidden", scores.hidden},
                                             list("dependents", Integers(dependents.begin(), dependents.end())),
                                             list("heads", Integers(heads.begin(), heads.end()))};
    auto results = m_relations->run(inputs, {"relations"}, cancel);
    if (!results)
        return std::unexpected(results.error());
    if (!hasSize(results->front(), dependents.size() * size_t(m_labels.relations.size())))
        return std::unexpected(
            foreign(QStringLiteral("the relations' graph gives tensors of other sizes than the labels say")));
    return results->front().floats();
}

} // namespace hearsay
