# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: coverage             tells which lines of app/ and ui/ the tests reach; the pages are in build/coverage/report/

hostFonts=no
export LC_ALL=C.UTF-8
requirePlace guard
buildPreset coverage || exit
folder=$repository/build/coverage
find "$folder" -name '*.gcda' -delete
failed=0
(cd -- "$repository" && underXvfb ctest --preset coverage --parallel "$(nproc)" --quiet --output-log "$folder/tests.log") || failed=$?
[ "$failed" = 0 ] || complain "some tests have failed: $folder/tests.log"
rm -rf -- "$folder/report"
mkdir -p -- "$folder/report"
inside gcovr --root "$repository" --filter "$repository/app/" --filter "$repository/ui/" --object-directory "$folder" \
    --exclude-unreachable-branches --exclude-throw-branches --merge-mode-functions=merge-use-line-min \
    --gcov-ignore-parse-errors=all --html-details "$folder/report/index.html" --txt "$folder/report/summary.txt" \
    --print-summary -j "$(nproc)" "$folder"
say "the pages: $folder/report/index.html"
exit "$failed"
