#!/usr/bin/env bats
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

@test "the stand-in's own test of ./dev" {
    [ -z "${HEARSAY_STANDIN_FAILS:-}" ]
}
