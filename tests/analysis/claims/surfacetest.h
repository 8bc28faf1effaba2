// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/surfacereading.h"
#include "language/sentencesplitter.h"
#include "language/wordnet.h"
#include "support/markedtext.h"

#include <QTest>

#include <memory>

namespace hearsay
{

/// WordNet and the readings of texts that the tests of claims work on.
class SurfaceTest
{
public:
    void open()
    {
        auto opened = WordNet::open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        wordNet = *opened;
        senses = std::make_shared<const WordSenses>(wordNet);
    }

    [[nodiscard]] SurfaceReading read(const Text &text) const
    {
        return SurfaceReading(text, parseSurface(text), scanQuotations(text), *senses);
    }

    std::shared_ptr<const WordNet> wordNet;
    std::shared_ptr<const WordSenses> senses;
};

} // namespace hearsay
