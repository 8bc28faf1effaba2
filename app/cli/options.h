// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCommandLineParser>

#include <initializer_list>

namespace hearsay
{

/// One option of a command: “--format WHAT”.
struct OptionSpec {
    QStringList names;   ///< long and short, without dashes
    QString help;        ///< one sentence
    QString value;       ///< what its value is called; empty for one that takes none
    QString standard;    ///< the value where it is not given
    QStringList allowed; ///< the only values; empty for any
};

/// The options and files of one command's line.
class Options final
{
public:
    Options(QString usage, QString about, std::initializer_list<OptionSpec> specs);

    /// Reads the arguments behind the command's name. The error is one line on what is wrong with them.
    [[nodiscard]] Result<void> read(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    /// The number of an option; an error says that it is none above zero.
    [[nodiscard]] Result<double> number(const QString &name) const;
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    /// What --help shows.
    [[nodiscard]] QString help() const;

private:
    QString m_usage;
    QString m_about;
    std::vector<OptionSpec> m_specs;
    QCommandLineParser m_parser;
};

} // namespace hearsay
