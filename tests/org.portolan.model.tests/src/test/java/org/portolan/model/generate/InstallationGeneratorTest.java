/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.model.ClusterKind;
import org.portolan.model.Installation;
import org.portolan.model.validation.InstallationValidation;
import org.portolan.model.validation.Severity;

class InstallationGeneratorTest {

    @Test
    void theSamePlanGivesTheSameInstallation() {
        var plan = new GenerationPlan(ClusterKind.VSPHERE, 2, 3, 5, 7);

        assertThat(EcoreUtil.equals(InstallationGenerator.generate(plan), InstallationGenerator.generate(plan)))
                .isTrue();
    }

    @Test
    void anotherSeedGivesAnother() {
        var one = InstallationGenerator.generate(new GenerationPlan(ClusterKind.KVM, 1, 2, 5, 7));
        var other = InstallationGenerator.generate(new GenerationPlan(ClusterKind.KVM, 1, 2, 5, 8));

        assertThat(EcoreUtil.equals(one, other)).isFalse();
    }

    @Test
    void hasAsManyOfEverythingAsPlanned() {
        Installation installation = InstallationGenerator.generate(new GenerationPlan(ClusterKind.ZVM_SSI, 3, 4, 5, 1));

        assertThat(installation.getClusters()).hasSize(3)
                .allSatisfy(cluster -> assertThat(cluster.getHosts()).hasSize(4)
                        .allSatisfy(host -> assertThat(host.getGuests()).hasSize(5)));
        assertThat(installation.getLinks()).as("each two of four members, in three clusters").hasSize(3 * 6);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithIt(ClusterKind kind) {
        for (long seed = 0; seed < 20; seed++) {
            var installation = InstallationGenerator.generate(new GenerationPlan(kind, 2, 4, 30, seed));

            assertThat(InstallationValidation.check(installation))
                    .allMatch(problem -> problem.severity() == Severity.INFO);
        }
    }

    @Test
    void plansThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new GenerationPlan(ClusterKind.ZVM_SSI, 1, 5, 1, 0))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("5");
        assertThatThrownBy(() -> new GenerationPlan(ClusterKind.KVM, 0, 1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GenerationPlan(ClusterKind.KVM, 1000, 10000, 10000, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
