// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleaccessible.h"

#include "reader/articleview_p.h"
#include "reader/findingtext.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace hearsay
{

namespace
{

/// Offsets are UTF-16 units of the article's text, which Qt turns into what the assistive program counts in.
class AccessibleArticle final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleArticle(ArticleView *view) : QAccessibleWidget(view, QAccessible::Document), m_view(view) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && !m_view->article().title.isEmpty())
            return m_view->article().title;
        // Not every bridge hands on attributes of text that it does not know, so the description tells of the caret's
        // place.
        if (kind == QAccessible::Description)
            return m_view->sentenceAt(m_view->caretPosition()).second;
        return QAccessibleWidget::text(kind);
    }

    int characterCount() const override { return int(m_view->article().text.size()); }
    int cursorPosition() const override { return int(m_view->caretPosition()); }
    void setCursorPosition(int position) override { m_view->select({position, position}); }

    void selection(int index, int *start, int *end) const override
    {
        const TextSpan span = index == 0 ? m_view->selection() : TextSpan();
        *start = int(span.start);
        *end = int(span.end);
    }
    int selectionCount() const override { return m_view->selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { m_view->select({start, end}); }
    void removeSelection(int) override { m_view->clearSelection(); }
    void setSelection(int, int start, int end) override { m_view->select({start, end}); }

    QString text(int start, int end) const override { return m_view->article().text.view({start, end}).toString(); }

    QRect characterRect(int offset) const override { return m_view->areaInSight({offset, offset + 1}); }

    int offsetAtPoint(const QPoint &point) const override
    {
        return int(m_view->letterAt(m_view->viewport()->mapFromGlobal(point)));
    }

    void scrollToSubstring(int start, int end) override { m_view->ensureVisible({start, end}); }

    /// The findings at \a offset as a sentence, for as far as they stay the same.
    QString attributes(int offset, int *start, int *end) const override
    {
        const auto [span, sentence] = m_view->sentenceAt(offset);
        *start = int(span.start);
        *end = int(span.end);
        if (sentence.isEmpty())
            return {};
        QString value = sentence;
        for (const QChar sign : {u'\\', u':', u',', u'=', u';'})
            value.replace(sign, QStringLiteral("\\") + sign);
        return QStringLiteral("mark:%1;").arg(value);
    }

private:
    ArticleView *m_view;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new AccessibleArticle(view) : nullptr;
}

} // namespace

void installArticleAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
}

} // namespace hearsay
