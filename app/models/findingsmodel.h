// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/correction.h"
#include "article/article.h"
#include "document/voices.h"

#include <QAbstractListModel>

#include <memory>

namespace hearsay
{

/// What an item model of findings looks at. Article and analysis are both there, or neither is.
struct Findings {
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis;
    std::vector<Voice> voices;
    Corrections corrections;
};

/// A list of one sort of findings of the open article, one a row. Rows are told apart by IdRole, which stays the same
/// when the article is analysed or corrected again.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const Findings &findings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    /// The row of the finding with this id; an invalid index where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

protected:
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] const Analysis &analysis() const { return *m_findings.analysis; }
    [[nodiscard]] const Text &text() const { return m_findings.article->text; }
    /// The rank of the voice as VoiceRole tells it.
    [[nodiscard]] int voiceRank(const std::optional<EntityId> &speaker) const;
    /// How many rows the analysis makes; called with an analysis only, after prepare().
    [[nodiscard]] virtual int countRows() const = 0;
    /// The id of a row that is there.
    [[nodiscard]] virtual QString idAt(int row) const = 0;
    /// New findings came, within the reset; there may be none.
    virtual void prepare() {}

private:
    Findings m_findings;
    QHash<EntityId, int> m_ranks;
};

} // namespace hearsay
