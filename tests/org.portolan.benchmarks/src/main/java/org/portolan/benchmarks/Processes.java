/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs mains of this module, and commands, in fresh processes. */
final class Processes {

    private static final Pattern ENGINE_SECONDS = Pattern.compile("engine ([0-9.]+) s");
    private static final double NANOS_PER_SECOND = 1e9;

    private Processes() {
    }

    /**
     * Seconds of a run.
     *
     * @param engine that the engine took
     * @param process that the whole process took
     */
    record Seconds(double engine, double process) {
    }

    /** Runs a scene in so many processes, one after the other. */
    static List<Seconds> scene(String name, int guests, int times, String... options) throws IOException {
        var all = new ArrayList<Seconds>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            var output = output(WholeRun.class, List.of(options), name, Integer.toString(guests));
            double process = secondsSince(begin);
            var engine = ENGINE_SECONDS.matcher(output);
            if (!engine.find()) {
                throw new IllegalStateException(output);
            }
            all.add(new Seconds(Double.parseDouble(engine.group(1)), process));
        }
        return all;
    }

    /** Seconds of each of so many runs of a command, one after the other, after one more. */
    static List<Double> command(int times, String... command) throws IOException {
        output(List.of(command));
        var all = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            output(List.of(command));
            all.add(secondsSince(begin));
        }
        return all;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    /** What a main prints. */
    static String output(Class<?> main, List<String> options, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return output(command);
    }

    private static String output(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var stream = process.getInputStream()) {
            var output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + output);
            }
            return output;
        }
    }
}
