/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.PlacementRule;
import org.portolan.model.Study;

/**
 * Elements by what a user calls them: the name, else the id, else the name in any case. When several have the name,
 * the message asks for the id.
 */
public final class ElementLookup {

    /** So many names stand in a message; more would not be read. */
    private static final int NAMES_SHOWN = 10;

    private ElementLookup() {
    }

    /** The guest of a name. */
    public static Guest guest(Installation installation, String name) throws UnusableInputException {
        var placed = hosts(installation).flatMap(h -> h.getGuests().stream());
        var all = Stream.concat(placed, installation.getUnplacedGuests().stream()).toList();
        return one(all, name, Messages.Lookup_NoGuest, Messages.Lookup_SeveralGuests);
    }

    /** The host of a name. */
    public static Host host(Installation installation, String name) throws UnusableInputException {
        return one(hosts(installation).toList(), name, Messages.Lookup_NoHost, Messages.Lookup_SeveralHosts);
    }

    /** The cluster of a name. */
    public static Cluster cluster(Installation installation, String name) throws UnusableInputException {
        return one(installation.getClusters(), name, Messages.Lookup_NoCluster, Messages.Lookup_SeveralClusters);
    }

    /** The link of a name. */
    public static Link link(Installation installation, String name) throws UnusableInputException {
        return one(installation.getLinks(), name, Messages.Lookup_NoLink, Messages.Lookup_SeveralLinks);
    }

    /** The placement rule of a name. */
    public static PlacementRule rule(Installation installation, String name) throws UnusableInputException {
        return one(installation.getPlacementRules(), name, Messages.Lookup_NoRule, Messages.Lookup_SeveralRules);
    }

    /** The study of a name. */
    public static Study study(Installation installation, String name) throws UnusableInputException {
        return one(installation.getStudies(), name, Messages.Lookup_NoStudy, Messages.Lookup_SeveralStudies);
    }

    private static Stream<Host> hosts(Installation installation) {
        return installation.getClusters().stream().flatMap(c -> c.getHosts().stream());
    }

    private static <T extends NamedElement> T one(List<T> all, String name, String none, String several)
            throws UnusableInputException {
        var found = matches(all, name.strip());
        if (found.isEmpty()) {
            throw new UnusableInputException(NLS.bind(none, name, suggestions(all, name)));
        }
        if (found.size() > 1) {
            throw new UnusableInputException(NLS.bind(several, name,
                    found.stream().limit(NAMES_SHOWN).map(NamedElement::getId).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private static <T extends NamedElement> List<T> matches(List<T> all, String name) {
        var exact = all.stream().filter(e -> name.equals(e.getName())).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        var byId = all.stream().filter(e -> name.equals(e.getId())).toList();
        return byId.isEmpty() ? all.stream().filter(e -> name.equalsIgnoreCase(e.getName())).toList() : byId;
    }

    /** Names that contain what was asked for, else the first ones. */
    private static String suggestions(List<? extends NamedElement> all, String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var names = all.stream().map(NamedElement::getName).filter(n -> n != null && !n.isBlank()).sorted().toList();
        var near = names.stream().filter(n -> n.toLowerCase(Locale.ROOT).contains(wanted)).toList();
        var shown = near.isEmpty() ? names : near;
        if (shown.isEmpty()) {
            return Messages.Lookup_None;
        }
        var listed = shown.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        return shown.size() > NAMES_SHOWN ? listed + ", \u2026" : listed;
    }
}
