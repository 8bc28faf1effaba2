// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace KSyntaxHighlighting
{
class Definition;
class Repository;
} // namespace KSyntaxHighlighting

namespace hearsay
{

/// The themes that can be chosen, and the definition of the surface highlighting: our own, carried inside the program,
/// and whatever KSyntaxHighlighting has installed. Keep one and share it by reference; loading takes some ten
/// milliseconds. Not safe to use from two threads at once.
class Themes final
{
public:
    Themes();
    ~Themes();
    Themes(const Themes &) = delete;
    Themes &operator=(const Themes &) = delete;

    /// Our own, in the order in which they are offered: light, dark, sepia, high contrast.
    [[nodiscard]] static QStringList ownNames();
    /// All that are installed besides, sorted by name.
    [[nodiscard]] QStringList otherNames() const;

    /// The theme of that name. One that is not ours gets speaker colours fitted to its background, which takes up to
    /// some seconds the first time; results are kept. Falls back to “Hearsay Light” where there is no such theme.
    [[nodiscard]] ReaderTheme theme(const QString &name) const;
    /// What theme() gives, where that takes no time: nullopt for one that is still to be fitted.
    [[nodiscard]] std::optional<ReaderTheme> ready(const QString &name) const;
    /// The work of fitting a theme that is not ours. It holds all that it needs by value, and may be done in any
    /// thread.
    [[nodiscard]] std::function<ReaderTheme()> fitting(const QString &name) const;
    /// Keeps what fitting() gave.
    void keep(const ReaderTheme &theme);
    /// The one of ours that suits the system's colour scheme.
    [[nodiscard]] ReaderTheme systemTheme(bool dark, bool highContrast) const;

    /// The surface highlighting of articles.
    [[nodiscard]] KSyntaxHighlighting::Definition definition() const;
    [[nodiscard]] const KSyntaxHighlighting::Repository &repository() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace hearsay
