#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the article view as a screen reader does: over AT-SPI, from another process, on an X server of its own.

atspi_read.py READERDEMO. Exit code 77 says that this machine has no AT-SPI to ask."""
import os
import shutil
import subprocess
import sys
import time

SKIPPED = 77


def outer(demo):
    """Starts an X server and a session bus and runs the rest inside them."""
    for tool in ("Xvfb", "dbus-run-session"):
        if not shutil.which(tool):
            print("SKIP: no", tool)
            return SKIPPED
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        print("SKIP: no pyatspi")
        return SKIPPED
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        display = os.read(reading, 16).decode().strip()
        environment = dict(os.environ, DISPLAY=":" + display, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_ACCESSIBILITY="1", GTK_MODULES="")
        return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, "--inside", demo], env=environment,
                              timeout=100, check=False).returncode
    finally:
        server.terminate()
        server.wait()


def find(node, role, depth=0):
    if node is None or depth > 8:
        return None
    if node.getRoleName() == role:
        return node
    for child in node:
        found = find(child, role, depth + 1)
        if found is not None:
            return found
    return None


def page_of(pyatspi, name):
    """The document of the program, once the registry knows of it."""
    until = time.time() + 30
    while time.time() < until:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.name == name:
                page = find(program, "document frame") or find(program, "document text") or find(program, "document")
                if page is not None:
                    return page
        time.sleep(0.3)
    return None


def expect(what, found, wanted):
    if found != wanted:
        print(f"FAIL: {what}: found {found!r}, wanted {wanted!r}")
        sys.exit(1)
    print(f"ok: {what}")


def inside(demo):
    import pyatspi
    program = subprocess.Popen([demo], stderr=subprocess.DEVNULL if "--quiet" in sys.argv else None)
    try:
        page = page_of(pyatspi, os.path.basename(demo))
        if page is None:
            print("FAIL: the page is not on the accessibility bus")
            return 1
        text = page.queryText()
        words = text.getText(0, -1)
        expect("the name is the headline", page.name, "Harbour board and union at odds over night shifts")
        expect("the whole text is there", words.count("Whitlock") >= 2 and words.endswith("withdraw it."), True)
        expect("its length is told", text.characterCount, len(words))
        quoted = words.index("We wrote")
        expect("a piece is read", text.getText(quoted, quoted + 8), "We wrote")
        expect("the caret is moved", text.setCaretOffset(quoted) and text.caretOffset, quoted)
        until = time.time() + 10
        while not page.description and time.time() < until:
            page.clearCache()
            time.sleep(0.2)
        expect("a mark is told as a sentence", page.description, "statement 2 of 11, Dana Whitlock, direct quotation, sure")
        expect("words are selected", text.addSelection(quoted, quoted + 8), True)
        expect("and the selection is told", text.getSelection(0), (quoted, quoted + 8))
        x, y, width, height = text.getCharacterExtents(quoted, pyatspi.DESKTOP_COORDS)
        expect("a letter has a place", width > 0 and height > 0, True)
        expect("and is found there", text.getOffsetAtPoint(x + width // 2, y + height // 2, pyatspi.DESKTOP_COORDS), quoted)
        expect("it is read only", page.getState().contains(pyatspi.STATE_EDITABLE), False)
        return 0
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    sys.exit(inside(sys.argv[2]) if sys.argv[1] == "--inside" else outer(sys.argv[1]))
