/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.pressure.GuestMoment;
import org.portolan.engine.pressure.HostMoment;
import org.portolan.engine.pressure.TierMoment;
import org.portolan.engine.pressure.VolumeMoment;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Says how a host and its guests are at an instant. */
final class Moments {

    /** What sums leave uncertain. */
    private static final double ROUNDING = 1e-6;

    private final HostFlow flow;
    private final HostLoop loop;
    private final Loop all;
    private final SimTime at;

    /** @param all how the guests of all hosts run that share something with the host */
    Moments(HostFlow flow, HostLoop loop, Loop all, SimTime at) {
        this.flow = flow;
        this.loop = loop;
        this.all = all;
        this.at = at;
    }

    HostMoment host() {
        var frames = flow.plan().frames();
        double free = frames.frames() - frames.fixed() - frames.lent() - flow.plan().locked() - flow.in(0);
        double ageing = loop.plan().sum(p -> p.ageing);
        double firstTouches = 0;
        for (int kind = 0; kind < flow.cohorts().size(); kind++) {
            var cohort = flow.cohorts().get(kind);
            firstTouches += cohort.count() * cohort.firstTouches(loop.pacing(kind));
        }
        double processors = loop.processors();
        return new HostMoment(at, tiers(), pages(free), pages(ageing), rate(firstTouches),
                rate(flow.shape().tiers() > 1 ? loop.arrivals(1) : 0), rate(loop.written()),
                HostReport.throughput(loop.plan(), loop), volumes(), Double.isInfinite(processors) ? Optional.empty()
                        : Optional.of(new Ratio(loop.processorsTaken() / processors)));
    }

    private List<TierMoment> tiers() {
        var tiers = new ArrayList<TierMoment>();
        for (int tier = 0; tier < flow.shape().tiers(); tier++) {
            var planned = flow.tiers().get(tier);
            double locked = tier == 0 ? flow.plan().locked() : 0;
            tiers.add(new TierMoment(planned.kind(), planned.level(), pages(planned.capacity() + locked),
                    pages(flow.in(tier) + locked), rate(tier == 0 ? 0 : loop.pageIns(tier)),
                    SimTime.ofSeconds(loop.waitFor(tier))));
        }
        return tiers;
    }

    private List<VolumeMoment> volumes() {
        var moments = new ArrayList<VolumeMoment>();
        for (var volume : loop.plan().slots().volumes()) {
            var load = all.volumes().of(volume);
            moments.add(new VolumeMoment(volume.id(), new Ratio(load.busy()),
                    SimTime.ofSeconds(load.queueSeconds() + load.readSeconds()), rate(load.reads()),
                    rate(load.writes()), pages(Math.min(volume.slots(), load.slotsTaken()))));
        }
        return moments;
    }

    /** A guest of a kind. Pages are rounded so that none is lost. */
    GuestMoment guest(int kind) {
        var cohort = flow.cohorts().get(kind);
        var pacing = loop.pacing(kind);
        var placing = loop.plan().placings().get(kind);
        double sum = cohort.kind().locked();
        long told = 0;
        var pages = new ArrayList<Pages>();
        for (int tier = 0; tier < flow.shape().tiers(); tier++) {
            sum += cohort.in(tier);
            long until = Math.max(told, (long) Math.floor(sum + 0.5 + ROUNDING));
            pages.add(new Pages(until - told));
            told = until;
        }
        double pageIns = pacing.of(placing.allPageIns(Placing.PROCESSOR), placing.allPageIns(Placing.CLOCK));
        return new GuestMoment(at, pages, rate(pageIns), rate(cohort.firstTouches(pacing)),
                new Ratio(Math.max(0, HostReport.speed(cohort.kind(), pacing))));
    }

    private static Pages pages(double count) {
        return new Pages((long) Math.max(0, Math.floor(count + ROUNDING)));
    }

    private static PageRate rate(double pagesPerSecond) {
        return new PageRate(Math.clamp(pagesPerSecond, 0, PageRate.MAX_PAGES_PER_SECOND));
    }
}
