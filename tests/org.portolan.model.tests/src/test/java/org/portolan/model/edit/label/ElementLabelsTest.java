/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.PowerState;
import org.portolan.model.ProcessorKind;
import org.portolan.model.edit.quantity.ByteScale;
import org.portolan.model.edit.quantity.QuantityFormat;

class ElementLabelsTest {
    private static final PortolanFactory CREATE = PortolanFactory.eINSTANCE;

    private final ElementLabels labels = new ElementLabels(new QuantityFormat(ByteScale.BINARY));

    @Test
    void everyKindHasANameAndADetailEvenWhenItIsEmpty() {
        concreteClasses().forEach(kind -> {
            var element = CREATE.create(kind);

            assertThat(labels.name(element)).as(kind.getName()).isNotBlank();
            assertThat(labels.detail(element)).as(kind.getName()).isNotNull();
        });
    }

    @Test
    void everyKindPropertyAndLiteralHasAWordOfItsOwn() {
        concreteClasses().forEach(kind -> {
            assertThat(ModelTexts.kind(kind)).doesNotStartWith("_UI");
            kind.getEAllStructuralFeatures().forEach(feature -> assertThat(ModelTexts.feature(feature))
                    .as("%s.%s", kind.getName(), feature.getName())
                    .isNotEqualTo(feature.getName()).doesNotStartWith("_UI"));
        });
        PortolanPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .forEach(type -> type.getELiterals().forEach(literal -> assertThat(
                        ModelTexts.literal(type, literal.getInstance())).doesNotStartWith("_UI").isNotBlank()));
    }

    @Test
    void aGuestIsToldFromTheNextByItsSizeAndState() {
        var guest = CREATE.createGuest();
        guest.setName("LNX01");
        guest.setMemoryBytes(8L << 30);
        guest.setVirtualProcessors(4);
        guest.setPowerState(PowerState.OFF);

        assertThat(labels.name(guest)).isEqualTo("LNX01");
        assertThat(labels.detail(guest)).isEqualTo("8 GiB, 4 processors, off");
    }

    @Test
    void aProcessorPoolIsNamedByWhatItHolds() {
        var pool = CREATE.createProcessorPool();
        pool.setKind(ProcessorKind.IFL);
        pool.setCores(16);

        assertThat(labels.name(pool)).isEqualTo("16 IFL cores");
    }

    @Test
    void thePathNamesTheContainersButNotTheInstallation() {
        var installation = CREATE.createInstallation();
        var cluster = CREATE.createCluster();
        var host = CREATE.createHost();
        cluster.setName("SSI1");
        host.setName("MEMBER1");
        installation.getClusters().add(cluster);
        cluster.getHosts().add(host);

        assertThat(labels.path(host)).isEqualTo("SSI1 / MEMBER1");
    }

    private static List<EClass> concreteClasses() {
        return PortolanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(kind -> !kind.isAbstract()).toList();
    }
}
