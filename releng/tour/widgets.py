# Copyright (c) 2026 the Portolan authors.
# SPDX-License-Identifier: EPL-2.0
"""Finds widgets by role and name through the accessibility bus, as a screen reader does.

What cannot be found here cannot be found by a blind user either, so the tour is also a check of accessibility.
"""

import re
import time

import pyatspi


class NotOnScreen(Exception):
    """A widget that the tour expects is not there."""


class Widgets:
    def __init__(self, application, desktop):
        self.application = application
        self.desktop = desktop

    def root(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and re.search(self.application, app.name or "", re.IGNORECASE):
                return app
        raise NotOnScreen(f"no application named like {self.application} on the accessibility bus")

    def all(self, name, role=None, within=None):
        """Widgets that show on the screen, whose name matches the regular expression, outermost first."""
        pattern = re.compile(name)
        found = []

        def walk(node, depth):
            if node is None or depth > 40:
                return
            try:
                if self.matches(node, pattern, role):
                    found.append(node)
                # A table of ten thousand rows is not walked to the end: a person would not do that either.
                for index in range(min(node.childCount, 400)):
                    walk(node[index], depth + 1)
            except Exception:  # a widget that went away while we looked is not there
                return

        walk(within or self.root(), 0)
        return found

    def matches(self, node, pattern, role):
        if role and node.getRoleName() != role:
            return False
        if not pattern.search(node.name or "") and not pattern.search(node.description or ""):
            return False
        return node.getState().contains(pyatspi.STATE_SHOWING)

    def find(self, name, role=None, within=None, seconds=20, index=0):
        """Waits for a widget to show."""
        end = time.time() + seconds
        while True:
            try:
                found = self.all(name, role, within)
            except NotOnScreen:
                found = []
            if len(found) > index:
                return found[index]
            if time.time() > end:
                raise NotOnScreen(f"nothing named like '{name}'" + (f" of role {role}" if role else "") + " on the screen")
            time.sleep(0.3)

    def gone(self, name, role=None, seconds=60):
        """Waits until no such widget shows."""
        end = time.time() + seconds
        while self.all(name, role):
            if time.time() > end:
                raise NotOnScreen(f"'{name}' is still on the screen")
            time.sleep(0.3)

    @staticmethod
    def box(node):
        area = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return area.x, area.y, area.width, area.height

    def centre(self, node):
        x, y, width, height = self.box(node)
        return x + width / 2, y + height / 2

    def click(self, name, role=None, button=1, count=1, **where):
        """Clicks the middle of a widget."""
        node = self.find(name, role, **where)
        self.desktop.click(*self.centre(node), button=button, count=count)
        return node

    def menu(self, *path):
        """Walks through a menu, for instance menu('File', 'Open...')."""
        for step in path:
            self.click(r"^" + re.escape(step) + r"($|\t)", index=0)
            time.sleep(0.3)

    def tree(self, depth=12):
        """The widgets as text, to see what a step could look for."""
        lines = []

        def walk(node, level):
            if node is None or level > depth:
                return
            try:
                if node.getState().contains(pyatspi.STATE_SHOWING) or level < 2:
                    lines.append("  " * level + f"[{node.getRoleName()}] {node.name!r} {node.description!r} {self.box(node) if level else ''}")
                    for index in range(min(node.childCount, 60)):
                        walk(node[index], level + 1)
            except Exception:
                return

        walk(self.root(), 0)
        return "\n".join(lines)
