// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/foreigntheme.h"

#include "document/palette/colourscience.h"
#include "document/palette/speakerfit.h"

namespace hearsay
{

namespace
{

QColor named(const QColor &colour, const QColor &other)
{
    return colour.isValid() ? colour : other;
}

/// Black or white, whichever reads better on \a ground.
QColor readableOn(const QColor &ground)
{
    return contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? QColor(Qt::white) : QColor(Qt::black);
}

/// A ground that an editor may set loudly, laid on the page and brought near enough to it for every text colour to be
/// read on it.
QColor calm(const QColor &colour, const QColor &page)
{
    QColor ground = ReaderTheme::mixed(page, colour, colour.alphaF());
    for (int i = 0; i < 40 && contrast(ground, page) > 1.35; ++i)
        ground = ReaderTheme::mixed(ground, page, 0.1);
    return ground;
}

ReaderTheme onPage(const QColor &page, const ForeignTheme &theme, const ReaderTheme &like)
{
    ReaderTheme made;
    made.name = theme.name;
    made.dark = theme.isDark();
    made.page = page;
    made.ink = named(theme.ink, like.ink);
    made.muted = named(theme.muted, like.muted);
    made.accent = named(theme.accent, like.accent);
    made.warning = named(theme.warning, like.warning);
    made.window = ReaderTheme::mixed(page, made.dark ? QColor(Qt::black) : made.ink, made.dark ? 0.25 : 0.05);
    made.soft = ReaderTheme::mixed(page, made.ink, 0.09);
    made.hairline = ReaderTheme::mixed(page, made.ink, 0.16);
    made.selection = calm(theme.selection, page);
    made.found = calm(theme.found, page);
    made.speakers = like.speakers;
    made.surface = theme.surface;
    made = fitted(made);
    made.onAccent = readableOn(made.accent);
    made.onWarning = readableOn(made.warning);
    return made;
}

} // namespace

bool ForeignTheme::isDark() const
{
    return contrast(Qt::white, ground) > contrast(Qt::black, ground);
}

ReaderTheme readerThemeOf(const ForeignTheme &theme, const ReaderTheme &like)
{
    ReaderTheme made = onPage(theme.ground, theme, like);
    // Between black and white there are greys on which no eight colours can be told apart; the page then gives way.
    for (double part = 0.06; part < 0.7 && paletteShortfall(made) > 0; part += 0.06)
        made = onPage(ReaderTheme::mixed(theme.ground, made.dark ? Qt::black : Qt::white, part), theme, like);
    return made;
}

} // namespace hearsay
