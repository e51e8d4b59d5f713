/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.Guest;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.testkit.ZvmPair;

class InstallationFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatItWrote() throws Exception {
        var pair = new ZvmPair();
        Path file = folder.resolve("pair.portolan");

        InstallationFile.write(pair.installation, file);

        LoadedInstallation loaded = InstallationFile.read(file);
        assertThat(EcoreUtil.equals(loaded.installation(), pair.installation)).isTrue();
        assertThat(loaded.path()).isEqualTo(file);
        assertThat(loaded.formatVersion()).isEqualTo(1);
        assertThat(loaded.wasConverted()).isFalse();
        assertThat(loaded.sha256()).isEqualTo(InstallationResource.sha256(Files.readAllBytes(file)));
    }

    @Test
    void writesTheSameBytesEveryTime() throws Exception {
        Path first = folder.resolve("first.portolan");
        Path second = folder.resolve("second.portolan");
        InstallationFile.write(new ZvmPair().installation, first);

        InstallationFile.write(InstallationFile.read(first).installation(), second);

        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void putsEachElementOnALineOfItsOwn() throws Exception {
        var pair = new ZvmPair();
        pair.guest.setComment("two\nlines");
        Path file = folder.resolve("pair.portolan");

        InstallationFile.write(pair.installation, file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).allSatisfy(line -> assertThat(line.chars().filter(c -> c == '<').count()).isEqualTo(1));
        assertThat(lines).filteredOn(line -> line.contains("<guests")).singleElement().asString()
                .contains("comment=\"two&#xA;lines\"");
        assertThat(Files.readString(file)).doesNotContain("\r").endsWith("</portolan:Installation>\n");
    }

    @Test
    void addingAGuestAddsOneLineAndChangesNone() throws Exception {
        var pair = new ZvmPair();
        Path file = folder.resolve("pair.portolan");
        InstallationFile.write(pair.installation, file);
        List<String> before = Files.readAllLines(file);

        pair.second.getGuests().add(ZvmPair.guest("LINUX02", 8));
        InstallationFile.write(pair.installation, file);

        List<String> added = new ArrayList<>(Files.readAllLines(file));
        added.removeAll(before);
        assertThat(added).singleElement().asString().contains("LINUX02");
    }

    @Test
    void theFirstLinkDoesNotChangeTheFirstLines() throws Exception {
        var installation = PortolanFactory.eINSTANCE.createInstallation();
        installation.setName("Empty");
        Path file = folder.resolve("empty.portolan");
        InstallationFile.write(installation, file);
        String head = Files.readAllLines(file).get(1);

        installation.getLinks().add(PortolanFactory.eINSTANCE.createEthernetLink());
        InstallationFile.write(installation, file);

        assertThat(Files.readAllLines(file).get(1) + "/>").startsWith(head.substring(0, head.length() - 2));
    }

    @Test
    void writesNumbersInFullAndReadsThemBackExactly() throws Exception {
        var pair = new ZvmPair();
        pair.link.setBandwidthBytesPerSecond(342e6);
        pair.link.setLatencySeconds(0.0005);
        pair.link.setEfficiency(Math.nextUp(0.1));
        pair.guest.setProcessorDemand(Double.MIN_VALUE);
        Path file = folder.resolve("pair.portolan");

        InstallationFile.write(pair.installation, file);

        assertThat(Files.readString(file)).contains("bandwidthBytesPerSecond=\"342000000\"",
                "latencySeconds=\"0.0005\"");
        assertThat(EcoreUtil.equals(InstallationFile.read(file).installation(), pair.installation)).isTrue();
    }

    @Test
    void tellsZeroFromNotKnown() throws Exception {
        var pair = new ZvmPair();
        pair.guest.setLockedPages(0);
        Path file = folder.resolve("pair.portolan");

        InstallationFile.write(pair.installation, file);

        Guest guest = onlyGuest(InstallationFile.read(file).installation());
        assertThat(guest.isSetLockedPages()).isTrue();
        assertThat(guest.isSetReservedPages()).isFalse();
    }

    @Test
    void keepsTextThatXmlCannotHoldReadable() throws Exception {
        var pair = new ZvmPair();
        pair.guest.setComment("a\u0001b\uD800c \uD83D\uDE00 <&\"'> \t end");
        Path file = folder.resolve("pair.portolan");

        InstallationFile.write(pair.installation, file);

        assertThat(onlyGuest(InstallationFile.read(file).installation()).getComment())
                .isEqualTo("a\uFFFDb\uFFFDc \uD83D\uDE00 <&\"'> \t end");
    }

    @Test
    void keepsCommentsWithTheElementTheyStandBefore() throws Exception {
        Path file = folder.resolve("pair.portolan");
        InstallationFile.write(new ZvmPair().installation, file);
        String text = Files.readString(file).replace("<portolan:", "<!--of the file-->\n<portolan:")
                .replace("      <guests", "      <!-- moves\n  on Sundays -->\n      <guests")
                .replace("  </clusters>", "    <!--last-->\n  </clusters>");
        Files.writeString(file, text);

        Installation installation = InstallationFile.read(file).installation();
        InstallationFile.write(installation, file);
        assertThat(file).hasContent(text);
        Guest guest = onlyGuest(installation);
        installation.getClusters().getFirst().getHosts().getLast().getGuests().add(guest);
        InstallationFile.write(installation, file);

        assertThat(Files.readString(file)).containsSubsequence("name=\"ZVMB\"", "on Sundays", "name=\"LINUX01\"");
    }

    @Test
    void leavesOutReferencesToWhatIsGone() throws Exception {
        var pair = new ZvmPair();
        pair.cluster.getHosts().remove(pair.second);
        Path file = folder.resolve("pair.portolan");

        InstallationFile.write(pair.installation, file);

        Installation read = InstallationFile.read(file).installation();
        assertThat(read.getStudies().getFirst().getTargets()).isEmpty();
        assertThat(read.getLinks().getFirst().getTo()).isNull();
    }

    @Test
    void givesNewIdsToElementsThatShareOne() throws Exception {
        var pair = new ZvmPair();
        Guest copy = EcoreUtil.copy(pair.guest);
        pair.second.getGuests().add(copy);
        String id = pair.guest.getId();
        Path file = folder.resolve("pair.portolan");

        InstallationFile.write(pair.installation, file);

        assertThat(pair.guest.getId()).isEqualTo(id);
        assertThat(copy.getId()).isNotEqualTo(id);
        assertThat(InstallationFile.read(file).installation().getStudies().getFirst().getGuests()).singleElement()
                .satisfies(guest -> assertThat(guest.eContainer()).extracting("name").isEqualTo("ZVMA"));
    }

    @Test
    void writingAnInstallationElsewhereLeavesItsHomeAlone() throws Exception {
        var resources = new ResourceSetImpl();
        InstallationFile.prepare(resources);
        Path home = folder.resolve("home.portolan");
        InstallationFile.write(new ZvmPair().installation, home);
        Resource resource = InstallationFile.load(resources, home);
        var installation = (Installation) resource.getContents().getFirst();

        InstallationFile.write(installation, folder.resolve("copy.portolan"));

        assertThat(installation.eResource()).isSameAs(resource);
        assertThat(folder.resolve("copy.portolan")).hasSameTextualContentAs(home);
    }

    @Test
    void savesAResourceToItsFile() throws Exception {
        var resources = new ResourceSetImpl();
        InstallationFile.prepare(resources);
        Path file = folder.resolve("pair.portolan");
        Resource resource = InstallationFile.create(resources, file, new ZvmPair().installation);

        resource.save(null);
        assertThat(InstallationFile.changedOnDisk(resource)).isFalse();
        Files.writeString(file, Files.readString(file).replace("LINUX01", "LINUX09"));

        assertThat(InstallationFile.changedOnDisk(resource)).isTrue();
        assertThat(((Installation) resource.getContents().getFirst()).eResource()).isSameAs(resource);
        Files.delete(file);
        assertThat(InstallationFile.changedOnDisk(resource)).isTrue();
    }

    @Test
    void findsElementsByTheirIdAfterALoad() throws Exception {
        var pair = new ZvmPair();
        Path file = folder.resolve("pair.portolan");
        InstallationFile.write(pair.installation, file);

        Resource resource = InstallationFile.load(new ResourceSetImpl(), file);

        EObject found = resource.getEObject(pair.guest.getId());
        assertThat(found).isInstanceOfSatisfying(Guest.class,
                guest -> assertThat(guest.getName()).isEqualTo("LINUX01"));
    }

    @Test
    void aFailedLoadLeavesTheResourceSetAsItWas() throws Exception {
        var resources = new ResourceSetImpl();
        Path file = Files.writeString(folder.resolve("broken.portolan"), "<broken");

        assertThatThrownBy(() -> InstallationFile.load(resources, file))
                .isInstanceOf(UnreadableInstallationException.class);

        assertThat(resources.getResources()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheFile() throws Exception {
        Path file = folder.resolve("pair.portolan");
        InstallationFile.write(new ZvmPair().installation, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        InstallationFile.write(new ZvmPair().installation, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r-x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughASymbolicLink() throws Exception {
        Path file = folder.resolve("pair.portolan");
        InstallationFile.write(new ZvmPair().installation, file);
        Path link = Files.createSymbolicLink(folder.resolve("link.portolan"), file);
        var changed = new ZvmPair();
        changed.installation.setName("Changed");

        InstallationFile.write(changed.installation, link);

        assertThat(link).isSymbolicLink();
        assertThat(InstallationFile.read(file).installation().getName()).isEqualTo("Changed");
    }

    private static Guest onlyGuest(Installation installation) {
        return installation.getClusters().getFirst().getHosts().getFirst().getGuests().getFirst();
    }
}
