// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/correction.h"
#include "document/json/analysisjson.h"
#include "session/analysed.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace hearsay
{

/// The open article, what was found in it, and what the reader corrected. What is handed out is shared and never
/// changes, so that a job or a view may keep it.
class Session final : public QObject
{
    Q_OBJECT
public:
    enum class Part {
        Article = 1,     ///< another article, or none
        Analysis = 2,    ///< what was found, as corrected
        Corrections = 4, ///< what the reader said
    };
    Q_DECLARE_FLAGS(Parts, Part)

    explicit Session(QObject *parent = nullptr);

    /// The open article; nullptr where none is.
    [[nodiscard]] const std::shared_ptr<const Article> &article() const { return m_article; }
    /// What was found, with the corrections laid over it; nullptr until it is there.
    [[nodiscard]] const std::shared_ptr<const Analysis> &analysis() const { return m_corrected.analysis; }
    /// Those who speak, as corrected; empty until the analysis is there.
    [[nodiscard]] const std::vector<Voice> &voices() const { return m_corrected.voices; }
    /// What a list of articles tells of the open one, as corrected; empty until the analysis is there.
    [[nodiscard]] const ArticleSummary &summary() const { return m_corrected.summary; }
    /// The outermost quotations of the open article; empty until the analysis is there.
    [[nodiscard]] const TextSpans &quotations() const { return m_corrected.quotations; }
    [[nodiscard]] const Corrections &corrections() const { return m_corrections; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Takes the place of the open article. The corrections of the one before are kept for when it is opened again in
    /// this session; its undo steps are not.
    void open(Article article);
    /// The same with what was found in it before, and the corrections that were kept with that; those said in this
    /// session go before.
    void open(AnalysisDocument document);
    /// What is open, as it is to be kept: findings as they were found, and the corrections beside them; nullopt until
    /// the analysis is there.
    [[nodiscard]] std::optional<AnalysisDocument> document() const;
    /// What was found in the open article; an analysis of another one is none of this session's and is not taken.
    void setAnalysis(const ArticleId &article, const Analysed &found);
    /// Lays a correction over the analysis, as a step that can be undone under the name \a what.
    void correct(const Correction &correction, const QString &what);

Q_SIGNALS:
    void changed(hearsay::Session::Parts parts);

private:
    friend class CorrectionCommand;
    void replaceArticle(Article article);
    void replaceCorrection(const Correction &like, const std::optional<Correction> &with);
    void layCorrections();

    std::shared_ptr<const Article> m_article;
    Analysed m_found;     ///< without an analysis until it is there
    Analysed m_corrected; ///< the same where nothing was corrected
    Corrections m_corrections;
    QHash<ArticleId, Corrections> m_kept;
    QUndoStack m_undo;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Session::Parts)

} // namespace hearsay
