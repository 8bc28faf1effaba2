// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/speakerfit.h"

#include "document/palette/colourscience.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace hearsay
{

namespace
{

/// The warning colour stands behind the speakers in one list, for it has to be told from all of them.
constexpr size_t warningPlace = speakerColourCount;

struct Candidate {
    QColor colour;
    Oklch oklch;
    Sightings sightings;
};

Candidate candidateOf(const QColor &colour)
{
    return {colour, oklchOf(colour), sightingsOf(colour)};
}

double leastDistance(size_t i, size_t j, const PaletteLimits &limits)
{
    return i < 4 && j < 4 ? limits.firstFourPairs : limits.anyPair;
}

double contrastMissing(const ReaderTheme &theme, const QColor &colour, const PaletteLimits &limits)
{
    double missing = 0;
    for (const QColor &ground : {theme.page, theme.tint(colour), theme.selection})
        missing += std::max(0.0, limits.contrast - contrast(colour, ground));
    return missing;
}

/// How far apart two colours look at first sight, with what changes least a colour's character counted least.
double change(const Oklch &from, const Oklch &to)
{
    const double hue = std::remainder(from.hue - to.hue, 360.0) / 180 * std::min(from.chroma, to.chroma) * 6;
    return std::hypot(from.lightness - to.lightness, 3 * (from.chroma - to.chroma), 2 * hue);
}

/// All colours that hold the contrast, in even steps of OKLCH; grey ones, which cannot be named, left out.
std::vector<Candidate> candidatesFor(const ReaderTheme &theme, const PaletteLimits &limits)
{
    std::vector<Candidate> candidates;
    for (int l = 8; l <= 38; ++l)
        for (int c = 3; c <= 10; ++c)
            for (int h = 0; h < 360; h += 15) {
                const Oklch asked{l * 0.025, c * 0.022, double(h)};
                const QColor colour = colourOf(asked);
                if (asked.chroma - oklchOf(colour).chroma > 0.012 || contrastMissing(theme, colour, limits) > 0)
                    continue;
                candidates.push_back(candidateOf(colour));
            }
    return candidates;
}

class Fit
{
public:
    Fit(const ReaderTheme &theme, const PaletteLimits &limits)
        : m_limits(limits), m_candidates(candidatesFor(theme, limits))
    {
        for (const QColor &colour : theme.speakers)
            m_seeds.push_back(candidateOf(colour));
        m_seeds.push_back(candidateOf(theme.warning));
        m_chosen = m_seeds;
        for (size_t i = 0; i < m_chosen.size(); ++i)
            if (i != warningPlace && contrastMissing(theme, m_seeds[i].colour, limits) > 0)
                choose(i, false);
    }

    /// Takes for one place after the other the candidate that costs least, until nothing changes.
    void settle()
    {
        for (const double weight : {0.004, 0.02, 0.1, 1.0, 10.0})
            for (int round = 0; round < 6; ++round) {
                m_weight = weight;
                bool changed = false;
                for (size_t i = m_chosen.size(); i-- > 0;)
                    changed = choose(i, true) || changed;
                if (!changed)
                    break;
            }
    }

    /// Where a set is stuck, moves one colour of its closest pair as far from the others as can be and settles again.
    void loosen(int turns)
    {
        std::vector<Candidate> best = m_chosen;
        for (int turn = 0; turn < turns && missing(best) > 0; ++turn) {
            const auto [one, other] = closestPair();
            moveAway(turn % 2 == 0 ? one : other, turn / 2 % 3);
            settle();
            if (missing(m_chosen) < missing(best))
                best = m_chosen;
        }
        m_chosen = best;
    }

    void putInto(ReaderTheme &theme) const
    {
        for (size_t i = 0; i < speakerColourCount; ++i)
            theme.speakers[i] = m_chosen[i].colour;
        theme.warning = m_chosen[warningPlace].colour;
    }

private:
    double missing(const std::vector<Candidate> &chosen) const
    {
        double sum = 0;
        for (size_t i = 0; i < chosen.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                sum +=
                    std::max(0.0, leastDistance(i, j, m_limits) - difference(chosen[i].sightings, chosen[j].sightings));
        return sum;
    }

    std::pair<size_t, size_t> closestPair() const
    {
        std::pair<size_t, size_t> closest{0, 1};
        double least = 1e9;
        for (size_t i = 0; i < m_chosen.size(); ++i)
            for (size_t j = 0; j < i; ++j) {
                const double room =
                    difference(m_chosen[i].sightings, m_chosen[j].sightings) - leastDistance(i, j, m_limits);
                if (room < least) {
                    least = room;
                    closest = {j, i};
                }
            }
        return closest;
    }

    /// Puts \a place where it is farthest from all others; \a skip leaves out that many of every four candidates, so
    /// that turns differ.
    void moveAway(size_t place, int skip)
    {
        double most = -1;
        for (size_t k = 0; k < m_candidates.size(); ++k) {
            double room = 1e9;
            for (size_t other = 0; other < m_chosen.size() && room > most && int(k % 4) >= skip; ++other)
                if (other != place)
                    room = std::min(room, difference(m_candidates[k].sightings, m_chosen[other].sightings) -
                                              leastDistance(place, other, m_limits));
            if (int(k % 4) >= skip && room > most) {
                most = room;
                m_chosen[place] = m_candidates[k];
            }
        }
    }

    double cost(size_t place, const Candidate &candidate, bool withOthers, double bound) const
    {
        double sum = change(m_seeds[place].oklch, candidate.oklch);
        for (size_t other = 0; withOthers && other < m_chosen.size() && sum < bound; ++other)
            if (other != place)
                sum += m_weight * std::max(0.0, leastDistance(place, other, m_limits) + 0.2 -
                                                    difference(candidate.sightings, m_chosen[other].sightings));
        return sum;
    }

    bool choose(size_t place, bool withOthers)
    {
        const Candidate *best = nullptr;
        double least = withOthers ? cost(place, m_chosen[place], true, 1e9) - 1e-9 : 1e9;
        for (const Candidate &candidate : m_candidates) {
            const double one = cost(place, candidate, withOthers, least);
            if (one < least) {
                least = one;
                best = &candidate;
            }
        }
        if (best)
            m_chosen[place] = *best;
        return best != nullptr;
    }

    PaletteLimits m_limits;
    std::vector<Candidate> m_candidates;
    std::vector<Candidate> m_seeds;
    std::vector<Candidate> m_chosen;
    double m_weight = 0;
};

} // namespace

double paletteShortfall(const ReaderTheme &theme, const PaletteLimits &limits)
{
    std::vector<Sightings> all;
    double missing = 0;
    for (const QColor &colour : theme.speakers) {
        all.push_back(sightingsOf(colour));
        missing += contrastMissing(theme, colour, limits);
    }
    missing += std::max(0.0, limits.contrast - contrast(theme.warning, theme.page));
    all.push_back(sightingsOf(theme.warning));
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            missing += std::max(0.0, leastDistance(i, j, limits) - difference(all[i], all[j]));
    return missing;
}

QColor withContrast(const QColor &colour, const QColor &ground, double ratio)
{
    if (contrast(colour, ground) >= ratio)
        return colour;
    const Oklch start = oklchOf(colour);
    const bool lighter = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    Oklch moved = start;
    QColor result = colour;
    while (contrast(result, ground) < ratio && moved.lightness > 0 && moved.lightness < 1) {
        moved.lightness += lighter ? 0.005 : -0.005;
        result = colourOf(moved);
    }
    return result;
}

ReaderTheme fitted(ReaderTheme theme, const PaletteLimits &limits)
{
    theme.ink = withContrast(theme.ink, theme.page, std::max(7.0, limits.contrast));
    theme.muted = withContrast(theme.muted, theme.page, limits.contrast);
    theme.accent = withContrast(theme.accent, theme.page, limits.contrast);
    theme.warning = withContrast(theme.warning, theme.page, limits.contrast);
    for (QColor &colour : theme.surface)
        colour = withContrast(colour, theme.page, std::max(6.0, limits.contrast));
    if (paletteShortfall(theme, limits) > 0) {
        Fit fit(theme, limits);
        fit.settle();
        fit.loosen(24);
        fit.putInto(theme);
    }
    return theme;
}

} // namespace hearsay
