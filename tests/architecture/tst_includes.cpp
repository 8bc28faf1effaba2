// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Reads every include of app/ and ui/ and holds them to the order of the folders, and the libraries to their link
/// lists.
class TestIncludes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesGoOnlyDown_data();
    void includesGoOnlyDown();
    void noWidgetsInApp();
    void noGuiBeforeTheDocument();
    void theWholeTreeIsRead();
    void aPlantedIncludeIsFound();
};

namespace
{

const QStringList order{"base",    "text",    "article", "language", "annotation", "analysis", "document",
                        "scoring", "library", "session", "jobs",     "models",     "cli"};

QString sourceDir()
{
    return QStringLiteral(HEARSAY_SOURCE_DIR);
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(sourceDir() + u'/' + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList includesOf(const QString &source)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList all;
    for (const auto &match : include.globalMatch(source))
        all.append(match.captured(1));
    return all;
}

/// The includes of \a source that a file in app/\a folder may not have.
QStringList forbiddenIn(const QString &folder, const QString &source)
{
    QStringList wrong;
    const qsizetype own = order.indexOf(folder);
    for (const QString &include : includesOf(source)) {
        const QString target = include.section(u'/', 0, 0);
        const bool up = order.contains(target) ? order.indexOf(target) > own : false;
        const bool ours = include.endsWith(QStringLiteral(".h")) && include.contains(u'/');
        const bool ui = ours && QDir(sourceDir() + QStringLiteral("/ui/") + target).exists() && !order.contains(target);
        if (up || ui || include.contains(QStringLiteral("..")))
            wrong.append(include);
    }
    return wrong;
}

} // namespace

void TestIncludes::includesGoOnlyDown_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : order)
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestIncludes::includesGoOnlyDown()
{
    QFETCH(QString, folder);
    for (const QString &file : sourcesBelow(QStringLiteral("app/") + folder)) {
        const QStringList wrong = forbiddenIn(folder, read(file));
        QVERIFY2(wrong.isEmpty(), qPrintable(file + QStringLiteral(" includes ") + wrong.join(u' ')));
    }
}

void TestIncludes::noWidgetsInApp()
{
    static const QRegularExpression widgets(
        QStringLiteral("^(QtWidgets/.*|QApplication|Q[A-Za-z]*Widget[A-Za-z]*|QMainWindow|QDialog|QMessageBox|"
                       "QFileDialog|QAbstractItemView|QStyledItemDelegate)$"));
    for (const QString &file : sourcesBelow(QStringLiteral("app")))
        for (const QString &include : includesOf(read(file)))
            QVERIFY2(!widgets.match(include).hasMatch(), qPrintable(file + QStringLiteral(" includes ") + include));
    QDirIterator it(sourceDir() + QStringLiteral("/app"), {"CMakeLists.txt"}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QVERIFY2(!read(path).contains(QStringLiteral("Qt6::Widgets")),
                 qPrintable(path + QStringLiteral(" links Qt Widgets")));
    }
}

void TestIncludes::noGuiBeforeTheDocument()
{
    const QStringList before = order.first(order.indexOf(QStringLiteral("document")));
    for (const QString &folder : before) {
        const QString list = read(sourceDir() + QStringLiteral("/app/%1/CMakeLists.txt").arg(folder));
        // Poppler hands pages over as images, so the PDF reader of article/ has a library of its own that links Qt Gui.
        if (folder == QStringLiteral("article"))
            continue;
        QVERIFY2(!list.contains(QStringLiteral("Qt6::Gui")), qPrintable(folder + QStringLiteral(" links Qt Gui")));
    }
    static const QRegularExpression gui(QStringLiteral(
        "^(QtGui/.*|QColor|QFont|QImage|QPixmap|QPainter|QTextDocument|QIcon|QGuiApplication|QClipboard)$"));
    for (const QString &folder : before)
        for (const QString &file : sourcesBelow(QStringLiteral("app/") + folder))
            for (const QString &include : includesOf(read(file)))
                QVERIFY2(!gui.match(include).hasMatch() || file.contains(QStringLiteral("/article/pdf")),
                         qPrintable(file + QStringLiteral(" includes ") + include));
}

void TestIncludes::theWholeTreeIsRead()
{
    QVERIFY(sourcesBelow(QStringLiteral("app/base")).size() >= 4);
    QDir app(sourceDir() + QStringLiteral("/app"));
    for (const QString &folder : app.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(order.contains(folder), qPrintable(folder + QStringLiteral(" has no place in the order")));
}

void TestIncludes::aPlantedIncludeIsFound()
{
    QCOMPARE(forbiddenIn("text", "#include \"analysis/stage.h\"\n"), QStringList{"analysis/stage.h"});
    QCOMPARE(forbiddenIn("text", "#include \"base/id.h\"\n#include <vector>\n"), QStringList{});
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
