/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.file.UnwritableInstallationException.Reason;
import org.portolan.testkit.ZvmPair;

/** What is in a file survives every failure to write it. */
class SafeFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheContentAndLeavesNothingElseBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        SafeFile.replace(file, "new".getBytes());

        assertThat(file).hasContent("new");
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    void whenTheNewContentCannotBePutInPlaceTheOldStays() throws IOException {
        Path file = Files.createDirectory(folder.resolve("file"));
        Path inside = Files.writeString(file.resolve("content"), "old");

        assertThatThrownBy(() -> SafeFile.replace(file, "new".getBytes())).isInstanceOf(IOException.class);

        assertThat(inside).hasContent("old");
        assertThat(filesIn(folder)).containsExactly(file);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNoFile() {
        assertThat(failureOfWriting(Path.of("/dev/null")).reason()).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void aFolderThatDoesNotExist() {
        var failure = failureOfWriting(folder.resolve("none").resolve("pair.portolan"));

        assertThat(failure.reason()).isEqualTo(Reason.NO_FOLDER);
        assertThat(failure).hasMessageContaining("its folder does not exist");
    }

    @Test
    void aFolderInPlaceOfTheFile() {
        assertThat(failureOfWriting(folder).reason()).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatMayNotBeChanged() throws IOException {
        Path file = folder.resolve("pair.portolan");
        InstallationFile.write(new ZvmPair().installation, file);
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "the superuser may write everything");

        assertThat(failureOfWriting(file).reason()).isEqualTo(Reason.READ_ONLY);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anEmptyFileHoldsNothingToLose() throws IOException {
        Path file = Files.createFile(folder.resolve("new.portolan"));

        InstallationFile.write(new ZvmPair().installation, file);

        assertThat(InstallationFile.read(file).installation().getName()).isEqualTo("Pair");
    }

    @Test
    void aFailedSaveLeavesTheModelAsItWas() throws IOException {
        var pair = new ZvmPair();

        failureOfWriting(folder);

        assertThat(pair.installation.eResource()).isNull();
        assertThat(pair.installation.getClusters()).hasSize(1);
    }

    @Test
    void aRelativePathIsFine() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toRealPath().resolve("pair.portolan"));

        InstallationFile.write(new ZvmPair().installation, relative);

        assertThat(InstallationFile.read(relative).installation().getName()).isEqualTo("Pair");
    }

    private static UnwritableInstallationException failureOfWriting(Path path) {
        var failure = catchThrowableOfType(UnwritableInstallationException.class,
                () -> InstallationFile.write(new ZvmPair().installation, path));
        assertThat(failure).isNotNull();
        return failure;
    }

    private static Stream<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
