/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.actions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.commands.Edits;
import org.portolan.model.edit.label.ModelTexts;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;

/** "New child": everything that the model allows inside an element, each as one undoable step. */
public final class NewChildMenu {
    private final ModelDocument document;
    private final EObject owner;
    private final Consumer<EObject> created;

    /**
     * A menu of what may stand inside an element.
     *
     * @param created is given each element that the user makes, for instance to select it
     */
    public NewChildMenu(ModelDocument document, EObject owner, Consumer<EObject> created) {
        this.document = document;
        this.owner = owner;
        this.created = created;
    }

    /** Adds the menu; nothing when nothing fits into the element. */
    public void addTo(IMenuManager menu) {
        var kinds = kinds();
        if (kinds.isEmpty()) {
            return;
        }
        var children = new MenuManager(Messages.NewChild, Icons.NEW_INSTALLATION.descriptor(), "newChild");
        kinds.stream().map(this::action).sorted(Comparator.comparing(Action::getText)).forEach(children::add);
        menu.add(children);
    }

    private List<CommandParameter> kinds() {
        return descriptors(document.domain().getNewChildDescriptors(owner, null)).stream()
                .filter(NewChildMenu::isOffered).filter(kind -> command(kind).canExecute()).toList();
    }

    private static List<CommandParameter> descriptors(Collection<?> descriptors) {
        return descriptors.stream().filter(CommandParameter.class::isInstance).map(CommandParameter.class::cast)
                .toList();
    }

    /** The chart draws itself; import records are written by imports. */
    private static boolean isOffered(CommandParameter kind) {
        return kind.getEStructuralFeature() != PortolanPackage.Literals.INSTALLATION__DIAGRAM
                && kind.getEStructuralFeature() != PortolanPackage.Literals.INSTALLATION__IMPORTS
                && kind.getEStructuralFeature() != PortolanPackage.Literals.INSTALLATION__ASSUMPTIONS;
    }

    private Action action(CommandParameter kind) {
        var child = kind.getEValue();
        var action = new Action(text(kind), Icons.of(child).descriptor()) {
            @Override
            public void run() {
                create(kind);
            }
        };
        action.setId("newChild." + kind.getEStructuralFeature().getName() + "." + child.eClass().getName());
        return action;
    }

    /** The list is named only where the kind alone does not tell it, as for volumes that a host owns or shares. */
    private String text(CommandParameter kind) {
        var name = ModelTexts.kind(kind.getEValue().eClass());
        var ambiguous = descriptors(document.domain().getNewChildDescriptors(owner, null)).stream()
                .filter(other -> other.getEValue().eClass() == kind.getEValue().eClass()).count() > 1;
        return ambiguous ? NLS.bind(Messages.NewChild_In, name, ModelTexts.feature(kind.getEStructuralFeature()))
                : name;
    }

    private Command command(CommandParameter kind) {
        return CreateChildCommand.create(document.domain(), owner, kind, List.of(owner));
    }

    private void create(CommandParameter kind) {
        var child = kind.getEValue();
        Identifiers.ensure(child);
        var label = NLS.bind(Messages.NewChild_Step, ModelTexts.kind(child.eClass()));
        if (document.execute(Edits.labelled(label, command(kind)))) {
            created.accept(child);
        }
    }
}
