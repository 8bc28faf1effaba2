// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/analysedtext.h"

#include <QTest>

namespace hearsay
{

/// What the tests of rules that join mentions share. Ranges with the same label are mentions of one entity, ranges with
/// different labels of different ones. The texts run through the whole pipeline.
class EntityRuleTest
{
public:
    /// Columns of a table of texts: whether the rule speaks there, and where it does not, its near misses.
    static void addColumns()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<bool>("speaks");
    }
    static void joins(const char *name, const char *notation)
    {
        QTest::newRow(name) << QString::fromUtf8(notation) << true;
    }
    static void leaves(const char *name, const char *notation)
    {
        QTest::newRow(name) << QString::fromUtf8(notation) << false;
    }

    static void check(const QString &rule)
    {
        QFETCH(QString, notation);
        QFETCH(bool, speaks);
        const AnalysedText text = analyseMarked(notation);
        checkLabels(text);
        if (QTest::currentTestFailed())
            return;
        bool spoke = false;
        for (const Entity &entity : text.analysis.entities)
            for (const Mention &mention : entity.mentions) {
                if (mention.reason.rule != rule)
                    continue;
                spoke = true;
                QVERIFY(!mention.reason.evidence.empty());
                QVERIFY(!mention.reason.sentence().contains(u'%'));
            }
        QCOMPARE(spoke, speaks);
    }

    static void checkLabels(const AnalysedText &text)
    {
        QHash<QString, EntityId> seen;
        for (auto it = text.marked.spans.cbegin(); it != text.marked.spans.cend(); ++it)
            for (const TextSpan span : it.value()) {
                const Entity *found = entityIn(text, span);
                QVERIFY2(found, qPrintable(QStringLiteral("no mention in “%1”").arg(text.marked.words(span))));
                if (seen.contains(it.key()))
                    QVERIFY2(seen.value(it.key()) == found->id,
                             qPrintable(QStringLiteral("“%1” is not joined").arg(text.marked.words(span))));
                for (auto other = seen.cbegin(); other != seen.cend(); ++other)
                    QVERIFY2(other.key() == it.key() || other.value() != found->id,
                             qPrintable(QStringLiteral("“%1” is joined to another one").arg(text.marked.words(span))));
                seen.insert(it.key(), found->id);
            }
    }

private:
    /// A title, an article or what hangs on a noun may be told with the mention or without.
    static const Entity *entityIn(const AnalysedText &text, TextSpan span)
    {
        const Entity *found = nullptr;
        for (const Entity &entity : text.analysis.entities)
            for (const Mention &mention : entity.mentions)
                if (span.contains(mention.span) && (!found || mention.span.start == span.start))
                    found = &entity;
        return found;
    }
};

} // namespace hearsay
