/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.Knee;
import org.portolan.engine.paging.KneePoint;
import org.portolan.engine.paging.KneeQuery;
import org.portolan.engine.paging.KneeQuery.Level;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.relocation.AssumptionUse;

/** Varies one thing until the throughput of a host falls. */
public final class KneeSearch {

    private static final double HALF = 0.5;
    private static final double PRECISION = 0.001;

    private final PagingSpec spec;
    private final AssumptionUse assumptions;
    private final RunMonitor monitor;
    private final String host;

    private KneeSearch(PagingSpec spec, String host, RunMonitor monitor) {
        this.spec = spec;
        this.assumptions = new AssumptionUse(spec.assumptions());
        this.host = host;
        this.monitor = monitor;
    }

    /** The knee, if the central storage of the host is known. */
    public static Optional<Knee> of(PagingSpec spec, KneeQuery query, RunMonitor monitor) {
        if (hostOf(spec, query.host()).flatMap(h -> h.level(Central.class)).isEmpty()) {
            return Optional.empty();
        }
        var search = new KneeSearch(spec, query.host(), monitor);
        return Optional.of(switch (query) {
            case KneeQuery.Guests q -> search.guests(q);
            case KneeQuery.Storage q -> search.storage(q);
        });
    }

    private static Optional<HostSpec> hostOf(PagingSpec spec, String id) {
        return spec.installation().hosts().stream().filter(h -> h.id().equals(id)).findFirst();
    }

    private Knee guests(KneeQuery.Guests query) {
        monitor.begin(query.most() + 1L);
        var points = new ArrayList<KneePoint>();
        for (int more = 0; more <= query.most(); more++) {
            points.add(withGuests(query, more));
            monitor.worked(1);
        }
        int peak = peak(points);
        double half = points.get(peak).throughput().references().pagesPerSecond() * HALF;
        var halved = points.stream().skip(peak).filter(p -> p.throughput().references().pagesPerSecond() < half)
                .findFirst();
        return new Knee(query, points, OptionalInt.of(0), peak, halved, assumptions.inForce());
    }

    private KneePoint withGuests(KneeQuery.Guests query, int more) {
        return point(new Change.MoreGuests(query.kind(), more).apply(spec), Level.CENTRAL);
    }

    private Knee storage(KneeQuery.Storage query) {
        var sizes = sizes(query);
        monitor.begin(sizes.size());
        var points = new ArrayList<KneePoint>();
        for (long size : sizes) {
            points.add(withStorage(query.level(), size));
            monitor.worked(1);
        }
        long present = present(query.level());
        int now = sizes.indexOf(present);
        int peak = peak(points);
        return new Knee(query, points, now < 0 ? OptionalInt.empty() : OptionalInt.of(now), peak,
                halved(query.level(), points, peak), assumptions.inForce());
    }

    /** Equal steps, and what there is. */
    private List<Long> sizes(KneeQuery.Storage query) {
        long least = query.least().count();
        long most = query.greatest().count();
        var sizes = new TreeSet<Long>();
        for (int step = 0; step <= query.steps(); step++) {
            long size = least + Math.round((most - least) * ((double) step / query.steps()));
            sizes.add(size / Pages.SIZE * Pages.SIZE);
        }
        long present = present(query.level());
        if (present >= least && present <= most) {
            sizes.add(present);
        }
        return List.copyOf(sizes);
    }

    private Optional<KneePoint> halved(Level level, List<KneePoint> points, int peak) {
        double half = points.get(peak).throughput().references().pagesPerSecond() * HALF;
        for (int i = peak - 1; i >= 0; i--) {
            if (points.get(i).throughput().references().pagesPerSecond() < half) {
                return Optional.of(between(level, points.get(i), points.get(i + 1), half));
            }
        }
        return Optional.empty();
    }

    /** The most storage, nearly, at which the throughput is below a value. */
    private KneePoint between(Level level, KneePoint below, KneePoint above, double value) {
        var least = below;
        long most = above.storage().count();
        while (most - least.storage().count() > Math.max(Pages.SIZE, most * PRECISION)) {
            long middle = least.storage().count() + (most - least.storage().count()) / 2 / Pages.SIZE * Pages.SIZE;
            if (middle == least.storage().count()) {
                break;
            }
            var point = withStorage(level, middle);
            if (point.throughput().references().pagesPerSecond() < value) {
                least = point;
            } else {
                most = middle;
            }
        }
        return least;
    }

    private KneePoint withStorage(Level level, long size) {
        var bytes = new Bytes(size);
        Change change = switch (level) {
            case CENTRAL -> new Change.CentralSize(host, bytes);
            case XSTORE -> new Change.XstoreSize(host, bytes);
            case REMOTE -> {
                var remote = remote();
                yield new Change.RemoteSize(host, remote.lenderHost(), remote.link(), bytes);
            }
        };
        var changed = change.apply(spec);
        return point(changed, level);
    }

    private Remote remote() {
        return hostOf(spec, host).flatMap(h -> h.level(Remote.class))
                .orElseThrow(() -> new InvalidValueException("Storage.level", Level.REMOTE, ValueRule.NOT_EMPTY));
    }

    private long present(Level level) {
        return sizeOf(spec, level).count();
    }

    private Bytes sizeOf(PagingSpec of, Level level) {
        var its = hostOf(of, host).orElseThrow();
        return switch (level) {
            case CENTRAL -> its.level(Central.class).map(Central::size).orElse(Bytes.ZERO);
            case XSTORE -> its.level(Xstore.class).map(Xstore::size).orElse(Bytes.ZERO);
            case REMOTE -> its.level(Remote.class).map(Remote::size).orElse(Bytes.ZERO);
        };
    }

    private KneePoint point(PagingSpec varied, Level level) {
        var paging = SteadyState.figures(varied, host, assumptions, monitor);
        return new KneePoint(paging.guests().size(), sizeOf(varied, level), paging.state(), paging.throughput(),
                paging.tiers(), paging.convergence().reached());
    }

    private static int peak(List<KneePoint> points) {
        int peak = 0;
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).throughput().references().pagesPerSecond() > points.get(peak).throughput().references()
                    .pagesPerSecond()) {
                peak = i;
            }
        }
        return peak;
    }
}
