/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

import org.portolan.engine.Engine;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.ChannelPath;
import org.portolan.model.EthernetLink;
import org.portolan.model.FctcDevice;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.Node;
import org.portolan.model.NumaLink;
import org.portolan.model.Switch;
import org.portolan.study.format.Quantities;

/** Links as the engine knows them, with rates derived from their parts where none is set. */
final class LinkReader {

    /** 10 Gb Ethernet: what a network adapter has when nobody said (ecore, domain notes 4.2). */
    static final Rate DEFAULT_ETHERNET = Rate.ofGigabitsPerSecond(10);

    private static final double EXPRESS4 = 400e6;
    private static final double EXPRESS8 = 800e6;
    private static final double EXPRESS16 = 1600e6;

    private final Assumptions assumptions;

    LinkReader(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** The link; empty after an error was added, when its rate or its ends are not known. */
    Optional<LinkSpec> read(Link link, Problems problems) {
        if (link.getFrom() == null || link.getTo() == null || link.getFrom() == link.getTo()) {
            return Optional.empty();
        }
        return switch (link) {
            case IsfcLink isfc -> isfc(isfc, problems);
            case EthernetLink ethernet -> Optional.of(ethernet(ethernet));
            default -> other(link, problems);
        };
    }

    /** The link; empty where its rate or its ends are not known, or impossible. */
    Optional<LinkSpec> readQuietly(Link link) {
        try {
            return read(link, new Problems());
        } catch (InvalidValueException e) {
            // validation tells about the value; here a label is better left out than wrong
            return Optional.empty();
        }
    }

    /** What a link carries after overhead; empty while that is not known. */
    Optional<Rate> payload(Link link) {
        return readQuietly(link).map(spec -> Engine.payloadRate(spec, assumptions));
    }

    /** The Ethernet that is assumed between two hosts when no link at all was modelled. */
    static LinkSpec assumedBetween(String id, Node from, Node to) {
        return assumedAmong(id, ends(from, to));
    }

    /** The network that is assumed to join all hosts of a cluster. */
    static LinkSpec assumedAmong(String id, SortedSet<String> ends) {
        return new LinkSpec.Ethernet(id, ends, DEFAULT_ETHERNET, Optional.empty(), SimTime.ZERO,
                OptionalInt.empty());
    }

    private Optional<LinkSpec> isfc(IsfcLink link, Problems problems) {
        if (!link.isSetBandwidthBytesPerSecond()) {
            return channelsOfDevices(link, problems).map(channels -> isfc(link, channels));
        }
        double wanted = link.getBandwidthBytesPerSecond() * (link.isSetEfficiency() ? link.getEfficiency() : 1);
        var spec = isfc(link, List.of(channelOfRate(link, wanted)));
        warnOfCap(link, wanted, Engine.payloadRate(spec, assumptions), problems);
        return Optional.of(spec);
    }

    private LinkSpec isfc(IsfcLink link, List<ChpidSpec> channels) {
        return new LinkSpec.Isfc(Elements.id(link), ends(link), channels, isfcLatency(link), header(link));
    }

    /** One channel and all devices, so that the link carries what the user set. */
    private ChpidSpec channelOfRate(IsfcLink link, double wanted) {
        var lineRate = Rate.rounded(wanted / assumptions.value(AssumptionKey.ISFC_CHANNEL_EFFICIENCY));
        return new ChpidSpec(Elements.id(link), lineRate, ChpidSpec.MOST_DEVICES);
    }

    private static void warnOfCap(IsfcLink link, double wanted, Rate most, Problems problems) {
        // The line rate is rounded to a whole byte per second.
        if (wanted > most.bytesPerSecond() + 1.0) {
            problems.warning(ProblemCode.LINK_RATE_CAPPED, link, Messages.Link_RateCapped,
                    Messages.Link_RateCappedRemedy,
                    Elements.name(link), Quantities.rate(Rate.rounded(wanted)), Quantities.rate(most),
                    AssumptionKey.ISFC_DEVICE_RATE.key());
        }
    }

    private Optional<List<ChpidSpec>> channelsOfDevices(IsfcLink link, Problems problems) {
        if (link.getFctcDevices().isEmpty()) {
            rateUnknown(link, Messages.Link_NoDevicesRemedy, problems);
            return Optional.empty();
        }
        var channels = new LinkedHashMap<String, List<FctcDevice>>();
        for (FctcDevice device : link.getFctcDevices()) {
            channels.computeIfAbsent(channelId(link, device), k -> new ArrayList<>()).add(device);
        }
        if (link.getFctcDevices().stream().anyMatch(d -> lineRate(d).isEmpty())) {
            rateUnknown(link, Messages.Link_ChannelRateRemedy, problems);
            return Optional.empty();
        }
        return Optional.of(channels.entrySet().stream().map(e -> channel(link, e)).toList());
    }

    private ChpidSpec channel(IsfcLink link, Map.Entry<String, List<FctcDevice>> channel) {
        double slowest = channel.getValue().stream().mapToDouble(d -> lineRate(d).getAsDouble()).min().orElseThrow();
        double share = link.isSetEfficiency()
                ? link.getEfficiency() / assumptions.value(AssumptionKey.ISFC_CHANNEL_EFFICIENCY) : 1;
        return new ChpidSpec(channel.getKey(), Rate.rounded(slowest * share), channel.getValue().size(),
                host(link, channel.getValue().getFirst()), peer(channel.getValue()));
    }

    /** The end of the link that the channel is named at; none where no device names one. */
    private static Optional<String> host(IsfcLink link, FctcDevice device) {
        if (device.getChannelPath() != null) {
            return Optional.of(Elements.id(link.getFrom()));
        }
        return device.getPeerChannelPath() == null ? Optional.empty() : Optional.of(Elements.id(link.getTo()));
    }

    /** The channel path at the other end, where all devices name the same. */
    private static Optional<String> peer(List<FctcDevice> devices) {
        var peers = devices.stream().filter(d -> d.getChannelPath() != null).map(FctcDevice::getPeerChannelPath)
                .distinct().toList();
        return peers.size() == 1 ? Optional.ofNullable(peers.getFirst()).map(Elements::id) : Optional.empty();
    }

    private static String channelId(IsfcLink link, FctcDevice device) {
        var path = device.getChannelPath() == null ? device.getPeerChannelPath() : device.getChannelPath();
        return path == null ? Elements.id(link) : Elements.id(path);
    }

    /** The slower end counts; a channel path that is not named is taken for the default kind of the model. */
    private static OptionalDouble lineRate(FctcDevice device) {
        var paths = new ArrayList<ChannelPath>();
        Optional.ofNullable(device.getChannelPath()).ifPresent(paths::add);
        Optional.ofNullable(device.getPeerChannelPath()).ifPresent(paths::add);
        if (paths.isEmpty()) {
            return OptionalDouble.of(EXPRESS8);
        }
        var known = paths.stream().map(LinkReader::lineRate).toList();
        return known.stream().anyMatch(OptionalDouble::isEmpty) ? OptionalDouble.empty()
                : known.stream().mapToDouble(OptionalDouble::getAsDouble).min();
    }

    /** 400, 800 or 1600 MB/s by kind (domain notes 3.4), where none is set. */
    static OptionalDouble lineRate(ChannelPath path) {
        if (path.isSetLineRateBytesPerSecond()) {
            return OptionalDouble.of(path.getLineRateBytesPerSecond());
        }
        return switch (path.getKind()) {
            case FICON_EXPRESS4 -> OptionalDouble.of(EXPRESS4);
            case FICON_EXPRESS8 -> OptionalDouble.of(EXPRESS8);
            case FICON_EXPRESS16 -> OptionalDouble.of(EXPRESS16);
            case OTHER -> OptionalDouble.empty();
        };
    }

    private LinkSpec ethernet(EthernetLink link) {
        double rate = link.isSetBandwidthBytesPerSecond() ? link.getBandwidthBytesPerSecond() : adapterRate(link);
        return new LinkSpec.Ethernet(Elements.id(link), ends(link), behindBackbone(link, rate), efficiency(link),
                latency(link), header(link));
    }

    private static double adapterRate(EthernetLink link) {
        return DoubleStream.of(adapterRate(link.getFromAdapter()), adapterRate(link.getToAdapter())).min()
                .orElseThrow();
    }

    private static double adapterRate(NetworkAdapter adapter) {
        return adapter == null || !adapter.isSetLineRateBytesPerSecond() ? DEFAULT_ETHERNET.bytesPerSecond()
                : adapter.getLineRateBytesPerSecond();
    }

    /** A link is no faster than the switches that it ends at; their limit is payload already. */
    private Rate behindBackbone(EthernetLink link, double rate) {
        double efficiency = link.isSetEfficiency() ? link.getEfficiency()
                : assumptions.value(AssumptionKey.ETHERNET_EFFICIENCY);
        double least = rate;
        for (Switch end : switches(link)) {
            if (end.isSetBackboneBytesPerSecond()) {
                least = Math.min(least, end.getBackboneBytesPerSecond() / efficiency);
            }
        }
        return Rate.rounded(least);
    }

    private Optional<LinkSpec> other(Link link, Problems problems) {
        if (!link.isSetBandwidthBytesPerSecond()) {
            rateUnknown(link, Messages.Link_RateRemedy, problems);
            return Optional.empty();
        }
        var rate = Rate.rounded(link.getBandwidthBytesPerSecond());
        return Optional.of(link instanceof NumaLink
                ? new LinkSpec.Interconnect(Elements.id(link), ends(link), rate, efficiency(link), latency(link),
                        header(link))
                : new LinkSpec.Replication(Elements.id(link), ends(link), rate, efficiency(link), latency(link),
                        header(link)));
    }

    private static void rateUnknown(Link link, String remedy, Problems problems) {
        problems.error(ProblemCode.LINK_RATE_UNKNOWN, link, Messages.Link_RateUnknown, remedy, Elements.name(link));
    }

    private static Optional<Ratio> efficiency(Link link) {
        return link.isSetEfficiency() ? Optional.of(new Ratio(link.getEfficiency())) : Optional.empty();
    }

    private static OptionalInt header(Link link) {
        return link.isSetHeaderBytesPerPage() ? OptionalInt.of(link.getHeaderBytesPerPage()) : OptionalInt.empty();
    }

    private SimTime isfcLatency(IsfcLink link) {
        double fibre = link.getDistanceKilometres() * assumptions.value(AssumptionKey.FIBRE_DELAY);
        return link.isSetLatencySeconds() ? latency(link) : SimTime.ofSeconds(fibre);
    }

    /** The link's own delay, and half of that of each switch it ends at: a way through the switch has two such links. */
    private static SimTime latency(Link link) {
        double switches = switches(link).stream().mapToDouble(Switch::getLatencySeconds).sum();
        return SimTime.ofSeconds(link.getLatencySeconds() + switches / 2);
    }

    private static List<Switch> switches(Link link) {
        var found = new ArrayList<Switch>();
        for (Node end : List.of(link.getFrom(), link.getTo())) {
            if (end instanceof Switch middle) {
                found.add(middle);
            }
        }
        return found;
    }

    private static SortedSet<String> ends(Link link) {
        return ends(link.getFrom(), link.getTo());
    }

    private static SortedSet<String> ends(Node from, Node to) {
        return new TreeSet<>(List.of(Elements.id(from), Elements.id(to)));
    }
}
