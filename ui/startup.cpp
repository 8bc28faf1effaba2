// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "settings.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QTranslator>

namespace hearsay
{

namespace
{

/// Dates, figures and lists follow the language too.
void chooseLanguage()
{
    if (const QString language = Settings().language(); !language.isEmpty())
        QLocale::setDefault(QLocale(language));
}

void translate(QApplication &application)
{
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // English has plural forms of its own, so that it is translated from itself.
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("hearsay"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        own->load(QStringLiteral(":/i18n/hearsay_en.qm")))
        QCoreApplication::installTranslator(own);
}

/// Without a desktop Qt takes whatever font comes first, at 9 points.
void chooseFont()
{
    if (!qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") || !QFontDatabase::hasFamily(QStringLiteral("Inter")))
        return;
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
}

} // namespace

void prepare(QApplication &application)
{
    QCoreApplication::setOrganizationName(QStringLiteral("hearsay"));
    QCoreApplication::setApplicationName(QStringLiteral("hearsay"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARSAY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hearsay"));
    const QString id = QStringLiteral("org.hearsay.Hearsay");
    QGuiApplication::setDesktopFileName(id);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(id, icon(id, Qt::black)));
    chooseLanguage();
    translate(application);
    chooseFont();
}

} // namespace hearsay
