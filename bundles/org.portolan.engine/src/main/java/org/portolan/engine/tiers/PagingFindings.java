/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.paging.VolumeUse;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.relocation.AssumptionUse;

/** What is worth saying about how a host has come to page. */
final class PagingFindings {

    private static final double HALF = 0.5;

    /**
     * A host with one more guest.
     *
     * @param guest id of a guest that is like it
     * @param paging the host then
     */
    record Next(String guest, HostPaging paging) {
    }

    private final HostPaging paging;
    private final Optional<Next> next;
    private final Plan plan;
    private final HostLoop loop;
    private final AssumptionUse assumptions;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param paging the host
     * @param loop how its guests run
     * @param next the host with one more guest, where that was looked at
     * @param assumptions bounds above which something is worth saying
     */
    PagingFindings(HostPaging paging, HostLoop loop, Optional<Next> next, AssumptionUse assumptions) {
        this.paging = paging;
        this.next = next;
        this.loop = loop;
        this.plan = loop.plan();
        this.assumptions = assumptions;
    }

    /** The worst first. */
    List<Finding> found() {
        lookAtPageSpace();
        lookAtXstore();
        lookAtVolumes();
        lookAtWork();
        lookAtStorage();
        lookAtProcessors();
        if (!paging.convergence().reached()) {
            findings.add(new PagingFinding.PagingNotSettled(host(), paging.convergence().residual()));
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    private String host() {
        return paging.host();
    }

    private void lookAtPageSpace() {
        if (paging.state() == HostState.OUT_OF_PAGE_SPACE) {
            var missing = paging.guests().stream().map(g -> g.withoutPlace()).reduce(Pages.ZERO, Pages::plus);
            findings.add(new PagingFinding.PageSpaceFull(host(), missing));
            return;
        }
        var limit = new Ratio(assumptions.value(AssumptionKey.PAGE_SPACE_FULL_SHARE));
        var used = paging.volumes().stream().map(VolumeUse::slotsUsed).reduce(Pages.ZERO, Pages::plus);
        var slots = paging.volumes().stream().map(VolumeUse::slots).reduce(Pages.ZERO, Pages::plus);
        boolean isPaging = paging.tier(TierKind.DASD).filter(t -> !t.used().isZero()).isPresent();
        if (isPaging && used.count() > limit.value() * slots.count()) {
            findings.add(new PagingFinding.PageSpaceFilling(host(), used, slots, limit));
        }
    }

    private void lookAtXstore() {
        var xstore = plan.host().level(Xstore.class).filter(x -> x.size().count() > 0);
        var hypervisor = plan.host().hypervisor();
        if (xstore.isEmpty() || hypervisor.isEmpty()) {
            return;
        }
        if (hypervisor.get().isAtLeast(Kind.ZVM, 6, 4)) {
            findings.add(new PagingFinding.XstoreUnsupported(host(), xstore.get().id()));
        } else if (hypervisor.get().isAtLeast(Kind.ZVM, 6, 3)) {
            findings.add(new PagingFinding.XstoreDiscouraged(host(), xstore.get().id()));
        }
    }

    private void lookAtVolumes() {
        double concern = assumptions.value(AssumptionKey.VOLUME_BUSY);
        double serious = assumptions.value(AssumptionKey.VOLUME_VERY_BUSY);
        for (var volume : paging.volumes()) {
            double busy = volume.busy().value();
            if (busy > Math.min(concern, serious)) {
                boolean isSerious = busy > serious;
                findings.add(new PagingFinding.VolumeBusy(host(), volume.volume(), volume.busy(),
                        new Ratio(isSerious ? serious : concern), isSerious));
            }
        }
    }

    private void lookAtWork() {
        double share = paging.throughput().share().value();
        if (share < HALF) {
            findings.add(new PagingFinding.Thrashing(host(), paging.throughput().share(), missingStorage()));
        }
        next.ifPresent(this::lookAtNext);
    }

    private void lookAtNext(Next then) {
        double before = paging.throughput().references().pagesPerSecond();
        double after = then.paging().throughput().references().pagesPerSecond();
        if (after < before) {
            findings.add(new PagingFinding.NearKnee(host(), then.guest(), new Ratio(after / before)));
        }
    }

    /** With so much more all pages that are touched stay in frames. */
    private Bytes missingStorage() {
        double touched = plan.locked();
        for (var kind : plan.kinds()) {
            touched += kind.count() * Math.max(kind.reserved(), kind.references().touched());
        }
        double frames = Math.max(0, plan.frames().forGuests());
        // The available list grows with the storage.
        double kept = 1 - assumptions.value(AssumptionKey.AVAILABLE_LOW_SHARE)
                - assumptions.value(AssumptionKey.AVAILABLE_HIGH_SHARE) / 2;
        return new Pages((long) Math.ceil(Math.max(0, touched - frames) / Math.max(HALF, kept))).bytes();
    }

    private void lookAtStorage() {
        double frames = Math.max(0, plan.frames().forGuests());
        if (plan.reservedWanted() + plan.locked() > frames && plan.reservedWanted() > 0) {
            findings.add(new PagingFinding.ReservedTooMuch(host(), Pages.rounded(plan.reservedWanted()),
                    Pages.rounded(frames)));
        }
        if (plan.frames().lentWanted() > plan.frames().lent()) {
            findings.add(new PagingFinding.LenderShort(host(), Pages.rounded(plan.frames().lentWanted()).bytes(),
                    Pages.rounded(plan.frames().lent()).bytes()));
        }
        double overcommit = overcommit();
        double target = assumptions.value(AssumptionKey.OVERCOMMIT_TARGET);
        if (overcommit > target) {
            findings.add(new PagingFinding.OvercommitAboveTarget(host(), new Ratio(overcommit), new Ratio(target)));
        }
    }

    /** Virtual storage of all guests for each byte of real storage. */
    private double overcommit() {
        double virtual = 0;
        for (var kind : plan.kinds()) {
            for (var guest : kind.guests()) {
                virtual += guest.maximumPages().bytes().count();
            }
        }
        double real = plan.host().level(Central.class).map(c -> (double) c.size().count()).orElse(0.0);
        return real == 0 ? 0 : Math.min(Ratio.MAX_VALUE, virtual / real);
    }

    private void lookAtProcessors() {
        if (loop.contention() > 0) {
            findings.add(new PagingFinding.PagingTakesProcessors(host(), paging.processors().paging()));
        }
    }
}
