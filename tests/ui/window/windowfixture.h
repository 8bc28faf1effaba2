// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/questions.h"
#include "mainwindow.h"
#include "reader/articleview.h"
#include "reader/finding.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>

namespace hearsay
{

/// A reader who is never there: answers at once with what the test has laid ready, or not at all.
struct Answers {
    QStringList filesToOpen;
    QString fileToSave;
    QString name;
    std::optional<EntityId> entity;
    QStringList offered; ///< names that were offered at the last question
};

/// The real window on an article of known findings, its memory in a folder of its own.
class WindowFixture
{
public:
    /// The analysis takes \a time.
    explicit WindowFixture(std::chrono::milliseconds time = {});

    /// The window, made anew with what the one before remembered.
    void restart();
    /// Writes a file and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    /// The article of the findings, as a file.
    [[nodiscard]] QString stormFile() const;
    /// Opens it and waits until it is analysed.
    [[nodiscard]] bool openStorm();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ArticleView &page() { return *child<ArticleView>("page"); }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] Answers &answers() { return *m_answers; }
    template<typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    /// Presses the keys of an action on the window, as a reader would.
    void press(const char *action);
    /// A point of the page under which \a wanted lies first; a null point where none does.
    [[nodiscard]] QPoint pointOf(const FindingId &wanted);
    void clickPage(const FindingId &wanted);
    /// Clicks the row of a list that shows the finding with this id.
    void clickRow(const char *list, const QString &id);
    [[nodiscard]] QString message() const;
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Answers> m_answers = std::make_shared<Answers>();
    std::chrono::milliseconds m_time;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hearsay
