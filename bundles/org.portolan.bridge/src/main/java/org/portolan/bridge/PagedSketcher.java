/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.InstallationSketch;
import org.portolan.drawing.TierSketch;
import org.portolan.engine.CanceledException;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.paging.GuestPaging;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.SharedStore;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.paging.TierUse;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.model.Installation;
import org.portolan.study.format.Quantities;
import org.portolan.study.paging.PagingStudy;
import org.portolan.study.paging.PagingStudyResult;
import org.portolan.study.paging.PagingTables;
import org.portolan.study.text.ResultText;

/**
 * Puts on the sketch of an installation how its hosts page in the steady state: how full each level is, page rates of
 * hosts and guests. The model is read on the thread of the caller; solving it takes any thread.
 */
public final class PagedSketcher {

    private final PagingStudy study;

    private PagedSketcher(PagingStudy study) {
        this.study = study;
    }

    /** Reads the model; empty when there is nothing that could page, or what there is contradicts itself. */
    public static Optional<PagedSketcher> read(Installation installation) {
        return PagingReader.read(installation, PagingQuestion.ofAllHosts()).study().map(PagedSketcher::new);
    }

    /**
     * Solves it.
     *
     * @param isCanceled asked often whether nobody waits for the answer any more
     * @return puts the answer on a sketch of the same installation; empty when it was cancelled or cannot be solved
     */
    public Optional<UnaryOperator<InstallationSketch>> solve(BooleanSupplier isCanceled) {
        try {
            var result = study.run(new Silent(isCanceled));
            return Optional.of(sketch -> on(sketch, result));
        } catch (CanceledException | InvalidScenarioException e) {
            // The chart then shows what the model says; the problems view says what is wrong with it.
            return Optional.empty();
        }
    }

    /** The sketch with the steady state on the figures of the hosts that it is known of. */
    static InstallationSketch on(InstallationSketch sketch, PagingStudyResult result) {
        return new InstallationSketch(sketch.name(), sketch.clusters().stream().map(c -> on(c, result)).toList(),
                sketch.hosts().stream().map(h -> on(h, result)).toList(), sketch.switches(), sketch.links(),
                sketch.notes());
    }

    private static ClusterSketch on(ClusterSketch cluster, PagingStudyResult result) {
        return new ClusterSketch(cluster.id(), cluster.name(), cluster.subtitle(),
                cluster.hosts().stream().map(h -> on(h, result)).toList());
    }

    private static HostSketch on(HostSketch host, PagingStudyResult result) {
        return result.host(host.id()).map(h -> on(host, h)).orElse(host);
    }

    private static HostSketch on(HostSketch sketch, HostPaging host) {
        var words = NLS.bind(Messages.Sketch_Pages, new Object[] {ResultText.of(host.state()),
                Quantities.pageRate(PagingTables.pageIns(host.tiers())),
                Quantities.share(host.throughput().share().value())});
        return sketch.with(words, sketch.tiers().stream().map(t -> on(t, host)).toList(),
                sketch.guests().stream().map(g -> on(g, host)).toList());
    }

    private static TierSketch on(TierSketch sketch, HostPaging host) {
        var kind = kindOf(sketch);
        var ofKind = host.tiers().stream().filter(t -> t.kind() == kind).toList();
        return ofKind.stream().filter(t -> t.level().equals(sketch.id())).findFirst()
                .or(() -> ofKind.size() == 1 ? Optional.of(ofKind.getFirst()) : Optional.empty())
                .map(t -> on(sketch, t)).orElse(sketch);
    }

    private static TierSketch on(TierSketch sketch, TierUse tier) {
        return new TierSketch(sketch.id(), sketch.kind(), sketch.name(), tier.whole().bytes().count(),
                tier.shared().map(SharedStore::used).orElse(tier.used()).bytes().count(), false);
    }

    private static TierKind kindOf(TierSketch sketch) {
        return switch (sketch.kind()) {
            case CENTRAL -> TierKind.CENTRAL;
            case XSTORE -> TierKind.XSTORE;
            case REMOTE -> TierKind.REMOTE;
            case DASD -> TierKind.DASD;
        };
    }

    private static GuestSketch on(GuestSketch sketch, HostPaging host) {
        return host.guest(sketch.id()).map(g -> sketch.withValue(rate(g))).orElse(sketch);
    }

    /** As short as a size of storage: no card grows, and the line of the host says what it counts. */
    private static String rate(GuestPaging guest) {
        return NLS.bind(Messages.Sketch_PerSecond, Quantities.whole(Math.round(guest.pageIns().pagesPerSecond())));
    }

    /** Tells nobody how far it is. */
    private record Silent(BooleanSupplier canceled) implements RunMonitor {
        @Override
        public void begin(long totalWork) {
            // nobody looks
        }

        @Override
        public void worked(long work) {
            // nobody looks
        }

        @Override
        public boolean isCanceled() {
            return canceled.getAsBoolean();
        }
    }
}
