// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/unclosedquotation.h"
#include "support/markedtext.h"

#include <QTest>

using namespace hearsay;

/// ⟦n|…⟧ is the span of an expected notice.
class TestUnclosedQuotation : public QObject
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

void TestUnclosedQuotation::notices_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<CertaintyLevel>("level");
    row("double", u"⟦n|“The pump failed,⟧ the keeper said.", CertaintyLevel::Sure);
    row("typewriter", u"⟦n|\"The pump failed,⟧ the keeper said.", CertaintyLevel::Sure);
    row("single", u"⟦n|‘The pump failed,⟧ the keeper said.", CertaintyLevel::Likely);
    row("two", u"⟦n|“The pump failed,⟧ the keeper said.\n⟦n|“It was old,⟧ he added.", CertaintyLevel::Sure);
    row("told once where it goes on", u"“The pump failed.\n⟦n|“It was old⟧.\nHe left.", CertaintyLevel::Sure);
    row("closed", u"“The pump failed,” the keeper said.", CertaintyLevel::Sure);
    row("goes on and is closed", u"“The pump failed.\n“It was old,” the keeper said.", CertaintyLevel::Sure);
    row("apostrophes", u"’Tis the keepers’ pump, from the ’90s.", CertaintyLevel::Sure);
    row("never opened is another notice", u"The pump failed,” the keeper said.", CertaintyLevel::Sure);
}

void TestUnclosedQuotation::notices()
{
    QFETCH(QString, notation);
    QFETCH(CertaintyLevel, level);
    const MarkedText marked = readMarkedText(notation);
    Article article;
    article.text = marked.text;
    const Draft draft{article, scanQuotations(article.text), {}, {}};
    TextSpans spans;
    for (const Notice &notice : UnclosedQuotation().find(draft)) {
        spans.push_back(notice.span);
        QCOMPARE(notice.kind, NoticeKind::UnclosedQuotation);
        QCOMPARE(notice.certainty.level, level);
        QVERIFY(!notice.certainty.probability);
        QCOMPARE(notice.reason.rule, QStringLiteral("unclosed-quotation"));
        QCOMPARE(notice.reason.evidence.size(), size_t(1));
        QVERIFY(notice.reason.sentence().contains(marked.words(notice.reason.evidence.front())));
    }
    QCOMPARE(spans, marked.spans.value("n"));
}

QTEST_GUILESS_MAIN(TestUnclosedQuotation)
#include "tst_unclosedquotation.moc"
