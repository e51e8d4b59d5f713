/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.LinkLoad;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.relocation.LinkEnds;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.ResourceUse.Direction;

/** What crosses the ends of links over time: what each pass sent, and what no pass counts in the phases that send it. */
final class LinkLoads {

    /** One end of a link as it is sent to or received from. */
    private record End(String link, String end, Direction direction) implements Comparable<End> {
        @Override
        public int compareTo(End other) {
            int byLink = link.compareTo(other.link);
            int byEnd = byLink != 0 ? byLink : end.compareTo(other.end);
            return byEnd != 0 ? byEnd : direction.compareTo(other.direction);
        }
    }

    private final Map<String, LinkSpec> links = new HashMap<>();
    private final Ways ways;
    private final Map<End, FairShares.Port> ports = new TreeMap<>();
    private final FairShares shares = new FairShares();

    private LinkLoads(EvacuationPlan plan, Ways ways) {
        this.ways = ways;
        plan.spec().installation().links().forEach(l -> links.put(l.id(), l));
    }

    static List<LinkLoad> of(EvacuationPlan plan, List<RelocationResult> results, Ways ways) {
        var loads = new LinkLoads(plan, ways);
        results.forEach(loads::add);
        loads.shares.spread();
        return loads.ports.entrySet().stream().map(e -> new LinkLoad(e.getKey().link(), e.getKey().end(),
                e.getKey().direction(), ways.payload(e.getKey().link()), e.getValue().series())).toList();
    }

    private void add(RelocationResult result) {
        var crossed = ports(result);
        double weight = result.request().claim().weight().value();
        long counted = 0;
        if (isOverLink(result)) {
            for (var pass : result.passes()) {
                if (!pass.begin().equals(pass.end())) {
                    counted += pass.bytes().count();
                    shares.add(pass.begin(), pass.end(), pass.bytes().count(), weight, crossed);
                }
            }
        }
        addRest(result, crossed, weight, Figures.linkBytes(result) - counted);
    }

    /** Passes of methods that page out go to volumes. */
    private static boolean isOverLink(RelocationResult result) {
        return result.phases().stream().noneMatch(p -> p.kind() == PhaseKind.PRE_FLUSH
                || p.kind() == PhaseKind.LAST_FLUSH || p.kind() == PhaseKind.MOVE_OUT);
    }

    private void addRest(RelocationResult result, List<FairShares.Port> crossed, double weight, long bytes) {
        var carrying = result.phases().stream().filter(p -> carriesRest(p.kind())).toList();
        long nanos = carrying.stream().mapToLong(p -> p.duration().nanos()).sum();
        if (bytes > 0 && nanos > 0) {
            carrying.forEach(p -> shares.add(p.begin(), p.end(),
                    Math.round((double) bytes * p.duration().nanos() / nanos), weight, crossed));
        }
    }

    private static boolean carriesRest(PhaseKind kind) {
        return switch (kind) {
            case CONTROL_STATE, PUSH_AND_PULL, EXPORT, ESTABLISH, DUPLEX -> true;
            default -> false;
        };
    }

    /** Both ends of every link that a relocation took anything of. */
    private List<FairShares.Port> ports(RelocationResult result) {
        var found = new ArrayList<FairShares.Port>();
        if (result.resources().stream().anyMatch(r -> r.kind() == ResourceUse.Kind.LINK)) {
            for (var hop : LinkEnds.of(result.request().path().stream().map(links::get).toList(), result.sourceHost(),
                    result.request().targetHost())) {
                found.add(port(new End(hop.link(), hop.from(), Direction.SEND)));
                found.add(port(new End(hop.link(), hop.to(), Direction.RECEIVE)));
            }
        }
        return found;
    }

    private FairShares.Port port(End end) {
        return ports.computeIfAbsent(end, e -> new FairShares.Port(ways.payload(e.link()).bytesPerSecond()));
    }
}
