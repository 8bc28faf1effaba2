// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/surfacespans.h"

#include "document/palette/themes.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QHash>

namespace hearsay
{

class SurfaceHighlighter::Run final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Run(const KSyntaxHighlighting::Definition &definition)
    {
        static const QHash<QString, SurfaceStyle> styles{
            {QStringLiteral("Quotation"), SurfaceStyle::Quotation}, {QStringLiteral("Figure"), SurfaceStyle::Figure},
            {QStringLiteral("Date"), SurfaceStyle::Date},           {QStringLiteral("Unit"), SurfaceStyle::Unit},
            {QStringLiteral("Reporting"), SurfaceStyle::Reporting},
        };
        setDefinition(definition);
        for (const KSyntaxHighlighting::Format &format : definition.formats())
            if (styles.contains(format.name()))
                m_styles.insert(format.id(), styles.value(format.name()));
    }

    std::vector<SurfaceSpan> spansOf(const QString &paragraph)
    {
        m_spans.clear();
        highlightLine(paragraph, KSyntaxHighlighting::State());
        return std::move(m_spans);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto style = m_styles.constFind(format.id());
        if (style == m_styles.cend() || length == 0)
            return;
        if (!m_spans.empty() && m_spans.back().span.end == offset && m_spans.back().style == *style)
            m_spans.back().span.end += length;
        else
            m_spans.push_back({{offset, offset + length}, *style});
    }

private:
    QHash<int, SurfaceStyle> m_styles;
    std::vector<SurfaceSpan> m_spans;
};

SurfaceHighlighter::SurfaceHighlighter(const Themes &themes) : m_run(std::make_unique<Run>(themes.definition())) {}

SurfaceHighlighter::~SurfaceHighlighter() = default;

std::vector<SurfaceSpan> SurfaceHighlighter::spansOf(const QString &paragraph)
{
    return m_run->spansOf(paragraph);
}

} // namespace hearsay
