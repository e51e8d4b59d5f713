# Copyright (c) 2026 the Portolan authors.
# SPDX-License-Identifier: EPL-2.0
"""A person at the screen: real mouse and keyboard events through xdotool, and screenshots."""

import os
import subprocess
import time
from pathlib import Path


class Desktop:
    """The X display that DISPLAY names; DISPLAY_PIXELS is the file in which Xvfb keeps its picture, in the format XWD.

    Positions are pixels from the upper left corner.
    """

    def __init__(self, out: Path):
        self.out = out
        self.shots = 0
        self.pixels = Path(os.environ["DISPLAY_PIXELS"])
        self.before = b""
        self.converting = []

    def run(self, *words, check=True):
        return subprocess.run([str(word) for word in words], check=check, capture_output=True, text=True).stdout

    def press(self, *keys):
        """Presses keys one after the other, for instance press('ctrl+s', 'Return')."""
        self.before = self.pixels.read_bytes()
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.05)

    def type(self, text):
        self.before = self.pixels.read_bytes()
        self.run("xdotool", "type", "--delay", "8", text)

    def move(self, x, y):
        self.run("xdotool", "mousemove", "--sync", int(x), int(y), check=False)

    def click(self, x, y, button=1, count=1):
        self.move(x, y)
        time.sleep(0.05)
        self.before = self.pixels.read_bytes()
        self.run("xdotool", "click", "--repeat", count, "--delay", 80, button)

    def drag(self, start, end):
        """Drags in steps, as a hand does: toolkits start a drag only after several moves."""
        self.move(*start)
        self.run("xdotool", "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            self.run("xdotool", "mousemove", int(start[0] + (end[0] - start[0]) * step / steps),
                     int(start[1] + (end[1] - start[1]) * step / steps))
            time.sleep(0.03)
        time.sleep(0.1)
        self.run("xdotool", "mouseup", 1)

    def settle(self, seconds=4.0, quiet=0.3, answer=1.5):
        """Waits until what was typed or clicked last shows on the screen, and then until nothing has changed for a moment.

        Goes on when nothing shows within the seconds for an answer, or when changes do not end.
        """
        end = time.time() + answer
        while (seen := self.pixels.read_bytes()) == self.before and time.time() < end:
            time.sleep(0.05)
        self.before = b""
        since = time.time()
        end = since + seconds
        while time.time() < end and time.time() - since < quiet:
            time.sleep(0.05)
            now = self.pixels.read_bytes()
            if now != seen:
                seen = now
                since = time.time()

    def screenshot(self, name):
        """Saves the whole screen as a numbered PNG, once it has settled."""
        self.settle()
        self.shots += 1
        path = self.out / f"{self.shots:02d}-{name}.png"
        # What is on the screen is taken now; the PNG is made while the walk goes on.
        raw = path.with_suffix(".xwd")
        raw.write_bytes(self.pixels.read_bytes())
        self.converting.append((subprocess.Popen(["convert", f"xwd:{raw}", str(path)]), raw))
        print(f"  {path.name}", flush=True)
        return path

    def finish(self):
        """Waits until all screenshots are files."""
        for process, raw in self.converting:
            process.wait()
            raw.unlink()
        self.converting.clear()
