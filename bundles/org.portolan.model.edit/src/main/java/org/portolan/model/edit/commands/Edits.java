/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanPackage;

/**
 * What all edits are made of. An edit is an EMF command with a label that the undo menu shows; it is not executable
 * where nothing would change, so that a click without effect does not make a file dirty.
 */
public final class Edits {
    private Edits() {
    }

    /** The command under a label of its own. */
    public static Command labelled(String label, Command command) {
        // the one unexecutable command is shared by everybody
        if (command == UnexecutableCommand.INSTANCE) {
            return command;
        }
        if (command instanceof AbstractCommand known) {
            known.setLabel(label);
            return known;
        }
        return new CommandWrapper(label, label, command);
    }

    /** All parts in order as one step; not executable without parts. */
    public static Command compound(String label, List<? extends Command> parts) {
        return parts.isEmpty() ? UnexecutableCommand.INSTANCE : new CompoundCommand(label, List.copyOf(parts));
    }

    /** Renames an element; refused for a blank name and for the name it has. */
    public static Command rename(EditingDomain domain, NamedElement element, String name) {
        String wanted = name.strip();
        return wanted.isEmpty() ? UnexecutableCommand.INSTANCE
                : set(domain, element, PortolanPackage.Literals.NAMED_ELEMENT__NAME, wanted,
                        Messages.Edit_Rename);
    }

    /** Removes elements with all that is drawn of them, their links, and every reference to them. */
    public static Command remove(EditingDomain domain, Collection<? extends EObject> elements) {
        return Removal.of(domain, elements);
    }

    /** Sets a feature; refused where it already has the value. */
    static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, String label) {
        return Objects.equals(owner.eGet(feature), value) && owner.eIsSet(feature) ? UnexecutableCommand.INSTANCE
                : labelled(label, SetCommand.create(domain, owner, feature, value));
    }

    static Command add(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> values) {
        return AddCommand.create(domain, owner, feature, values);
    }

    static Command add(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, int index) {
        return AddCommand.create(domain, owner, feature, List.of(value), index);
    }

    /** Takes an object out of the list or the place that contains it. */
    static Command takeOut(EditingDomain domain, EObject object) {
        var owner = object.eContainer();
        var feature = object.eContainmentFeature();
        return feature.isMany() ? new RemoveCommand(domain, owner, feature, object)
                : new SetCommand(domain, owner, feature, SetCommand.UNSET_VALUE);
    }

    /** Moves a child to another index among its siblings; refused outside of the list and where it is. */
    static Command reorder(EditingDomain domain, EObject child, int index, String label) {
        var feature = child.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            return UnexecutableCommand.INSTANCE;
        }
        var siblings = (List<?>) child.eContainer().eGet(feature);
        return index < 0 || index >= siblings.size() || siblings.indexOf(child) == index ? UnexecutableCommand.INSTANCE
                : labelled(label, MoveCommand.create(domain, child.eContainer(), feature, child, index));
    }

    /** The installation that an element is part of. */
    static Installation installationOf(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Installation installation) {
                return installation;
            }
        }
        throw new IllegalArgumentException("not part of an installation: " + element);
    }
}
