# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: cli ARGUMENT…        builds hearsay-cli and runs it

requirePlace build
buildPreset "$runPreset" hearsay-cli
inside "$(program hearsay-cli)" "$@"
