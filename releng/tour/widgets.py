# Copyright (c) 2026 the Portolan authors.
# SPDX-License-Identifier: EPL-2.0
"""Finds widgets by role and name through the accessibility bus, as a screen reader does.

What cannot be found here cannot be found by a blind user either, so the tour is also a check of accessibility. The program itself
collects the widgets that show; asking for them one by one over the bus would take seconds for each look.
"""

import os
import re
import time

import pyatspi
from gi.repository import Atspi, GLib


# A machine that is busy answers late; the bus would give up after less than a second.
Atspi.set_timeout(20_000, 60_000)


class NotOnScreen(Exception):
    """A widget that the tour expects is not there."""


class Widgets:
    def __init__(self, application, desktop):
        self.application = application
        self.desktop = desktop
        self.known = None
        self.scale = int(os.environ.get("GDK_SCALE", "1"))

    def root(self):
        """The program's place on the bus."""
        if self.known is None:
            for app in pyatspi.Registry.getDesktop(0):
                if app is not None and re.search(self.application, app.name or "", re.IGNORECASE):
                    self.known = app
                    return app
            raise NotOnScreen(f"no application named like {self.application} on the accessibility bus")
        return self.known

    def windows(self):
        """The program's windows, the one that has the focus first."""
        found = [window for window in self.root() if window is not None]
        return sorted(found, key=lambda window: not window.getState().contains(pyatspi.STATE_ACTIVE))

    def all(self, name, role=None, within=None):
        """Widgets that show on the screen, whose name matches the regular expression, outermost first."""
        pattern = re.compile(name)
        try:
            return [node for window in ([within] if within else self.windows()) for node in self.shown(window, role)
                    if self.matches(node, pattern)]
        except GLib.Error:  # a window that closed while we looked has no widgets
            return []

    @staticmethod
    def shown(window, role):
        roles = [getattr(Atspi.Role, role.upper().replace(" ", "_"))] if role else []
        rule = Atspi.MatchRule.new(Atspi.StateSet.new([Atspi.StateType.SHOWING]), Atspi.CollectionMatchType.ALL,
                                   {}, Atspi.CollectionMatchType.ALL,
                                   roles, Atspi.CollectionMatchType.ANY if roles else Atspi.CollectionMatchType.ALL,
                                   [], Atspi.CollectionMatchType.ALL, False)
        return Atspi.Collection.get_matches(window, rule, Atspi.CollectionSortOrder.CANONICAL, 0, True)

    @staticmethod
    def matches(node, pattern):
        try:
            return bool(pattern.search(node.name or "") or pattern.search(node.description or ""))
        except GLib.Error:  # a widget that went away while we looked is not there
            return False

    def find(self, name, role=None, within=None, seconds=60, index=0):
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
            time.sleep(0.1)

    def gone(self, name, role=None, seconds=60):
        """Waits until no such widget shows."""
        end = time.time() + seconds
        while self.all(name, role):
            if time.time() > end:
                raise NotOnScreen(f"'{name}' is still on the screen")
            time.sleep(0.1)

    def usable(self, button, wanted, seconds=60):
        """Waits until a button can be pressed, or cannot."""
        end = time.time() + seconds
        while self.find(button, "push button").getState().contains(pyatspi.STATE_SENSITIVE) != wanted:
            if time.time() > end:
                raise NotOnScreen(f"'{button}' can {'not ' if wanted else ''}be pressed")
            time.sleep(0.1)

    def box(self, node):
        """Place and size in pixels of the screen; GTK counts in its own, larger ones on a dense screen."""
        area = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return tuple(self.scale * number for number in (area.x, area.y, area.width, area.height))

    def centre(self, node):
        x, y, width, height = self.box(node)
        return x + width / 2, y + height / 2

    def beside(self, name, role):
        """The widget of a role to the right of a label: SWT's own fields have no name on the bus."""
        x, y, width, height = self.box(self.find(name, "label"))
        fields = [(self.box(node), node) for node in self.all("", role)]
        level = [(box[0], node) for box, node in fields if box[0] >= x + width and box[1] < y + height / 2 < box[1] + box[3]]
        if not level:
            raise NotOnScreen(f"no {role} beside '{name}'")
        return min(level, key=lambda found: found[0])[1]

    def click(self, name, role=None, button=1, count=1, **where):
        """Clicks the middle of a widget, once it has stopped moving."""
        node = self.find(name, role, **where)
        place = self.box(node)
        while True:
            time.sleep(0.05)
            now = self.box(node)
            if now == place and now[2] > 0:
                break
            place = now
        self.desktop.click(*self.centre(node), button=button, count=count)
        return node

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
