/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.portolan.model.file.UnreadableInstallationException;

/** The documents that somebody uses, by their file. Only for the user interface thread. */
final class OpenDocuments {
    /** The workbench has one such table, as it has one window system. */
    static final OpenDocuments INSTANCE = new OpenDocuments();

    private final Map<Path, ModelDocument> byPath = new TreeMap<>();

    private OpenDocuments() {
    }

    ModelDocument acquire(Path path) throws UnreadableInstallationException {
        var file = normalized(path);
        var document = byPath.get(file);
        if (document == null) {
            document = new ModelDocument(file);
            byPath.put(file, document);
        }
        document.retain();
        return document;
    }

    void moved(ModelDocument document, Path from) {
        byPath.remove(from);
        byPath.put(document.path(), document);
    }

    void closed(ModelDocument document) {
        byPath.remove(document.path());
    }

    Optional<ModelDocument> at(Path path) {
        return Optional.ofNullable(byPath.get(normalized(path)));
    }

    Optional<ModelDocument> holding(EObject element) {
        return all().stream().filter(document -> document.holds(element)).findFirst();
    }

    List<ModelDocument> all() {
        return List.copyOf(byPath.values());
    }

    static Path normalized(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
