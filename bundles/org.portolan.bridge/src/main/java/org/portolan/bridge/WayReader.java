/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.evacuation.Way;
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
import org.portolan.study.path.LinkPaths;

/** The ways between the hosts of an evacuation: every link that joins two of them, and the best one through switches. */
final class WayReader {

    private final Installation installation;
    private final Assumptions assumptions;
    private final Problems problems;
    private final Map<String, String> names;
    private final Set<LinkSpec> used = new LinkedHashSet<>();
    private final List<Way> ways = new ArrayList<>();

    /**
     * @param problems gets what was assumed
     * @param names gets the names of what was assumed
     */
    WayReader(Installation installation, Assumptions assumptions, Problems problems, Map<String, String> names) {
        this.installation = installation;
        this.assumptions = assumptions;
        this.problems = problems;
        this.names = names;
    }

    /** Finds the ways from some hosts to others, by the methods with which they are left. */
    void read(Collection<Host> sources, Collection<Host> targets, Map<Host, MethodQuestion> methods) {
        for (var source : sources) {
            var method = methods.get(source);
            var specs = specs(method.link().map(chosen -> (Predicate<Link>) chosen::equals).orElse(usable(method)));
            for (var target : targets) {
                if (target != source) {
                    add(source, target, specs);
                }
            }
        }
    }

    /** Links of the ways, each once. */
    List<LinkSpec> links() {
        return List.copyOf(used);
    }

    /** The ways, the first choice between two hosts first. */
    List<Way> ways() {
        return List.copyOf(ways);
    }

    private void add(Host source, Host target, List<LinkSpec> specs) {
        var from = Elements.id(source);
        var to = Elements.id(target);
        var best = paths(specs).best(from, to);
        if (best.isEmpty()) {
            assumed(source, target).ifPresent(link -> take(from, to, List.of(link)));
            return;
        }
        take(from, to, best.get().links());
        specs.stream().filter(l -> l.ends().contains(from) && l.ends().contains(to))
                .filter(l -> !best.get().links().equals(List.of(l))).forEach(l -> take(from, to, List.of(l)));
    }

    private void take(String from, String to, List<LinkSpec> links) {
        used.addAll(links);
        ways.add(new Way(from, to, links.stream().map(LinkSpec::id).toList()));
    }

    private List<LinkSpec> specs(Predicate<Link> usable) {
        var reader = new LinkReader(assumptions);
        return installation.getLinks().stream().filter(usable).flatMap(l -> reader.readQuietly(l).stream()).toList();
    }

    private LinkPaths paths(List<LinkSpec> specs) {
        var switches = installation.getSwitches().stream().map(Elements::id).collect(Collectors.toSet());
        return new LinkPaths(specs, switches::contains, assumptions);
    }

    /** z/VM relocates over ISFC; other methods take any link but one that mirrors storage. */
    private static Predicate<Link> usable(MethodQuestion method) {
        boolean lgr = RelocationMethod.ofId(method.method()).filter(m -> m == RelocationMethod.LGR).isPresent();
        return lgr ? IsfcLink.class::isInstance : l -> !(l instanceof ReplicationLink);
    }

    /** Hosts of one cluster that is not z/VM always have a network between them, even when nobody drew it. */
    private Optional<LinkSpec> assumed(Host source, Host target) {
        var cluster = Elements.clusterOf(source);
        if (target.getHypervisor() == HypervisorKind.ZVM || source.getHypervisor() == HypervisorKind.ZVM
                || cluster.isEmpty() || !cluster.equals(Elements.clusterOf(target)) || hasLink(cluster.get())) {
            return Optional.empty();
        }
        var id = PathReader.ASSUMED_LINK + '-' + Elements.id(cluster.get());
        if (names.put(id, Messages.Link_AssumedName) == null) {
            problems.warning(ProblemCode.LINK_ASSUMED, cluster.get(), Messages.Link_AssumedInCluster,
                    Messages.Link_AssumedRemedy, Elements.name(cluster.get()));
        }
        var ends = new TreeSet<String>();
        cluster.get().getHosts().forEach(h -> ends.add(Elements.id(h)));
        return Optional.of(LinkReader.assumedAmong(id, ends));
    }

    /** Where some links were drawn, one that is missing was left out on purpose. */
    private boolean hasLink(Cluster cluster) {
        return installation.getLinks().stream().filter(EthernetLink.class::isInstance)
                .anyMatch(l -> cluster.getHosts().contains(l.getFrom()) || cluster.getHosts().contains(l.getTo()));
    }
}
