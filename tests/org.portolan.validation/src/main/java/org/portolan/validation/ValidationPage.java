/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.portolan.engine.RunMonitor;
import org.portolan.study.scenario.UnreadableScenarioException;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableMarkdown;
import org.portolan.study.validation.HalfAndHalf;
import org.portolan.study.validation.MeasuredFile;
import org.portolan.study.validation.Predictions;
import org.portolan.study.validation.UnreadableMeasuredFileException;
import org.portolan.study.validation.Validation;

/** Writes docs/validation.md: the main of {@code releng/scripts/validation}. */
public final class ValidationPage {

    private final Path samples;
    private final StringBuilder page = new StringBuilder();

    private ValidationPage(Path samples) {
        this.samples = samples;
    }

    /**
     * @param arguments the folder of samples, and the file to write
     * @throws IOException when a file cannot be read or written
     * @throws UnreadableScenarioException when a scenario cannot be understood
     * @throws UnreadableMeasuredFileException when the measured relocations cannot be understood
     */
    public static void main(String[] arguments)
            throws IOException, UnreadableScenarioException, UnreadableMeasuredFileException {
        Files.writeString(Path.of(arguments[1]), new ValidationPage(Path.of(arguments[0])).text());
    }

    private String text() throws IOException, UnreadableScenarioException, UnreadableMeasuredFileException {
        var measured = MeasuredFile.read(samples.resolve("qemu-measured.csv"));
        var validation = Validation.of(measured, Predictions::of, RunMonitor.NONE);
        head();
        published();
        line("## Measured relocations");
        line("");
        line("65 live migrations that were measured with stock QEMU 10.0.2 ([samples/qemu-measured.csv](../samples/qemu-measured.csv), in the format");
        line("of [measured-format.md](measured-format.md)), each predicted from what was known before it began. What the columns mean is in");
        line("[command-line.md](command-line.md#validate).");
        line("");
        table(validation.summary());
        constants(measured);
        table(validation.comparison());
        return page.toString();
    }

    private void head() {
        line("# How true it is");
        line("");
        line("Made by `releng/scripts/validation`; do not edit. First what others have published, and what was worked out by hand; then what was");
        line("measured. The rules that the engine follows are in [engine.md](engine.md). Published values stand with their sources in");
        line("[samples/published](../samples/published/published.csv), beside the scenarios that they are compared with: `portolan relocate` answers");
        line("them too. Tests hold the engine to these tables.");
        line("");
    }

    // What others have published, and what was worked out by hand

    private void published() throws IOException, UnreadableScenarioException {
        var folder = samples.resolve("published");
        var published = PublishedValues.read(folder.resolve("published.csv"));
        var runs = new ScenarioRuns(folder);
        forecast(QemuForecast.of(published));
        worked(WorkedValues.of(folder));
        java(IbmJava.of(published, runs));
        xen(XenLog.of(published, runs));
        times(published);
    }

    private void forecast(QemuForecast forecast) {
        line("## QEMU's prediction table");
        line("");
        line("The pages that a guest of 32 GiB dirties in up to a minute, as 22 points, and the time that pre-copy then takes, in whole seconds, \"-\" for more");
        line("than an hour (Gudkov, QEMU list, 2023). **%d of %d** published cells come out equal. Nothing is fitted."
                .formatted(
                        forecast.equal(), forecast.cells().size()));
        line("");
        table(forecast.table());
    }

    private void worked(WorkedValues worked) {
        line("## Worked values of the proposals");
        line("");
        line("The example of [engine.md](engine.md), section 9, worked out by hand from the formulas of each proposal. Nothing is fitted.");
        line("");
        table(worked.table());
        line("**The miss**: 137,134 faults were worked out for a guest that faults never slow. The integral that this was to be, of the touches whose page has not");
        line("been pushed when p = t / T of all pages have arrived, is WS (1 - \u03c4/T (1 - exp(-T/\u03c4))) = 121,269, which the engine approaches as the");
        line("guest may wait for more faults at once. 137,134, 67 % of the working set, follows when p counts the pages that were pushed, and leaves out those that a");
        line("fault has brought: p = (b t - F) / I. For a guest that faults slow, p = t / T was taken, and the engine agrees.");
        line("");
    }

