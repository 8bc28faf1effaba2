// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace hearsay
{

/// What an application needs before its first window: its names, its translations, and a font for its panels where the
/// desktop names none.
void prepare(QApplication &application);

} // namespace hearsay
