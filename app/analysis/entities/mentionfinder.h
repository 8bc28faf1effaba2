// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/mentioncandidate.h"
#include "analysis/lexicon/namelexicon.h"
#include "analysis/lexicon/reportinglexicon.h"

#include <vector>

namespace hearsay
{

/// Finds mentions of one form.
class MentionFinder
{
public:
    virtual ~MentionFinder() = default;
    /// Adds what it finds to \a found, in order of the text.
    virtual void find(const SurfaceReading &reading, std::vector<MentionCandidate> &found) const = 0;
};

/// Names: runs of capitalised words with particles, initials and titles; sorted into people, bodies and places by
/// title, given name, last word and WordNet.
class NameFinder final : public MentionFinder
{
public:
    explicit NameFinder(const NameLexicon &names) : m_names(names) {}
    void find(const SurfaceReading &reading, std::vector<MentionCandidate> &found) const override;

private:
    [[nodiscard]] qsizetype runEnd(const SurfaceReading &reading, qsizetype first) const;
    void addRun(const SurfaceReading &reading, qsizetype first, qsizetype end,
                std::vector<MentionCandidate> &found) const;
    void classify(const SurfaceReading &reading, MentionCandidate &name) const;
    void classifyByShape(const SurfaceReading &reading, MentionCandidate &name) const;

    const NameLexicon &m_names;
};

/// Roles: noun phrases headed by a noun for a person, a group, a body or a document (“a spokeswoman for the port”); of
/// other nouns, those that end the name of a body that was found before (“the foundation”).
class RoleFinder final : public MentionFinder
{
public:
    explicit RoleFinder(const NameLexicon &names) : m_names(names) {}
    void find(const SurfaceReading &reading, std::vector<MentionCandidate> &found) const override;

private:
    void addRole(const SurfaceReading &reading, const WordRange &phrase, const QSet<QString> &bodies,
                 std::vector<MentionCandidate> &found) const;
    [[nodiscard]] bool isRoleNoun(const SurfaceReading &reading, qsizetype word) const;

    const NameLexicon &m_names;
};

/// Pronouns of the third person.
class PronounFinder final : public MentionFinder
{
public:
    void find(const SurfaceReading &reading, std::vector<MentionCandidate> &found) const override;
};

/// Tells of each mention whether it is a subject and whether it stands beside a reporting verb.
void markProminence(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                    std::vector<MentionCandidate> &mentions);

} // namespace hearsay
