// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/themes.h"

#include "document/palette/colourscience.h"
#include "document/palette/speakerfit.h"

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

QColor opaque(const QColor &colour, const QColor &under)
{
    return ReaderTheme::mixed(under, colour, colour.alphaF());
}

/// Black or white, whichever reads better on \a ground.
QColor readableOn(const QColor &ground)
{
    return contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? QColor(Qt::white) : QColor(Qt::black);
}

class ThemeReader
{
public:
    ThemeReader(const Theme &theme, const QHash<QString, Format> &formats) : m_theme(theme), m_formats(formats) {}

    /// A theme of ours names every colour itself.
    ReaderTheme own() const
    {
        ReaderTheme read = begun();
        for (const Role &role : roles)
            read.*role.colour = colour(QString::fromLatin1(role.name));
        for (size_t i = 0; i < read.speakers.size(); ++i)
            read.speakers[i] = colour(QStringLiteral("Speaker %1").arg(i + 1));
        readSurface(read);
        return read;
    }

    /// A foreign theme names colours for an editor; the rest follows from them and from \a like, the one of ours that
    /// comes closest.
    ReaderTheme foreign(const ReaderTheme &like) const
    {
        const QColor ground = QColor::fromRgb(m_theme.editorColor(Theme::BackgroundColor));
        ReaderTheme read = foreignOn(ground, like);
        // Between black and white there are greys on which no eight colours can be told apart; the page then gives way.
        for (double part = 0.06; part < 0.7 && paletteShortfall(read) > 0; part += 0.06)
            read = foreignOn(ReaderTheme::mixed(ground, read.dark ? Qt::black : Qt::white, part), like);
        return read;
    }

private:
    ReaderTheme begun() const
    {
        ReaderTheme read;
        read.name = m_theme.name();
        const QColor ground = QColor::fromRgb(m_theme.editorColor(Theme::BackgroundColor));
        read.dark = contrast(Qt::white, ground) > contrast(Qt::black, ground);
        return read;
    }

    ReaderTheme foreignOn(const QColor &page, const ReaderTheme &like) const
    {
        ReaderTheme read = begun();
        read.page = page;
        read.ink = style(Theme::Normal, like.ink);
        read.muted = style(Theme::Comment, like.muted);
        read.accent = style(Theme::Function, like.accent);
        read.warning = style(Theme::Error, like.warning);
        read.window = ReaderTheme::mixed(page, read.dark ? QColor(Qt::black) : read.ink, read.dark ? 0.25 : 0.05);
        read.soft = ReaderTheme::mixed(page, read.ink, 0.09);
        read.hairline = ReaderTheme::mixed(page, read.ink, 0.16);
        read.selection = calm(editor(Theme::TextSelection, page), read);
        read.found = calm(editor(Theme::SearchHighlight, page), read);
        read.speakers = like.speakers;
        readSurface(read);
        read = fitted(read);
        read.onAccent = readableOn(read.accent);
        read.onWarning = readableOn(read.warning);
        return read;
    }

    QColor colour(const QString &name) const { return m_formats.value(name).textColor(m_theme); }

    QColor style(Theme::TextStyle style, const QColor &other) const
    {
        const QRgb rgb = m_theme.textColor(style);
        return rgb == 0 ? other : QColor::fromRgb(rgb);
    }

    QColor editor(Theme::EditorColorRole role, const QColor &under) const
    {
        return opaque(QColor::fromRgba(m_theme.editorColor(role)), under);
    }

    /// Grounds that an editor may set loudly, brought near enough to the page for every text colour to be read on them.
    static QColor calm(QColor ground, const ReaderTheme &read)
    {
        for (int i = 0; i < 40 && contrast(ground, read.page) > 1.35; ++i)
            ground = ReaderTheme::mixed(ground, read.page, 0.1);
        return ground;
    }

    void readSurface(ReaderTheme &read) const
    {
        for (size_t i = 0; i < surfaceStyleCount; ++i)
            read.surface[i] = colour(QString::fromLatin1(surfaceNames.at(i)));
    }

    const Theme &m_theme;
    const QHash<QString, Format> &m_formats;
};

} // namespace

struct Themes::Data {
    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::Definition definition;
    QHash<QString, Format> formats;
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
    if (const auto kept = m_data->kept.constFind(name); kept != m_data->kept.cend())
        return *kept;
    Theme theme = m_data->repository.theme(name);
    if (!theme.isValid())
        theme = m_data->repository.theme(ownNames().front());
    const ThemeReader reader(theme, m_data->formats);
    ReaderTheme read = reader.own();
    if (!ownNames().contains(theme.name()))
        read = reader.foreign(this->theme(ownNames().at(read.dark ? 1 : 0)));
    read.highContrast = theme.name() == ownNames().at(3);
    m_data->kept.insert(name, read);
    return read;
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
