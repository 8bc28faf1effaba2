// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr qsizetype helpColumn = 28;

std::unexpected<Error> wrong(const QString &message)
{
    return std::unexpected(Error{ErrorKind::Malformed, message, {}});
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString helpLine(const OptionSpec &spec)
{
    QStringList names;
    for (const QString &name : spec.names)
        names += dashed(name);
    QString line = QStringLiteral("  ") + names.join(QStringLiteral(", ")) +
                   (spec.value.isEmpty() ? QString() : QString(u' ' + spec.value));
    line =
        line.size() < helpColumn ? line.leftJustified(helpColumn) : QString(line + u'\n' + QString(helpColumn, u' '));
    return line + spec.help + (spec.standard.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(spec.standard)) +
           u'\n';
}

} // namespace

Options::Options(QString usage, QString about, std::initializer_list<OptionSpec> specs)
    : m_usage(std::move(usage)), m_about(std::move(about)), m_specs(specs)
{
    m_specs.push_back({{QStringLiteral("help"), QStringLiteral("h")}, QStringLiteral("Show this help."), {}, {}, {}});
    for (const OptionSpec &spec : m_specs)
        m_parser.addOption(QCommandLineOption(spec.names, spec.help, spec.value, spec.standard));
}

Result<void> Options::read(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{QStringLiteral("hearsay-cli")} + arguments))
        return wrong(m_parser.errorText());
    for (const OptionSpec &spec : m_specs) {
        const QString given = spec.value.isEmpty() ? QString() : m_parser.value(spec.names.constFirst());
        if (!spec.allowed.isEmpty() && !spec.allowed.contains(given))
            return wrong(QStringLiteral("%1 knows %2, and not “%3”")
                             .arg(dashed(spec.names.constFirst()), spec.allowed.join(QStringLiteral(", ")), given));
    }
    return {};
}

Result<double> Options::number(const QString &name) const
{
    bool isNumber = false;
    const double number = value(name).toDouble(&isNumber);
    if (!isNumber || !(number > 0) || number > 1e9)
        return wrong(QStringLiteral("%1 takes a number above zero, and not “%2”").arg(dashed(name), value(name)));
    return number;
}

QString Options::help() const
{
    QString text = QStringLiteral("Usage: hearsay-cli %1\n\n%2\n\n").arg(m_usage, m_about);
    for (const OptionSpec &spec : m_specs)
        text += helpLine(spec);
    return text;
}

} // namespace hearsay
