# Copyright (c) 2026 the Portolan authors.
# SPDX-License-Identifier: EPL-2.0
"""Walks through the main job as a user does and leaves numbered screenshots; see ../../tour."""

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from desktop import Desktop
from widgets import NotOnScreen, Widgets

SCREEN = (1600, 1000)


class Tour:
    def __init__(self, root: Path, product: Path, out: Path):
        self.root = root
        self.product = product
        self.out = out
        self.home = out / "home"
        self.desktop = Desktop(out)
        self.widgets = Widgets("^portolan$", self.desktop)

    # --- the product

    def start(self, *files):
        """Starts the workbench as a new user of it, and waits until its window has settled."""
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        environment = dict(os.environ, HOME=str(self.home))
        environment.pop("NO_AT_BRIDGE", None)
        self.console = open(self.out / "console.log", "w")
        self.process = subprocess.Popen([str(self.product), *map(str, files)], env=environment, stdout=self.console,
                                        stderr=subprocess.STDOUT)
        self.widgets.find("^File$", "menu", seconds=120)
        self.fill_screen()
        time.sleep(3)

    def fill_screen(self):
        self.desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Portolan", "windowsize", "--sync",
                         SCREEN[0], SCREEN[1] - 20, check=False)
        time.sleep(2)

    def stop(self):
        self.desktop.press("ctrl+q")
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.terminate()
            self.process.wait(20)
        self.console.close()

    def errors(self):
        """Errors in the product's log: entries of severity 4, with their message."""
        found = []
        for log in self.home.rglob(".log"):
            entries = re.split(r"^!ENTRY ", log.read_text(errors="replace"), flags=re.MULTILINE)[1:]
            found += [entry.strip() for entry in entries if re.match(r"\S+ 4 ", entry)]
        return found

    # --- steps

    def run(self):
        for step in (self.welcome, self.sample, self.properties, self.drag, self.relocate, self.results, self.report,
                     self.problems, self.assumptions, self.save, self.import_inventory):
            print(f"{step.__name__}: {step.__doc__}", flush=True)
            step()

    def welcome(self):
        """The welcome page offers samples, a new installation, an import."""
        self.start()
        self.widgets.find("^Welcome$")
        self.desktop.screenshot("welcome")

    def sample(self):
        """A sample opens as a chart, laid out, with its tree and its properties."""
        self.file = self.out / "zvm-ssi.portolan"
        shutil.copy(self.root / "samples" / "zvm-ssi.portolan", self.file)
        self.open(self.file)
        self.widgets.find("^Chart of ")
        time.sleep(2)
        self.desktop.screenshot("chart")

    def open(self, file):
        """Opens a file with the open dialog."""
        self.desktop.press("ctrl+o")
        time.sleep(2)
        # In GTK's file dialog a slash opens the field for a path; it takes a moment.
        self.desktop.type("/")
        time.sleep(1)
        self.desktop.type(str(file)[1:])
        time.sleep(1)
        self.desktop.press("Return")
        time.sleep(4)

    def guest(self, name):
        """Shows a guest in the navigator and on the chart: the filter finds it, a click selects it."""
        self.widgets.click("^Search$", "text")
        self.desktop.press("ctrl+a")
        self.desktop.type(name)
        time.sleep(1.5)
        self.widgets.click(rf"^{name}\b", "table cell")
        time.sleep(1)

    def properties(self):
        """A value is edited with its unit, and the edit is undone."""
        self.guest("LNXAPP1")
        self.desktop.screenshot("guest-selected")
        cell = self.widgets.find("^Virtual storage$", "table cell")
        x, y = self.widgets.centre(cell)
        value = self.widgets.find("^4 GiB", "table cell")
        vx, _ = self.widgets.centre(value)
        self.desktop.click(vx, y)
        time.sleep(0.7)
        self.desktop.press("ctrl+a")
        self.desktop.type("6 GiB")
        self.desktop.press("Return")
        time.sleep(1.5)
        self.widgets.find("^6 GiB", "table cell")
        self.desktop.screenshot("storage-edited")
        self.widgets.click("^LNXAPP1", "table cell")
        self.desktop.press("ctrl+z")
        time.sleep(1)
        self.widgets.find("^4 GiB", "table cell")

    def on_chart(self, host, row):
        """A point on a guest's card in the sample's cluster: hosts from the left, rows from the top."""
        x, y, width, height = self.widgets.box(self.widgets.find("^Cluster PRODSSI", "list item"))
        return x + width * (0.29 if host == 0 else 0.89), y + height * (0.38 + 0.084 * row)

    def drag(self):
        """A guest is dragged to the other host; storage fill follows; undo brings it back."""
        self.desktop.drag(self.on_chart(0, 3), self.on_chart(1, 2))
        time.sleep(2)
        self.desktop.screenshot("guest-dragged")
        self.desktop.press("ctrl+z")
        time.sleep(1.5)
        self.desktop.screenshot("drag-undone")

    def relocate(self):
        """Two methods of relocating a guest are compared."""
        self.guest("LNXAPP1")
        self.desktop.press("ctrl+r")
        self.widgets.find("^Methods to compare")
        self.desktop.screenshot("relocate-dialog")
        self.widgets.click("^Run$", "push button")
        self.widgets.find("^Timing$", "page tab", seconds=60)
        time.sleep(2)

    def results(self):
        """Timing, pages over time, storage levels, passes, findings, tables."""
        for tab in ("Timing", "Pages left", "Storage levels", "Passes", "Findings", "Tables"):
            self.widgets.click(f"^{tab}$", "page tab")
            time.sleep(1.5)
            self.desktop.screenshot("results-" + tab.lower().replace(" ", "-"))
        self.widgets.click("^Pages left$", "page tab")
        time.sleep(1)

    def report(self):
        """The report is written as PDF; its pages are left as pictures."""
        self.widgets.click("^LNXAPP1", "table cell")
        self.desktop.press("ctrl+shift+r")
        self.widgets.find("^Studies:")
        box = self.widgets.find("^Open it when", "check box")
        self.desktop.click(*self.widgets.centre(box))
        self.desktop.screenshot("report-dialog")
        self.widgets.click("^Write$", "push button")
        pdf = self.out / "zvm-ssi.pdf"
        end = time.time() + 90
        while not pdf.exists():
            if time.time() > end:
                raise NotOnScreen(f"no {pdf.name} was written")
            time.sleep(1)
        time.sleep(2)
        self.desktop.run("pdftoppm", "-r", 70, "-png", pdf, self.out / "report")

    def problems(self):
        """The problems view lists what is missing or risky, with a remedy."""
        self.widgets.click("^Problems", "page tab")
        time.sleep(1.5)
        self.desktop.screenshot("problems")

    def assumptions(self):
        """The assumptions view lists every default with its unit and source."""
        self.widgets.click("^Assumptions", "page tab")
        time.sleep(1.5)
        self.desktop.screenshot("assumptions")
        self.widgets.click("^Properties", "page tab")

    def save(self):
        """A note is kept by saving; the file on disk changes by what was edited only."""
        before = self.file.read_text().splitlines()
        self.guest("LNXAPP1")
        self.desktop.press("F2")
        time.sleep(1)
        self.desktop.press("ctrl+a")
        self.desktop.type("LNXAPP9")
        self.desktop.press("Return")
        time.sleep(1)
        self.desktop.press("ctrl+s")
        time.sleep(2)
        after = self.file.read_text().splitlines()
        changed = [line for line in after if line not in before]
        print(f"  {len(changed)} lines changed by the rename", flush=True)
        if len(changed) != 1:
            self.desktop.screenshot("save-failed")
            raise NotOnScreen("the rename was not saved as one changed line")

    def import_inventory(self):
        """An RVTools workbook becomes a model; what was read, skipped and doubtful is listed."""
        workbook = self.root / ".." / "shared" / "data" / "rvtools-805-vms.xlsx"
        if not workbook.exists():
            print("  left out: no workbook beside the project", flush=True)
            return
        mine = self.out / "inventory.xlsx"
        shutil.copy(workbook, mine)
        self.desktop.press("ctrl+i")
        browse = self.widgets.find("^Browse", "push button")
        x, y, _, _ = self.widgets.box(browse)
        self.desktop.click(x - 200, y + 17)
        self.desktop.type(str(mine))
        self.desktop.screenshot("import-source")
        self.widgets.click("^Next", "push button")
        self.widgets.find("^vHost", "table cell", seconds=60)
        time.sleep(1)
        self.desktop.screenshot("import-found")
        self.widgets.click("^Next", "push button")
        time.sleep(2)
        self.desktop.screenshot("import-hosts")
        self.widgets.click("^Finish", "push button")
        self.widgets.find("^Close$", "push button", seconds=60)
        time.sleep(2)
        self.desktop.screenshot("import-report")
        self.widgets.click("^Close$", "push button")
        time.sleep(3)
        self.desktop.screenshot("import-chart")
        mine.unlink()


def main():
    root, product, out = (Path(word).resolve() for word in sys.argv[1:4])
    tour = Tour(root, product, out)
    try:
        tour.run()
        failure = None
    except NotOnScreen as missing:
        failure = str(missing)
        tour.desktop.screenshot("failed")
        (out / "widgets.txt").write_text(tour.widgets.tree(40))
    finally:
        tour.stop()
    errors = tour.errors()
    for error in errors:
        print("in the product's log: " + error, flush=True)
    if failure:
        print(f"tour failed: {failure}", flush=True)
    sys.exit(1 if failure or errors else 0)


if __name__ == "__main__":
    main()
