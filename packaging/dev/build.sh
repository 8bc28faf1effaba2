# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: build [PRESET [TARGET…]]    builds the preset dev, or another

# Its tests are built too.
requirePlace check
buildPreset "${1:-dev}" "${@:2}"
