// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/entityclusters.h"

namespace hearsay
{

/// “The union”, “the company”, where no such body was told of: the body that the text names most, or the one whose name
/// fits. A name of which nothing says that it is a body’s is none, and nor is one that the by-line alone has. Unclear.
class GenericBodyRule final : public EntityRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("body-named-most"); }
    void apply(EntityClusters &clusters) const override;

private:
    /// The group that the text names most; -1 for none.
    [[nodiscard]] static qsizetype bodyNamedMost(const EntityClusters &clusters, bool ofLabour);
};

} // namespace hearsay
