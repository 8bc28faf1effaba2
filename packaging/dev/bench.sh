# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: bench [--json]       measures the budgets of time and memory, each beside its limit

hostFonts=no
requirePlace build
buildPreset "$runPreset" hearsay_bench
underXvfb "$(program hearsay_bench)" "$@"
