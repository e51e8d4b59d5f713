/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.Installation;
import org.portolan.testkit.ZvmPair;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files of older formats, with formats that are older only here. */
class FileFormatTest {

    /** In this test's version 1, hosts were called systems. */
    private static final FormatMigration SYSTEMS_BECOME_HOSTS = new FormatMigration() {

        @Override
        public int fromVersion() {
            return 1;
        }

        @Override
        public void convert(Document document) {
            elements(document, "systems").forEach(system -> document.renameNode(system, null, "hosts"));
        }
    };

    /** In this test's version 2, storage was stated in mebibytes. */
    private static final FormatMigration MEBIBYTES_BECOME_BYTES = new FormatMigration() {

        @Override
        public int fromVersion() {
            return 2;
        }

        @Override
        public void convert(Document document) {
            for (Element guest : elements(document, "guests")) {
                guest.setAttribute("memoryBytes", Long.toString(Long.parseLong(guest.getAttribute("memoryMib")) << 20));
                guest.removeAttribute("memoryMib");
            }
        }
    };

    // The list that the document gives changes with the document.
    private static List<Element> elements(Document document, String name) {
        NodeList live = document.getElementsByTagName(name);
        return IntStream.range(0, live.getLength()).mapToObj(i -> (Element) live.item(i)).toList();
    }

    private static final FileFormat THIRD =
            new FileFormat(3, List.of(MEBIBYTES_BECOME_BYTES, SYSTEMS_BECOME_HOSTS));

    @TempDir
    private Path folder;
    private Path file;
    private String present;

    @BeforeEach
    void writeAFile() throws Exception {
        file = folder.resolve("old.portolan");
        InstallationFile.write(new ZvmPair().installation, file);
        present = Files.readString(file);
    }

    @Test
    void convertsThroughEveryStepInOrder() throws Exception {
        Files.writeString(file, present.replace("<hosts", "<systems").replace("</hosts>", "</systems>")
                .replace("memoryBytes=\"4294967296\"", "memoryMib=\"4096\""));

        var resource = (InstallationResource) InstallationFile.load(new ResourceSetImpl(), file, THIRD);

        assertThat(resource.fileVersion()).isEqualTo(1);
        Installation installation = resource.installation();
        assertThat(installation.getFormatVersion()).isEqualTo(3);
        assertThat(installation.getClusters().getFirst().getHosts()).extracting("name").containsExactly("ZVMA", "ZVMB");
        assertThat(installation.getClusters().getFirst().getHosts().getFirst().getGuests().getFirst().getMemoryBytes())
                .isEqualTo(4L << 30);
    }

    @Test
    void startsAtTheVersionOfTheFile() throws Exception {
        Files.writeString(file, present.replace("formatVersion=\"1\"", "formatVersion=\"2\"")
                .replace("memoryBytes=\"4294967296\"", "memoryMib=\"4096\""));

        var resource = (InstallationResource) InstallationFile.load(new ResourceSetImpl(), file, THIRD);

        assertThat(resource.fileVersion()).isEqualTo(2);
    }

    @Test
    void whatIsWrongAfterAConversionHasNoLineForTheFileHasOtherLines() throws Exception {
        Files.writeString(file, present.replace("memoryBytes=\"4294967296\"", "memoryMib=\"1\" turbo=\"on\""));

        var refused = catchThrowableOfType(UnreadableInstallationException.class,
                () -> InstallationFile.load(new ResourceSetImpl(), file, THIRD));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEmpty();
            assertThat(problem.message()).isEqualTo("'turbo' is not known in Guest.");
        });
    }

    @Test
    void savesInThePresentFormat() throws Exception {
        Files.writeString(file, present.replace("memoryBytes=\"4294967296\"", "memoryMib=\"4096\""));
        var resource = (InstallationResource) InstallationFile.load(new ResourceSetImpl(), file, THIRD);

        String content = new String(resource.content());

        assertThat(content).isEqualTo(present.replace("formatVersion=\"1\"", "formatVersion=\"3\""));
    }

    @Test
    void aStepMustNotBeMissing() {
        assertThatThrownBy(() -> new FileFormat(3, List.of(MEBIBYTES_BECOME_BYTES)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("version 1");
    }

    @Test
    void thePresentFormatHasAllItsSteps() {
        assertThat(FileFormat.CURRENT.migrations()).hasSize(InstallationFile.FORMAT_VERSION - 1);
    }
}
