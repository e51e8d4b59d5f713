/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.Optional;

import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.study.text.ElementNames;

/** The commands of a hypervisor. */
interface CommandLanguage {

    /** The language of the hypervisor; empty where none is known. */
    static Optional<CommandLanguage> of(HypervisorSpec.Kind kind, ElementNames names) {
        return switch (kind) {
            case ZVM -> Optional.of(new ZvmCommands(names));
            case VSPHERE -> Optional.of(new PowerCliCommands(names));
            case KVM -> Optional.of(new VirshCommands(names));
            case OTHER -> Optional.empty();
        };
    }

    /** Which run-book of commands this is. */
    RunBookForm form();

    /** Looks whether a guest could move, and moves nothing; empty when its name cannot stand in a command. */
    Optional<String> test(PlannedMove move);

    /** Moves a guest and waits until it is there; empty when its name cannot stand in a command. */
    Optional<String> move(PlannedMove move);

    /**
     * Begins to move a guest, in a script that goes on meanwhile.
     *
     * @param number its number in the plan
     */
    Optional<String> begin(PlannedMove move, int number);

    /** Waits until the guest of a number is there; empty where a script cannot. */
    Optional<String> await(int number);

    /** Stops the relocation of a guest that is on its way. */
    Optional<String> cancel(PlannedMove move);

    /** Lists what still runs on a host. */
    Optional<String> list(String host);

    /** What a script begins with, before any command. */
    String head();

    /** A line that is not a command. */
    String comment(String text);
}
