// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hearsay
{

/// What Hearsay is, what it promises, and under which licences it and what it stands on are given.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeAbout();
    [[nodiscard]] QWidget *makeLibraries();
    [[nodiscard]] QWidget *makeLicence();
};

} // namespace hearsay
