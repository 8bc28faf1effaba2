// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"
#include "document/palette/readertheme.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace hearsay
{

class Themes;

/// Words of one paragraph that are set in a surface colour. Positions count from the paragraph's start.
struct SurfaceSpan {
    TextSpan span;
    SurfaceStyle style = SurfaceStyle::Plain;

    friend bool operator==(const SurfaceSpan &, const SurfaceSpan &) = default;
};

/// Runs the surface highlighting over one paragraph at a time; no state lasts from one to the next.
class SurfaceHighlighter final
{
public:
    explicit SurfaceHighlighter(const Themes &themes);
    ~SurfaceHighlighter();

    /// The spans of \a paragraph (without a line break) in order, without overlap; plain words have none.
    [[nodiscard]] std::vector<SurfaceSpan> spansOf(const QString &paragraph);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace hearsay
