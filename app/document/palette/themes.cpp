// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/themes.h"

#include "document/palette/colourscience.h"
#include "document/palette/foreigntheme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

#include <algorithm>

namespace hearsay
{

namespace
{

using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Theme;

constexpr std::array surfaceNames{"Plain", "Quotation", "Figure", "Date", "Unit", "Reporting"};

struct Role {
    const char *name;
    QColor ReaderTheme::*colour;
};

constexpr std::array roles{
    Role{"Window", &ReaderTheme::window},
    Role{"Page", &ReaderTheme::page},
    Role{"Soft", &ReaderTheme::soft},
    Role{"Hairline", &ReaderTheme::hairline},
    Role{"Ink", &ReaderTheme::ink},
    Role{"Muted", &ReaderTheme::muted},
    Role{"Accent", &ReaderTheme::accent},
    Role{"On Accent", &ReaderTheme::onAccent},
    Role{"Selection", &ReaderTheme::selection},
    Role{"Warning", &ReaderTheme::warning},
    Role{"On Warning", &ReaderTheme::onWarning},
    Role{"Found", &ReaderTheme::found},
};

using Formats = QHash<QString, Format>;

QColor colourIn(const Theme &theme, const Formats &formats, const QString &name)
{
    return formats.value(name).textColor(theme);
}

std::array<QColor, surfaceStyleCount> surfaceIn(const Theme &theme, const Formats &formats)
{
    std::array<QColor, surfaceStyleCount> surface;
    for (size_t i = 0; i < surfaceStyleCount; ++i)
        surface[i] = colourIn(theme, formats, QString::fromLatin1(surfaceNames.at(i)));
    return surface;
}

/// A theme of ours names every colour itself.
ReaderTheme ownTheme(const Theme &theme, const Formats &formats)
{
    ReaderTheme read;
    read.name = theme.name();
    for (const Role &role : roles)
        read.*role.colour = colourIn(theme, formats, QString::fromLatin1(role.name));
    for (size_t i = 0; i < read.speakers.size(); ++i)
        read.speakers[i] = colourIn(theme, formats, QStringLiteral("Speaker %1").arg(i + 1));
    read.surface = surfaceIn(theme, formats);
    read.dark = contrast(Qt::white, read.page) > contrast(Qt::black, read.page);
    read.highContrast = read.name == Themes::ownNames().at(3);
    return read;
}

ForeignTheme foreignTheme(const Theme &theme, const Formats &formats)
{
    const auto style = [&theme](Theme::TextStyle which) {
        const QRgb rgb = theme.textColor(which);
        return rgb == 0 ? QColor() : QColor::fromRgb(rgb);
    };
    ForeignTheme read;
    read.name = theme.name();
    read.ground = QColor::fromRgb(theme.editorColor(Theme::BackgroundColor));
    read.ink = style(Theme::Normal);
    read.muted = style(Theme::Comment);
    read.accent = style(Theme::Function);
    read.warning = style(Theme::Error);
    read.selection = QColor::fromRgba(theme.editorColor(Theme::TextSelection));
    read.found = QColor::fromRgba(theme.editorColor(Theme::SearchHighlight));
    read.surface = surfaceIn(theme, formats);
    return read;
}

} // namespace

struct Themes::Data {
    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::Definition definition;
    Formats formats;
    mutable QHash<QString, ReaderTheme> kept;
};

Themes::Themes() : m_data(std::make_unique<Data>())
{
    m_data->definition = m_data->repository.definitionForName(QStringLiteral("Hearsay Article"));
    for (const Format &format : m_data->definition.formats())
        m_data->formats.insert(format.name(), format);
}

Themes::~Themes() = default;

QStringList Themes::ownNames()
{
    return {QStringLiteral("Hearsay Light"), QStringLiteral("Hearsay Dark"), QStringLiteral("Hearsay Sepia"),
            QStringLiteral("Hearsay High Contrast")};
}

QStringList Themes::otherNames() const
{
    QStringList names;
    for (const Theme &theme : m_data->repository.themes())
        if (!ownNames().contains(theme.name()))
            names.append(theme.name());
    names.sort(Qt::CaseInsensitive);
    return names;
}

ReaderTheme Themes::theme(const QString &name) const
{
    if (const std::optional<ReaderTheme> known = ready(name))
        return *known;
    const ReaderTheme made = fitting(name)();
    m_data->kept.insert(name, made);
    return made;
}

std::optional<ReaderTheme> Themes::ready(const QString &name) const
{
    if (const auto kept = m_data->kept.constFind(name); kept != m_data->kept.cend())
        return *kept;
    const bool own = ownNames().contains(name);
    if (!own && m_data->repository.theme(name).isValid())
        return std::nullopt;
    const QString known = own ? name : ownNames().front();
    const ReaderTheme made = ownTheme(m_data->repository.theme(known), m_data->formats);
    m_data->kept.insert(known, made);
    return made;
}

std::function<ReaderTheme()> Themes::fitting(const QString &name) const
{
    const ForeignTheme foreign = foreignTheme(m_data->repository.theme(name), m_data->formats);
    return [foreign, like = theme(ownNames().at(foreign.isDark() ? 1 : 0))] { return readerThemeOf(foreign, like); };
}

void Themes::keep(const ReaderTheme &theme)
{
    m_data->kept.insert(theme.name, theme);
}

ReaderTheme Themes::systemTheme(bool dark, bool highContrast) const
{
    return theme(ownNames().at(highContrast ? 3 : dark ? 1 : 0));
}

KSyntaxHighlighting::Definition Themes::definition() const
{
    return m_data->definition;
}

const KSyntaxHighlighting::Repository &Themes::repository() const
{
    return m_data->repository;
}

} // namespace hearsay
