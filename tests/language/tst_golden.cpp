// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelwords.h"
#include "language/wordpieces.h"

#include <QFile>
#include <QTest>

using namespace hearsay;

/// Holds words and pieces to what the training's own code and the reference library gave for 10,000 lines, over the
/// shipped vocabulary (resources/language/training/golden_pieces.py).
class TestGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wordsAsInTraining();
    void piecesAsInReference();

private:
    QStringList m_lines;
};

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compares one answer a line and tells of the first twenty that differ.
template<typename Answer>
int countWrong(const QStringList &lines, const QByteArray &golden, Answer answer)
{
    const QList<QByteArray> expected = golden.split('\n');
    int wrong = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray given = answer(lines[i]);
        if (given != expected.value(i) && wrong++ < 20)
            qWarning().noquote() << lines[i] << "\n  is " << given << "\n  not" << expected.value(i);
    }
    return wrong;
}

} // namespace

void TestGolden::initTestCase()
{
    m_lines = QString::fromUtf8(bytesOf(QFINDTESTDATA("data/pieces.txt"))).split(u'\n');
    QCOMPARE(m_lines.takeLast(), QString());
    QCOMPARE(m_lines.size(), 10000);
}

void TestGolden::wordsAsInTraining()
{
    const QByteArray golden = qUncompress(bytesOf(QFINDTESTDATA("data/words.golden")));
    const int wrong = countWrong(m_lines, golden, [](const QString &string) {
        const Text text(string, ParagraphRule::EachLine);
        QByteArrayList words;
        for (const ModelWord &word : modelWords(string, {0, string.size()})) {
            const TextSpan span = text.codePoints(word.span);
            words.append(QByteArray::number(span.start) + ',' + QByteArray::number(span.end) + ',' +
                         QByteArray::number(int(word.gap)) + ',' + QByteArray::number(int(word.shape)));
        }
        return words.join(' ');
    });
    QCOMPARE(wrong, 0);
}

void TestGolden::piecesAsInReference()
{
    const auto pieces =
        WordPieces::make(bytesOf(QStringLiteral(HEARSAY_SOURCE_DIR "/resources/language/quick/pieces.txt")));
    QVERIFY(pieces);
    const QByteArray golden = qUncompress(bytesOf(QFINDTESTDATA("data/pieces-quick.golden")));
    const int wrong = countWrong(m_lines, golden, [&pieces](const QString &line) {
        QByteArrayList ids;
        for (const WordPieces::Id id : pieces->encode(line))
            ids.append(QByteArray::number(id));
        return ids.join(' ');
    });
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
