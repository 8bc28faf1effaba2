// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hearsay
{

/// The forms that paragraphs of news have. Each looks at one paragraph alone, without the blanks round it.

/// Short, one line or two, and not a sentence with its full stop.
[[nodiscard]] bool isHeadlineForm(QStringView paragraph);
/// “By Dana Whitlock”, “By Dana Whitlock and Tom Reyes in Geneva”.
[[nodiscard]] bool isBylineForm(QStringView paragraph);
/// “Reporting by …; editing by …”, at an agency report's end.
[[nodiscard]] bool isSignOffForm(QStringView paragraph);
/// A paragraph that is a date and no more: “Published 3 May 2026, 14:05”.
[[nodiscard]] bool isDateForm(QStringView paragraph);
/// “Photo: …”, “Picture by …”.
[[nodiscard]] bool isCaptionForm(QStringView paragraph);
/// A few words that neither end like a sentence nor are quoted, or a time of day alone.
[[nodiscard]] bool isHeadingForm(QStringView paragraph);
/// Begins with a bullet, a hyphen or a number, and is not dialogue.
[[nodiscard]] bool hasListMark(QStringView paragraph);
/// Long enough to be body text.
[[nodiscard]] bool isRunningText(QStringView paragraph);

/// The first date or time in \a words as written: “3 May 2026”; empty where there is none.
[[nodiscard]] QString dateIn(QStringView words);

} // namespace hearsay
