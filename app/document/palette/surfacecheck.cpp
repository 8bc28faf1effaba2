// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by the build: surfacecheck DEFINITION SAMPLE THEME…
// Loads our definition and themes as the reader does, highlights the sample through every context, and fails on any
// warning of KSyntaxHighlighting, on a context or style that the sample does not reach, on a rule that names no style
// of the definition, and on a theme that leaves one of our styles without a colour.
#include "document/palette/surfacespans.h"
#include "document/palette/themes.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>

#include <cstdio>

using namespace hearsay;

namespace
{

int problems = 0;

void complain(const QString &what)
{
    ++problems;
    std::fprintf(stderr, "surfacecheck: %s\n", qPrintable(what));
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    if (QByteArrayView(context.category).contains("syntaxhighlighting") ||
        message.contains(QStringLiteral("hearsay"), Qt::CaseInsensitive))
        complain(message);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        complain(QStringLiteral("cannot read ") + path);
    return file.readAll();
}

struct Names {
    QSet<QString> contexts;
    QSet<QString> used;   ///< by contexts and rules
    QSet<QString> styles; ///< itemData
};

Names namesIn(const QString &definition)
{
    Names names;
    const QByteArray bytes = read(definition);
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&](const char *key) { return xml.attributes().value(QLatin1StringView(key)).toString(); };
        if (xml.name() == u"context")
            names.contexts.insert(value("name"));
        if (xml.name() == u"itemData")
            names.styles.insert(value("name"));
        else if (!value("attribute").isEmpty())
            names.used.insert(value("attribute"));
    }
    if (xml.hasError())
        complain(definition + QStringLiteral(": ") + xml.errorString());
    return names;
}

QString nameOf(SurfaceStyle style)
{
    static const QStringList names{QStringLiteral("Plain"), QStringLiteral("Quotation"), QStringLiteral("Figure"),
                                   QStringLiteral("Date"),  QStringLiteral("Unit"),      QStringLiteral("Reporting")};
    return names.at(qsizetype(style));
}

/// Lines of the sample: “context | style | words that must have it | a paragraph”; lines with # are remarks.
void checkSample(const Themes &themes, const QString &path, const Names &names)
{
    SurfaceHighlighter highlighter(themes);
    QSet<QString> contexts;
    QSet<QString> styles{QStringLiteral("Plain")};
    for (const QString &line : QString::fromUtf8(read(path)).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(QStringLiteral(" | "));
        if (fields.size() != 4) {
            complain(QStringLiteral("a line without four fields: ") + line);
            continue;
        }
        bool found = false;
        for (const SurfaceSpan &span : highlighter.spansOf(fields.at(3)))
            found = found || (nameOf(span.style) == fields.at(1) &&
                              fields.at(3).sliced(span.span.start, span.span.length()) == fields.at(2));
        if (!found)
            complain(QStringLiteral("“%1” is not set as %2 in: %3").arg(fields.at(2), fields.at(1), fields.at(3)));
        contexts.insert(fields.at(0));
        styles.insert(fields.at(1));
    }
    for (const QString &context : names.contexts - contexts)
        complain(QStringLiteral("the sample does not go through context ") + context);
    for (const QString &style : names.used - styles)
        complain(QStringLiteral("the sample has no words in style ") + style);
}

void checkTheme(const QString &path, const Themes &themes, const Names &names)
{
    const QJsonObject theme = QJsonDocument::fromJson(read(path)).object();
    const QString name = theme[QStringLiteral("metadata")][QStringLiteral("name")].toString();
    if (!themes.repository().theme(name).isValid())
        complain(QStringLiteral("%1 is not loaded under the name “%2”").arg(path, name));
    const QJsonObject styles = theme[QStringLiteral("custom-styles")][themes.definition().name()].toObject();
    for (const QString &style : names.styles)
        if (!QColor::isValidColorName(styles[style][QStringLiteral("text-color")].toString()))
            complain(QStringLiteral("%1 has no colour for “%2”").arg(path, style));
    const QStringList given = styles.keys();
    for (const QString &style : QSet<QString>(given.begin(), given.end()) - names.styles)
        complain(QStringLiteral("%1 has a colour for “%2”, which the definition does not know").arg(path, style));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    qInstallMessageHandler(onMessage);
    const Names names = namesIn(QString::fromLocal8Bit(argv[1]));
    for (const QString &style : names.used - names.styles)
        complain(QStringLiteral("no style is called ") + style);
    const Themes themes;
    if (!themes.definition().isValid())
        complain(QStringLiteral("the definition is not loaded"));
    checkSample(themes, QString::fromLocal8Bit(argv[2]), names);
    for (int i = 3; i < argc; ++i)
        checkTheme(QString::fromLocal8Bit(argv[i]), themes, names);
    return problems == 0 ? 0 : 1;
}
