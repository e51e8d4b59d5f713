/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.ConcurrencyLimit.InAll;
import org.portolan.engine.input.ConcurrencyLimit.PerAdapter;
import org.portolan.engine.input.ConcurrencyLimit.PerCluster;
import org.portolan.engine.input.ConcurrencyLimit.PerHost;
import org.portolan.engine.input.ConcurrencyLimit.PerLink;
import org.portolan.engine.input.ConcurrencyLimit.PerStore;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.quantity.Rate;

/** Which places of which limits a relocation occupies, and with how many units (docs/engine.md, 8). */
public final class Occupancies {

    private static final Comparator<ConcurrencyLimit> FIXED_ORDER = Comparator
            .comparingInt(Occupancies::rank)
            .thenComparing(limit -> limit.place().orElse(""))
            .thenComparing(ConcurrencyLimit::units)
            .thenComparing(limit -> limit.cost().memoryOnly())
            .thenComparing(limit -> limit.cost().withDisks())
            .thenComparing(Occupancies::bounds);

    private final List<ConcurrencyLimit> limits;
    private final Function<String, HostSpec> hosts;
    private final Function<String, LinkSpec> links;

    /**
     * A place of a limit.
     *
     * @param limit the limit
     * @param id id of the element that is limited; empty for the scenario as a whole
     * @param host host whose end of a link is meant; empty for anything else
     */
    public record Place(ConcurrencyLimit limit, String id, String host) {
    }

    /**
     * @param limits the limits, in any order
     * @param hosts finds a host by its id
     * @param links finds a link by its id
     */
    public Occupancies(List<ConcurrencyLimit> limits, Function<String, HostSpec> hosts,
            Function<String, LinkSpec> links) {
        this.limits = limits.stream().distinct().sorted(FIXED_ORDER).toList();
        this.hosts = hosts;
        this.links = links;
    }

    /** Units that a relocation takes of every place where it takes any, in a fixed order. */
    public Map<Place, Integer> of(RelocationRequest request, String sourceHost) {
        if (limits.isEmpty()) {
            return Map.of();
        }
        var units = new LinkedHashMap<Place, Integer>();
        for (var limit : limits) {
            int cost = limit.cost().of(request.claim());
            if (cost > 0) {
                places(limit, request, hosts.apply(sourceHost), hosts.apply(request.targetHost()))
                        .forEach(place -> units.merge(place, cost, Integer::sum));
            }
        }
        return units;
    }

    private List<Place> places(ConcurrencyLimit limit, RelocationRequest request, HostSpec source, HostSpec target) {
        return switch (limit) {
            case PerHost l -> named(l, List.of(source.id(), target.id()));
            case PerAdapter l -> adapters(l, request.path(), source, target);
            case PerLink l -> named(l, new TreeSet<>(request.path()));
            case PerStore l -> named(l, stores(request, source, target));
            case PerCluster l -> named(l, clusters(source, target));
            case InAll l -> List.of(new Place(l, "", ""));
        };
    }

    private static List<Place> named(ConcurrencyLimit limit, Collection<String> ids) {
        return ids.stream().filter(id -> isAbout(limit, id)).map(id -> new Place(limit, id, "")).toList();
    }

    private static boolean isAbout(ConcurrencyLimit limit, String id) {
        return limit.place().map(id::equals).orElse(true);
    }

    private List<Place> adapters(PerAdapter limit, List<String> path, HostSpec source, HostSpec target) {
        if (path.isEmpty()) {
            return List.of();
        }
        var places = new ArrayList<>(adapters(limit, source, path.getFirst()));
        places.addAll(adapters(limit, target, path.getLast()));
        return places;
    }

    private List<Place> adapters(PerAdapter limit, HostSpec host, String link) {
        var known = host.adaptersOf(link);
        if (known.isEmpty()) {
            boolean counts = limit.place().isEmpty() && limit.isAbout(lineRate(links.apply(link)));
            return counts ? List.of(new Place(limit, link, host.id())) : List.of();
        }
        return known.stream().filter(a -> isAbout(limit, a.id()) && limit.isAbout(a.lineRate()))
                .map(a -> new Place(limit, a.id(), "")).toList();
    }

    private static Rate lineRate(LinkSpec link) {
        return switch (link) {
            case LinkSpec.Isfc l -> l.channels().stream().map(ChpidSpec::lineRate).max(Comparator.naturalOrder())
                    .orElseThrow();
            case LinkSpec.Ethernet l -> l.lineRate();
            case LinkSpec.Interconnect l -> l.lineRate();
            case LinkSpec.Replication l -> l.lineRate();
        };
    }

    private static Collection<String> clusters(HostSpec source, HostSpec target) {
        var ids = new TreeSet<String>();
        source.cluster().ifPresent(ids::add);
        target.cluster().ifPresent(ids::add);
        return ids;
    }

    private static Collection<String> stores(RelocationRequest request, HostSpec source, HostSpec target) {
        var ids = new TreeSet<>(request.claim().stores());
        if (request.method() instanceof SharedDasdPaging) {
            var volumes = new TreeSet<>(volumes(source));
            volumes.retainAll(volumes(target));
            ids.addAll(volumes);
        }
        if (request.method() instanceof SharedXstorePaging) {
            var level = source.level(Xstore.class).map(Xstore::id);
            level.filter(id -> target.level(Xstore.class).map(Xstore::id).equals(Optional.of(id))).ifPresent(ids::add);
        }
        return ids;
    }

    private static List<String> volumes(HostSpec host) {
        return host.level(PagingSpace.class).map(PagingSpace::volumes).orElse(List.of());
    }

    private static int rank(ConcurrencyLimit limit) {
        return switch (limit) {
            case InAll l -> 0;
            case PerCluster l -> 1;
            case PerHost l -> 2;
            case PerAdapter l -> 3;
            case PerLink l -> 4;
            case PerStore l -> 5;
        };
    }

    private static String bounds(ConcurrencyLimit limit) {
        return limit instanceof PerAdapter l ? l.atLeast() + " " + l.below() : "";
    }
}
