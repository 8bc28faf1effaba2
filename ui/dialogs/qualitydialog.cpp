// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/qualitydialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace hearsay
{

namespace
{

/// How many of 100; neither all nor none where it is not quite so.
int ofHundred(qsizetype part, qsizetype whole)
{
    if (part == 0 || part == whole)
        return part == 0 ? 0 : 100;
    return std::clamp(qRound(100.0 * double(part) / double(whole)), 1, 99);
}

int ofHundred(const Count &count)
{
    return ofHundred(count.hits, count.gold);
}

} // namespace

QualityDialog::QualityDialog(const std::vector<MeasuredFigures> &figures, const QString &model, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("qualityDialog"));
    setWindowTitle(tr("How Good Is It?"));
    resize(580, 520);
    QString html =
        QStringLiteral("<p>%1</p>")
            .arg(tr("Every mark may be wrong, which is why each says how sure it is. How often marks are right was "
                    "measured on articles in which every statement had been marked by hand."));
    for (const MeasuredFigures &one : figures) {
        html += QStringLiteral("<h3>%1</h3><ul>").arg(title(one));
        for (const QString &sentence : sentences(one))
            html += QStringLiteral("<li>%1</li>").arg(sentence);
        html += QStringLiteral("</ul>");
    }
    auto *browser = new QTextBrowser(this);
    browser->setObjectName(QStringLiteral("qualityText"));
    browser->setAccessibleName(windowTitle());
    browser->setOpenExternalLinks(false);
    browser->setTabChangesFocus(true);
    browser->setHtml(html + QStringLiteral("<p>%1</p>").arg(origin(figures, model)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(browser);
    layout->addWidget(buttons);
}

QString QualityDialog::title(const MeasuredFigures &figures)
{
    const int articles = int(figures.articles);
    switch (figures.on) {
    case MeasuredOn::Aside:
        return tr("%n article(s) of ours that nothing was tuned on", nullptr, articles);
    case MeasuredOn::Weights:
        return tr("%n newer article(s) of ours, which its judgement was tuned on", nullptr, articles);
    case MeasuredOn::Rules:
        return tr("%n article(s) of ours, which its rules were written with: an upper bound", nullptr, articles);
    case MeasuredOn::NewsCorpus:
        return tr("%n article(s) of US news that others had marked (PolNeAR)", nullptr, articles);
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList QualityDialog::sentences(const MeasuredFigures &figures)
{
    const Count &statements = figures.statements;
    QStringList all{tr("Of 100 statements it found %1. Of 100 that it marked as statements, %2 were statements.")
                        .arg(ofHundred(statements))
                        .arg(ofHundred(statements.hits, statements.found)),
                    tr("Of 100 statements it found %1 together with who said it and the word for saying it.")
                        .arg(ofHundred(figures.whole))};
    if (figures.speaker)
        all += tr("Of 100 statements that it found, it gave %1 to the right speaker.").arg(ofHundred(*figures.speaker));
    if (figures.kind)
        all += tr("Of 100 statements that it found, it knew for %1 whether they were told in the speaker’s own words.")
                   .arg(ofHundred(*figures.kind));
    if (const auto &found = figures.contradictions)
        all += tr("Contradictions found: %L1 of %L2; false ones: %L3.")
                   .arg(found->hits)
                   .arg(found->gold)
                   .arg(found->found - found->hits);
    if (const auto &found = figures.notices)
        all += tr("Faults of the report noticed: %L1 of %L2; false ones: %L3.")
                   .arg(found->hits)
                   .arg(found->gold)
                   .arg(found->found - found->hits);
    return all;
}

QString QualityDialog::origin(const std::vector<MeasuredFigures> &figures, const QString &model)
{
    QStringList programs;
    bool sameModel = model.isEmpty();
    for (const MeasuredFigures &one : figures) {
        programs += one.programs;
        sameModel = sameModel || one.models.contains(model);
    }
    programs.removeDuplicates();
    const QString with = tr("Measured with %1.").arg(programs.join(QStringLiteral(", ")).toHtmlEscaped());
    return sameModel ? with : tr("%1 The language model at work is another one, and may be better or worse.").arg(with);
}

} // namespace hearsay
