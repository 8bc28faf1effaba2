#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Stands for the benchmarks.
printf 'measured on %s [%s]\n' "$DISPLAY" "$*"
