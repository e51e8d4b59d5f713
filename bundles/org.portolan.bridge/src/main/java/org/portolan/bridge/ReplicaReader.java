/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.ReplicationLink;
import org.portolan.study.path.LinkPaths;

/** Where the copies of guests are, and over which links they are kept up with. */
final class ReplicaReader {

    private final Installation installation;
    private final Replication asked;
    private final List<Host> lost;
    private final LinkReader reader;
    private final Assumptions assumptions;
    private final Problems problems;
    private final Set<LinkSpec> used = new LinkedHashSet<>();

    /**
     * @param lost hosts that are lost: a copy there is of no use, and taken only where it is asked for
     * @param problems gets guests that cannot have a copy
     */
    ReplicaReader(Installation installation, HostLossQuestion question, Assumptions assumptions, Problems problems) {
        this.installation = installation;
        this.asked = question.replication();
        this.lost = question.hosts();
        this.reader = new LinkReader(assumptions);
        this.assumptions = assumptions;
        this.problems = problems;
    }

    /** Links over which copies are kept up with, each once. */
    List<LinkSpec> links() {
        return List.copyOf(used);
    }

    /** The copy of a guest that is asked for; none when there is no way to a host that might hold it. */
    Optional<ReplicaSpec> read(Guest guest, Host source) {
        if (!asked.guests().contains(guest)) {
            return Optional.empty();
        }
        var found = targets(source).flatMap(target -> replica(source, target).stream()).findFirst();
        if (found.isEmpty()) {
            problems.warning(ProblemCode.LINK_MISSING, guest, Messages.Failover_NoWayForCopy,
                    Messages.Failover_NoWayForCopyRemedy, Elements.name(guest), Elements.name(source));
        }
        return found;
    }

    /** Hosts that might hold it, the first choice first. */
    private Stream<Host> targets(Host source) {
        if (asked.host().isPresent()) {
            return asked.host().stream();
        }
        var linked = asked.link().map(Stream::of)
                .orElseGet(() -> installation.getLinks().stream().filter(ReplicationLink.class::isInstance))
                .flatMap(l -> otherEnd(l, source).stream());
        var members = asked.link().isPresent() ? Stream.<Host>empty()
                : Elements.clusterOf(source).stream().map(Cluster::getHosts).flatMap(List::stream);
        return Stream.concat(linked, members).filter(h -> h != source && !lost.contains(h)).distinct();
    }

    private static Optional<Host> otherEnd(Link link, Host source) {
        var other = link.getFrom() == source ? link.getTo() : link.getTo() == source ? link.getFrom() : null;
        return other instanceof Host host ? Optional.of(host) : Optional.empty();
    }

    private Optional<ReplicaSpec> replica(Host source, Host target) {
        if (source == target) {
            return Optional.empty();
        }
        var mirror = asked.link().or(() -> joining(source, target)).filter(ReplicationLink.class::isInstance)
                .map(ReplicationLink.class::cast);
        return path(source, target).map(path -> {
            used.addAll(path);
            var kind = asked.kind().orElse(mirror.filter(ReplicationLink::isSynchronous)
                    .map(l -> ReplicaSpec.Kind.SYNCHRONOUS).orElse(ReplicaSpec.Kind.MIRROR));
            var cycle = asked.cycle().or(() -> mirror.filter(ReplicationLink::isSetCycleSeconds)
                    .map(l -> SimTime.ofSeconds(l.getCycleSeconds())));
            return new ReplicaSpec(Elements.id(target), path.stream().map(LinkSpec::id).toList(), kind, cycle);
        });
    }

    /** A replication link between two hosts. */
    private Optional<Link> joining(Host source, Host target) {
        return installation.getLinks().stream().filter(ReplicationLink.class::isInstance)
                .filter(l -> otherEnd(l, source).filter(target::equals).isPresent())
                .filter(l -> reader.readQuietly(l).isPresent()).findFirst();
    }

    private Optional<List<LinkSpec>> path(Host source, Host target) {
        var chosen = asked.link().or(() -> joining(source, target));
        Predicate<Link> usable = l -> chosen.map(l::equals).orElse(true);
        var specs = installation.getLinks().stream().filter(usable).flatMap(l -> reader.readQuietly(l).stream())
                .toList();
        var switches = installation.getSwitches().stream().map(Elements::id).collect(Collectors.toSet());
        return new LinkPaths(specs, switches::contains, assumptions).best(Elements.id(source), Elements.id(target))
                .map(p -> p.links());
    }
}
