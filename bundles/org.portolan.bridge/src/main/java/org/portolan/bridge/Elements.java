/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portolan.model.Cluster;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PowerState;
import org.portolan.model.StorageLevel;

/** Where elements are within an installation. Nulls of EMF end here. */
final class Elements {

    private Elements() {
    }

    /** All hosts, in the order of the file. */
    static List<Host> hosts(Installation installation) {
        return installation.getClusters().stream().flatMap(c -> c.getHosts().stream()).toList();
    }

    static Optional<Host> hostOf(Guest guest) {
        return guest.eContainer() instanceof Host host ? Optional.of(host) : Optional.empty();
    }

    static Optional<Cluster> clusterOf(Host host) {
        return host.eContainer() instanceof Cluster cluster ? Optional.of(cluster) : Optional.empty();
    }

    /** Guests that take storage of their host: those that run. */
    static Stream<Guest> running(Host host) {
        return host.getGuests().stream().filter(Elements::runs);
    }

    static boolean runs(Guest guest) {
        return guest.getPowerState() == PowerState.RUNNING && !guest.isTemplate();
    }

    /** First level of a kind. */
    static <T extends StorageLevel> Optional<T> level(Host host, Class<T> kind) {
        return host.getStorageLevels().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The id, or the place in the file while an element made by hand has none yet. */
    static String id(Element element) {
        String id = element.getId();
        if (id != null && !id.isBlank()) {
            return id;
        }
        return EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
    }

    /** Name for sentences: the user's, else the id. */
    static String name(NamedElement element) {
        String name = element.getName();
        return name == null || name.isBlank() ? id(element) : name.strip();
    }

    /** The text without blanks around it; empty for none. */
    static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
