// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/calibration.h"

#include <QTest>

using namespace hearsay;

using Told = std::vector<std::pair<double, bool>>;

/// How far probabilities may be believed, reckoned by hand.
class TestCalibration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expectedError_data();
    void expectedError();
};

void TestCalibration::expectedError_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<double>("error");
    QTest::newRow("nothing told") << Told{} << 0.0;
    QTest::newRow("right and certain") << Told{{1.0, true}, {0.0, false}} << 0.0;
    QTest::newRow("wrong and certain") << Told{{1.0, false}, {0.0, true}} << 1.0;
    QTest::newRow("three of four at 0.75") << Told{{0.75, true}, {0.75, true}, {0.75, true}, {0.75, false}} << 0.0;
    QTest::newRow("a bin too high") << Told{{0.95, true}, {0.95, false}} << 0.45;
    // (|0.7 + 0.75 − 1| + |0.2 − 1|) / 3: within a bin errors make up for each other, between bins they do not.
    QTest::newRow("two bins") << Told{{0.7, true}, {0.75, false}, {0.2, true}} << (0.45 + 0.8) / 3;
}

void TestCalibration::expectedError()
{
    QFETCH(Told, told);
    QFETCH(double, error);
    Calibration calibration;
    for (const auto &[probability, right] : told)
        calibration.add(probability, right);
    QCOMPARE(calibration.count(), qsizetype(told.size()));
    QVERIFY2(std::abs(calibration.expectedError() - error) < 1e-9,
             qPrintable(QString::number(calibration.expectedError())));
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
