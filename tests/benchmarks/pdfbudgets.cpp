// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfbudgets.h"

#include "article/pastedtext.h"
#include "document/json/analysisjson.h"
#include "document/pdf/annotatedpdf.h"
#include "newstext.h"

namespace hearsay
{

std::vector<Budget> pdfBudgets(const Analyser &analyser, Effort effort)
{
    const Article article = articleFromPlainText(newsText(1000));
    const auto analysis = analyser.analyse(article);
    if (!analysis)
        return {};
    const int rounds = effort == Effort::Full ? 5 : 1;
    const auto seconds = [&](bool annotations) {
        PdfOptions options;
        options.annotations = annotations;
        if (annotations)
            options.attachment = analysisJson(article, *analysis);
        return leastSeconds(rounds, [&] { (void)annotatedPdf(article, *analysis, options); });
    };
    (void)seconds(false); // the first page of a process loads the fonts
    const double plain = seconds(false);
    const double annotated = seconds(true);
    return {{QStringLiteral("annotated PDF of 1,000 words: more than the plain one"), (annotated - plain) * 1000, 250,
             QStringLiteral("ms"),
             QStringLiteral("%1 × the plain PDF").arg(QString::number(annotated / plain, 'f', 2))}};
}

} // namespace hearsay
