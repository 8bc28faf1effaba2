// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/measuredfigures.h"

#include <QDialog>

namespace hearsay
{

/// How often Hearsay is right, and on which articles that was measured, in words for its reader.
class QualityDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a model is the SHA-256 of the language model at work, empty where none is known: that figures are of another
    /// one is told.
    QualityDialog(const std::vector<MeasuredFigures> &figures, const QString &model, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString title(const MeasuredFigures &figures);
    [[nodiscard]] static QStringList sentences(const MeasuredFigures &figures);
    [[nodiscard]] static QString origin(const std::vector<MeasuredFigures> &figures, const QString &model);
};

} // namespace hearsay
