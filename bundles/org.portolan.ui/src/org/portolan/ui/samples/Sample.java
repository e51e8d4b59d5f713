/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.samples;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.portolan.ui.Statuses;
import org.portolan.ui.document.InstallationInput;
import org.portolan.ui.internal.Messages;

/**
 * An installation that comes with the product. It is opened as a copy in the user's own folder: what is installed stays
 * as it is.
 *
 * @param fileName name of the file
 * @param content where the product holds it
 */
public record Sample(String fileName, URL content) {
    private static final String FOLDER = "samples";

    /** All samples, by name. */
    public static List<Sample> all() {
        var bundle = Platform.getBundle(Statuses.BUNDLE);
        var entries = Optional.ofNullable(bundle.findEntries(FOLDER, "*." + InstallationInput.EXTENSION, false));
        return entries.map(Collections::list).stream().flatMap(List::stream).map(Sample::of)
                .sorted(Comparator.comparing(Sample::title)).toList();
    }

    private static Sample of(URL content) {
        var path = content.getPath();
        return new Sample(path.substring(path.lastIndexOf('/') + 1), content);
    }

    /** What to call it: known samples have a title, others their file name. */
    public String title() {
        return switch (baseName()) {
            case "ssi-cluster", "zvm-ssi", "ssi" -> Messages.Sample_Ssi;
            case "vsphere-cluster", "vsphere" -> Messages.Sample_Vsphere;
            case "kvm-pair", "kvm" -> Messages.Sample_Kvm;
            default -> baseName();
        };
    }

    private String baseName() {
        return fileName.substring(0, fileName.length() - InstallationInput.EXTENSION.length() - 1);
    }

    /** Copies it to a file, which must not be there yet. */
    public void copyTo(Path target) throws IOException {
        try (var in = content.openStream()) {
            Files.copy(in, target);
        }
    }

    /** The user's own copy, made when there is none yet. */
    public Path ownCopy() throws IOException {
        var folder = Path.of(System.getProperty("user.home"), Messages.Sample_Folder);
        Files.createDirectories(folder);
        var copy = folder.resolve(fileName);
        if (Files.notExists(copy)) {
            copyTo(copy);
        }
        return copy;
    }
}
