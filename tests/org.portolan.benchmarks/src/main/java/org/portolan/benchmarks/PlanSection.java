/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of the page about plans and the loss of hosts. */
final class PlanSection {

    private static final Pattern ANSWER = Pattern.compile("(.*) took ([0-9.]+) s");
    private static final int RUNS = 5;

    private final List<String> lines = new ArrayList<>();

    private PlanSection() {
    }

    static List<String> lines() throws IOException {
        var section = new PlanSection();
        section.plans();
        section.losses();
        return section.lines;
    }

    private void plans() throws IOException {
        lines.add("");
        lines.add("## Plans of evacuations, in a fresh process");
        lines.add("");
        lines.add(
                "Guests as in `bulk` on the hosts that are emptied, vCenter's limits to 6.7, as many relocations run to compare plans as said; planned,");
        lines.add("chosen and run once more with all courses (`EvacuationRun`). The bound is what no plan beats.");
        lines.add("");
        lines.add("| hosts | emptied | guests | compared | goal, s | s, median | least | most | runs | answer |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        plan(32, 10, 1000, 10_000, "2");
        plan(20, 10, 1000, 10_000, "10");
    }

    private void plan(int hosts, int emptied, int guests, int effort, String goal) throws IOException {
        row(String.format(Locale.ROOT, "| %d | %d | %,d | %,d | %s |", hosts, emptied, guests, effort, goal),
                EvacuationRun.class, hosts, emptied, guests, effort);
    }

    private void losses() throws IOException {
        lines.add("");
        lines.add("## Loss of hosts, in a fresh process");
        lines.add("");
        lines.add(
                "Every host of clusters of 25, one after the other: places by first fit, and the steady state of paging afterwards (`NPlusRun`).");
        lines.add("");
        lines.add("| hosts | guests | goal, s | s, median | least | most | runs | answer |");
        lines.add("|---|---|---|---|---|---|---|---|");
        loss(34, 805, "2");
        loss(500, 10_000, "60");
    }

    private void loss(int hosts, int guests, String goal) throws IOException {
        row(String.format(Locale.ROOT, "| %d | %,d | %s |", hosts, guests, goal), NPlusRun.class, hosts, guests);
    }

    private void row(String begin, Class<?> main, int... arguments) throws IOException {
        var texts = Arrays.stream(arguments).mapToObj(Integer::toString).toArray(String[]::new);
        var seconds = new ArrayList<Double>();
        var answer = "";
        for (int i = 0; i < RUNS; i++) {
            var output = Processes.output(main, List.of(), texts);
            var found = ANSWER.matcher(output);
            if (!found.find()) {
                throw new IllegalStateException(output);
            }
            answer = found.group(1);
            seconds.add(Double.parseDouble(found.group(2)));
        }
        lines.add(begin + ' ' + Spread.of(seconds).cells("%.3f") + " | " + answer + " |");
    }
}
