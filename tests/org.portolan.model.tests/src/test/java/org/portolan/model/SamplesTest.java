/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.model.file.InstallationFile;
import org.portolan.model.validation.InstallationValidation;
import org.portolan.model.validation.Severity;
import org.portolan.testkit.ProjectFiles;

class SamplesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zvm-ssi", "vsphere", "kvm-pair"})
    void areInTheFormThatTheProgramWrites(String sample) throws Exception {
        Path file = ProjectFiles.sample(sample + ".portolan");
        Path copy = folder.resolve("copy.portolan");

        InstallationFile.write(InstallationFile.read(file).installation(), copy);

        assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zvm-ssi", "vsphere", "kvm-pair"})
    void haveNeitherErrorsNorWarnings(String sample) throws Exception {
        Installation installation = InstallationFile.read(ProjectFiles.sample(sample + ".portolan")).installation();

        assertThat(InstallationValidation.check(installation)).allMatch(problem -> problem.severity() == Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zvm-ssi", "vsphere", "kvm-pair"})
    void areLaidOutAndAskSomething(String sample) throws Exception {
        Installation installation = InstallationFile.read(ProjectFiles.sample(sample + ".portolan")).installation();

        assertThat(installation.getDiagram().getNodes()).extracting(DiagramNode::getElement)
                .containsAll(installation.getClusters())
                .containsAll(installation.getClusters().getFirst().getHosts())
                .containsAll(installation.getSwitches());
        assertThat(installation.getStudies()).isNotEmpty();
    }
}
