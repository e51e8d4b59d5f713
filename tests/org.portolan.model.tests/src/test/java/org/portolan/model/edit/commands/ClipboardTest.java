/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portolan.model.Cluster;
import org.portolan.model.IsfcLink;

class ClipboardTest {
    private final Desk desk = new Desk();

    @Test
    void aGuestIsPastedBehindTheOthersUnderAFreeNameAndANewId() {
        Clipboard.copy(desk.domain, List.of(desk.b));

        desk.runBackAndForth(Clipboard.paste(desk.domain, desk.one, 0, 0));

        var pasted = desk.one.getGuests().getLast();
        assertThat(desk.one.getGuests()).hasSize(4);
        assertThat(pasted.getName()).isEqualTo("B2");
        assertThat(pasted.getId()).isNotEqualTo(desk.b.getId());
        assertThat(pasted.getMemoryBytes()).isEqualTo(desk.b.getMemoryBytes());
    }

    @Test
    void aGuestPastedOntoAGuestGoesToItsHost() {
        Clipboard.copy(desk.domain, List.of(desk.b));

        desk.run(Clipboard.paste(desk.domain, desk.a, 0, 0));

        assertThat(desk.one.getGuests()).hasSize(4);
    }

    @Test
    void aGuestPastedOnTheChartIsOnNoHost() {
        Clipboard.copy(desk.domain, List.of(desk.b));

        desk.run(Clipboard.paste(desk.domain, desk.installation, 0, 0));

        assertThat(desk.installation.getUnplacedGuests()).hasSize(1);
    }

    @Test
    void aClusterComesWithItsLinksAndPlacesAndTheyLeadToTheCopies() {
        Clipboard.copy(desk.domain, List.of(desk.ssi));

        desk.runBackAndForth(Clipboard.paste(desk.domain, desk.installation, 20, 30));

        Cluster pasted = desk.installation.getClusters().getLast();
        assertThat(pasted.getName()).isEqualTo("SSI2");
        assertThat(pasted.getHosts()).extracting(h -> h.getName()).containsExactly("ONE2", "TWO2");
        var link = (IsfcLink) desk.installation.getLinks().getLast();
        assertThat(link.getFrom()).isSameAs(pasted.getHosts().getFirst());
        assertThat(link.getFctcDevices().getFirst().getChannelPath().eContainer())
                .isSameAs(pasted.getHosts().getFirst());
        var place = desk.installation.getDiagram().getNodes().getLast();
        assertThat(place.getElement()).isSameAs(pasted.getHosts().getLast());
        assertThat(List.of(place.getX(), place.getY())).containsExactly(420, 50);
    }

    @Test
    void hostsArePastedIntoTheSelectedClusterOrANewOne() {
        Clipboard.copy(desk.domain, List.of(desk.one));
        desk.run(Clipboard.paste(desk.domain, desk.esx, 10, 10));
        assertThat(desk.farm.getHosts()).hasSize(2);

        desk.runBackAndForth(Clipboard.paste(desk.domain, desk.installation, 10, 10));
        assertThat(desk.installation.getClusters()).hasSize(3);
    }

    @Test
    void aPastedHostDoesNotDragItsGuestsTwice() {
        Clipboard.copy(desk.domain, List.of(desk.one, desk.b));

        desk.run(Clipboard.paste(desk.domain, desk.ssi, 0, 0));

        assertThat(desk.installation.getUnplacedGuests()).isEmpty();
        assertThat(desk.ssi.getHosts().getLast().getGuests()).hasSize(3);
    }

    @Test
    void whatWasCopiedCanBePastedAgainAfterTheOriginalIsGone() {
        Clipboard.copy(desk.domain, List.of(desk.b));
        desk.run(Edits.remove(desk.domain, List.of(desk.b)));

        desk.run(Clipboard.paste(desk.domain, desk.two, 0, 0));
        desk.run(Clipboard.paste(desk.domain, desk.two, 0, 0));

        assertThat(desk.two.getGuests()).extracting(g -> g.getName()).containsExactly("B", "B2");
    }

    @Test
    void pasteIntoAnotherFileDropsReferencesToTheFirst() {
        desk.b.getLicences().add(licence());
        Clipboard.copy(desk.domain, List.of(desk.b));
        var other = new Desk();
        other.domain.setClipboard(desk.domain.getClipboard());

        other.runBackAndForth(Clipboard.paste(other.domain, other.two, 0, 0));

        assertThat(other.two.getGuests().getFirst().getLicences()).isEmpty();
    }

    private org.portolan.model.Licence licence() {
        var licence = org.portolan.model.PortolanFactory.eINSTANCE.createLicence();
        licence.setName("DB");
        licence.setId("licence-db");
        desk.installation.getLicences().add(licence);
        return licence;
    }

    @Test
    void nothingToCopyOrPaste() {
        assertThat(Clipboard.canPaste(desk.domain)).isFalse();
        assertThat(Clipboard.canCopy(List.of(desk.link))).isFalse();
        Clipboard.copy(desk.domain, List.of(desk.link));
        assertThat(Clipboard.paste(desk.domain, desk.installation, 0, 0).canExecute()).isFalse();
    }

    @Test
    void theNewElementsAreTold() {
        Clipboard.copy(desk.domain, List.of(desk.b, desk.a));
        var paste = Clipboard.paste(desk.domain, desk.two, 0, 0);

        desk.run(paste);

        assertThat(List.<Object>copyOf(paste.getAffectedObjects()))
                .containsExactlyElementsOf(List.<Object>copyOf(desk.two.getGuests()));
    }
}
