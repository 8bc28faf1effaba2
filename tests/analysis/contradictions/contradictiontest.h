// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"
#include "annotation/names.h"
#include "support/markedtext.h"

#include <QTest>

#include <set>

namespace hearsay
{

/// What the tests of rules of contradiction share: texts with ⟦a|…⟧ and ⟦b|…⟧ on the two sides of what must be found;
/// where nothing is marked, nothing may be found. The texts run through the whole pipeline, since rules need to know
/// who is spoken of and who speaks.
class ContradictionTest
{
public:
    void open()
    {
        auto made = Analyser::make();
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_analyser = *made;
    }

    void check(const QString &notation, ContradictionKind kind) const
    {
        const MarkedText marked = readMarkedText(notation);
        Article article;
        article.text = marked.text;
        const auto analysis = m_analyser->analyse(article);
        QVERIFY(analysis);
        std::vector<Contradiction> found;
        QString told;
        for (const Contradiction &one : analysis->contradictions)
            if (one.kind == kind) {
                found.push_back(one);
                told += marked.words(hull(one.sides[0])) + u" <> " + marked.words(hull(one.sides[1])) + u'\n';
            }
        if (!marked.spans.contains("a")) {
            QCOMPARE(told, QString());
            return;
        }
        QVERIFY2(found.size() == 1, qPrintable(told));
        const Contradiction &one = found.front();
        QVERIFY2(overlaps(one.sides[0], marked.span("a")) && overlaps(one.sides[1], marked.span("b")),
                 qPrintable(told));
        checkTracing(one, marked, *analysis);
    }

private:
    void checkTracing(const Contradiction &one, const MarkedText &marked, const Analysis &analysis) const
    {
        QVERIFY(!one.id.isNull());
        QCOMPARE(one.reason.rule, nameOf(one.kind));
        QVERIFY(!one.certainty.probability);
        QVERIFY(!one.reason.evidence.empty());
        for (size_t side = 0; side < 2; ++side) {
            QVERIFY(overlaps(one.sides[side], one.differing[side].front()));
            const bool pronoun = marked.words(one.differing[side].front()).size() < 4;
            QVERIFY(pronoun || one.reason.sentence().contains(marked.words(one.differing[side].front())));
        }
        for (const ClaimId &claim : one.claims)
            QVERIFY(analysis.claim(claim));
        for (const EntityId &entity : one.between)
            QVERIFY(analysis.entity(entity));
    }

    std::shared_ptr<const Analyser> m_analyser;
};

} // namespace hearsay
