/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.Demand;
import org.portolan.engine.resource.Resource;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;

/**
 * Links and what several of them share as resources (docs/engine.md, 3): adapters and channel paths, each direction by
 * itself, and the backplanes of switches.
 */
final class Network {

    private final Map<String, HostSpec> hosts;
    private final Map<String, LinkSpec> links;
    private final Map<String, SwitchSpec> switches;
    private final Map<String, Double> sharedChannels;
    private final LinkRates rates;
    private final Ports ports = new Ports();
    private final Map<PartKey, Resource> parts = new HashMap<>();
    private final Map<Way, LinkPath> paths = new HashMap<>();

    private record PartKey(Kind kind, String id, Direction direction) {
    }

    private record Way(List<String> links, String from, String to) {
    }

    /** A link in the direction of travel. */
    private record Hop(LinkSpec link, String from, String to) {
    }

    Network(InstallationSpec installation, LinkRates rates) {
        this.rates = rates;
        hosts = installation.hosts().stream().filter(h -> !h.adapters().isEmpty())
                .collect(Collectors.toMap(HostSpec::id, h -> h));
        links = installation.links().stream().collect(Collectors.toMap(LinkSpec::id, l -> l));
        switches = installation.switches().stream().filter(s -> s.backplane().isPresent())
                .collect(Collectors.toMap(SwitchSpec::id, s -> s));
        sharedChannels = sharedChannels(installation);
    }

    /** Line rate of every channel path that more than one link names; a slow peer does not make it slower for others. */
    private static Map<String, Double> sharedChannels(InstallationSpec installation) {
        var rateOf = new HashMap<String, Double>();
        var naming = new HashMap<String, Integer>();
        for (var link : installation.links()) {
            if (link instanceof LinkSpec.Isfc isfc) {
                isfc.channels().stream().flatMap(Network::ids).distinct()
                        .forEach(id -> naming.merge(id, 1, Integer::sum));
                isfc.channels().forEach(c -> ids(c).forEach(id -> rateOf.merge(id, lineRate(c), Math::max)));
            }
        }
        rateOf.keySet().removeIf(id -> naming.get(id) < 2);
        return rateOf;
    }

    private static Stream<String> ids(ChpidSpec channel) {
        return Stream.concat(Stream.of(channel.id()), channel.peer().stream());
    }

    /** The way over some links, beginning at a host. */
    LinkPath path(List<String> over, String from, String to) {
        return paths.computeIfAbsent(new Way(over, from, to), this::build);
    }

    private LinkPath build(Way way) {
        var hops = hops(way);
        var demands = new ArrayList<Demand>();
        var shared = new ArrayList<LinkPath.Part>();
        for (var hop : hops) {
            double rate = rates.bytesPerSecond(hop.link());
            demands.add(new Demand(ports.sending(hop.link().id(), hop.from(), rate), 1));
            demands.add(new Demand(ports.receiving(hop.link().id(), hop.to(), rate), 1));
            shared.addAll(adapters(hop.link(), hop.from(), Direction.SEND));
            shared.addAll(adapters(hop.link(), hop.to(), Direction.RECEIVE));
            shared.addAll(channels(hop));
        }
        shared.addAll(backplanes(hops));
        shared.forEach(part -> demands.add(part.demand()));
        double byLinks = hops.stream().mapToDouble(h -> rates.bytesPerSecond(h.link())).min()
                .orElse(Double.POSITIVE_INFINITY);
        double byParts = shared.stream().mapToDouble(LinkPath.Part::bytesPerSecond).min()
                .orElse(Double.POSITIVE_INFINITY);
        return new LinkPath(
                hops.stream().map(h -> new LinkPath.Hop(h.link().id(), rates.bytesPerSecond(h.link()))).toList(),
                List.copyOf(shared), List.copyOf(demands),
                hops.stream().mapToInt(h -> rates.headerBytes(h.link())).max().orElse(0), Math.min(byLinks, byParts),
                hops.stream().map(h -> h.link().latency()).reduce(SimTime.ZERO, SimTime::plus), queue(hops));
    }

