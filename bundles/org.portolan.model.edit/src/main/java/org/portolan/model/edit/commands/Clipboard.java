/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Host;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.PortolanPackage;

/** Copies guests, hosts, clusters, switches and notes, and pastes them as new elements. */
public final class Clipboard {
    private Clipboard() {
    }

    /** Whether any of the elements can be copied. */
    public static boolean canCopy(Collection<? extends EObject> elements) {
        return !Fragment.copyOf(elements).isEmpty();
    }

    /** Puts copies of the elements on the domain's clipboard; the model does not change. */
    public static void copy(EditingDomain domain, Collection<? extends EObject> elements) {
        var fragment = Fragment.copyOf(elements);
        if (!fragment.isEmpty()) {
            domain.setClipboard(List.of(fragment));
        }
    }

    /** Whether something is on the clipboard that can be pasted. */
    public static boolean canPaste(EditingDomain domain) {
        return content(domain).isPresent();
    }

    private static Optional<Fragment> content(EditingDomain domain) {
        var clipboard = domain.getClipboard();
        return clipboard == null ? Optional.empty()
                : clipboard.stream().filter(Fragment.class::isInstance).map(Fragment.class::cast).findFirst();
    }

    /**
     * Pastes what is on the clipboard: guests go to the host that the target is or is in (else to no host), hosts to its
     * cluster (else to a new one). They get new ids, and new numbers in their names where names are taken. The command's
     * affected objects are the new elements.
     *
     * @param target what is selected; the installation where nothing is
     * @param dx how far to the right of the originals they are put on the chart
     * @param dy how far below the originals they are put on the chart
     */
    public static Command paste(EditingDomain domain, EObject target, int dx, int dy) {
        return content(domain).map(fragment -> paste(domain, fragment.again(), target, dx, dy))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Command paste(EditingDomain domain, Fragment fragment, EObject target, int dx, int dy) {
        var installation = Edits.installationOf(target);
        fragment.forgetStrangers(installation);
        fragment.all().forEach(Identifiers::renew);
        rename(fragment, installation);
        move(fragment, dx, dy);
        var parts = new ArrayList<Command>();
        addClusters(domain, fragment, installation, target, parts);
        addIfAny(domain, installation, PortolanPackage.Literals.INSTALLATION__SWITCHES, fragment.switches(), parts);
        addIfAny(domain, installation, PortolanPackage.Literals.INSTALLATION__LINKS, fragment.links(), parts);
        addGuests(domain, fragment, installation, target, parts);
        parts.addAll(onChart(domain, fragment, installation).commands());
        return new Paste(parts, fragment.elements().toList());
    }

    private static void rename(Fragment fragment, Installation installation) {
        var hosts = Names.takenBy(installation.getClusters().stream().flatMap(c -> c.getHosts().stream()));
        fragment.allHosts().forEach(h -> h.setName(hosts.free(orEmpty(h.getName()))));
        var guests = Names.takenBy(GuestEdits.guests(installation));
        fragment.allGuests().forEach(g -> g.setName(guests.free(orEmpty(g.getName()))));
        var clusters = Names.takenBy(installation.getClusters());
        fragment.clusters().forEach(c -> c.setName(clusters.free(orEmpty(c.getName()))));
        var switches = Names.takenBy(installation.getSwitches());
        fragment.switches().forEach(s -> s.setName(switches.free(orEmpty(s.getName()))));
        var links = Names.takenBy(installation.getLinks());
        fragment.links().forEach(l -> l.setName(links.free(orEmpty(l.getName()))));
    }

    private static String orEmpty(String name) {
        return name == null ? "" : name;
    }

    private static void move(Fragment fragment, int dx, int dy) {
        fragment.places().forEach(n -> {
            n.setX(n.getX() + dx);
            n.setY(n.getY() + dy);
        });
        fragment.notes().forEach(n -> {
            n.setX(n.getX() + dx);
            n.setY(n.getY() + dy);
        });
        fragment.courses().forEach(c -> c.getBendPoints().forEach(b -> {
            b.setX(b.getX() + dx);
            b.setY(b.getY() + dy);
        }));
    }

    private static void addClusters(EditingDomain domain, Fragment fragment, Installation installation, EObject target,
            List<Command> parts) {
        var clusters = new ArrayList<>(fragment.clusters());
        if (!fragment.hosts().isEmpty()) {
            var into = enclosing(target, Cluster.class);
            if (into.isPresent()) {
                parts.add(Edits.add(domain, into.get(), PortolanPackage.Literals.CLUSTER__HOSTS, fragment.hosts()));
            } else {
                var cluster = ClusterEdits.newCluster(installation, ClusterKind.STANDALONE);
                cluster.getHosts().addAll(fragment.hosts());
                clusters.add(cluster);
            }
        }
        addIfAny(domain, installation, PortolanPackage.Literals.INSTALLATION__CLUSTERS, clusters, parts);
    }

    private static void addGuests(EditingDomain domain, Fragment fragment, Installation installation, EObject target,
            List<Command> parts) {
        var host = enclosing(target, Host.class);
        if (host.isPresent()) {
            addIfAny(domain, host.get(), PortolanPackage.Literals.HOST__GUESTS, fragment.guests(), parts);
        } else {
            addIfAny(domain, installation, PortolanPackage.Literals.INSTALLATION__UNPLACED_GUESTS, fragment.guests(),
                    parts);
        }
    }

    private static void addIfAny(EditingDomain domain, EObject owner, EReference feature,
            List<?> values, List<Command> parts) {
        if (!values.isEmpty()) {
            parts.add(Edits.add(domain, owner, feature, values));
        }
    }

    private static <T extends EObject> Optional<T> enclosing(EObject element, Class<T> type) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    private static DiagramChange onChart(EditingDomain domain, Fragment fragment, Installation installation) {
        var change = new DiagramChange(domain, installation);
        fragment.places().forEach(change::add);
        fragment.courses().forEach(change::add);
        fragment.notes().forEach(change::add);
        return change;
    }

    /** Tells the new elements, so that they can be selected. */
    private static final class Paste extends CompoundCommand {
        private final List<EObject> elements;

        Paste(List<Command> parts, List<EObject> elements) {
            super(Messages.Clipboard_Paste, parts);
            this.elements = elements;
        }

        @Override
        public Collection<?> getAffectedObjects() {
            return elements.stream().filter(e -> e.eContainer() != null).toList();
        }
    }
}
