/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.open;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.portolan.ui.Statuses;

/** The files that were open lately, latest first; kept over restarts. */
public final class RecentFiles {
    /** How many files are remembered. */
    public static final int MOST = 12;

    private static final String KEY = "recentFiles";
    private static final String SEPARATOR = "\n";

    private RecentFiles() {
    }

    /** The remembered files that are still there. */
    public static List<Path> present() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    /** Puts a file first. */
    public static void add(Path file) {
        var files = new ArrayList<>(all());
        files.remove(file);
        files.addFirst(file);
        store(files.subList(0, Math.min(MOST, files.size())));
    }

    /** Forgets all files. */
    public static void clear() {
        store(List.of());
    }

    private static List<Path> all() {
        return InstanceScope.INSTANCE.getNode(Statuses.BUNDLE).get(KEY, "").lines()
                .map(RecentFiles::path).flatMap(Optional::stream).toList();
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            ILog.of(RecentFiles.class).warn("A remembered file is not a path: " + text, e);
            return Optional.empty();
        }
    }

    private static void store(List<Path> files) {
        var node = InstanceScope.INSTANCE.getNode(Statuses.BUNDLE);
        node.put(KEY, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentFiles.class).warn("The list of recent files could not be kept.", e);
        }
    }
}
