// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

#include <array>
#include <vector>

namespace hearsay
{

/// A statement as somebody marked it by hand. Kinds are kept as the names that the analysis document gives them, for
/// gold may tell of kinds that this version cannot find.
struct GoldAttribution {
    QString id;
    QString kind;    ///< “direct”, “indirect”, “mixed”; empty where the annotation does not say
    QString speaker; ///< name of a GoldEntity, or of somebody who is none; empty: nobody answers for it
    TextSpans source;
    TextSpans cue;
    TextSpans content;
};

/// Somebody as marked by hand.
struct GoldEntity {
    QString name;
    TextSpans names;    ///< where it stands by name; empty for one without a name
    TextSpans mentions; ///< those, and pronouns and common nouns that mean it
};

/// Two stretches that contradict each other, or that must not be reported as if they did.
struct GoldPair {
    QString kind; ///< empty for one that must not be reported
    std::array<TextSpans, 2> sides;
};

struct GoldNotice {
    QString kind;
    TextSpans span;
};

/// One article annotated by hand. A value; ranges are UTF-16 units of its text.
struct Gold {
    Text text;
    std::vector<GoldAttribution> attributions;
    std::vector<GoldEntity> entities;
    std::vector<GoldPair> contradictions;
    std::vector<GoldPair> agreements; ///< pairs that do not contradict each other
    std::vector<GoldNotice> notices;
};

} // namespace hearsay
