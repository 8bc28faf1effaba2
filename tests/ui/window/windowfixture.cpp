// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowfixture.h"

#include "models/roles.h"
#include "startup.h"
#include "support/stormyarticle.h"
#include "support/testanalyser.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>

namespace hearsay
{

namespace
{

class ReadyAnswers final : public Questions
{
public:
    explicit ReadyAnswers(std::shared_ptr<Answers> answers) : m_answers(std::move(answers)) {}

    void filesToOpen(QWidget *, std::function<void(const QStringList &)> then) override
    {
        if (!m_answers->filesToOpen.isEmpty())
            then(m_answers->filesToOpen);
    }
    void fileToSave(QWidget *, const QString &, std::function<void(const QString &)> then) override
    {
        if (!m_answers->fileToSave.isEmpty())
            then(m_answers->fileToSave);
    }
    void newName(QWidget *, const QString &, std::function<void(const QString &)> then) override
    {
        if (!m_answers->name.isEmpty())
            then(m_answers->name);
    }
    void entity(QWidget *, const EntityQuestion &question, std::function<void(std::optional<EntityId>)> then) override
    {
        m_answers->offered.clear();
        for (const Entity *entity : question.offered)
            m_answers->offered.append(entity->name);
        then(m_answers->entity);
    }

private:
    std::shared_ptr<Answers> m_answers;
};

} // namespace

WindowFixture::WindowFixture(std::chrono::milliseconds time) : m_time(time)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    static const bool prepared = (prepare(*qApp), true);
    Q_UNUSED(prepared)
    restart();
}

void WindowFixture::restart()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_appearance.choose(Settings().theme());
    const auto time = m_time;
    m_window = std::make_unique<MainWindow>(
        m_appearance, SharedAnalyser([time] { return analyserThatFinds(stormyArticle().analysis, time); }),
        std::make_unique<ReadyAnswers>(m_answers));
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not come up");
}

QString WindowFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString WindowFixture::stormFile() const
{
    return write(QStringLiteral("storm.txt"), stormyArticle().article.text.string().toUtf8());
}

bool WindowFixture::openStorm()
{
    m_window->openFiles({stormFile()});
    return QTest::qWaitFor([this] { return m_window->desk().session().analysis() && !m_window->desk().isBusy(); });
}

void WindowFixture::press(const char *action)
{
    const QKeySequence keys = child<QAction>(action)->shortcut();
    QWidget *focus = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
    QTest::keyClick(focus, keys[0].key(), keys[0].keyboardModifiers());
}

QPoint WindowFixture::pointOf(const FindingId &wanted)
{
    const QRect area = page().viewport()->rect();
    for (int y = 4; y < area.height(); y += 5)
        for (int x = 4; x < area.width(); x += 7) {
            const auto found = page().findingsAt({x, y});
            if (!found.empty() && found.front() == wanted)
                return {x, y};
        }
    return {};
}

void WindowFixture::clickPage(const FindingId &wanted)
{
    const QPoint point = pointOf(wanted);
    QVERIFY2(!point.isNull(), "the finding is not in sight");
    QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, point);
}

void WindowFixture::clickRow(const char *list, const QString &id)
{
    auto *view = child<QListView>(list);
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), "there is no such row");
    view->scrollTo(found.first());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.first()).center());
}

QString WindowFixture::message() const
{
    const auto *label = child<QLabel>("messageText");
    return label->isVisible() ? label->text() : QString();
}

} // namespace hearsay
