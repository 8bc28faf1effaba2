// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/correctioncommand.h"

namespace hearsay
{

Session::Session(QObject *parent) : QObject(parent) {}

void Session::open(Article article)
{
    replaceArticle(std::move(article));
    Q_EMIT changed(Part::Article | Part::Analysis | Part::Corrections);
}

void Session::open(AnalysisDocument document)
{
    replaceArticle(std::move(document.article));
    Corrections all = std::move(document.corrections);
    for (const Correction &correction : m_corrections.list())
        all.set(correction);
    m_corrections = std::move(all);
    m_found = analysed(*m_article, std::move(document.analysis));
    layCorrections();
    Q_EMIT changed(Part::Article | Part::Analysis | Part::Corrections);
}

std::optional<AnalysisDocument> Session::document() const
{
    if (!m_article || !m_found.analysis)
        return std::nullopt;
    return AnalysisDocument{*m_article, *m_found.analysis, m_corrections};
}

void Session::replaceArticle(Article article)
{
    if (m_article && !m_corrections.isEmpty())
        m_kept.insert(m_article->id, m_corrections);
    m_article = std::make_shared<const Article>(std::move(article));
    m_corrections = m_kept.value(m_article->id);
    m_found = {};
    m_corrected = {};
    m_undo.clear();
}

void Session::setAnalysis(const ArticleId &article, const Analysed &found)
{
    if (!m_article || m_article->id != article)
        return;
    m_found = found;
    layCorrections();
    Q_EMIT changed(Part::Analysis);
}

void Session::correct(const Correction &correction, const QString &what)
{
    if (!m_found.analysis || m_corrections.find(correction) == correction)
        return;
    m_undo.push(new CorrectionCommand(*this, correction, what));
}

void Session::replaceCorrection(const Correction &like, const std::optional<Correction> &with)
{
    if (with)
        m_corrections.set(*with);
    else
        m_corrections.remove(like);
    if (m_corrections.isEmpty())
        m_kept.remove(m_article->id);
    layCorrections();
    Q_EMIT changed(Part::Analysis | Part::Corrections);
}

void Session::layCorrections()
{
    m_corrected = m_corrections.isEmpty()
                      ? m_found
                      : analysed(*m_article, corrected(*m_found.analysis, m_corrections), m_found.quotations);
}

} // namespace hearsay
