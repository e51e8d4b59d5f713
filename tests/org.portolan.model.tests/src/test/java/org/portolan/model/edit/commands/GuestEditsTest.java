/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portolan.model.GuestClass;
import org.portolan.model.HypervisorKind;
import org.portolan.model.PortolanPackage;

class GuestEditsTest {
    private final Desk desk = new Desk();

    @Test
    void relocateKeepsReferencesAndUndoBringsTheGuestBackToItsIndex() {
        desk.runBackAndForth(GuestEdits.relocate(desk.domain, List.of(desk.b), desk.two));

        assertThat(desk.one.getGuests()).containsExactly(desk.a, desk.c);
        assertThat(desk.two.getGuests()).containsExactly(desk.b);
        assertThat(desk.rule.getGuests()).containsExactly(desk.a, desk.b);
        assertThat(desk.study.getGuests()).containsExactly(desk.b);

        desk.undo();

        assertThat(desk.one.getGuests()).containsExactly(desk.a, desk.b, desk.c);
    }

    @Test
    void relocateOfManyFromSeveralHostsKeepsTheirOrder() {
        desk.run(GuestEdits.relocate(desk.domain, List.of(desk.c), desk.two));

        desk.runBackAndForth(GuestEdits.relocate(desk.domain, List.of(desk.c, desk.a), desk.esx));

        assertThat(desk.esx.getGuests()).containsExactly(desk.c, desk.a);
        assertThat(desk.one.getGuests()).containsExactly(desk.b);
    }

    @Test
    void relocateToTheSameHostChangesNothing() {
        assertThat(GuestEdits.relocate(desk.domain, List.of(desk.a), desk.one).canExecute()).isFalse();
    }

    @Test
    void placeWithinTheHostReorders() {
        desk.runBackAndForth(GuestEdits.place(desk.domain, List.of(desk.c, desk.a), desk.one, 1));
        assertThat(desk.one.getGuests()).containsExactly(desk.b, desk.c, desk.a);

        desk.undo();
        assertThat(GuestEdits.place(desk.domain, List.of(desk.a), desk.one, 0).canExecute()).isFalse();
    }

    @Test
    void placeAtAnIndexOfAnotherHost() {
        desk.run(GuestEdits.relocate(desk.domain, List.of(desk.a, desk.b), desk.two));

        desk.runBackAndForth(GuestEdits.place(desk.domain, List.of(desk.c), desk.two, 1));

        assertThat(desk.two.getGuests()).containsExactly(desk.a, desk.c, desk.b);
    }

    @Test
    void unplacedGuestsKeepTheirReferences() {
        desk.runBackAndForth(GuestEdits.unplace(desk.domain, List.of(desk.a), desk.installation));

        assertThat(desk.installation.getUnplacedGuests()).containsExactly(desk.a);
        assertThat(desk.rule.getGuests()).containsExactly(desk.a, desk.b);
    }

    @Test
    void setTouchesOnlyGuestsWithAnotherValue() {
        var memory = PortolanPackage.Literals.GUEST__MEMORY_BYTES;
        assertThat(GuestEdits.set(desk.domain, List.of(desk.a), memory, desk.a.getMemoryBytes()).canExecute())
                .isFalse();

        desk.runBackAndForth(GuestEdits.set(desk.domain, List.of(desk.a, desk.b), memory, 1L << 33));

        assertThat(desk.b.getMemoryBytes()).isEqualTo(1L << 33);
    }

    @Test
    void aValueTakenAwayIsNotSet() {
        var memory = PortolanPackage.Literals.GUEST__MEMORY_BYTES;

        desk.runBackAndForth(GuestEdits.set(desk.domain, List.of(desk.a), memory, null));

        assertThat(desk.a.isSetMemoryBytes()).isFalse();
        assertThat(GuestEdits.set(desk.domain, List.of(desk.a), memory, null).canExecute()).isFalse();
    }

    @Test
    void onlyGuestsOfZvmHaveItsTraits() {
        assertThat(GuestEdits.newGuest(desk.installation, GuestClass.OLTP, HypervisorKind.ZVM).getZvm()).isNotNull();
        assertThat(GuestEdits.newGuest(desk.installation, GuestClass.OLTP, HypervisorKind.KVM).getZvm()).isNull();
    }

    @Test
    void removeIsUndoneWithEveryReferenceAtItsIndex() {
        desk.runBackAndForth(GuestEdits.remove(desk.domain, List.of(desk.a)));
        assertThat(desk.rule.getGuests()).containsExactly(desk.b);

        desk.undo();

        assertThat(desk.rule.getGuests()).containsExactly(desk.a, desk.b);
        assertThat(desk.one.getGuests()).containsExactly(desk.a, desk.b, desk.c);
    }
}
