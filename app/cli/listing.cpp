// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"

#include "annotation/answerers.h"
#include "annotation/names.h"
#include "cli/terminaltext.h"
#include "document/voices.h"

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr int narrowest = 30;
constexpr int widest = 110;

class Listing
{
public:
    Listing(const Article &article, const Analysis &analysis, const ListingStyle &style)
        : m_article(article)
        , m_analysis(analysis)
        , m_voices(voicesOf(article.text, analysis))
        , m_width(std::clamp(style.width, narrowest, widest))
        , m_colour(style.colour)
    {
    }
    QString write();

private:
    void writeHead();
    void writeSpeakers();
    void writeStatements();
    void writeStatement(size_t index);
    void writeContradictions();
    void writeNotices();
    void writeHeading(const QString &name, size_t count);
    void writeParagraph(const QString &text, const QString &indent, const char *look = nullptr);

    [[nodiscard]] QString look(const char *code, const QString &text) const
    {
        return m_colour ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1StringView(code), text) : text;
    }
    [[nodiscard]] QString speaker(const std::optional<EntityId> &id) const;
    [[nodiscard]] QString words(const TextSpans &spans) const;
    [[nodiscard]] qsizetype line(TextSpan span) const;
    [[nodiscard]] size_t numberOf(const AttributionId &id) const;
    [[nodiscard]] QString contradictedIn(const Attribution &attribution) const;

    const Article &m_article;
    const Analysis &m_analysis;
    std::vector<Voice> m_voices;
    int m_width;
    bool m_colour;
    QString m_out;
};

constexpr const char *bold = "1";
constexpr const char *faint = "2";

QString Listing::write()
{
    writeHead();
    writeSpeakers();
    writeStatements();
    writeContradictions();
    writeNotices();
    return m_out;
}

void Listing::writeHead()
{
    writeParagraph(harmless(m_article.title), {}, bold);
    QStringList about;
    for (const QString &one : {m_article.byline, m_article.published, m_article.origin.location})
        if (!one.isEmpty())
            about += harmless(one);
    if (!about.isEmpty())
        writeParagraph(about.join(QStringLiteral(" · ")), {}, faint);
    for (const QString &remark : m_article.report.remarks)
        writeParagraph(harmless(remark), {});
}

void Listing::writeHeading(const QString &name, size_t count)
{
    m_out +=
        u'\n' + look(bold, name) + (count == 0 ? QStringLiteral(": none\n") : QStringLiteral(" (%1)\n").arg(count));
}

void Listing::writeParagraph(const QString &text, const QString &indent, const char *code)
{
    const QString lines = wrapped(text, m_width, indent);
    m_out += code ? look(code, lines.chopped(1)) + u'\n' : lines;
}

QString Listing::speaker(const std::optional<EntityId> &id) const
{
    const Entity *entity = id ? m_analysis.entity(*id) : nullptr;
    if (!entity)
        return QStringLiteral("nobody named");
    static constexpr const char *colours[]{"36", "33", "35", "32", "34", "31"};
    const auto voice = voiceOf(m_voices, *id);
    const QString name = harmless(entity->name);
    return voice ? look(colours[*voice % std::size(colours)], name) : name;
}

QString Listing::words(const TextSpans &spans) const
{
    QStringList pieces;
    for (const TextSpan span : spans)
        pieces += harmless(m_article.text.view(span));
    return pieces.join(QStringLiteral(" … "));
}

qsizetype Listing::line(TextSpan span) const
{
    return m_article.text.view().first(std::min(span.start, m_article.text.size())).count(u'\n') + 1;
}

size_t Listing::numberOf(const AttributionId &id) const
{
    const auto found = std::ranges::find(m_analysis.attributions, id, &Attribution::id);
    return size_t(found - m_analysis.attributions.begin()) + 1;
}