    private void java(IbmJava java) {
        line("## IBM's Java guest");
        line("");
        line("A guest of 4 GiB with a heap of 3200 MiB on z/VM 6.2 (IBM ZSW03253): its first pass sent 3543 MiB, later ones 86 % of that on average; a FICON Express4 channel with 12");
        line("FCTC devices carried 342 MB/s (ZSW03247). IBM did not publish times: those here are data by rate. The channel's rate is the engine's model of");
        line("ISFC, **fitted to this very value** (85.5 % of the line rate). The preset of a busy Java guest was chosen so that passes leave 86 %:");
        line("**in-sample** too. What is tested is that the rules of live guest relocation make these times of them.");
        line("");
        table(java.table());
    }

    private void xen(XenLog log) {
        line("## A Xen log");
        line("");
        line("What a guest of 128 MiB wrote, and what Xen sent and skipped (xend log, 2012). In the log every round finds what the one before left dirty: sent + skipped of a");
        line("round = dirtied in the round before. So it is in all %d rounds that follow a round of the engine: %d. The engine is told the rate of"
                .formatted(
                        log.passes().size() - 1, log.roundsThatFindWhatWasLeft()));
        line("the first round, and the pages dirtied in as long as each of the three rounds took; **dirtied is in-sample**, sent and skipped are predicted. Rounds 4 to 11 are not in the");
        line("quoted log.");
        line("");
        table(log.table());
    }

    private void times(PublishedValues published) {
        line("## Means of live migrations over shared storage");
        line("");
        line("OpenStack on 10 GbE (github.com/osic/benchmarking\\_live-migration, 2017): a fixed time and a rate, fitted to guests of 4 and 8 GiB, predict guests of 16 GiB. With two");
        line("means and two values the fit goes through both: the means are **in-sample**. Guests of 16 GiB are not among the data at hand, so the prediction stands");
        line("here to be tested; it is an extrapolation.");
        line("");
        table(MigrationTimes.table(MigrationTimes.of(published)));
    }

    // Constants of the measured relocations

    private void constants(MeasuredFile measured) throws IOException {
        line("## What is fitted, and to what");
        line("");
        line("All that is not in these tables is a rule of the hypervisor, or stands in the file or its description: 1.6 GB/s between two processes without a limit, and");
        line("2.3 MB written ahead. The constants are one for all rows, and assumptions that can be changed. Each is fitted to one half of the rows");
        line("that bear on it, by the least mean error, and tried on the other, both ways round; rows that something disturbed count half.");
        line("");
        var halves = HalfAndHalf.of(measured, RunMonitor.NONE);
        halves.tables().forEach(this::table);
        line("Save for the way queue the values in use are those of the first half of the rows, rounded: for these rows the errors of this page are **in-sample**, for the second half they");
        line("are not. Repeats of a case lie in both halves of rows; halves of cases tell how far a value carries to another case. Errors of times are means of");
        line("differences, those of the longest stall are factors: 1.1 is 10 % too long or too short.");
        line("");
        line("* *Set-up* hardly matters: the total time of a few disturbed rows is off by more than any value of it changes.");
        line("* *Device state* rests on three rows without a writer, and 50 kB more or less are 0.03 ms.");
        line("* *Restart*: rows on shaped links would rather have 12 to 16 ms; none of them was used.");
        line("* *Fault* rests on four rows, repeats of two cases: what it is elsewhere is not shown.");
        line("* *Way queue* is not fitted. It is Linux' own limit, 1 MiB; the only two rows that bear on it, repeats of one case, would rather have a third of that.");
        line("");
        line("The sleep factor can be fitted to something else as well: to what throttles left of a writer's speed.");
        line("");
        table(ThrottleLevels.of(PublishedValues.read(samples.resolve("published").resolve("published.csv"))).table());
    }

    private void table(ResultTable table) {
        page.append(TableMarkdown.of(table)).append('\n');
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
