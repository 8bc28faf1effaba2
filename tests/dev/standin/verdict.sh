#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The only test of the stand-in; a test of ./dev test writes another verdict here.
exit 0
