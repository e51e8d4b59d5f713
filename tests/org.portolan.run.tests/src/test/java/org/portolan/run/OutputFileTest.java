/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void writesANewFile() throws Exception {
        new OutputFile(folder.resolve("new"), false).write(new byte[] {1, 2, 3});

        assertThat(folder.resolve("new")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void replacesOnlyWhenAsked() throws Exception {
        var file = Files.writeString(folder.resolve("old"), "old");

        assertThatThrownBy(() -> new OutputFile(file, false).write(new byte[1]))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("--force");
        assertThat(file).hasContent("old");
        new OutputFile(file, true).write("new".getBytes());
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesNoTemporaryFileBehind() throws Exception {
        new OutputFile(folder.resolve("new"), false).write(new byte[10]);

        assertThat(folder.toFile().list()).containsExactly("new");
    }

    @Test
    void followsALinkInsteadOfReplacingIt() throws Exception {
        var real = Files.writeString(folder.resolve("real"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link"), real);

        new OutputFile(link, true).write("new".getBytes());

        assertThat(real).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void refusesFoldersAndMissingFolders() {
        assertThatThrownBy(() -> new OutputFile(folder, true).check()).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new OutputFile(folder.resolve("none/file"), true).check())
                .isInstanceOf(UnusableInputException.class).hasMessageContaining("none");
    }
}
