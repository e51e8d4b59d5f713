/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.nio.file.Path;
import java.util.Objects;

import org.portolan.model.Installation;

/**
 * An installation as it was read from a file.
 *
 * @param installation the root of the model; its resource is the file's
 * @param path the file
 * @param formatVersion version of the format that the file is in, from 1; older than
 *        {@link InstallationFile#FORMAT_VERSION} when the file was converted while it was read
 * @param sha256 SHA-256 of exactly the bytes that were read, in hexadecimal
 */
public record LoadedInstallation(Installation installation, Path path, int formatVersion, String sha256) {

    public LoadedInstallation {
        Objects.requireNonNull(installation);
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
    }

    /** Whether the file is in an older format; it is written in the present one when it is saved. */
    public boolean wasConverted() {
        return formatVersion < InstallationFile.FORMAT_VERSION;
    }
}
