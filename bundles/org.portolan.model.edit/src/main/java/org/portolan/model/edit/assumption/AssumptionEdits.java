/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.assumption;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.commands.Edits;

/** Changes assumptions of an installation. An assumption without an override holds the default of the catalogue. */
public final class AssumptionEdits {
    private AssumptionEdits() {
    }

    /** The override of an assumption, when the user changed it. */
    public static Optional<AssumptionOverride> find(Installation installation, String key) {
        return installation.getAssumptions().stream().filter(override -> key.equals(override.getKey())).findFirst();
    }

    /** Gives an assumption a value, in the unit of the catalogue; refused when it has that value. */
    public static Command set(EditingDomain domain, Installation installation, String key, double value) {
        var label = NLS.bind(Messages.Assumption_Set, key);
        var existing = find(installation, key);
        if (existing.isEmpty()) {
            return Edits.labelled(label, AddCommand.create(domain, installation,
                    PortolanPackage.Literals.INSTALLATION__ASSUMPTIONS, override(key, value)));
        }
        return existing.get().getValue() == value ? UnexecutableCommand.INSTANCE
                : Edits.labelled(label, SetCommand.create(domain, existing.get(),
                        PortolanPackage.Literals.ASSUMPTION_OVERRIDE__VALUE, value));
    }

    /** Notes why an assumption was changed; refused when it is not changed. */
    public static Command setReason(EditingDomain domain, Installation installation, String key, String reason) {
        return find(installation, key).filter(override -> !reason.equals(override.getReason()))
                .map(override -> Edits.labelled(NLS.bind(Messages.Assumption_SetReason, key), SetCommand.create(domain,
                        override, PortolanPackage.Literals.ASSUMPTION_OVERRIDE__REASON, reason)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    /** Lets an assumption hold its default again; refused when it does. */
    public static Command reset(EditingDomain domain, Installation installation, String key) {
        List<AssumptionOverride> overrides = installation.getAssumptions().stream()
                .filter(override -> key.equals(override.getKey())).toList();
        return overrides.isEmpty() ? UnexecutableCommand.INSTANCE
                : Edits.labelled(NLS.bind(Messages.Assumption_Reset, key), RemoveCommand.create(domain, installation,
                        PortolanPackage.Literals.INSTALLATION__ASSUMPTIONS, overrides));
    }

    private static AssumptionOverride override(String key, double value) {
        var override = PortolanFactory.eINSTANCE.createAssumptionOverride();
        override.setKey(key);
        override.setValue(value);
        return override;
    }
}
