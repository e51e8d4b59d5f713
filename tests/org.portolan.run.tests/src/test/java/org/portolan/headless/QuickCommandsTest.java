/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.testkit.ProjectFiles;

/** Commands that the start script runs from a few bundles: they find there all that they need. */
class QuickCommandsTest {

    private static final Path BUNDLES =
            ProjectFiles.root().resolve("features/org.portolan.feature/rootfiles/common/quick-commands");

    @TempDir
    private Path folder;

    static List<List<String>> commands() {
        var scenario = ProjectFiles.sample("scenarios/ssi-methods.json").toString();
        var measured = ProjectFiles.sample("qemu-measured.csv").toString();
        var trace = ProjectFiles.sample("web.trace.gz").toString();
        return List.of(List.of("replay", trace, "--tiers", "1000,2000"), List.of("replay", measured, "--tiers", "1000"),
                List.of("relocate", scenario), List.of("relocate", scenario, "-f", "json"),
                List.of("relocate", "--schema"), List.of("relocate", "--help"), List.of("relocate", measured),
                List.of("validate", measured), List.of("validate", measured, "-f", "markdown"),
                List.of("validate", "missing.csv"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysTheSameAsFromAllBundles(List<String> command) throws Exception {
        var expected = CommandRun.of(command.toArray());

        assertThat(quick(command)).isEqualTo(expected);
    }

    /** As the start script does it. */
    private CommandRun quick(List<String> command) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-Xbootclasspath/a:" + bundles(), "-cp", folder.toString(),
                Main.class.getName()));
        line.addAll(command);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("JAVA_") || name.startsWith("JDK_JAVA_"));
        int code = process.start().waitFor();
        return new CommandRun(code, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static String bundles() throws IOException {
        var all = new HashMap<String, String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            symbolicName(Path.of(entry)).ifPresent(name -> all.put(name, entry));
        }
        return String.join(File.pathSeparator,
                Files.readAllLines(BUNDLES).stream().map(name -> found(name, all)).toList());
    }

    private static String found(String name, Map<String, String> all) {
        assertThat(all).containsKey(name);
        return all.get(name);
    }

    private static Optional<String> symbolicName(Path entry) throws IOException {
        return manifest(entry).map(m -> m.getMainAttributes().getValue("Bundle-SymbolicName"))
                .map(name -> Stream.of(name.split(";")).findFirst().orElseThrow().strip());
    }

    private static Optional<Manifest> manifest(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            var file = entry.resolve(JarFile.MANIFEST_NAME);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try (var in = Files.newInputStream(file)) {
                return Optional.of(new Manifest(in));
            }
        }
        if (!Files.exists(entry)) {
            return Optional.empty();
        }
        try (var jar = new JarFile(entry.toFile())) {
            return Optional.ofNullable(jar.getManifest());
        }
    }
}
