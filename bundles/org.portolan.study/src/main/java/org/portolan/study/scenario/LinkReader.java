/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.ChpidSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Makes the engine's link of what a file says about one. */
final class LinkReader {

    /** IBM measured with so many devices on a channel; domain rules leave 10 of them to send. */
    private static final int USUAL_DEVICES = 12;

    private final HostNames hosts;
    private final ScenarioLog log;

    LinkReader(HostNames hosts, ScenarioLog log) {
        this.hosts = hosts;
        this.log = log;
    }

    /** The link; empty when it is of no kind, or values of it contradict each other. */
    Optional<LinkSpec> read(Node node, String id) {
        log.place(id, node.path());
        var kind = ShapeCases.word(node.object(), ScenarioFormat.LINK).orElse("");
        return kind.equals("isfc") ? isfc(node, id) : wire(node, id, kind);
    }

    private Optional<LinkSpec> isfc(Node node, String id) {
        var channels = new ArrayList<ChpidSpec>();
        for (var channel : node.nodes("channels", ScenarioFormat.CHANNEL)) {
            var name = channel.text("id").orElse(id + ".channel" + (channels.size() + 1));
            channel.rate("rate").ifPresent(rate -> log.make(channel.path(),
                    () -> new ChpidSpec(name, rate, channel.whole("devices").orElse(USUAL_DEVICES),
                            channel.text("host"), channel.text("peer")))
                    .ifPresent(channels::add));
        }
        int devices = channels.stream().mapToInt(ChpidSpec::devices).sum();
        if (devices > ChpidSpec.MOST_DEVICES) {
            log.add(node.path("channels"), NLS.bind(Messages.Wrong_Devices, devices),
                    NLS.bind(Messages.Expected_Devices, ChpidSpec.MOST_DEVICES));
            return Optional.empty();
        }
        if (ends(node).size() != 2) {
            log.add(node.path("ends"), NLS.bind(Messages.Wrong_Ends, ends(node).size()), Messages.Expected_TwoEnds);
            return Optional.empty();
        }
        return channels.isEmpty() ? Optional.empty() : log.make(node.path(), () -> new LinkSpec.Isfc(id, ends(node),
                channels, latency(node), node.whole("headerBytes")));
    }

    private Optional<LinkSpec> wire(Node node, String id, String kind) {
        if (node.has("payload") && (node.has("rate") || node.has("efficiency"))) {
            log.add(node.path("payload"), Messages.Wrong_PayloadAndRate, Messages.Expected_PayloadOrRate);
            return Optional.empty();
        }
        if (!node.has("payload") && !node.has("rate")) {
            log.add(node.path(), NLS.bind(Messages.Wrong_MemberMissing, "rate"),
                    ShapeText.expected(ScenarioFormat.LINK.cases().get("ethernet").members().get("rate").shape()));
            return Optional.empty();
        }
        var efficiency = node.has("payload") ? Optional.of(Ratio.ONE) : node.ratio("efficiency");
        return node.rate("payload").or(() -> node.rate("rate"))
                .flatMap(rate -> log.make(node.path(), () -> wire(node, id, kind, rate, efficiency)))
                .flatMap(link -> link);
    }

    private Optional<LinkSpec> wire(Node node, String id, String kind, Rate rate, Optional<Ratio> efficiency) {
        var header = node.whole("headerBytes");
        return switch (kind) {
            case "ethernet" ->
                    Optional.of(new LinkSpec.Ethernet(id, ends(node), rate, efficiency, latency(node), header));
            case "interconnect" -> Optional.of(
                    new LinkSpec.Interconnect(id, ends(node), rate, efficiency, latency(node), header));
            case "replication" -> Optional.of(
                    new LinkSpec.Replication(id, ends(node), rate, efficiency, latency(node), header));
            default -> Optional.empty();
        };
    }

    private SortedSet<String> ends(Node node) {
        return new TreeSet<>(node.has("ends") ? node.texts("ends") : hosts.names());
    }

    private static SimTime latency(Node node) {
        return node.time("latency").orElse(SimTime.ZERO);
    }
}
