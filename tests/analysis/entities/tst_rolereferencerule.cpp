// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityruletest.h"

using namespace hearsay;

class TestRoleReferenceRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(testAnalyser()); }
    void mentions_data();
    void mentions() { EntityRuleTest::check(QStringLiteral("role-told-before")); }
};

void TestRoleReferenceRule::mentions_data()
{
    EntityRuleTest::addColumns();
    EntityRuleTest::joins("title", "⟦a|Mayor Ana Ruiz⟧ came late. ⟦a|The mayor⟧ said the ferry was slow.");
    EntityRuleTest::joins("unnamed", "⟦a|A port official⟧ said no. Asked again, ⟦a|the official⟧ said yes.");
    EntityRuleTest::joins(
        "broader word",
        "⟦a|Clive Barlow⟧, ⟦a|president of the ferry union⟧, said no. ⟦a|The union leader⟧ said it twice.");
    EntityRuleTest::joins("last word of a body’s name",
                          "⟦a|The Low Foundation⟧ paid for the weir. It was dear. ⟦a|The foundation⟧ said so.");
    const QByteArray far = QByteArray("⟦a|A port official⟧ said no. ") +
                           QByteArray("A pilot met a diver in a boat. ").repeated(40) +
                           QByteArray("⟦a|The port official⟧ said yes.");
    EntityRuleTest::joins("from far back", far.constData());
    EntityRuleTest::joins("a firm, by all its mentions",
                          "⟦a|Harrow Water⟧ ran dry. ⟦a|Harrow Water⟧ hid it. ⟦a|The company⟧ said no. The Water "
                          "Authority met. ⟦a|Harrow Water⟧ paid. ⟦a|The company⟧ left.");
    EntityRuleTest::joins("a union whose name owns",
                          "⟦a|The Dock Workers’ Union⟧ met. It was late. ⟦a|The union⟧ said no.");
    EntityRuleTest::leaves("one of a group is somebody new",
                           "⟦a|The port officials⟧ said no. ⟦b|One of the officials⟧ said yes.");
    EntityRuleTest::leaves("other role", "⟦a|Ana Ruiz⟧, ⟦a|the mayor⟧, said no. ⟦b|The referee⟧ said yes.");
}

QTEST_GUILESS_MAIN(TestRoleReferenceRule)
#include "tst_rolereferencerule.moc"
