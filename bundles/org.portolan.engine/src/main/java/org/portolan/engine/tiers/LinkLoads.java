/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.relocation.AssumptionUse;
import org.portolan.engine.relocation.LinkRates;

/** What hosts that borrow storage ask of links and lenders, and how long a page takes then. */
final class LinkLoads {

    private final AssumptionUse assumptions;
    private final Map<String, Way> ways = new HashMap<>();
    private final List<Borrowing> borrowings = new ArrayList<>();

    /**
     * A link.
     *
     * @param bytesPerSecond payload one way
     * @param bytesPerPage bytes of a page with what travels beside it
     * @param latency of one way, seconds
     */
    private record Way(double bytesPerSecond, double bytesPerPage, double latency) {
        double secondsPerPage() {
            return bytesPerPage / bytesPerSecond;
        }
    }

    /**
     * A tier of a host that is storage of another.
     *
     * @param host the borrower
     * @param tier which of its tiers
     * @param level what was lent
     */
    record Borrowing(HostLoop host, int tier, Remote level) {
        String borrower() {
            return host.plan().host().id();
        }

        /** Pages that travel to the borrower. */
        double fetched() {
            return host.pageIns(tier);
        }

        /** Pages that travel to the lender. */
        double stored() {
            return host.arrivals(tier);
        }

        /** Pages that come back to the borrower on their way to slots. */
        double passedOn() {
            return host.movedOn(tier);
        }
    }

    LinkLoads(InstallationSpec installation, List<HostLoop> hosts, AssumptionUse assumptions) {
        this.assumptions = assumptions;
        var rates = new LinkRates(assumptions);
        hosts.forEach(this::addBorrowings);
        var used = borrowings.stream().map(b -> b.level().link()).collect(Collectors.toSet());
        for (LinkSpec link : installation.links().stream().filter(l -> used.contains(l.id())).toList()) {
            ways.put(link.id(), new Way(rates.bytesPerSecond(link), Pages.SIZE + (double) rates.headerBytes(link),
                    link.latency().seconds()));
        }
    }

    private void addBorrowings(HostLoop host) {
        for (int tier = 1; tier < host.plan().tiers().size(); tier++) {
            var plan = host.plan().tiers().get(tier);
            if (plan.kind() == TierKind.REMOTE) {
                var level = host.plan().host().storage().stream().filter(l -> l.id().equals(plan.level()))
                        .map(Remote.class::cast).findFirst().orElseThrow();
                borrowings.add(new Borrowing(host, tier, level));
            }
        }
    }

    List<Borrowing> borrowings() {
        return borrowings;
    }

    /** tXX: processor time, round trip and transfer of a page, behind those that are on the way already. */
    double seconds(Borrowing borrowing) {
        var way = ways.get(borrowing.level().link());
        double page = way.secondsPerPage();
        return leastSeconds(borrowing)
                + Queues.waitSeconds(1, pagesTo(borrowing.borrower(), borrowing.level().link()), page, page * page);
    }

    /** Pages in a second that a link carries one way. */
    double pagesPerSecond(String link) {
        return 1 / ways.get(link).secondsPerPage();
    }

    /** The same over an idle link. */
    double leastSeconds(Borrowing borrowing) {
        var way = ways.get(borrowing.level().link());
        return assumptions.value(AssumptionKey.REMOTE_CPU) + assumptions.value(AssumptionKey.REMOTE_ROUND_TRIP)
                + 2 * way.latency() + way.secondsPerPage();
    }

    /** Share of a link's rate that its busier direction takes. */
    double busy(Borrowing borrowing) {
        var link = borrowing.level().link();
        double pages = Math.max(pagesTo(borrowing.borrower(), link), pagesTo(borrowing.level().lenderHost(), link));
        return pages * ways.get(link).secondsPerPage();
    }

    private double pagesTo(String host, String link) {
        double sum = 0;
        for (var other : borrowings) {
            if (other.level().link().equals(link)) {
                sum += other.borrower().equals(host) ? other.fetched() + other.passedOn() : 0;
                sum += other.level().lenderHost().equals(host) ? other.stored() : 0;
            }
        }
        return sum;
    }

    /** Seconds of processor time in a second that it costs the lender. */
    double lenderProcessors(Borrowing borrowing) {
        return (borrowing.fetched() + borrowing.passedOn()) * assumptions.value(AssumptionKey.SEND_CPU)
                + borrowing.stored() * assumptions.value(AssumptionKey.RECEIVE_CPU);
    }
}
