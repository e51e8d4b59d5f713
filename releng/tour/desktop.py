# Copyright (c) 2026 the Portolan authors.
# SPDX-License-Identifier: EPL-2.0
"""A person at the screen: real mouse and keyboard events, and screenshots, through xdotool and ImageMagick."""

import subprocess
import time
from pathlib import Path


class Desktop:
    """The X display that DISPLAY names. Positions are pixels from the upper left corner."""

    def __init__(self, out: Path):
        self.out = out
        self.shots = 0

    def run(self, *words, check=True):
        return subprocess.run([str(word) for word in words], check=check, capture_output=True, text=True).stdout

    def press(self, *keys):
        """Presses keys one after the other, for instance press('ctrl+s', 'Return')."""
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.25)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "15", text)
        time.sleep(0.3)

    def move(self, x, y):
        self.run("xdotool", "mousemove", "--sync", int(x), int(y), check=False)
        time.sleep(0.15)

    def click(self, x, y, button=1, count=1):
        self.move(x, y)
        self.run("xdotool", "click", "--repeat", count, "--delay", 80, button)
        time.sleep(0.3)

    def drag(self, start, end):
        """Drags in steps, as a hand does: toolkits start a drag only after several moves."""
        self.move(*start)
        self.run("xdotool", "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            self.run("xdotool", "mousemove", int(start[0] + (end[0] - start[0]) * step / steps),
                     int(start[1] + (end[1] - start[1]) * step / steps))
            time.sleep(0.04)
        time.sleep(0.2)
        self.run("xdotool", "mouseup", 1)
        time.sleep(0.4)

    def screenshot(self, name):
        """Saves the whole screen as a numbered PNG."""
        self.shots += 1
        path = self.out / f"{self.shots:02d}-{name}.png"
        self.run("import", "-window", "root", path)
        print(f"  {path.name}", flush=True)
        return path

    def windows(self):
        """Titles of the windows that can be seen."""
        ids = self.run("xdotool", "search", "--onlyvisible", "--name", ".+", check=False).split()
        return [self.run("xdotool", "getwindowname", i, check=False).strip() for i in ids]
