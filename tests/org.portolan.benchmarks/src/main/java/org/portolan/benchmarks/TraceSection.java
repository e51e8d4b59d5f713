/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.portolan.engine.trace.Samples;

/** The part of the page about replay and curves. */
final class TraceSection {

    private static final double MILLION = 1e-6;
    private static final String FLOOR = "arrayLru";
    private static final Map<String, String> GOALS = Map.of("lruOneTier", "0.9 of the array", "lruThreeTiers",
            "0.6 of the array", "exactCurve", "4", "sampledCurve", "200");
    private static final Map<String, String> NAMES = Map.of(FLOOR, "array", "lruOneTier", "LRU", "lruThreeTiers",
            "LRU, three tiers", "clock", "CLOCK", "cp", "CP", "exactCurve", "exact curve", "sampledCurve",
            "curve of 1 % of the pages", "sizedCurve", "curve of 8192 pages", "workingSets", "working sets");

    private final List<String> lines = new ArrayList<>();

    private TraceSection() {
    }

    static List<String> lines() throws RunnerException {
        var section = new TraceSection();
        section.speed();
        section.errors();
        return section.lines;
    }

    private void speed() throws RunnerException {
        lines.add("");
        lines.add("## Replay and curves, warm");
        lines.add("");
        lines.add(
                "Ten million references in memory by Zipf's law over a million pages, through 100,000 frames; three tiers have 50,000 pages more");
        lines.add(
                "each. Millions of references per second on one processor (JMH 1.37, three iterations of warm-up, five counted). *array* is LRU");
        lines.add("in two arrays of links that counts misses and nothing else (`ArrayLru`).");
        lines.add("");
        lines.add("| what | skew | goal, M/s | M/s, median | least | most | iterations | of the array |");
        lines.add("|---|---|---|---|---|---|---|---|");
        var results = PerformancePage.benchmarks(TraceBenchmark.class);
        var floors = new HashMap<String, Double>();
        for (var result : results) {
            if (name(result).equals(FLOOR)) {
                floors.put(skew(result), PerformancePage.iterations(result, MILLION).median());
            }
        }
        for (var result : results) {
            var spread = PerformancePage.iterations(result, MILLION);
            lines.add(String.format(Locale.ROOT, "| %s | %s | %s | %s | %.2f |", NAMES.get(name(result)), skew(result),
                    GOALS.getOrDefault(name(result), ""), spread.cells("%.1f"),
                    spread.median() / floors.get(skew(result))));
        }
    }

    private static String name(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static String skew(RunResult result) {
        return result.getParams().getParam("skew");
    }

    private void errors() {
        lines.add("");
        lines.add(
                "Error of sampled curves, 50 million references of the same kind, in points of a hundred. Goal at 1 %: 0.5 on average over all sizes");
        lines.add("(1,000 to 1,000,000 pages in steps of 1,000).");
        lines.add("");
        lines.add(
                "| skew | sample | exact at 100,000 | sampled | off by | says itself (one standard deviation) | average | greatest |");
        lines.add("|---|---|---|---|---|---|---|---|");
        for (double skew : new double[] {0.8, 1.0}) {
            errors(skew, "1 % of the pages", Samples.ofRate(TraceBenchmark.RATE));
            errors(skew, "8192 pages", Samples.ofSize(TraceBenchmark.SAMPLE));
        }
    }

    private void errors(double skew, String sample, Samples samples) {
        var errors = TraceErrors.of(skew, samples);
        lines.add(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |", skew, sample,
                100 * errors.exact(), 100 * errors.sampled(), 100 * Math.abs(errors.sampled() - errors.exact()),
                100 * errors.standardError(), 100 * errors.mean(), 100 * errors.greatest()));
    }
}
