/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.DiagramNote;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.Switch;

/**
 * Copies of elements that belong together, with the links between them and their places on the chart. References among
 * them lead to the copies, others to the originals.
 */
record Fragment(List<Cluster> clusters, List<Host> hosts, List<Guest> guests, List<Switch> switches,
        List<DiagramNote> notes, List<Link> links, List<DiagramNode> places, List<DiagramConnection> courses) {

    /** Copies those of the elements that can be copied; what is inside of another one comes with that. */
    static Fragment copyOf(Collection<? extends EObject> elements) {
        var roots = outermost(elements);
        if (roots.isEmpty()) {
            return of(List.of());
        }
        var installation = Edits.installationOf(roots.iterator().next());
        var all = new ArrayList<EObject>(roots);
        installation.getLinks().stream().filter(l -> isIn(l.getFrom(), roots) && isIn(l.getTo(), roots))
                .forEach(all::add);
        var diagram = installation.getDiagram();
        if (diagram != null) {
            var links = new HashSet<>(all);
            diagram.getNodes().stream().filter(n -> isIn(n.getElement(), roots)).forEach(all::add);
            diagram.getConnections().stream().filter(c -> links.contains(c.getLink())).forEach(all::add);
        }
        return of(copies(all));
    }

    /** Copies of the copies, for one more paste. */
    Fragment again() {
        return of(copies(all().toList()));
    }

    private static Set<EObject> outermost(Collection<? extends EObject> elements) {
        var wanted = new LinkedHashSet<EObject>();
        for (var element : elements) {
            if (element instanceof Cluster || element instanceof Host || element instanceof Guest
                    || element instanceof Switch || element instanceof DiagramNote) {
                wanted.add(element);
            }
        }
        var result = new LinkedHashSet<>(wanted);
        result.removeIf(e -> isIn(e.eContainer(), wanted));
        return result;
    }

    private static boolean isIn(EObject element, Set<EObject> roots) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (roots.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static List<EObject> copies(Collection<EObject> originals) {
        var copier = new EcoreUtil.Copier();
        var result = List.copyOf(copier.copyAll(originals));
        copier.copyReferences();
        return result;
    }

    private static Fragment of(List<EObject> all) {
        return new Fragment(those(all, Cluster.class), those(all, Host.class), those(all, Guest.class),
                those(all, Switch.class), those(all, DiagramNote.class), those(all, Link.class),
                those(all, DiagramNode.class), those(all, DiagramConnection.class));
    }

    private static <T> List<T> those(List<EObject> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Everything in the fragment, without what is inside. */
    Stream<EObject> all() {
        return Stream.of(elements(), links.stream(), places.stream(), courses.stream()).flatMap(s -> s);
    }

    /** What the user copied: clusters, hosts, guests, switches and notes. */
    Stream<EObject> elements() {
        return Stream.of(clusters, hosts, guests, switches, notes).flatMap(List::stream);
    }

    boolean isEmpty() {
        return elements().findAny().isEmpty();
    }

    /** All hosts, those inside of clusters too. */
    Stream<Host> allHosts() {
        return Stream.concat(clusters.stream().flatMap(c -> c.getHosts().stream()), hosts.stream());
    }

    /** All guests, those inside of hosts too. */
    Stream<Guest> allGuests() {
        return Stream.concat(allHosts().flatMap(h -> h.getGuests().stream()), guests.stream());
    }

    /** Clears references to anything that is neither in the fragment nor in the installation. */
    void forgetStrangers(Installation installation) {
        var roots = new HashSet<>(all().toList());
        all().forEach(root -> {
            forgetStrangers(root, roots, installation);
            root.eAllContents().forEachRemaining(inner -> forgetStrangers(inner, roots, installation));
        });
    }

    private static void forgetStrangers(EObject object, Set<EObject> roots, Installation installation) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()
                    || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                ((Collection<?>) object.eGet(reference)).removeIf(v -> isStrange((EObject) v, roots, installation));
            } else if (isStrange((EObject) object.eGet(reference), roots, installation)) {
                object.eUnset(reference);
            }
        }
    }

    private static boolean isStrange(EObject value, Set<EObject> roots, Installation installation) {
        return !isIn(value, roots) && !EcoreUtil.isAncestor(installation, value);
    }
}
