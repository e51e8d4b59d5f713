/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A tree of freshly generated sources, and the place where the same tree is committed. */
record SourceTree(Path generated, Path committed) {

    /** Fails, naming the files, when what is committed differs from what was generated. */
    void requireCommitted(String remedy) throws IOException {
        var different = new TreeSet<Path>();
        for (var file : union(files(generated), files(committed))) {
            if (!sameText(generated.resolve(file), committed.resolve(file))) {
                different.add(file);
            }
        }
        if (!different.isEmpty()) {
            throw new IllegalStateException(committed + " is not what the model generates. Run " + remedy
                    + " and commit the result; generated files are never edited. Different: " + different);
        }
    }

    /** Makes the committed tree equal to the generated one. */
    void replaceCommitted() throws IOException {
        emptied(committed);
        for (var file : files(generated)) {
            var target = committed.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text(generated.resolve(file)));
        }
    }

    /** Deletes what is in the folder, creates the folder, and returns it. */
    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> old;
            try (var paths = Files.walk(folder)) {
                old = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (var path : old) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }

    private static SortedSet<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return new TreeSet<>();
        }
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).map(root::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static SortedSet<Path> union(SortedSet<Path> a, SortedSet<Path> b) {
        var all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    private static boolean sameText(Path a, Path b) throws IOException {
        return Files.exists(a) && Files.exists(b) && text(a).equals(text(b));
    }

    /** The generator ends lines as the machine does; the repository always with a line feed. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
