// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the view with marks made by hand: readerdemo [--theme NAME] [--size WxH] [--scale S] [--words N] [--grab FILE]
// [--hover LABEL] [--current LABEL] [--claims] [--font S]
#include "document/palette/themes.h"
#include "markedarticle.h"
#include "reader/articleview.h"
#include "reader/legend.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTextStream>
#include <QTimer>
#include <QVBoxLayout>

using namespace hearsay;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"theme", "size", "words", "grab", "hover", "current", "font", "scroll", "select", "find"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.addOption(QCommandLineOption(QStringLiteral("claims")));
    parser.addOption(QCommandLineOption(QStringLiteral("plain")));
    parser.process(application);
    application.setFont(QFont(QStringLiteral("Inter"), 10));

    const Themes themes;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *view = new ArticleView(themes);
    auto *legend = new Legend;
    column->addWidget(view, 1);
    column->addWidget(legend);
    QObject::connect(view, &ArticleView::kindsInSightChanged, legend, &Legend::setKinds);
    const ReaderTheme theme = themes.theme(parser.isSet(QStringLiteral("theme")) ? parser.value(QStringLiteral("theme"))
                                                                                 : QStringLiteral("Hearsay Light"));
    view->setTheme(theme);
    legend->setTheme(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.ink);
    application.setPalette(palette);

    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    window.resize(size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : QSize(856, 860));
    const qsizetype words = parser.value(QStringLiteral("words")).toLongLong();
    const MarkedArticle marked = words > 0 ? longArticle(words, 12) : harbourArticle();
    if (parser.isSet(QStringLiteral("font")))
        view->setFontScale(parser.value(QStringLiteral("font")).toDouble());
    if (parser.isSet(QStringLiteral("claims")))
        view->setVisibleKinds(view->visibleKinds() | MarkKind::Claims);
    view->setArticle(marked.article);
    if (!parser.isSet(QStringLiteral("plain")))
        view->setAnalysis(marked.analysis);
    window.show();
    if (parser.isSet(QStringLiteral("find")))
        view->setFindText(parser.value(QStringLiteral("find")));
    if (parser.isSet(QStringLiteral("current"))) {
        const QString id = parser.value(QStringLiteral("current"));
        view->setCurrentFinding(id.startsWith(u'x')   ? FindingId(ContradictionId{id})
                                : id.startsWith(u'n') ? FindingId(NoticeId{id})
                                : id.startsWith(u'c') ? FindingId(ClaimId{id})
                                                      : FindingId(AttributionId{id}));
    }
    if (parser.isSet(QStringLiteral("select"))) {
        const qsizetype at = marked.article.text.view().indexOf(parser.value(QStringLiteral("select")));
        view->select({at, at + parser.value(QStringLiteral("select")).size()});
    }
    QTimer::singleShot(150, view, [&] {
        if (!parser.isSet(QStringLiteral("hover")))
            return;
        const qsizetype at = marked.article.text.view().indexOf(parser.value(QStringLiteral("hover")));
        const QRect area = view->areaInSight({at, at + 2});
        const QPoint local = view->viewport()->mapFromGlobal(area.center());
        QMouseEvent move(QEvent::MouseMove, local, area.center(), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
    });
    if (parser.isSet(QStringLiteral("grab")))
        QTimer::singleShot(800, &window, [&] {
            window.grab().save(parser.value(QStringLiteral("grab")));
            application.quit();
        });
    return application.exec();
}
