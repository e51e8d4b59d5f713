/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.fleet.Fleet;

/** Takes all figures and writes them down: the main of {@code releng/scripts/benchmark}. */
public final class PerformancePage {

    private static final Pattern BYTES = Pattern.compile("(fleet|scenario) description (\\d+) B running (\\d+) B");
    private static final String SECONDS = "%.3f";
    private static final String PER_SECOND = "%,.0f";
    private static final int COMMAND_RUNS = 7;

    private final StringBuilder page = new StringBuilder();

    private PerformancePage() {
    }

    /**
     * @param arguments the file to write, the start script of the product, and the folder of the samples
     * @throws IOException when it cannot be written, or no process started
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        var page = new PerformancePage();
        page.head();
        page.scenes();
        page.warm();
        page.alone();
        TraceSection.lines().forEach(page::line);
        page.paging();
        PlanSection.lines().forEach(page::line);
        page.memory();
        page.commands(Path.of(arguments[1]), Path.of(arguments[2]));
        page.line("");
        page.line("Load after the last run: " + Machine.load() + ".");
        Files.writeString(Path.of(arguments[0]), page.page);
    }

    private void head() {
        line("# Performance");
        line("");
        line("Made by `releng/scripts/benchmark`; do not edit. Figures of other machines differ, and those of a busy one: the");
        line("spread tells how far to trust them. No test depends on them.");
        line("");
        line("Machine: " + Machine.describe() + ". Load before the first run: " + Machine.load() + ".");
        line("");
        line("*fleet* is `org.portolan.engine.fleet.Fleet`, which takes guests as rows of numbers; *engine* is `Engine.run` with the same");
        line("guests as an ordinary scenario, and answers with phases, passes, courses and findings of each.");
    }

    // Many at once, in fresh processes

    private void scenes() throws IOException {
        line("");
        line("## Many at once, in a fresh process");
        line("");
        line("`bulk`: N guests on N/100 hosts with 10 Gb/s (1.25 GB/s) each way; guest i, on host i mod (hosts/2), has 1 + (7 i mod 16) GiB,");
        line("writes 610 pages per second evenly over its memory, and moves to host + hosts/2; all at once, by pre-copy with the plain rule, 8 B");
        line("beside each page, 300 ms. `backbone`: the same guests, each writing 62,500 B/s, over one shared link of 5 GB/s. Engine time is that");
        line("of the one call, without the JVM's start and the guests' description, but with all that a fresh JVM has yet to load and");
        line("compile.");
        line("");
        line("| scene | guests | goal, s | engine s, median | least | most | runs | process s, median |");
        line("|---|---|---|---|---|---|---|---|");
        scene("bulk", 10_000, 7, "0.15");
        scene("bulk", 100_000, 5, "2");
        scene("bulk", 1_000_000, 2, "25, in 4 GB", "-Xmx4g");
        scene("backbone", 10_000, 7, "0.3");
        scene("backbone", 100_000, 2, "");
        scene("engine-bulk", 10_000, 3, "", "-Xmx4g");
        scene("engine-backbone", 10_000, 2, "", "-Xmx4g");
    }

    private void scene(String name, int guests, int times, String goal, String... options) throws IOException {
        var runs = Processes.scene(name, guests, times, options);
        line(String.format(Locale.ROOT, "| %s | %,d | %s | %s | %.3f |", name, guests, goal,
                spread(runs, Processes.Seconds::engine).cells(SECONDS),
                spread(runs, Processes.Seconds::process).median()));
    }

    private static Spread spread(List<Processes.Seconds> runs, ToDoubleFunction<Processes.Seconds> figure) {
        return Spread.of(runs.stream().map(figure::applyAsDouble).toList());
    }

    // Warm

    private void warm() throws RunnerException {
        line("");
        line("## Many at once, warm");
        line("");
        line("10,000 guests in a JVM that has done the same for a while (JMH 1.37, five iterations of warm-up, ten counted).");
        line("");
        line("| scene | goal, s | s, median | least | most | iterations |");
        line("|---|---|---|---|---|---|");
        for (var result : benchmarks(SceneBenchmark.class)) {
            var scene = result.getParams().getParam("scene").toLowerCase(Locale.ROOT);
            line("| " + scene + " | " + (scene.equals("bulk") ? "0.07" : "0.3") + " | "
                    + iterations(result, 1e-3).cells("%.4f") + " |");
        }
    }

    private void paging() throws RunnerException {
        line("");
        line("## Steady state of paging, warm");
        line("");
        line("100 hosts with 100 guests each, no two alike, all of which page: 64 GiB, 4 GiB of expanded storage and ten volumes a host.");
        line("`one` is a single host of them, as when a knob is turned (JMH 1.37, five iterations of warm-up, ten counted).");
        line("");
        line("| hosts | guests refer by | goal, ms | ms, median | least | most | iterations |");
        line("|---|---|---|---|---|---|---|");
        for (var result : benchmarks(PagingBenchmark.class)) {
            boolean isOne = result.getPrimaryResult().getLabel().equals("one");
            line("| " + (isOne ? "one" : "all") + " | "
                    + result.getParams().getParam("profile").toLowerCase(Locale.ROOT)
                    + " | " + (isOne ? "20" : "1000") + " | " + iterations(result, 1).cells("%.1f") + " |");
        }
    }

    private void alone() throws RunnerException {
        line("");
        line("## One alone, warm");
        line("");
        line("A guest of 8 GiB that writes 40,000 pages per second, over 10 Gb/s; relocations per second on one processor (JMH 1.37, three");
        line("iterations of warm-up, five counted). Goal for the fleet, evenly: 200,000.");
        line("");
        line("| path | method | guest writes | passes | relocations per second, median | least | most | iterations |");
        line("|---|---|---|---|---|---|---|---|");
        for (var result : benchmarks(AloneBenchmark.class)) {
            boolean whole = result.getParams().getBenchmark().endsWith(".engine");
            var pattern = AloneBenchmark.Pattern.valueOf(result.getParams().getParam("pattern"));
            var method = whole ? result.getParams().getParam("method") : AloneBenchmark.Method.PLAIN.name();
            line(String.format(Locale.ROOT, "| %s | %s | %s | %d | %s |", whole ? "engine" : "fleet",
                    method.toLowerCase(Locale.ROOT),
                    pattern == AloneBenchmark.Pattern.UNIFORM ? "evenly" : "by Zipf's law",
                    whole ? passesOfEngine(pattern, AloneBenchmark.Method.valueOf(method)) : passesOfFleet(pattern),
                    iterations(result, 1).cells(PER_SECOND)));
        }
    }

    private static int passesOfFleet(AloneBenchmark.Pattern pattern) {
        return Fleet.run(AloneBenchmark.fleet(pattern), RunMonitor.NONE).passes(0);
    }

    private static int passesOfEngine(AloneBenchmark.Pattern pattern, AloneBenchmark.Method method) {
        return Engine.run(AloneBenchmark.scenario(pattern, method), RunMonitor.NONE).relocations().getFirst().passes()
                .size();
    }

    static Collection<RunResult> benchmarks(Class<?> type) throws RunnerException {
        return new Runner(new OptionsBuilder().include(Pattern.quote(type.getName()) + "\\.").build()).run();
    }

    static Spread iterations(RunResult result, double unit) {
        return Spread.of(StreamSupport.stream(result.getBenchmarkResults().spliterator(), false)
                .flatMap(b -> b.getIterationResults().stream()).map(i -> i.getPrimaryResult().getScore() * unit)
                .toList());
    }

    // Memory

    private void memory() throws IOException {
        line("");
        line("## Memory");
        line("");
        line("Heap in use for each relocation while all of them send, after a full collection. Goal for one under way: 1024 B. The description of");
        line("an engine's guest is its scenario; courses are not kept, as in trials.");
        line("");
        line("| path | description, B | under way, B |");
        line("|---|---|---|");
        var found = BYTES.matcher(Processes.output(MemoryRun.class, List.of("-Xmx2g")));
        while (found.find()) {
            line("| " + (found.group(1).equals("fleet") ? "fleet, 100,000 guests" : "engine, 5,000 guests") + " | "
                    + found.group(2) + " | " + found.group(3) + " |");
        }
    }

    // Whole processes

    private void commands(Path portolan, Path samples) throws IOException {
        line("");
        line("## Whole processes");
        line("");
        line("Commands as a user starts them, from the start script to the end of the process, after one run that is not counted.");
        line("");
        line("| command | goal, s | s, median | least | most | runs |");
        line("|---|---|---|---|---|---|");
        command(portolan, samples, "relocate", "scenarios/one-guest.json");
        command(portolan, samples, "relocate", "scenarios/evacuate-kvm.json");
        command(portolan, samples, "validate", "qemu-measured.csv");
        workbook(portolan, samples.resolve("../../shared/data/rvtools-805-vms.xlsx").normalize());
    }

    private void command(Path portolan, Path samples, String name, String sample) throws IOException {
        var seconds = Processes.command(COMMAND_RUNS, portolan.toString(), name, samples.resolve(sample).toString());
        line("| `" + name + " samples/" + sample + "` | 0.6 | " + Spread.of(seconds).cells(SECONDS) + " |");
    }

    /** The loss of every host of a real inventory, where it is there: some 34 hosts and 805 guests. */
    private void workbook(Path portolan, Path workbook) throws IOException {
        if (Files.exists(workbook)) {
            var folder = Files.createTempDirectory("portolan");
            var plant = folder.resolve("plant.portolan");
            Processes.command(0, portolan.toString(), "import", "--from", "rvtools", workbook.toString(), "-o",
                    plant.toString());
            var seconds = Processes.command(COMMAND_RUNS, portolan.toString(), "nplus", plant.toString());
            line("| `nplus` of the imported " + workbook.getFileName() + " | 2 | "
                    + Spread.of(seconds).cells(SECONDS) + " |");
            Files.delete(plant);
            Files.delete(folder);
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
