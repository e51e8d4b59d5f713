/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the project's files are, from whatever folder a test is started in. */
public final class ProjectFiles {

    private ProjectFiles() {
    }

    /** The root of the project: the nearest folder above that holds the launcher and the parent POM. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("portolan")) && Files.exists(folder.resolve("pom.xml")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("not inside the project: " + Path.of("").toAbsolutePath()));
    }

    /** A file of the samples folder. */
    public static Path sample(String name) {
        return root().resolve("samples").resolve(name);
    }
}
