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

# A cursor that blinks and windows that fade in never come to rest.
GTK_SETTINGS = """[Settings]
gtk-cursor-blink=0
gtk-enable-animations=0
"""


class Tour:
    def __init__(self, root: Path, product: Path, out: Path):
        self.root = root
        self.product = product
        self.out = out
        self.home = out / "home"
        self.desktop = Desktop(out)
        self.widgets = Widgets("^portolan$", self.desktop)
        self.rendering = None

    # --- the product

    def start(self, *files):
        """Starts the workbench as a new user of it, and waits until its window has settled."""
        shutil.rmtree(self.home, ignore_errors=True)
        settings = self.home / ".config" / "gtk-3.0" / "settings.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(GTK_SETTINGS)
        environment = dict(os.environ, HOME=str(self.home))
        environment.pop("NO_AT_BRIDGE", None)
        environment.pop("XDG_CONFIG_HOME", None)
        self.console = open(self.out / "console.log", "w")
        self.process = subprocess.Popen([str(self.product), *map(str, files)], env=environment, stdout=self.console,
                                        stderr=subprocess.STDOUT)
        self.widgets.find("^File$", "menu", seconds=120)
        self.fill_screen()

    def fill_screen(self):
        width, height = map(int, self.desktop.run("xdotool", "getdisplaygeometry").split())
        self.desktop.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Portolan", "windowsize", "--sync",
                         width, height - 20, check=False)
        self.desktop.settle()

    def stop(self):
        self.desktop.press("ctrl+q")
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.terminate()
            self.process.wait(20)
        self.console.close()

    def finish(self):
        """Waits for the pictures that are still being made."""
        self.desktop.finish()
        if self.rendering:
            self.rendering.wait()

    def errors(self):
        """Errors in the product's log: entries of severity 4, with their message."""
        found = []
        for log in self.home.rglob(".log"):
            entries = re.split(r"^!ENTRY ", log.read_text(errors="replace"), flags=re.MULTILINE)[1:]
            found += [entry.strip() for entry in entries if re.match(r"\S+ 4 ", entry)]
        return found

    # --- steps

    def run(self):
        for step in (self.welcome, self.sample, self.properties, self.drag, self.options, self.mistake, self.relocate,
                     self.results, self.page_rates, self.report, self.problems, self.assumptions, self.save,
                     self.import_inventory):
            began = time.time()
            step()
            print(f"{step.__name__}: {step.__doc__} ({time.time() - began:.0f} s)", flush=True)

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
        self.desktop.screenshot("chart")

    def open(self, file):
        """Opens a file with the open dialog."""
        self.desktop.press("ctrl+o")
        self.widgets.find(".", "file chooser")
        self.desktop.settle()
        # In GTK's file dialog a slash opens the field for a path; it takes a moment.
        self.desktop.type("/")
        self.desktop.settle()
        self.desktop.type(str(file)[1:])
        self.desktop.settle()
        self.desktop.press("Return")
        self.widgets.gone(".", "file chooser")

    def guest(self, name):
        """Shows a guest in the navigator and on the chart: the filter finds it, a click selects it."""
        self.widgets.click("^Search$", "text")
        self.desktop.press("ctrl+a")
        self.desktop.type(name)
        self.desktop.settle()
        self.widgets.click(rf"^{name}\b", "table cell")
        self.widgets.find(rf"^Guest: {name}$")
        self.desktop.settle()

    def properties(self):
        """A value is edited with its unit, and the edit is undone."""
        self.guest("LNXAPP1")
        self.desktop.screenshot("guest-selected")
        cell = self.widgets.find("^Virtual storage$", "table cell")
        x, y = self.widgets.centre(cell)
        value = self.widgets.find("^4 GiB", "table cell")
        vx, _ = self.widgets.centre(value)
        self.desktop.click(vx, y)
        self.desktop.settle()
        self.desktop.press("ctrl+a")
        self.desktop.type("6 GiB")
        self.desktop.press("Return")
        self.widgets.find("^6 GiB", "table cell")
        self.desktop.screenshot("storage-edited")
        self.widgets.click("^LNXAPP1", "table cell")
        self.desktop.press("ctrl+z")
        self.widgets.find("^4 GiB", "table cell")

    def on_chart(self, host, row):
        """A point on a guest's card in the sample's cluster: hosts from the left, rows from the top."""
        x, y, width, height = self.widgets.box(self.widgets.find("^Cluster PRODSSI", "list item"))
        return x + width * (0.29 if host == 0 else 0.89), y + height * (0.38 + 0.084 * row)

    def drag(self):
        """A guest is dragged to the other host; storage fill follows; undo brings it back."""
        self.desktop.drag(self.on_chart(0, 3), self.on_chart(1, 2))
        self.desktop.screenshot("guest-dragged")
        self.desktop.press("ctrl+z")
        self.desktop.screenshot("drag-undone")

    def options(self):
        """Each method has a page of options, with its defaults explained."""
        self.guest("LNXAPP1")
        self.desktop.press("ctrl+r")
        self.widgets.find("^Methods to compare")
        self.desktop.screenshot("relocate-dialog")
        for method in ("Paging through shared volumes", "NUMA in CP (remote XSTORE)", "Mirror over the link", "vMotion",
                       "QEMU live migration", "Xen live migration", "Restart elsewhere"):
            self.widgets.click("^" + re.escape(method) + "$", "table cell")
            self.desktop.screenshot("options-" + re.sub(r"\W+", "-", method.lower()).strip("-"))

    def mistake(self):
        """What is no value is marked, and said; nothing runs before it is put right."""
        self.widgets.click("^Live guest relocation$", "table cell")
        self.widgets.find("^Longest quiesce")
        self.desktop.settle()
        field = self.widgets.beside("^Longest quiesce", "text")
        self.desktop.click(*self.widgets.centre(field))
        self.desktop.type("12 parsecs")
        self.widgets.usable("^Run$", False)
        self.desktop.screenshot("option-mistaken")
        self.desktop.press("ctrl+a", "BackSpace")
        self.widgets.usable("^Run$", True)

    def relocate(self):
        """All methods of relocating a guest are compared."""
        self.widgets.click("^All$", "push button")
        self.desktop.screenshot("all-methods-ticked")
        self.widgets.click("^Run$", "push button")
        self.widgets.find("^LNXAPP1 to ZVMB", seconds=60)

    def results(self):
        """Timing, pages over time, storage levels, passes, findings, tables; the guest's properties stay in sight."""
        for tab in ("Timing", "Pages left", "Storage levels", "Passes", "Findings", "Tables"):
            self.widgets.click(f"^{tab}$", "page tab")
            self.desktop.screenshot("results-" + tab.lower().replace(" ", "-"))
            self.widgets.find("^Guest: LNXAPP1$")
        self.widgets.click("^Results$", "page tab", count=2)
        self.widgets.click("^Timing$", "page tab")
        self.desktop.screenshot("results-timing-wide")
        self.widgets.click("^Results$", "page tab", count=2)

    def page_rates(self):
        """Where the pages of a host's guests live, its paging devices, and the knee."""
        self.widgets.click("^Study$", "menu")
        self.widgets.click("^Page Rates", "menu item")
        self.widgets.find("^Calculate$", "push button")
        self.desktop.screenshot("page-rates-dialog")
        self.widgets.click("^Calculate$", "push button")
        self.widgets.find("^Storage of ZVMA", seconds=60)
        for tab in ("Storage levels", "Paging devices", "What if", "Findings"):
            self.widgets.click(f"^{tab}$", "page tab")
            self.desktop.screenshot("page-rates-" + tab.lower().replace(" ", "-"))
        self.widgets.click("^Chart$", "menu")
        self.widgets.click("^Show page rates", "check menu item")
        # It is solved a moment after the click.
        time.sleep(1)
        self.desktop.screenshot("page-rates-on-figures")
        self.widgets.click("^Chart$", "menu")
        self.widgets.click("^Show page rates", "check menu item")
        self.guest("LNXAPP1")
        self.widgets.click("^Study$", "menu")
        self.widgets.click("^Memory Curves", "menu item")
        self.widgets.find("^Misses$", "page tab", seconds=60)
        for tab in ("Misses", "Working set"):
            self.widgets.click(f"^{tab}$", "page tab")
            self.desktop.screenshot("memory-" + tab.lower().replace(" ", "-"))
        self.guest("LNXAPP1")

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
        while not pdf.exists() or b"%%EOF" not in pdf.read_bytes()[-16:]:
            if time.time() > end:
                raise NotOnScreen(f"no {pdf.name} was written")
            time.sleep(0.2)
        self.rendering = subprocess.Popen(["pdftoppm", "-r", "70", "-png", str(pdf), str(self.out / "report")])

    def problems(self):
        """The problems view lists what is missing or risky, with a remedy."""
        self.widgets.click("^Problems", "page tab")
        self.desktop.screenshot("problems")

    def assumptions(self):
        """The assumptions view lists every default with its unit and source."""
        self.widgets.click("^Assumptions", "page tab")
        self.desktop.screenshot("assumptions")
        self.widgets.click("^Properties", "page tab")

    def save(self):
        """A note is kept by saving; the file on disk changes by what was edited only."""
        before = self.file.read_text().splitlines()
        self.guest("LNXAPP1")
        self.desktop.press("F2")
        self.desktop.settle()
        self.desktop.press("ctrl+a")
        self.desktop.type("LNXAPP9")
        self.desktop.press("Return")
        self.widgets.find("^Guest: LNXAPP9$")
        self.desktop.press("ctrl+s")
        end = time.time() + 10
        while (after := self.file.read_text().splitlines()) == before and time.time() < end:
            time.sleep(0.1)
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
        self.desktop.settle()
        x, y, _, _ = self.widgets.box(browse)
        self.desktop.click(x - 200 * self.widgets.scale, y + 17 * self.widgets.scale)
        self.desktop.type(str(mine))
        self.desktop.screenshot("import-source")
        self.widgets.click("^Next", "push button")
        self.widgets.find("^vHost", "table cell", seconds=60)
        self.desktop.screenshot("import-found")
        self.widgets.click("^Next", "push button")
        self.widgets.gone("^vHost", "table cell")
        self.desktop.screenshot("import-hosts")
        self.widgets.click("^Finish", "push button")
        self.widgets.find("^Close$", "push button", seconds=60)
        self.desktop.screenshot("import-report")
        self.widgets.click("^Close$", "push button")
        self.widgets.gone("^Close$", "push button")
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
        tour.finish()
    errors = tour.errors()
    for error in errors:
        print("in the product's log: " + error, flush=True)
    if failure:
        print(f"tour failed: {failure}", flush=True)
    sys.exit(1 if failure or errors else 0)


if __name__ == "__main__":
    main()
