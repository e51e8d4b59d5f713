/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.portolan.engine.event.EventKind;
import org.portolan.engine.event.EventQueue;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Turn;
import org.portolan.engine.internal.Occupancies;
import org.portolan.engine.quantity.SimTime;

/**
 * Lets relocations begin as far as the limits on how many may run at once have room (docs/engine.md, 8). All units that
 * a relocation needs are taken together, so that none waits while it holds some. One that must wait does so at the
 * first place without room; nobody who comes later in the order passes it there, but elsewhere others go on.
 */
final class AdmissionQueue {

    private static final Comparator<Waiting> ORDER = Comparator.comparing(w -> w.request, Comparator
            .comparingInt((RelocationRequest r) -> r.turn().map(Turn::number).orElse(0))
            .thenComparing(r -> -r.claim().priority())
            .thenComparing(RelocationRequest::start)
            .thenComparing(RelocationRequest::guest));

    private final EventQueue queue;
    private final Occupancies occupancies;
    private final Map<Occupancies.Place, Stock> stocks = new HashMap<>();
    private final Map<Relocation, Waiting> entered = new HashMap<>();
    private final List<Waiting> arrived = new ArrayList<>();
    private final List<Stock> roomier = new ArrayList<>();
    private boolean sweepIsDue;

    /** Units of one place, and who waits for them. */
    private static final class Stock {
        private final Occupancies.Place place;
        private final TreeSet<Waiting> waiting = new TreeSet<>(ORDER);
        private int free;

        Stock(Occupancies.Place place) {
            this.place = place;
            this.free = place.limit().units();
        }

        boolean isClosedTo(Waiting other, int units) {
            return free < units || !waiting.isEmpty() && ORDER.compare(waiting.first(), other) < 0;
        }
    }

    /** A relocation from its command until it is all over. */
    private static final class Waiting {
        private final Relocation relocation;
        private final RelocationRequest request;
        private final Map<Stock, Integer> needs;
        private Optional<Stock> obstacle = Optional.empty();
        private SimTime since = SimTime.ZERO;
        private boolean admitted;

        Waiting(Relocation relocation, Map<Stock, Integer> needs) {
            this.relocation = relocation;
            this.request = relocation.request();
            this.needs = needs;
        }
    }

    /** The next to be looked at: one that has just come, or the first of those at a place that has gained room. */
    private record Candidate(Waiting waiting, Optional<Stock> from) {
    }

    AdmissionQueue(EventQueue queue, Occupancies occupancies) {
        this.queue = queue;
        this.occupancies = occupancies;
    }

    /** Starts a relocation, at once or as soon as there is room for it. */
    void enter(Relocation relocation) {
        var units = occupancies.of(relocation.request(), relocation.guest().host());
        if (units.isEmpty()) {
            relocation.start();
            return;
        }
        var needs = new LinkedHashMap<Stock, Integer>();
        units.forEach((place, count) -> needs.put(stocks.computeIfAbsent(place, Stock::new), count));
        var waiting = new Waiting(relocation, needs);
        entered.put(relocation, waiting);
        arrived.add(waiting);
        relocation.queued();
        sweepSoon();
    }

    /** Gives back what a relocation that is over has taken, or its place in the queue. */
    void leave(Relocation relocation) {
        var over = entered.remove(relocation);
        if (over == null) {
            return;
        }
        if (over.admitted) {
            over.needs.forEach((stock, units) -> stock.free += units);
            roomier.addAll(over.needs.keySet());
        } else {
            arrived.remove(over);
            // Those behind it may fit where it did not.
            over.obstacle.ifPresent(stock -> {
                unpark(over, stock);
                roomier.add(stock);
            });
        }
        sweepSoon();
    }

    /** After everything else at this instant, so that the order of events makes no difference to who is first. */
    private void sweepSoon() {
        if (!sweepIsDue) {
            sweepIsDue = true;
            queue.at(queue.now(), EventKind.ADMISSION, this::sweep);
        }
    }

    private void sweep() {
        sweepIsDue = false;
        var candidates = new PriorityQueue<Candidate>(Comparator.comparing(Candidate::waiting, ORDER));
        arrived.forEach(w -> candidates.add(new Candidate(w, Optional.empty())));
        arrived.clear();
        var gained = roomier.stream().distinct().toList();
        roomier.clear();
        gained.forEach(stock -> addFirst(stock, candidates));
        while (!candidates.isEmpty()) {
            consider(candidates.poll(), candidates);
        }
    }

    private void consider(Candidate candidate, PriorityQueue<Candidate> candidates) {
        var waiting = candidate.waiting();
        if (candidate.from().isPresent()) {
            var stock = candidate.from().get();
            if (stock.free < waiting.needs.get(stock)) {
                return;
            }
            unpark(waiting, stock);
            admitOrPark(waiting);
            addFirst(stock, candidates);
        } else {
            admitOrPark(waiting);
        }
    }

    private static void addFirst(Stock stock, PriorityQueue<Candidate> candidates) {
        if (!stock.waiting.isEmpty()) {
            candidates.add(new Candidate(stock.waiting.first(), Optional.of(stock)));
        }
    }

    private void admitOrPark(Waiting waiting) {
        var obstacle = waiting.needs.entrySet().stream().filter(n -> n.getKey().isClosedTo(waiting, n.getValue()))
                .map(Map.Entry::getKey).findFirst();
        if (obstacle.isPresent()) {
            waiting.obstacle = obstacle;
            waiting.since = queue.now();
            obstacle.get().waiting.add(waiting);
        } else {
            waiting.admitted = true;
            waiting.needs.forEach((stock, units) -> stock.free -= units);
            waiting.relocation.start();
        }
    }

    private void unpark(Waiting waiting, Stock stock) {
        stock.waiting.remove(waiting);
        waiting.obstacle = Optional.empty();
        waiting.relocation.waitedAt(stock.place, queue.now().minus(waiting.since));
    }
}