void Listing::writeSpeakers()
{
    writeHeading(QStringLiteral("Speakers"), m_voices.size());
    for (const Voice &voice : m_voices) {
        const Entity *entity = m_analysis.entity(voice.entity);
        const QString role = entity && !entity->role.isEmpty() && entity->role != entity->name
                                 ? QStringLiteral(", %1").arg(harmless(entity->role))
                                 : QString();
        m_out += QStringLiteral("  %1%2: %3 %4, %5 % of the words\n")
                     .arg(speaker(voice.entity), role, QString::number(voice.statements),
                          voice.statements == 1 ? QStringLiteral("statement") : QStringLiteral("statements"),
                          QString::number(qRound(voice.share * 100)));
    }
}

void Listing::writeStatements()
{
    writeHeading(QStringLiteral("Statements"), m_analysis.attributions.size());
    for (size_t i = 0; i < m_analysis.attributions.size(); ++i)
        writeStatement(i);
}

QString Listing::contradictedIn(const Attribution &attribution) const
{
    QStringList numbers;
    for (size_t i = 0; i < m_analysis.contradictions.size(); ++i) {
        const bool meets = std::ranges::any_of(m_analysis.contradictions[i].sides, [&](const TextSpans &side) {
            return std::ranges::any_of(attribution.content, [&](TextSpan span) { return overlaps(side, span); });
        });
        if (meets)
            numbers += QString::number(i + 1);
    }
    return numbers.join(QStringLiteral(", "));
}

void Listing::writeStatement(size_t index)
{
    const Attribution &attribution = m_analysis.attributions[index];
    QStringList facts{nameOf(attribution.kind), nameOf(attribution.act), nameOf(attribution.certainty.level)};
    if (attribution.addressee)
        facts += QStringLiteral("to %1").arg(speaker(attribution.addressee));
    if (attribution.parent)
        facts += QStringLiteral("told in %1").arg(numberOf(*attribution.parent));
    if (const QString numbers = contradictedIn(attribution); !numbers.isEmpty())
        facts += QStringLiteral("contradiction %1").arg(numbers);
    facts += QStringLiteral("line %1").arg(line(attribution.span()));
    m_out += QStringLiteral("%1  %2: %3\n")
                 .arg(QString::number(index + 1).rightJustified(4), speaker(attribution.speaker),
                      facts.join(QStringLiteral(", ")));
    if (!attribution.content.empty())
        writeParagraph(words(attribution.content), QString(6, u' '));
    writeParagraph(harmless(attribution.reason.sentence()), QString(6, u' '), faint);
}

void Listing::writeContradictions()
{
    writeHeading(QStringLiteral("Contradictions"), m_analysis.contradictions.size());
    for (size_t i = 0; i < m_analysis.contradictions.size(); ++i) {
        const Contradiction &one = m_analysis.contradictions[i];
        m_out += QStringLiteral("%1  %2, %3\n")
                     .arg(QString::number(i + 1).rightJustified(4), nameOf(one.kind), nameOf(one.certainty.level));
        const auto statements = statementsOf(m_analysis, one);
        for (size_t side = 0; side < statements.size(); ++side) {
            const QString who =
                statements[side] ? speaker(statements[side]->speaker) : QStringLiteral("the article itself");
            m_out += QStringLiteral("      line %1, %2:\n").arg(QString::number(line(hull(one.sides[side]))), who);
            writeParagraph(words(one.sides[side]), QString(8, u' '));
        }
        writeParagraph(harmless(one.reason.sentence()), QString(6, u' '), faint);
    }
}

void Listing::writeNotices()
{
    writeHeading(QStringLiteral("Notices"), m_analysis.notices.size());
    for (const Notice &notice : m_analysis.notices)
        writeParagraph(
            QStringLiteral("line %1: %2").arg(QString::number(line(notice.span)), harmless(notice.reason.sentence())),
            QStringLiteral("  "));
}

} // namespace

QString listingOf(const Article &article, const Analysis &analysis, const ListingStyle &style)
{
    return Listing(article, analysis, style).write();
}

} // namespace hearsay
