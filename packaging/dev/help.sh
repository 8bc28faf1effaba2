# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: help                 this list
# Sourced by ./dev.

echo "usage: ./dev COMMAND [ARGUMENT…]"
sed -n 's/^# summary: /  /p' "$tool"/*.sh
echo "Settings of the environment: see packaging/dev/README.md."
