/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.portolan.importers.HostMatch.Kind;

/**
 * Finds the host that a guest's row means. vInfo and vHost may name hosts differently: with and without a domain, and with
 * or without a prefix of the site. Tried in this order: what the user said; the same name; the same name without domains;
 * the one host of the guest's cluster whose name ends the given name. Names are compared without regard to case.
 */
final class HostNameMatcher {

    /** A host of the inventory; datacenter and cluster may be empty. */
    record KnownHost(String datacenter, String cluster, String name) {
    }

    /**
     * A host, or why there is none.
     *
     * @param candidates names that fit equally well, when there are several and so none was taken
     */
    record Match(Kind kind, Optional<KnownHost> host, List<String> candidates) {
        private static Match of(Kind kind, KnownHost host) {
            return new Match(kind, Optional.of(host), List.of());
        }

        private static Match none(List<String> candidates) {
            return new Match(Kind.NONE, Optional.empty(), candidates);
        }
    }

    private final List<KnownHost> hosts;
    private final Map<String, String> corrections;

    /** @param corrections name of a known host by the name that guests give; empty for none of them */
    HostNameMatcher(List<KnownHost> hosts, Map<String, String> corrections) {
        this.hosts = List.copyOf(hosts);
        this.corrections = Map.copyOf(corrections);
    }

    /** The host that is meant by a name in a cluster. */
    Match match(String datacenter, String cluster, String named) {
        Predicate<KnownHost> inCluster = host -> same(host.cluster(), cluster) && samePlace(host.datacenter(),
                datacenter);
        if (corrections.containsKey(named)) {
            String meant = corrections.get(named);
            var corrected = only(inCluster, host -> same(host.name(), meant));
            if (meant.isEmpty()) {
                return Match.none(List.of());
            }
            if (corrected.isPresent()) {
                return Match.of(Kind.CORRECTED, corrected.get());
            }
        }
        var exact = only(inCluster, host -> same(host.name(), named));
        if (exact.isPresent()) {
            return Match.of(Kind.EXACT, exact.get());
        }
        String shortName = withoutDomain(named);
        var withoutDomain = only(inCluster, host -> same(withoutDomain(host.name()), shortName));
        if (withoutDomain.isPresent()) {
            return Match.of(Kind.WITHOUT_DOMAIN, withoutDomain.get());
        }
        return byEnding(inCluster, shortName);
    }

    /** Whether a correction for the name leads nowhere. */
    boolean isVainCorrection(String datacenter, String cluster, String named) {
        return !corrections.getOrDefault(named, "").isEmpty()
                && match(datacenter, cluster, named).kind() != Kind.CORRECTED;
    }

    private Match byEnding(Predicate<KnownHost> inCluster, String shortName) {
        var ending = hosts.stream().filter(inCluster).filter(host -> endsWith(shortName, withoutDomain(host.name())))
                .toList();
        return ending.size() == 1 ? Match.of(Kind.UNIQUE_ENDING, ending.getFirst())
                : Match.none(ending.stream().map(KnownHost::name).toList());
    }

    /** The one host of the cluster that fits; else the one of all, since a name that is unique needs no cluster. */
    private Optional<KnownHost> only(Predicate<KnownHost> inCluster, Predicate<KnownHost> fits) {
        var near = hosts.stream().filter(inCluster).filter(fits).toList();
        var found = near.isEmpty() ? hosts.stream().filter(fits).toList() : near;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    /** Not every version gives a host's datacenter. */
    private static boolean samePlace(String one, String other) {
        return one.isEmpty() || other.isEmpty() || same(one, other);
    }

    private static boolean endsWith(String whole, String end) {
        return !end.isEmpty() && whole.toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT));
    }

    /** The name up to its first dot; addresses have no domain. */
    static String withoutDomain(String name) {
        int dot = name.indexOf('.');
        boolean address = name.chars().allMatch(c -> c == '.' || c == ':' || Character.digit(c, 16) >= 0)
                && name.chars().filter(c -> c == '.').count() == 3;
        return dot <= 0 || address ? name : name.substring(0, dot);
    }
}
