/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.testkit.ZvmPair;

class ElementNamesTest {

    @Test
    void nameAnElementByKindAndName() {
        assertThat(ElementNames.of(new ZvmPair().guest)).isEqualTo("guest LINUX01");
    }

    @Test
    void nameAPartWithItsOwner() {
        var pair = new ZvmPair();

        assertThat(ElementNames.of(pair.first.getStorageLevels().getFirst())).isEqualTo("central storage of host ZVMA");
        assertThat(ElementNames.of(pair.first.getChannelPaths().getFirst())).isEqualTo("channel path 40 of host ZVMA");
    }

    @Test
    void nameALinkByItsEnds() {
        var pair = new ZvmPair();
        assertThat(ElementNames.of(pair.link)).isEqualTo("ISFC link from ZVMA to ZVMB");

        pair.link.setTo(null);

        assertThat(ElementNames.of(pair.link)).isEqualTo("ISFC link from ZVMA to nowhere");
    }

    @Test
    void nameWhatHasNoNameAtAll() {
        assertThat(ElementNames.of(PortolanFactory.eINSTANCE.createGuest())).isEqualTo("guest");
    }

    @Test
    void spellTheWordsOfTheField() {
        assertThat(ElementNames.kind(PortolanPackage.Literals.ECKD_VOLUME)).isEqualTo("ECKD volume");
        assertThat(ElementNames.kind(PortolanPackage.Literals.ZVM_TRAITS)).isEqualTo("z/VM traits");
        assertThat(ElementNames.label(PortolanPackage.Literals.LINK__BANDWIDTH_BYTES_PER_SECOND))
                .isEqualTo("bandwidth");
        assertThat(ElementNames.label(PortolanPackage.Literals.CENTRAL_STORAGE__SIZE_BYTES)).isEqualTo("size");
        assertThat(ElementNames.label(PortolanPackage.Literals.NETWORK_INTERFACE__MAC_ADDRESS))
                .isEqualTo("MAC address");
        assertThat(ElementNames.label(PortolanPackage.Literals.GUEST__VIRTUAL_PROCESSORS))
                .isEqualTo("virtual processors");
    }
}
