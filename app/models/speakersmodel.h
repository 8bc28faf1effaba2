// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingsmodel.h"

namespace hearsay
{

/// Those who speak, the one with the largest share first: name, how they are named, statements and share.
class SpeakersModel final : public FindingsModel
{
    Q_OBJECT
public:
    using FindingsModel::FindingsModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int countRows() const override { return int(findings().voices.size()); }
    [[nodiscard]] QString idAt(int row) const override { return findings().voices[size_t(row)].entity.value; }

private:
    [[nodiscard]] QString sentence(const Voice &voice, const Entity &entity) const;
};

} // namespace hearsay
