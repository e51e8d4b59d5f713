/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** On what the figures were taken. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {
    }

    static String describe() {
        return String.format(Locale.ROOT,
                "%s, %d processors; %s %s; %s %s, %d MiB of heap at most where not said otherwise",
                processor(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                System.getProperty("os.arch"), System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String processor() {
        return lines(PROCESSORS).lines().filter(l -> l.startsWith("model name")).map(l -> l.replaceFirst(".*: *", ""))
                .findFirst().orElse("unknown processor");
    }

    /** How many processes wanted a processor in the last minute: noise, where it is more than there are processors. */
    static String load() {
        var load = lines(LOAD);
        return load.isEmpty() ? "unknown" : load.substring(0, load.indexOf(' '));
    }

    private static String lines(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
