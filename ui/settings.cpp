// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

namespace hearsay
{

namespace
{

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter-");
const QString shownKey = QStringLiteral("window/shown-");
const QString themeKey = QStringLiteral("look/theme");
const QString modelKey = QStringLiteral("reading/model");
const QString languageKey = QStringLiteral("look/language");
const QString scaleKey = QStringLiteral("look/font-scale");
const QString kindsKey = QStringLiteral("look/marks");
const QString recentKey = QStringLiteral("files/recent");

/// Claims are drawn where the reader asks for them; most of them stand in a statement, which has its own mark.
constexpr MarkKinds usualKinds = MarkKind::Speakers | MarkKind::Contradictions | MarkKind::Notices;

} // namespace

QByteArray Settings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Settings::splitter(const QString &name) const
{
    return m_settings.value(splitterKey + name).toByteArray();
}

void Settings::setSplitter(const QString &name, const QByteArray &state)
{
    m_settings.setValue(splitterKey + name, state);
}

bool Settings::isShown(const QString &name) const
{
    return m_settings.value(shownKey + name, true).toBool();
}

void Settings::setShown(const QString &name, bool shown)
{
    m_settings.setValue(shownKey + name, shown);
}

QString Settings::theme() const
{
    return m_settings.value(themeKey).toString();
}

void Settings::setTheme(const QString &name)
{
    m_settings.setValue(themeKey, name);
}

QString Settings::model() const
{
    return m_settings.value(modelKey).toString();
}

void Settings::setModel(const QString &name)
{
    m_settings.setValue(modelKey, name);
}

QString Settings::language() const
{
    return qEnvironmentVariable("HEARSAY_LANGUAGE", m_settings.value(languageKey).toString());
}

double Settings::fontScale() const
{
    bool number = false;
    const double scale = m_settings.value(scaleKey, 1.0).toDouble(&number);
    return number ? std::clamp(scale, 0.6, 3.0) : 1.0;
}

void Settings::setFontScale(double scale)
{
    m_settings.setValue(scaleKey, scale);
}

MarkKinds Settings::markKinds() const
{
    return MarkKinds::fromInt(m_settings.value(kindsKey, usualKinds.toInt()).toInt());
}

void Settings::setMarkKinds(MarkKinds kinds)
{
    m_settings.setValue(kindsKey, kinds.toInt());
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, QStringList(files.first(std::min(files.size(), recentLimit))));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(recentKey, files);
}

void Settings::clearRecentFiles()
{
    m_settings.remove(recentKey);
}

} // namespace hearsay
