/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.model.Cluster;
import org.portolan.model.EthernetLink;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.ReplicationLink;
import org.portolan.study.path.LinkPath;
import org.portolan.study.path.LinkPaths;

/** The links that a relocation travels over. */
final class PathReader {

    /** Id of the link that is assumed between two hosts of a cluster when none was modelled. */
    static final String ASSUMED_LINK = "assumed-link";

    private final Installation installation;
    private final Assumptions assumptions;
    private final Problems problems;
    private final Map<Link, Optional<LinkSpec>> read = new HashMap<>();

    PathReader(Installation installation, Assumptions assumptions, Problems problems) {
        this.installation = installation;
        this.assumptions = assumptions;
        this.problems = problems;
    }

    /** The links in the order of travel; none when there is no way, which the engine answers with a finding. */
    List<LinkSpec> path(InstallationReader.Move move, Host source) {
        var chosen = move.method().link();
        var path = chosen.isPresent() ? over(chosen.get(), move, source) : best(move, source);
        return path.map(LinkPath::links).orElse(List.of());
    }

    private Optional<LinkPath> over(Link link, InstallationReader.Move move, Host source) {
        var spec = read(link);
        var path = spec.flatMap(s -> paths(l -> true).bestOver(s, Elements.id(source), Elements.id(move.target())));
        if (spec.isPresent() && path.isEmpty()) {
            problems.error(ProblemCode.LINK_MISSING, link, Messages.Link_LeadsElsewhere,
                    Messages.Link_LeadsElsewhereRemedy,
                    Elements.name(link), Elements.name(source), Elements.name(move.target()));
        }
        return path;
    }

    private Optional<LinkPath> best(InstallationReader.Move move, Host source) {
        var best = paths(usable(move)).best(Elements.id(source), Elements.id(move.target()));
        return best.isPresent() ? best : assumed(move, source);
    }

    /** z/VM relocates over ISFC; other methods take any link but one that mirrors storage. */
    private static Predicate<Link> usable(InstallationReader.Move move) {
        boolean lgr = RelocationMethod.ofId(move.method().method()).filter(m -> m == RelocationMethod.LGR).isPresent();
        return lgr ? IsfcLink.class::isInstance : l -> !(l instanceof ReplicationLink);
    }

    /** Hosts of one cluster that is not z/VM always have a network between them, even when nobody drew it. */
    private Optional<LinkPath> assumed(InstallationReader.Move move, Host source) {
        var cluster = Elements.clusterOf(source);
        if (move.target().getHypervisor() == HypervisorKind.ZVM || source.getHypervisor() == HypervisorKind.ZVM
                || cluster.isEmpty() || !cluster.equals(Elements.clusterOf(move.target())) || hasLink(cluster.get())) {
            return Optional.empty();
        }
        problems.warning(ProblemCode.LINK_ASSUMED, source, Messages.Link_Assumed, Messages.Link_AssumedRemedy,
                Elements.name(source), Elements.name(move.target()));
        var link = LinkReader.assumedBetween(ASSUMED_LINK, source, move.target());
        return Optional.of(new LinkPath(List.of(link), Engine.payloadRate(link, assumptions)));
    }

    /** Where some links were drawn, one that is missing was left out on purpose. */
    private boolean hasLink(Cluster cluster) {
        return installation.getLinks().stream()
                .filter(EthernetLink.class::isInstance)
                .anyMatch(l -> cluster.getHosts().contains(l.getFrom()) || cluster.getHosts().contains(l.getTo()));
    }

    private LinkPaths paths(Predicate<Link> usable) {
        var links = new ArrayList<LinkSpec>();
        installation.getLinks().stream().filter(usable).forEach(l -> readQuietly(l).ifPresent(links::add));
        Set<String> switches = installation.getSwitches().stream().map(Elements::id).collect(Collectors.toSet());
        return new LinkPaths(links, switches::contains, assumptions);
    }

    /** Links that join two hosts without anything between them, but those that mirror storage. */
    List<LinkSpec> direct(Host one, Host other) {
        return installation.getLinks().stream().filter(l -> !(l instanceof ReplicationLink))
                .filter(l -> l.getFrom() == one && l.getTo() == other || l.getFrom() == other && l.getTo() == one)
                .flatMap(l -> readQuietly(l).stream()).toList();
    }

    /** A link that the user chose: its problems matter. */
    Optional<LinkSpec> read(Link link) {
        return new LinkReader(assumptions).read(link, problems);
    }

    /** A link that may serve or not: its problems only matter if there is no other, and validation shows them too. */
    private Optional<LinkSpec> readQuietly(Link link) {
        return read.computeIfAbsent(link, new LinkReader(assumptions)::readQuietly);
    }
}