    /** What can be written ahead of the slowest link; of several that are, the first. */
    private Optional<LinkPath.Queue> queue(List<Hop> hops) {
        return hops.stream().min(Comparator.comparingDouble(h -> rates.bytesPerSecond(h.link())))
                .map(h -> new LinkPath.Queue(ports.sending(h.link().id(), h.from(), rates.bytesPerSecond(h.link())),
                        rates.writeAheadBytes(h.link())))
                .filter(q -> q.bytes() > 0);
    }

    private List<Hop> hops(Way way) {
        var found = new ArrayList<Hop>();
        var end = way.from();
        for (int i = 0; i < way.links().size(); i++) {
            var link = links.get(way.links().get(i));
            boolean isLast = i + 1 == way.links().size();
            var next = isLast ? way.to() : LinkPath.joint(link, links.get(way.links().get(i + 1)), end);
            found.add(new Hop(link, end, next));
            end = next;
        }
        return found;
    }

    /** A link over several adapters spreads its bytes in proportion to their rates. */
    private List<LinkPath.Part> adapters(LinkSpec link, String host, Direction direction) {
        var over = Optional.ofNullable(hosts.get(host)).map(h -> h.adaptersOf(link.id())).orElse(List.of());
        double all = over.stream().mapToDouble(a -> a.lineRate().bytesPerSecond()).sum();
        return over.stream().map(a -> adapter(a, rates.linePerByte(link) / all, direction)).toList();
    }

    private LinkPath.Part adapter(AdapterSpec adapter, double perByteAndRate, Direction direction) {
        double rate = adapter.lineRate().bytesPerSecond();
        return part(new PartKey(Kind.ADAPTER, adapter.id(), direction), rate, rate * perByteAndRate);
    }

    private List<LinkPath.Part> channels(Hop hop) {
        if (sharedChannels.isEmpty() || !(hop.link() instanceof LinkSpec.Isfc isfc)) {
            return List.of();
        }
        double all = isfc.channels().stream().mapToDouble(Network::lineRate).sum();
        var found = new ArrayList<LinkPath.Part>();
        for (var channel : isfc.channels()) {
            double share = lineRate(channel) / all;
            boolean sends = channel.host().orElse(isfc.ends().first()).equals(hop.from());
            channel(channel.id(), share, sends ? Direction.SEND : Direction.RECEIVE).ifPresent(found::add);
            channel.peer().flatMap(peer -> channel(peer, share, sends ? Direction.RECEIVE : Direction.SEND))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<LinkPath.Part> channel(String id, double share, Direction direction) {
        return Optional.ofNullable(sharedChannels.get(id))
                .map(rate -> part(new PartKey(Kind.CHANNEL, id, direction), rates.channelPayload(rate), share));
    }

    private static double lineRate(ChpidSpec channel) {
        return channel.lineRate().bytesPerSecond();
    }

    /** Every switch at which a link of the way ends is passed once. */
    private List<LinkPath.Part> backplanes(List<Hop> hops) {
        if (switches.isEmpty()) {
            return List.of();
        }
        var passed = new LinkedHashSet<String>();
        hops.forEach(h -> passed.addAll(h.link().ends()));
        return passed.stream().map(switches::get).filter(s -> s != null).map(s -> part(
                new PartKey(Kind.SWITCH, s.id(), Direction.TO_TARGET), s.backplane().orElseThrow().bytesPerSecond(), 1))
                .toList();
    }

    private LinkPath.Part part(PartKey key, double capacity, double perByte) {
        var resource = parts.computeIfAbsent(key, k -> new Resource(capacity));
        return new LinkPath.Part(key.id(), key.kind(), key.direction(), new Demand(resource, perByte),
                capacity / perByte);
    }
}
