// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "article/readarticle.h"
#include "document/phrases.h"
#include "support/pseudotranslator.h"
#include "ui/window/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace hearsay;

/// Other languages: whether they say all that the sources say, and whether what they say has room.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void everyReasonIsTranslated();
    void pluralsFollowTheLanguage();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void rightToLeftIsMirrored();
};

namespace
{

struct Message {
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isPlural = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value(u"numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.isPlural)
                message.translations.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            messages.append(readMessage(xml));
    return messages;
}

/// The places for arguments in a text, in order of their names.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d|%n"));
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

/// A translation that is taken back when the test is over.
class Spoken
{
public:
    explicit Spoken(QTranslator &translator) : m_translator(translator)
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Spoken() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    QTranslator &m_translator;
};

bool loadGerman(QTranslator &translator)
{
    return translator.load(QStringLiteral(":/i18n/hearsay_de.qm"));
}

/// Whether a text is wider than a place that shortens what is too long, and nothing else tells it in full.
bool isShortened(const QString &text, const QFontMetrics &metrics, int room, const QString &toolTip)
{
    return metrics.horizontalAdvance(text) > room && toolTip.isEmpty();
}

bool hasClippedTab(const QTabBar &tabs)
{
    if (tabs.sizeHint().width() <= tabs.width())
        return false;
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.isTabVisible(i) && tabs.tabToolTip(i).isEmpty())
            return true;
    return false;
}

/// Whether words of the widget itself have no room; views and painted lanes shorten theirs on purpose.
bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                 : label->sizeHint().width() > label->width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && button->sizeHint().width() > button->width();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        QStyleOptionFrame option;
        option.initFrom(field);
        const QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
        return isShortened(field->placeholderText(), field->fontMetrics(), room.width(), field->toolTip());
    }
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    return tabs && hasClippedTab(*tabs);
}

/// Whether part of it lies outside its parent, where no scroll bar leads to it.
bool isCutOff(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    // A splitter hides the line between two panes under one of them.
    if (!parent || widget.isWindow() || parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        return false;
    return !qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) &&
           !qobject_cast<const QAbstractScrollArea *>(parent);
}

QString describe(const QWidget &widget)
{
    QString words = widget.property("text").toString();
    if (words.isEmpty())
        words = widget.property("placeholderText").toString();
    return QStringLiteral("%1 %2 “%3” has %4×%5 and wants %6×%7")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words)
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

/// Buttons that a tool bar has put away without a button that leads to them.
QStringList lostIn(const QToolBar &bar)
{
    const auto *more = bar.findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    QStringList lost;
    for (QAction *action : bar.actions())
        if (const QWidget *widget = bar.widgetForAction(action);
            widget && action->isVisible() && !widget->isVisible() && !(more && more->isVisible()))
            lost.append(describe(*widget));
    return lost;
}

/// What has no room, in the window as it stands.
QStringList clippedIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && (isClipped(*widget) || isCutOff(*widget)))
            found.append(describe(*widget));
    for (const QToolBar *bar : window.findChildren<QToolBar *>())
        found += lostIn(*bar);
    return found;
}

} // namespace

void TestTranslations::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(HEARSAY_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("hearsay_*.ts")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 5);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
            QCOMPARE(placesIn(translation), placesIn(message.source));
            QVERIFY2(translation.count(u'&') <= 1, qPrintable(translation));
        }
    }
}

void TestTranslations::everyReasonIsTranslated()
{
    QTranslator german;
    QVERIFY(loadGerman(german));
    const auto analyser = Analyser::make();
    QVERIFY(analyser.has_value());
    QSet<QString> templates;
    const QDir samples(QStringLiteral(HEARSAY_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")})) {
        const auto article = readArticleFile(samples.filePath(name));
        QVERIFY(article.has_value());
        const auto analysis = (*analyser)->analyse(*article);
        QVERIFY(analysis.has_value());
        for (const Attribution &each : analysis->attributions)
            templates.insert(each.reason.text);
        for (const Contradiction &each : analysis->contradictions)
            templates.insert(each.reason.text);
        for (const Notice &each : analysis->notices)
            templates.insert(each.reason.text);
    }
    QVERIFY(templates.size() > 4);
    for (const QString &each : std::as_const(templates))
        QVERIFY2(!german.translate("Reason", each.toUtf8().constData()).isEmpty(), qPrintable(each));
}

void TestTranslations::pluralsFollowTheLanguage()
{
    QTranslator german;
    QVERIFY(loadGerman(german));
    const Spoken spoken(german);
    const auto mentions = [](int n) { return QCoreApplication::translate("Cards", "%n mention(s)", nullptr, n); };
    QCOMPARE(mentions(1), QStringLiteral("1 Erwähnung"));
    QCOMPARE(mentions(2), QStringLiteral("2 Erwähnungen"));
    QCOMPARE(mentions(0), QStringLiteral("0 Erwähnungen"));
    Reason reason;
    reason.text = QStringLiteral("“%1” is said by %2.");
    reason.arguments = {QStringLiteral("said"), QStringLiteral("Mayor Brandt")};
    QCOMPARE(reasonPhrase(reason), QStringLiteral("„said“ sagt Mayor Brandt."));
}

void TestTranslations::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    struct Row {
        const char *name;
        const char *language;
        Qt::LayoutDirection direction;
    };
    for (const Row &row : {Row{"English", "", Qt::LeftToRight}, Row{"German", "de", Qt::LeftToRight},
                           Row{"longer words", "pseudo", Qt::LeftToRight}, Row{"right to left", "", Qt::RightToLeft},
                           Row{"longer words from right to left", "pseudo", Qt::RightToLeft}})
        for (const QSize size : {QSize(1024, 700), QSize(1920, 1080)})
            QTest::addRow("%s, %d wide", row.name, size.width())
                << QString::fromLatin1(row.language) << row.direction << size;
}

void TestTranslations::nothingIsClipped()
{
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    WindowFixture fixture;
    QTranslator german;
    QVERIFY(loadGerman(german));
    PseudoTranslator pseudo;
    std::optional<Spoken> spoken;
    if (!language.isEmpty())
        spoken.emplace(language == QStringLiteral("de") ? german : pseudo);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    fixture.restart();
    fixture.window().resize(size);
    QStringList clipped = clippedIn(fixture.window());
    QVERIFY(fixture.openStorm());
    auto *tabs = fixture.window().findChild<QTabBar *>();
    QVERIFY(tabs);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        clipped += clippedIn(fixture.window());
    }
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestTranslations::rightToLeftIsMirrored()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowFixture fixture;
    QVERIFY(fixture.openStorm());
    const auto middle = [&](const QWidget *widget) {
        return widget->mapTo(&fixture.window(), widget->rect().center()).x();
    };
    const auto *list = fixture.child<QWidget>("articles");
    const auto *findings = fixture.window().findChild<QTabBar *>();
    QVERIFY(list && findings);
    QVERIFY(middle(list) > middle(&fixture.page()));
    QVERIFY(middle(findings) < middle(&fixture.page()));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
