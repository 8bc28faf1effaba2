// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace hearsay;

class TestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void damageIsCountedAndShown_data();
    void damageIsCountedAndShown();
    void aCutCharacterIsNoDamage_data();
    void aCutCharacterIsNoDamage();
    void binaryIsNotText_data();
    void binaryIsNotText();
};

namespace
{

QByteArray in(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

QByteArray utf16(const QString &text, bool little, bool mark)
{
    QByteArray bytes;
    const auto put = [&](char16_t unit) {
        const char low = char(unit & 0xFF);
        const char high = char(unit >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    };
    if (mark)
        put(0xFEFF);
    for (const QChar ch : text)
        put(ch.unicode());
    return bytes;
}

const QString english =
    QStringLiteral("“We’re closing the pier – for good,” the harbour master said. It cost £3m.\r\nNobody clapped…\n");
const QString emoji = QStringLiteral("The keeper posted 🦭 and wrote: “It’s back” 👩‍🚒.\n");
const QString russian =
    QStringLiteral("Мэр сказал, что мост откроют весной. «Мы успеем», — добавил он. Жители ему не поверили.\n");
const QString plainRussian =
    QStringLiteral("Мэр сказал, что мост откроют весной. Мы успеем, добавил он. Жители ему не поверили.\n");
const QString hebrew = QStringLiteral("ראש העיר אמר כי הגשר ייפתח באביב, והתושבים לא האמינו לו.\n");
const QString japanese =
    QStringLiteral("市長は、橋は春に開通すると述べた。「間に合います」と彼は付け加えた。住民は信じなかった。\n");
const QString french = QStringLiteral("Le maire a déclaré que le pont serait rouvert au printemps. « Nous y arriverons "
                                      "», a-t-il ajouté à côté du café.\n");
const QString decomposed = QStringLiteral("The cafe\u0301 stayed shut.\n");

} // namespace

void TestEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const char *encoding) {
        QTest::newRow(name) << bytes << text << QString::fromLatin1(encoding);
    };
    row("empty", {}, {}, "UTF-8");
    row("ascii", "Plain words.\n", QStringLiteral("Plain words.\n"), "UTF-8");
    row("utf-8", english.toUtf8(), english, "UTF-8");
    row("utf-8 with mark", "\xEF\xBB\xBF" + english.toUtf8(), english, "UTF-8");
    row("utf-8 emoji", emoji.toUtf8(), emoji, "UTF-8");
    row("utf-8 combining mark is not composed", decomposed.toUtf8(), decomposed, "UTF-8");
    row("utf-8 right to left", hebrew.toUtf8(), hebrew, "UTF-8");
    row("utf-8 genuine replacement character", QStringLiteral("a \uFFFD b").toUtf8(), QStringLiteral("a \uFFFD b"),
        "UTF-8");
    row("utf-8 with a zero byte", QByteArray("one\0two three four", 18), QStringLiteral("one\0two three four"),
        "UTF-8");
    row("utf-16 little with mark", utf16(emoji, true, true), emoji, "UTF-16LE");
    row("utf-16 big with mark", utf16(emoji, false, true), emoji, "UTF-16BE");
    row("utf-16 little without mark", utf16(english, true, false), english, "UTF-16LE");
    row("utf-16 big without mark", utf16(english, false, false), english, "UTF-16BE");
    row("utf-16 little without mark, Russian", utf16(russian, true, false), russian, "UTF-16LE");
    row("utf-16 big without mark, Hebrew", utf16(hebrew, false, false), hebrew, "UTF-16BE");
    row("utf-32 little with mark", QByteArray("\xFF\xFE\0\0", 4) + in("UTF-32LE", emoji), emoji, "UTF-32LE");
    row("utf-32 big with mark", QByteArray("\0\0\xFE\xFF", 4) + in("UTF-32BE", emoji), emoji, "UTF-32BE");
    row("windows-1252 quotation marks only",
        "\x93It\x92s shut,\x94 she said \x96 again\x85 It cost \xA3"
        "3m.",
        QStringLiteral("“It’s shut,” she said – again… It cost £3m."), "windows-1252");
    row("windows-1252 French", in("windows-1252", french), french, "windows-1252");
    row("windows-1251", in("windows-1251", russian + russian), russian + russian, "WINDOWS-1251");
    row("koi8-r", in("KOI8-R", plainRussian), plainRussian, "KOI8-R");
    row("shift-jis", in("Shift_JIS", japanese), japanese, "SHIFT_JIS");
    row("euc-jp", in("EUC-JP", japanese), japanese, "EUC-JP");
}

void TestEncoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    if (bytes.isEmpty() && !text.isEmpty())
        QSKIP("This Qt has no encoder of that name.");
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.undecoded, qsizetype(0));
    QVERIFY(looksLikeText(decoded));
}

void TestEncoding::damageIsCountedAndShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("undecoded");
    const QString valid = QStringLiteral("“Ça va”, «é» … ");
    QTest::newRow("one bad byte in utf-8")
        << valid.toUtf8() + "\xFF!" << valid + QStringLiteral("\uFFFD!") << qsizetype(1);
    QTest::newRow("utf-8 that ends inside a character")
        << valid.toUtf8() + "\xE2\x80" << valid + QStringLiteral("\uFFFD\uFFFD") << qsizetype(2);
    QTest::newRow("damage beside a genuine replacement character")
        << valid.toUtf8() + "\xEF\xBF\xBD\xFF" << valid + QStringLiteral("\uFFFD\uFFFD") << qsizetype(1);
    QTest::newRow("half a pair in utf-16") << utf16(QStringLiteral("Seal "), true, true) + QByteArray("\x3E\xD8.\0", 4)
                                           << QStringLiteral("Seal \uFFFD.") << qsizetype(1);
    QTest::newRow("odd byte behind utf-16")
        << utf16(QStringLiteral("Seal"), false, true) + "x" << QStringLiteral("Seal\uFFFD") << qsizetype(1);
    QTest::newRow("byte that windows-1252 has not") << QByteArray("\x93"
                                                                  "Shut\x94 \x81 again")
                                                    << QStringLiteral("“Shut” \uFFFD again") << qsizetype(1);
}

void TestEncoding::damageIsCountedAndShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(qsizetype, undecoded);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.undecoded, undecoded);
}

void TestEncoding::aCutCharacterIsNoDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QStringLiteral("“So” …").toUtf8().chopped(1) << QStringLiteral("“So” ");
    QTest::newRow("utf-8 four bytes") << QStringLiteral("See 🦭").toUtf8().chopped(3) << QStringLiteral("See ");
    QTest::newRow("utf-8 whole at the end") << QStringLiteral("“So”").toUtf8() << QStringLiteral("“So”");
    QTest::newRow("utf-16 half a unit") << utf16(QStringLiteral("Seal"), true, true).chopped(1)
                                        << QStringLiteral("Sea");
    QTest::newRow("utf-16 half a pair") << utf16(QStringLiteral("See 🦭"), true, true).chopped(2)
                                        << QStringLiteral("See ");
}

void TestEncoding::aCutCharacterIsNoDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const DecodedText decoded = decodeText(bytes, {.cutShort = true, .declared = {}});
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.undecoded, qsizetype(0));
}

void TestEncoding::binaryIsNotText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray every;
    for (int i = 0; i < 4096; ++i)
        every += char((i * 197 + i / 7) & 0xFF);
    QTest::newRow("every byte") << every;
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0",
                                           24);
}

void TestEncoding::binaryIsNotText()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!looksLikeText(decodeText(bytes)));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
