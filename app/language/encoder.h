// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/modelfiles.h"
#include "language/modellabels.h"
#include "language/modelwords.h"
#include "language/onnxsession.h"
#include "language/windows.h"
#include "language/wordpieces.h"

#include <span>

namespace hearsay
{

/// The pieces of all words of a text, one word after another.
struct PieceList {
    std::vector<WordPieces::Id> ids;
    std::vector<size_t> counts; ///< of each word
    std::vector<size_t> starts; ///< where each word's pieces begin in ids
};

/// What the encoder and its heads say of the words of one window; rows are words.
struct WindowScores {
    size_t words = 0;
    Tensor hidden;   ///< words × width, for the second looks
    Tensor flat;     ///< 1 × words × flatWidth
    Tensor arcs;     ///< 1 × words × (words + 1)
    Tensor mentions; ///< 1 × words × words
    Tensor links;    ///< 1 × words × 4 · links.size

    /// The scores of one flat head for one word.
    [[nodiscard]] std::span<const float> of(const ModelLabels &labels, const ModelLabels::FlatHead &head,
                                            size_t word) const
    {
        return std::span(flat.floats()).subspan(word * labels.flatWidth + head.offset, head.size());
    }
};

/// Scores of a second look with some cues in mind.
struct CueScores {
    std::vector<float> spans; ///< cues × words × labels of the chain “spans”
    std::vector<float> valid; ///< a score a cue, before the logistic function
};

/// First and last word of a cue, both included, counted from the window's first word.
struct CueWords {
    size_t first = 0;
    size_t last = 0;
};

/// The language model's graphs with the vocabulary and labels that belong to them: words in, scores out. Const after
/// load() and safe to share between threads.
class Encoder final
{
public:
    /// Loads a model's folder, its checksums verified. \a threads as for OnnxSession.
    [[nodiscard]] static Result<std::unique_ptr<const Encoder>> load(const QString &folder, int threads);

    [[nodiscard]] const ModelLabels &labels() const { return m_labels; }
    /// SHA-256 of the main graph.
    [[nodiscard]] const QString &checksum() const { return m_checksum; }

    [[nodiscard]] PieceList piecesOf(QStringView text, const std::vector<ModelWord> &words) const;

    /// Reads one window. One at a time: the 8-bit scales are taken over a batch, so that what a window says would
    /// depend on the others in it, and a window fills two cores alone.
    [[nodiscard]] Result<WindowScores> read(const std::vector<ModelWord> &words, const PieceList &pieces,
                                            const Window &window, const CancelToken &cancel) const;
    [[nodiscard]] Result<CueScores> readCues(const WindowScores &scores, std::span<const CueWords> cues,
                                             const CancelToken &cancel) const;
    /// Scores of relations, arcs × relations: \a heads counts from 1, 0 is the root.
    [[nodiscard]] Result<std::vector<float>> readRelations(const WindowScores &scores,
                                                           std::span<const std::int64_t> dependents,
                                                           std::span<const std::int64_t> heads,
                                                           const CancelToken &cancel) const;

private:
    Encoder(ModelLabels labels, WordPieces pieces);

    ModelLabels m_labels;
    WordPieces m_pieces;
    QString m_checksum;
    std::unique_ptr<const OnnxSession> m_main;
    std::unique_ptr<const OnnxSession> m_cues;
    std::unique_ptr<const OnnxSession> m_relations;
};

} // namespace hearsay
