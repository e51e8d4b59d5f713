/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;

/**
 * Removes elements together with what makes no sense without them (links at a removed end, places on the chart), and
 * clears every other reference to them. What refers to what is looked up when the command runs, not when a menu asks
 * whether it could.
 */
final class Removal extends CompoundCommand {
    private final EditingDomain domain;
    private final Installation installation;
    private final List<EObject> elements;

    private Removal(EditingDomain domain, Installation installation, List<EObject> elements, String label) {
        super(label);
        this.domain = domain;
        this.installation = installation;
        this.elements = elements;
    }

    static Command of(EditingDomain domain, Collection<? extends EObject> elements) {
        var outermost = outermost(elements);
        if (outermost.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        return new Removal(domain, Edits.installationOf(outermost.getFirst()), outermost, label(outermost));
    }

    private static String label(List<EObject> elements) {
        if (elements.size() == 1 && elements.getFirst() instanceof NamedElement named && named.getName() != null
                && !named.getName().isBlank()) {
            return NLS.bind(Messages.Edit_RemoveNamed, named.getName());
        }
        return elements.size() == 1 ? Messages.Edit_RemoveOne : NLS.bind(Messages.Edit_RemoveMany, elements.size());
    }

    /** Elements that can be removed and are not inside of another one of them. */
    private static List<EObject> outermost(Collection<? extends EObject> elements) {
        var all = new LinkedHashSet<EObject>(elements);
        return all.stream().filter(e -> e.eContainer() != null && !hasAncestorIn(e, all)).map(e -> (EObject) e)
                .toList();
    }

    private static boolean hasAncestorIn(EObject element, Set<EObject> all) {
        for (var at = element.eContainer(); at != null; at = at.eContainer()) {
            if (all.contains(at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected boolean prepare() {
        return elements.stream().allMatch(e -> e.eContainer() != null);
    }

    @Override
    public void execute() {
        var doomed = withDependants();
        for (var entry : references(doomed).entrySet()) {
            for (var setting : entry.getValue()) {
                clear(setting, entry.getKey());
            }
        }
        for (var element : doomed) {
            appendAndExecute(Edits.takeOut(domain, element));
        }
    }

    /** The elements, the links at any node that goes, and the places of all of them on the chart. */
    private List<EObject> withDependants() {
        var roots = new LinkedHashSet<>(elements);
        for (var link : installation.getLinks()) {
            if (goes(link.getFrom(), roots) || goes(link.getTo(), roots)) {
                roots.add(link);
            }
        }
        var diagram = installation.getDiagram();
        if (diagram != null) {
            var places = new ArrayList<EObject>();
            for (DiagramNode node : diagram.getNodes()) {
                if (goes(node.getElement(), roots)) {
                    places.add(node);
                }
            }
            for (DiagramConnection connection : diagram.getConnections()) {
                if (goes(connection.getLink(), roots)) {
                    places.add(connection);
                }
            }
            roots.addAll(places);
        }
        return outermost(roots);
    }

    private static boolean goes(EObject element, Set<EObject> roots) {
        return element != null && (roots.contains(element) || hasAncestorIn(element, roots));
    }

    /** References from what stays to what goes. */
    private Map<EObject, Collection<Setting>> references(List<EObject> doomed) {
        var roots = new LinkedHashSet<>(doomed);
        var all = new LinkedHashSet<EObject>();
        for (var root : doomed) {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        }
        var found = EcoreUtil.UsageCrossReferencer.findAll(all, installation);
        found.values().forEach(settings -> settings.removeIf(s -> goes(s.getEObject(), roots)));
        return found;
    }

    private void clear(Setting setting, EObject value) {
        var reference = (EReference) setting.getEStructuralFeature();
        if (!reference.isChangeable() || reference.isDerived()) {
            return;
        }
        appendAndExecute(reference.isMany() ? new RemoveCommand(domain, setting.getEObject(), reference, value)
                : new SetCommand(domain, setting.getEObject(), reference, SetCommand.UNSET_VALUE));
    }
}
