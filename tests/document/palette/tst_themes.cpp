// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/colourscience.h"
#include "document/palette/speakerfit.h"
#include "document/palette/themes.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace hearsay;

class TestThemes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownThemes_data();
    void ownThemes();
    void textIsReadable();
    void speakersAreReadable_data() { ownThemes_data(); }
    void speakersAreReadable();
    void speakersAreToldApartInEverySight_data() { ownThemes_data(); }
    void speakersAreToldApartInEverySight();
    void everyInstalledThemeHoldsTheLimits();
    void aThemeThatHoldsIsLeftAlone();
    void fittingMovesTheLightnessFirst();
    void theSystemsSchemeIsFollowed();
    void anUnknownNameGivesTheLightOne();

private:
    Themes m_themes;
};

namespace
{

QString at(const char *what, size_t i)
{
    return QString::fromLatin1(what) + QString::number(i + 1);
}

} // namespace

void TestThemes::ownThemes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Themes::ownNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestThemes::ownThemes()
{
    QFETCH(QString, name);
    const ReaderTheme theme = m_themes.theme(name);
    QCOMPARE(theme.name, name);
    QCOMPARE(theme.dark, name.contains("Dark") || name.contains("High"));
    QCOMPARE(theme.highContrast, name.contains("High"));
    for (const QColor &colour : {theme.window, theme.page, theme.soft, theme.hairline, theme.selection, theme.found,
                                 theme.onAccent, theme.onWarning})
        QVERIFY(colour.isValid());
    // The marks of a theme that forgot a colour would all be drawn in ink.
    for (const QColor &speaker : theme.speakers)
        QVERIFY(speaker.isValid() && speaker != theme.ink);
}

void TestThemes::textIsReadable()
{
    for (const QString &name : Themes::ownNames()) {
        const ReaderTheme theme = m_themes.theme(name);
        const double most = theme.highContrast ? 7 : 4.5;
        for (const QColor &ground : {theme.page, theme.window, theme.soft, theme.selection, theme.found}) {
            QVERIFY2(contrast(theme.ink, ground) >= 7, qPrintable(name + u" ink on " + ground.name()));
            if (ground != theme.found)
                QVERIFY2(contrast(theme.muted, ground) >= 4.4, qPrintable(name + u" muted on " + ground.name()));
        }
        for (const QColor &ground : {theme.page, theme.window})
            QVERIFY2(contrast(theme.muted, ground) >= most, qPrintable(name + u" muted on " + ground.name()));
        QVERIFY(contrast(theme.accent, theme.page) >= most);
        QVERIFY(contrast(theme.accent, theme.window) >= most);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        QVERIFY(contrast(theme.warning, theme.page) >= 4.5);
        QVERIFY(contrast(theme.warning, theme.window) >= 4.5);
        QVERIFY(contrast(theme.onWarning, theme.warning) >= 4.5);
        for (const QColor &surface : theme.surface)
            QVERIFY(contrast(surface, theme.page) >= 7);
    }
}

void TestThemes::speakersAreReadable()
{
    QFETCH(QString, name);
    const ReaderTheme theme = m_themes.theme(name);
    for (size_t i = 0; i < speakerColourCount; ++i) {
        const QColor colour = theme.speakers[i];
        QVERIFY2(contrast(colour, theme.page) >= (theme.highContrast ? 7 : 4.5), qPrintable(at("page, speaker ", i)));
        QVERIFY2(contrast(colour, theme.tint(colour)) >= 4.5, qPrintable(at("tint, speaker ", i)));
        QVERIFY2(contrast(colour, theme.selection) >= 4.5, qPrintable(at("selection, speaker ", i)));
    }
}

void TestThemes::speakersAreToldApartInEverySight()
{
    QFETCH(QString, name);
    const ReaderTheme theme = m_themes.theme(name);
    for (size_t i = 0; i < speakerColourCount; ++i) {
        const Sightings one = sightingsOf(theme.speakers[i]);
        QVERIFY2(difference(one, sightingsOf(theme.warning)) >= 10, qPrintable(at("warning, speaker ", i)));
        QVERIFY2(difference(one, sightingsOf(theme.ink)) >= 10, qPrintable(at("ink, speaker ", i)));
        for (size_t j = 0; j < i; ++j) {
            const double apart = difference(one, sightingsOf(theme.speakers[j]));
            QVERIFY2(apart >= (i < 4 ? 15 : 10),
                     qPrintable(at("speakers ", i) + at(" and ", j) + u": " + QString::number(apart)));
        }
    }
    QCOMPARE(paletteShortfall(theme), 0.0);
}

void TestThemes::everyInstalledThemeHoldsTheLimits()
{
    const QStringList names = m_themes.otherNames();
    if (names.isEmpty())
        QSKIP("KSyntaxHighlighting has no themes of its own here");
    for (const QString &name : names) {
        const ReaderTheme theme = m_themes.theme(name);
        QVERIFY2(contrast(theme.ink, theme.page) >= 7, qPrintable(name));
        QVERIFY2(contrast(theme.ink, theme.selection) >= 4.5, qPrintable(name));
        QVERIFY2(contrast(theme.muted, theme.page) >= 4.5, qPrintable(name));
        QVERIFY2(contrast(theme.onWarning, theme.warning) >= 4.5, qPrintable(name));
        const double missing = paletteShortfall(theme);
        QVERIFY2(missing == 0, qPrintable(name + u" misses by " + QString::number(missing)));
        const QColor ground =
            QColor::fromRgb(m_themes.repository().theme(name).editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
        QVERIFY2(difference(sightingsOf(ground), sightingsOf(theme.page)) < 12,
                 qPrintable(name + u" is hardly itself any more"));
    }
}

void TestThemes::aThemeThatHoldsIsLeftAlone()
{
    const ReaderTheme theme = m_themes.theme(Themes::ownNames().front());
    QCOMPARE(fitted(theme), theme);
}

void TestThemes::fittingMovesTheLightnessFirst()
{
    const QColor moved = withContrast(QColor("#D08080"), Qt::white, 4.5);
    QVERIFY(contrast(moved, Qt::white) >= 4.5);
    QVERIFY(contrast(moved, Qt::white) < 4.8);
    QVERIFY(std::abs(oklchOf(moved).hue - oklchOf(QColor("#D08080")).hue) < 3);
    QCOMPARE(withContrast(Qt::black, Qt::white, 4.5), QColor(Qt::black));
}

void TestThemes::theSystemsSchemeIsFollowed()
{
    QCOMPARE(m_themes.systemTheme(false, false).name, "Hearsay Light");
    QCOMPARE(m_themes.systemTheme(true, false).name, "Hearsay Dark");
    QCOMPARE(m_themes.systemTheme(true, true).name, "Hearsay High Contrast");
}

void TestThemes::anUnknownNameGivesTheLightOne()
{
    QCOMPARE(m_themes.theme("No Such Theme").page, m_themes.theme("Hearsay Light").page);
}

QTEST_GUILESS_MAIN(TestThemes)
#include "tst_themes.moc"
