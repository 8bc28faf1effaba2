// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/excerpt.h"
#include "models/findingsmodel.h"

namespace hearsay
{

/// One side of a contradiction, for a card.
struct ContradictionSide {
    Excerpt excerpt; ///< the words that differ stand out
    int voice = -1;  ///< rank of who answers for it; -1: the article itself
    QString speaker;
    TextSpan span;

    friend bool operator==(const ContradictionSide &, const ContradictionSide &) = default;
};

/// What contradicts what, in the order of the badges' numbers.
class ContradictionsModel final : public FindingsModel
{
    Q_OBJECT
public:
    using FindingsModel::FindingsModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int countRows() const override { return int(analysis().contradictions.size()); }
    [[nodiscard]] QString idAt(int row) const override { return analysis().contradictions[size_t(row)].id.value; }

private:
    [[nodiscard]] ContradictionSide side(const Contradiction &contradiction, size_t number) const;
    [[nodiscard]] QString betweenWhom(const Contradiction &contradiction) const;
    [[nodiscard]] QString detailOf(const Contradiction &contradiction) const;
};

} // namespace hearsay

Q_DECLARE_METATYPE(hearsay::ContradictionSide)
