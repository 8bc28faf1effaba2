// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/error.h"
#include "language/giventext.h"
#include "language/reading.h"
#include "text/quotationmarks.h"

#include <functional>
#include <memory>

namespace hearsay
{

class Encoder;
struct WindowedText;

/// One small encoder with many heads that reads news: sentences, tokens, tags, trees, names, attributions, mentions and
/// their links. Made once, then const and safe to share between threads; the same text gives the same reading on one
/// machine.
class LanguageModel final
{
public:
    /// Where the model of that size (“quick”, “careful”) lies in the data folder.
    [[nodiscard]] static QString folderOf(const QString &size);
    /// Loads the model in \a folder; takes about as long as hashing its files: keep it off a thread that draws. \a
    /// threads is the most that one reading uses; 0 for as many as there are cores. Error NotFound, Unreadable,
    /// Malformed (damaged, cut short, foreign) or Unsupported (made for another version).
    [[nodiscard]] static Result<std::shared_ptr<const LanguageModel>> load(const QString &folder, int threads = 0);
    ~LanguageModel();

    /// SHA-256 of the weights, as the analysis document names them.
    [[nodiscard]] QString checksum() const;
    /// “quick” or “careful”.
    [[nodiscard]] QString size() const;

    /// Given whenever a stretch of whole paragraphs has been read: what stands in it, and the share of the text that is
    /// done, 0 to 1. Numbers in the part count from its own first token and mention, and links reach no further back.
    using PartRead = std::function<void(const LanguageReading &part, double share)>;

    /// How to read.
    struct Request {
        TextSpan visible; ///< what the reader sees comes first, then the rest, each in the order of the text
        std::vector<TextSpan> candidates = {}; ///< words that may be cues, in order; looked at even where the head that
                                               ///< finds cues passes over them
        const GivenTokens *given = nullptr;    ///< sentences and tokens that are kept; their parse has the same numbers
        PartRead partRead;                     ///< may be empty; called in the thread that reads
    };

    /// Reads a whole text. Error Cancelled where \a cancel asked for it before the end.
    [[nodiscard]] Result<LanguageReading> read(const Text &text, const QuotationScan &quotations,
                                               const CancelToken &cancel, const Request &request) const;
    [[nodiscard]] Result<LanguageReading> read(const Text &text, const QuotationScan &quotations,
                                               const CancelToken &cancel = {}) const
    {
        return read(text, quotations, cancel, Request());
    }

private:
    explicit LanguageModel(std::unique_ptr<const Encoder> encoder);
    [[nodiscard]] WindowedText prepare(const Text &text, const QuotationScan &quotations, const Request &request) const;

    std::unique_ptr<const Encoder> m_encoder;
};

} // namespace hearsay
