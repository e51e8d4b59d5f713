/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * Replaces the content of a file so that at every moment, and after a crash or a power cut at any moment, the file
 * holds either all of the old content or all of the new.
 */
final class SafeFile {

    private SafeFile() {
    }

    /**
     * Writes the content to a new file in the same folder, forces it to the disk and renames it over the target. A
     * symbolic link is followed, not replaced. Permissions of a target that exists are kept.
     */
    static void replace(Path path, byte[] content) throws IOException {
        Path target = Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath();
        Path temporary =
                target.resolveSibling('.' + target.getFileName().toString() + '.' + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(temporary, content);
            if (Files.exists(target)) {
                copyPermissions(target, temporary);
            }
            rename(temporary, target);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(temporary, e);
            throw e;
        }
        forceFolder(target.getParent());
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        var posix = Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
            copyGroup(old, posix);
            posix.setPermissions(old.permissions());
            return;
        }
        var acl = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(Files.getFileAttributeView(from, AclFileAttributeView.class).getAcl());
        }
    }

    // A user may replace a file of a group that is not theirs; the group is then the user's own.
    private static void copyGroup(PosixFileAttributes from, PosixFileAttributeView to) throws IOException {
        if (!from.group().equals(to.readAttributes().group())) {
            try {
                to.setGroup(from.group());
            } catch (FileSystemException e) {
                return;
            }
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Only some network file systems; both names are in one folder, so this is still a plain rename.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    // Without this the rename itself may be lost in a power cut. Windows cannot open folders and does not need it.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static void deleteQuietly(Path temporary, Exception failure) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
