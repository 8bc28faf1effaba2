// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlesmodel.h"

#include "models/roles.h"

#include <QFileInfo>

#include <algorithm>

namespace hearsay
{

QString ArticlesModel::pastedKey(const Article &article)
{
    return QStringLiteral("paste:") + article.id.value;
}

QModelIndex ArticlesModel::addFile(const QString &path, ArticleSource source)
{
    return insert({path, QFileInfo(path).fileName(), source, {}, {}});
}

QModelIndex ArticlesModel::addPasted(const std::shared_ptr<const Article> &article)
{
    return insert({pastedKey(*article), article->title, ArticleSource::Pasted, {}, article});
}

QModelIndex ArticlesModel::insert(ArticleEntry entry)
{
    if (const QModelIndex known = indexOf(entry.key); known.isValid())
        return known;
    // What the reader brings goes on top; samples keep the order in which they come.
    const auto samples = std::ranges::find(m_entries, ArticleSource::Sample, &ArticleEntry::source);
    const auto place = entry.source == ArticleSource::Sample ? m_entries.end() : m_entries.begin();
    Q_ASSERT(entry.source == ArticleSource::Sample || place <= samples);
    const int row = int(std::distance(m_entries.begin(), place));
    beginInsertRows({}, row, row);
    m_entries.insert(place, std::move(entry));
    endInsertRows();
    return index(row);
}

void ArticlesModel::setTitle(const QString &key, const QString &title)
{
    const QModelIndex at = indexOf(key);
    if (!at.isValid() || title.isEmpty() || entry(at.row()).title == title)
        return;
    m_entries[size_t(at.row())].title = title;
    Q_EMIT dataChanged(at, at);
}

void ArticlesModel::setSummary(const QString &key, const ArticleSummary &summary)
{
    const QModelIndex at = indexOf(key);
    if (!at.isValid())
        return;
    ArticleEntry &entry = m_entries[size_t(at.row())];
    entry.summary = summary;
    if (!summary.title.isEmpty())
        entry.title = summary.title;
    Q_EMIT dataChanged(at, at);
}

void ArticlesModel::remove(const QString &key)
{
    const QModelIndex at = indexOf(key);
    if (!at.isValid())
        return;
    beginRemoveRows({}, at.row(), at.row());
    m_entries.erase(m_entries.begin() + at.row());
    endRemoveRows();
}

QModelIndex ArticlesModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &ArticleEntry::key);
    return found == m_entries.end() ? QModelIndex() : index(int(std::distance(m_entries.begin(), found)));
}

QStringList ArticlesModel::unknownFiles() const
{
    QStringList files;
    for (const ArticleEntry &entry : m_entries)
        if (!entry.summary && !entry.pasted)
            files.append(entry.key);
    return files;
}

int ArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.pasted ? tr("Pasted text") : entry.key;
    case IdRole:
        return entry.key;
    case SectionRole:
        return entry.source == ArticleSource::Sample ? tr("Samples") : tr("Opened", "articles");
    case DetailRole:
        return detailOf(entry);
    case SharesRole:
        return QVariant::fromValue(entry.summary
                                       ? QList<double>(entry.summary->shares.begin(), entry.summary->shares.end())
                                       : QList<double>());
    case Qt::AccessibleTextRole:
        return QVariant(entry.title + QStringLiteral(". ") + detailOf(entry));
    default:
        return {};
    }
}

QString ArticlesModel::detailOf(const ArticleEntry &entry) const
{
    QStringList parts;
    if (entry.source == ArticleSource::Pasted)
        parts.append(tr("Pasted", "article"));
    else if (entry.source == ArticleSource::Opened && entry.title != QFileInfo(entry.key).fileName())
        parts.append(QFileInfo(entry.key).fileName());
    if (const auto &summary = entry.summary) {
        parts.append(tr("%n speaker(s)", nullptr, int(summary->shares.size())));
        if (summary->contradictions > 0)
            parts.append(tr("%n contradiction(s)", nullptr, int(summary->contradictions)));
        if (summary->notices > 0)
            parts.append(tr("%n notice(s)", nullptr, int(summary->notices)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace hearsay
