/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;

/**
 * A file that is to be written: not over another one unless the user said so, and as a whole or not at all.
 *
 * @param path where
 * @param overwrite whether a file that is there may be replaced
 */
public record OutputFile(Path path, boolean overwrite) {

    /**
     * Refuses a path that cannot be written, before any work is done for it.
     *
     * @throws UnusableInputException when a file is there and may not be replaced, or its folder is missing
     */
    public void check() throws UnusableInputException {
        var folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableInputException(NLS.bind(Messages.Output_NoFolder, path, folder));
        }
        if (Files.isDirectory(path)) {
            throw new UnusableInputException(NLS.bind(Messages.Output_IsFolder, path));
        }
        if (Files.exists(path) && !overwrite) {
            throw new UnusableInputException(NLS.bind(Messages.Output_Exists, path));
        }
    }

    /**
     * Writes all of the content to a temporary file beside the target and renames it.
     *
     * @throws UnusableInputException as {@link #check} does
     * @throws IOException when the system fails to write; what was there is unchanged
     */
    public void write(byte[] content) throws UnusableInputException, IOException {
        check();
        var target = Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath();
        var temporary = target.resolveSibling('.' + target.getFileName().toString() + '.' + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(temporary, content);
            rename(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // some network file systems; both names are in one folder, so this is still a plain rename
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
