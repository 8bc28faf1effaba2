// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/noticesstage.h"
#include "support/goldarticle.h"
#include "support/markedtext.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace hearsay;

class TestNoticesStage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inOrderWithIds();
    void sameIdsAgain();
    void endsEarlyWhenCancelled();
    void goldArticles_data();
    void goldArticles();
};

namespace
{

std::vector<Notice> noticesOf(const Text &text, const CancelToken &cancel = {})
{
    Article article;
    article.text = text;
    Draft draft{article, scanQuotations(text), {}, {}};
    NoticesStage(quotationNoticeRules()).run(draft, cancel);
    return draft.analysis.notices;
}

} // namespace

void TestNoticesStage::inOrderWithIds()
{
    const MarkedText marked =
        readMarkedText(u"⟦n|The pump failed,”⟧ he said.\n⟦n|“It was old,⟧ he added.\n⟦n|So was I,”⟧ he said.");
    const std::vector<Notice> notices = noticesOf(marked.text);
    TextSpans spans;
    std::set<QString> ids;
    for (const Notice &notice : notices) {
        spans.push_back(notice.span);
        ids.insert(notice.id.value);
    }
    QCOMPARE(spans, marked.spans.value("n"));
    QCOMPARE(ids.size(), notices.size());
    QVERIFY(!ids.contains(QString()));
}

void TestNoticesStage::sameIdsAgain()
{
    const Text text(QStringLiteral("“The pump failed, he said.\n“The pump failed, he said.\nThe end,” he said."));
    QCOMPARE(noticesOf(text), noticesOf(text));
}

void TestNoticesStage::endsEarlyWhenCancelled()
{
    CancelSource source;
    source.request_stop();
    QVERIFY(noticesOf(Text(QStringLiteral("“The pump failed, he said.")), source.get_token()).empty());
}

void TestNoticesStage::goldArticles_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = GoldArticle::paths();
    if (paths.isEmpty())
        QSKIP("The shared gold articles are not there.");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

/// Every notice of the marks, and none false.
void TestNoticesStage::goldArticles()
{
    QFETCH(QString, path);
    const GoldArticle gold = GoldArticle::read(path);
    std::vector<std::pair<QString, TextSpan>> expected;
    for (const GoldArticle::Fact &fact : gold.facts)
        if (fact.sort == u"notice" && fact.keys.value("kind") != u"self-attribution")
            expected.emplace_back(fact.keys.value("kind"), gold.text.span(u'n' + fact.name));
    const std::vector<Notice> notices = noticesOf(gold.text.text);
    QCOMPARE(notices.size(), expected.size());
    for (const Notice &notice : notices)
        QVERIFY(std::ranges::any_of(expected, [&](const auto &one) {
            return one.first == notice.reason.rule && one.second.overlaps(notice.span);
        }));
}

QTEST_GUILESS_MAIN(TestNoticesStage)
#include "tst_noticesstage.moc"
