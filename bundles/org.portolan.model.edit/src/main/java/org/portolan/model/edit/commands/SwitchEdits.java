/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.Switch;

/** Edits of switches. */
public final class SwitchEdits {
    private SwitchEdits() {
    }

    /** A new switch that is in no installation yet, with a name that is free in the given one. */
    public static Switch newSwitch(Installation installation) {
        var device = PortolanFactory.eINSTANCE.createSwitch();
        device.setName(Names.takenBy(installation.getSwitches()).free(Messages.Name_Switch));
        Identifiers.ensure(device);
        return device;
    }

    /** Adds a switch with its place on the chart. */
    public static Command add(EditingDomain domain, Installation installation, Switch device, Place place) {
        var parts = new DiagramChange(domain, installation).place(device, place).commands();
        parts.addFirst(Edits.add(domain, installation, PortolanPackage.Literals.INSTALLATION__SWITCHES,
                List.of(device)));
        return Edits.compound(Messages.Switch_Add, parts);
    }

    public static Command rename(EditingDomain domain, Switch device, String name) {
        return Edits.rename(domain, device, name);
    }

    /** Removes a switch with its links. */
    public static Command remove(EditingDomain domain, Switch device) {
        return Edits.remove(domain, List.of(device));
    }
}
