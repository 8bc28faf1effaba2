// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

namespace hearsay
{

/// What is claimed in the article, in order of the text: a row for each statement, whose id is the attribution's, and
/// one for each claim that the article makes itself.
class ClaimsModel final : public FindingsModel
{
    Q_OBJECT
public:
    using FindingsModel::FindingsModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    void prepare() override;
    [[nodiscard]] int countRows() const override { return int(m_rows.size()); }
    [[nodiscard]] QString idAt(int row) const override;

private:
    struct Row {
        const Attribution *attribution = nullptr; ///< nullptr: the article's own claim
        const Claim *claim = nullptr;
        TextSpan span;
    };

    [[nodiscard]] QVariant statementData(const Attribution &attribution, int role) const;
    [[nodiscard]] QVariant ownClaimData(const Claim &claim, int role) const;
    [[nodiscard]] QString detailOf(const Attribution &attribution) const;
    [[nodiscard]] int depthOf(const Attribution &attribution) const;

    std::vector<Row> m_rows;
};

} // namespace hearsay
