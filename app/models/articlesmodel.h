// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "session/articlesummary.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>

namespace hearsay
{

/// Where a listed article is from, in the order of the list.
enum class ArticleSource { Opened, Pasted, Sample };

/// A row of the list of articles.
struct ArticleEntry {
    QString key;   ///< absolute path of a file; “paste:” and the article's id for pasted text
    QString title; ///< the headline, or the file's name until it was read
    ArticleSource source = ArticleSource::Opened;
    std::optional<ArticleSummary> summary; ///< nullopt until the article was analysed
    std::shared_ptr<const Article> pasted; ///< of pasted text, which can be read from nowhere again
};

/// The articles that can be opened: those opened or pasted in this run of the program, the latest first, then the
/// samples.
class ArticlesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Lists a file once; returns its row. One that is a sample stays where it is.
    QModelIndex addFile(const QString &path, ArticleSource source);
    /// Lists pasted text once; returns its row.
    QModelIndex addPasted(const std::shared_ptr<const Article> &article);
    void setTitle(const QString &key, const QString &title);
    void setSummary(const QString &key, const ArticleSummary &summary);
    void remove(const QString &key);

    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] const ArticleEntry &entry(int row) const { return m_entries[size_t(row)]; }
    /// Paths of the files that nothing is known of yet.
    [[nodiscard]] QStringList unknownFiles() const;

    /// What a pasted article is listed as.
    [[nodiscard]] static QString pastedKey(const Article &article);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QModelIndex insert(ArticleEntry entry);
    [[nodiscard]] QString detailOf(const ArticleEntry &entry) const;

    std::vector<ArticleEntry> m_entries;
};

} // namespace hearsay
