// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hearsay
{

namespace
{

/// What the program is linked with or reads, and under which licence.
struct Part {
    const char *name;
    const char *purpose;
    const char *licence;
};

constexpr Part parts[] = {
    {"Qt 6", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "windows, text and threads"), "LGPL-3.0-only"},
    {"KSyntaxHighlighting",
     QT_TRANSLATE_NOOP("hearsay::AboutDialog", "colours of the text before the analysis, and themes"), "MIT"},
    {"md4c", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "reads Markdown"), "MIT"},
    {"Gumbo", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "reads HTML"), "Apache-2.0"},
    {"uchardet", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "tells encodings apart"),
     "MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later"},
    {"qpdf", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "writes the annotations of PDFs"), "Apache-2.0"},
    {"WordNet 3.0", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "countries, capitals and kinds of words"), "WordNet"},
    {"Charis SIL", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "the typeface of the page"), "OFL-1.1"},
    {"Inter", QT_TRANSLATE_NOOP("hearsay::AboutDialog", "the typeface of panels where the system names none"),
     "OFL-1.1"},
};

QTextBrowser *makeBrowser(QWidget *parent, const QString &name)
{
    auto *browser = new QTextBrowser(parent);
    browser->setAccessibleName(name);
    browser->setOpenExternalLinks(false);
    browser->setTabChangesFocus(true);
    return browser;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Hearsay"));
    resize(560, 460);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeAbout(), tr("Hearsay"));
    tabs->addTab(makeLibraries(), tr("What it stands on"));
    tabs->addTab(makeLicence(), tr("Licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
}

QWidget *AboutDialog::makeAbout()
{
    QTextBrowser *browser = makeBrowser(this, tr("About Hearsay"));
    browser->setHtml(
        QStringLiteral("<h2>%1</h2><p>%2</p><p>%3</p><p>%4</p><p>%5</p>")
            .arg(tr("Hearsay %1", "version").arg(QCoreApplication::applicationVersion()),
                 tr("A reader for news that shows who said what: speakers, what each is said to have said, and where "
                    "accounts contradict one another."),
                 tr("Nothing is guessed silently: each finding shows how sure it is, why, and which words led to it."),
                 tr("Nothing leaves this machine: what you read is read here alone."),
                 tr("© 2026 The Hearsay authors. Free software under the GNU General Public License, version 3 or "
                    "later; "
                    "it comes with no warranty.")));
    return browser;
}

QWidget *AboutDialog::makeLibraries()
{
    QTextBrowser *browser = makeBrowser(this, tr("What it stands on"));
    QString rows;
    for (const Part &part : parts)
        rows += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>")
                    .arg(QLatin1StringView(part.name), tr(part.purpose), QLatin1StringView(part.licence));
    browser->setHtml(QStringLiteral("<table cellpadding='4'>") + rows + QStringLiteral("</table>"));
    return browser;
}

QWidget *AboutDialog::makeLicence()
{
    QTextBrowser *browser = makeBrowser(this, tr("Licence"));
    QFile file(QStringLiteral(":/licence/GPL-3.0-or-later.txt"));
    if (file.open(QIODevice::ReadOnly))
        browser->setPlainText(QString::fromUtf8(file.readAll()));
    return browser;
}

} // namespace hearsay
