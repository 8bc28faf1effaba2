// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/unopenedquotation.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestUnopenedQuotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notices_data();
    void notices();
};

namespace
{

void row(const char *name, const char16_t *notation, CertaintyLevel level)
{
    QTest::newRow(name) << QString::fromUtf16(notation) << level;
}

} // namespace

void TestUnopenedQuotation::notices_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<CertaintyLevel>("level");
    row("double", u"⟦n|The pump failed,”⟧ the keeper said.", CertaintyLevel::Sure);
    row("typewriter", u"⟦n|The pump failed,\"⟧ the keeper said.", CertaintyLevel::Sure);
    row("single", u"⟦n|The pump failed,’⟧ the keeper said.", CertaintyLevel::Likely);
    row("behind a whole one", u"“It was old,” he said. ⟦n|The pump failed,”⟧ he added.", CertaintyLevel::Sure);
    row("opened", u"“The pump failed,” the keeper said.", CertaintyLevel::Sure);
    row("opened in the paragraph before", u"“The pump failed.\n“It was old,” the keeper said.", CertaintyLevel::Sure);
    row("inches", u"The keeper cut a 12” pipe, a 6\" one and a 5’2” one.", CertaintyLevel::Sure);
    row("apostrophes", u"The keepers’ pump and the boys’ pump.", CertaintyLevel::Sure);
    row("never closed is another notice", u"“The pump failed, the keeper said.", CertaintyLevel::Sure);
}

void TestUnopenedQuotation::notices()
{
    QFETCH(QString, notation);
    QFETCH(CertaintyLevel, level);
    const MarkedText marked = readMarkedText(notation);
    Article article;
    article.text = marked.text;
    const Draft draft{article, scanQuotations(article.text), {}, {}};
    TextSpans spans;
    for (const Notice &notice : UnopenedQuotation().find(draft)) {
        spans.push_back(notice.span);
        QCOMPARE(notice.kind, NoticeKind::UnopenedQuotation);
        QCOMPARE(notice.certainty.level, level);
        QVERIFY(!notice.certainty.probability);
        QCOMPARE(notice.reason.rule, QStringLiteral("unopened-quotation"));
        QCOMPARE(notice.reason.evidence.size(), size_t(1));
        QVERIFY(notice.reason.sentence().contains(marked.words(notice.reason.evidence.front())));
    }
    QCOMPARE(spans, marked.spans.value("n"));
}

QTEST_GUILESS_MAIN(TestUnopenedQuotation)
#include "tst_unopenedquotation.moc"
