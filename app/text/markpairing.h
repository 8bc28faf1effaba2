// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markcandidates.h"

#include <array>
#include <optional>
#include <vector>

namespace hearsay
{

/// Two marks that belong together, with the pieces between them, one a paragraph, marks included.
struct PairedMarks {
    TextSpans pieces;
};

/// A mark without a partner, as pairing leaves it.
struct UnpairedMark {
    TextSpan mark;
    bool opened = false; ///< it opens (and nothing closes it), else it closes
    bool goesOn = false; ///< the next paragraph opens the same quotation again
};

/// Pairs marks with a stack, paragraph by paragraph. What is open at a paragraph's end goes on if the next one opens it
/// again, else it is left unpaired and forgotten. Linear in the number of marks.
class MarkPairing final
{
public:
    explicit MarkPairing(QStringView text) : m_text(text) {}

    /// Paragraphs must come in order.
    void addParagraph(TextSpan paragraph, const std::vector<MarkCandidate> &marks);
    /// To be called once, behind the last paragraph.
    void finish();

    [[nodiscard]] std::vector<PairedMarks> takePairs() { return std::move(m_pairs); }
    [[nodiscard]] std::vector<UnpairedMark> takeUnpaired() { return std::move(m_unpaired); }

private:
    /// An opened quotation.
    struct Open {
        MarkFamily family;
        TextSpans pieces;       ///< of the paragraphs before this one
        TextSpans marks;        ///< the opening mark of each of its paragraphs
        bool reportable = true; ///< left alone, it is rather a mistake than an apostrophe or a stray mark
        [[nodiscard]] TextSpan mark() const { return marks.back(); }
    };
    /// An elision that may yet turn out to open a quotation.
    struct Elision {
        MarkCandidate mark;
        size_t depth;
    };
    enum class Next : std::uint8_t { Nothing, Opens, Closes };

    void lookAhead(const std::vector<MarkCandidate> &marks);
    size_t takeUp(TextSpan paragraph, const std::vector<MarkCandidate> &marks);
    void take(const MarkCandidate &mark, size_t index);
    void open(const MarkCandidate &mark);
    void close(const MarkCandidate &mark, size_t index);
    bool openElision(const MarkCandidate &closing);
    void closeWithoutOpen(const MarkCandidate &mark);
    void popTo(size_t depth);
    void forgetElisions();
    void leaveUnpaired(const Open &one);
    [[nodiscard]] bool isOpen(MarkFamily family) const { return m_openOf[size_t(family)] > 0; }
    [[nodiscard]] bool mayGoOn(const Open &one) const;
    [[nodiscard]] bool isReportable(const MarkCandidate &mark) const;

    QStringView m_text;
    TextSpan m_paragraph;
    std::vector<Open> m_stack;
    std::array<size_t, markFamilyCount> m_openOf{};
    std::vector<Elision> m_elisions;
    std::vector<std::array<Next, markFamilyCount>> m_next; ///< behind each mark of the paragraph, for each family
    std::vector<PairedMarks> m_pairs;
    std::vector<UnpairedMark> m_unpaired;
};

} // namespace hearsay
