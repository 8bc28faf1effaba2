// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/colourscience.h"
#include "document/palette/speakershape.h"

#include <QSet>
#include <QTest>

using namespace hearsay;

class TestColourScience : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ciede2000AgreesWithTheAuthorsPairs_data();
    void ciede2000AgreesWithTheAuthorsPairs();
    void contrastAgreesWithWcag();
    void oklchGoesThereAndBack();
    void tooStrongAColourIsHeldInTheGamut();
    void dichromatsMixUpWhatTheyDo();
    void shapesAreToldApartAndFillTheirBox();
    void colourAndShapeTogetherLastFor64Voices();
};

void TestColourScience::ciede2000AgreesWithTheAuthorsPairs_data()
{
    QTest::addColumn<QList<double>>("x");
    QTest::addColumn<QList<double>>("y");
    QTest::addColumn<double>("expected");
    // Sharma, Wu and Dalal (2005), table 1: the pairs that tell a right implementation from near ones.
    using L = QList<double>;
    QTest::newRow("blue hue rotation") << L{50, 2.6772, -79.7751} << L{50, 0, -82.7485} << 2.0425;
    QTest::newRow("near grey") << L{50, 0, 0} << L{50, -1, 2} << 2.3669;
    QTest::newRow("opposite hues") << L{50, 2.49, -0.001} << L{50, -2.49, 0.0009} << 7.1792;
    QTest::newRow("opposite hues, mean on the other side") << L{50, 2.49, -0.001} << L{50, -2.49, 0.0011} << 7.2195;
    QTest::newRow("quarter turn") << L{50, 2.5, 0} << L{50, 0, -2.5} << 4.3065;
    QTest::newRow("far apart") << L{50, 2.5, 0} << L{73, 25, -18} << 27.1492;
    QTest::newRow("green") << L{60.2574, -34.0099, 36.2677} << L{60.4626, -34.1751, 39.4387} << 1.2644;
    QTest::newRow("dark") << L{2.0776, 0.0795, -1.1350} << L{0.9033, -0.0636, -0.5514} << 0.9082;
}

void TestColourScience::ciede2000AgreesWithTheAuthorsPairs()
{
    QFETCH(QList<double>, x);
    QFETCH(QList<double>, y);
    QFETCH(double, expected);
    const Lab a{x[0], x[1], x[2]};
    const Lab b{y[0], y[1], y[2]};
    QVERIFY2(std::abs(ciede2000(a, b) - expected) < 1e-4, qPrintable(QString::number(ciede2000(a, b), 'f', 5)));
    QVERIFY(std::abs(ciede2000(b, a) - expected) < 1e-4);
}

void TestColourScience::contrastAgreesWithWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor("#767676"), Qt::white) - 4.54) < 0.01);
    QCOMPARE(contrast(QColor("#123456"), QColor("#123456")), 1.0);
}

void TestColourScience::oklchGoesThereAndBack()
{
    for (const char *name : {"#974E66", "#2C2693", "#59FCE1", "#FFFFFF", "#000000", "#808080"}) {
        const QColor colour(QString::fromLatin1(name));
        QCOMPARE(colourOf(oklchOf(colour)).name(), colour.name());
    }
}

void TestColourScience::tooStrongAColourIsHeldInTheGamut()
{
    const Oklch held = oklchOf(colourOf({0.6, 0.9, 145}));
    QVERIFY(held.chroma < 0.3 && held.chroma > 0.15);
    QVERIFY(std::abs(held.lightness - 0.6) < 0.01);
    QVERIFY(std::abs(held.hue - 145) < 3);
}

void TestColourScience::dichromatsMixUpWhatTheyDo()
{
    const Sightings red = sightingsOf(QColor("#C04040"));
    const Sightings green = sightingsOf(QColor("#6F6A1E"));
    QVERIFY(ciede2000(red[0], green[0]) > 30);
    QVERIFY(ciede2000(red[2], green[2]) < 20);
    QCOMPARE(difference(red, green), std::min({ciede2000(red[0], green[0]), ciede2000(red[1], green[1]),
                                               ciede2000(red[2], green[2]), ciede2000(red[3], green[3])}));
}

void TestColourScience::shapesAreToldApartAndFillTheirBox()
{
    const QRectF box(10, 20, 8, 8);
    QSet<QByteArray> seenOnes;
    for (size_t i = 0; i < speakerShapeCount; ++i) {
        const QPainterPath path = speakerShapePath(speakerShape(i), box);
        QVERIFY(box.adjusted(-0.8, -0.8, 0.8, 0.8).contains(path.boundingRect()));
        QVERIFY(path.boundingRect().width() > 6.3 && path.boundingRect().height() > 6.3);
        QVERIFY(path.contains(box.center()));
        QByteArray raster;
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 16; ++x)
                raster.append(path.contains(box.topLeft() + QPointF(x + 0.5, y + 0.5) / 2) ? '#' : '.');
        QVERIFY(!seenOnes.contains(raster));
        seenOnes.insert(raster);
    }
}

void TestColourScience::colourAndShapeTogetherLastFor64Voices()
{
    QSet<std::pair<size_t, int>> looks;
    for (size_t rank = 0; rank < 64; ++rank)
        looks.insert({rank % 8, int(speakerShape(rank))});
    QCOMPARE(looks.size(), 64);
    QCOMPARE(speakerShape(0), SpeakerShape::Circle);
    QCOMPARE(speakerShape(3), SpeakerShape::Diamond);
}

QTEST_GUILESS_MAIN(TestColourScience)
#include "tst_colourscience.moc"
