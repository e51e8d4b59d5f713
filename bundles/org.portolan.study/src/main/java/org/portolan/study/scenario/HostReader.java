/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.json.JsonPath;

/** Makes the engine's host of what a file says about one, or of its name alone. */
final class HostReader {

    private final HostNames hosts;
    private final List<String> links;
    private final List<String> volumes;
    private final ScenarioLog log;

    /**
     * @param links ids of the links
     * @param volumes ids of the paging volumes
     */
    HostReader(HostNames hosts, List<String> links, List<String> volumes, ScenarioLog log) {
        this.hosts = hosts;
        this.links = links;
        this.volumes = volumes;
        this.log = log;
    }

    /** A host that the file only names: of unknown storage, with all paging volumes. */
    HostSpec named(String id) {
        List<StorageLevelSpec> levels = volumes.isEmpty() ? List.of()
                : List.of(new StorageLevelSpec.PagingSpace(id + ".paging", volumes, Optional.empty()));
        return new HostSpec(id, Optional.empty(), Optional.empty(), levels);
    }

    /** The host; empty when values of it contradict each other. */
    Optional<HostSpec> read(Node node) {
        var id = node.text("id");
        id.ifPresent(name -> log.place(name, node.path()));
        return id.flatMap(name -> log.make(node.path(),
                () -> new HostSpec(name, hypervisor(node), node.text("cluster"), levels(node, name), processors(node),
                        adapters(node))));
    }

    private static Optional<ProcessorSpec> processors(Node host) {
        return host.node("processors", ScenarioFormat.PROCESSORS).flatMap(node -> node.number("count")
                .map(count -> new ProcessorSpec(count, node.ratio("inUse").orElse(Ratio.ZERO))));
    }

    private List<AdapterSpec> adapters(Node host) {
        var adapters = new ArrayList<AdapterSpec>();
        for (var node : host.nodes("adapters", ScenarioFormat.ADAPTER)) {
            var names = node.texts("links");
            known(names, links, node.path("links"), Messages.Wrong_Link);
            node.text("id").ifPresent(id -> node.rate("rate")
                    .ifPresent(rate -> adapters.add(new AdapterSpec(id, rate, names))));
        }
        return adapters;
    }

    private void known(List<String> names, List<String> known, JsonPath path, String message) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                log.unknown(path.element(i), message, names.get(i), known);
            }
        }
    }

    private static Optional<HypervisorSpec> hypervisor(Node host) {
        return host.node("hypervisor", ScenarioFormat.HYPERVISOR).flatMap(node -> node.word("kind", Kind.class)
                .map(kind -> new HypervisorSpec(kind, node.whole("version").orElse(usualVersion(kind)),
                        node.whole("release").orElse(node.has("version") ? 0 : usualRelease(kind)))));
    }

    /** The newest whose rules the engine knows. */
    private static int usualVersion(Kind kind) {
        return switch (kind) {
            case ZVM -> 7;
            case VSPHERE -> 8;
            case KVM -> 10;
            case OTHER -> 0;
        };
    }

    private static int usualRelease(Kind kind) {
        return kind == Kind.ZVM ? 3 : 0;
    }

    private List<StorageLevelSpec> levels(Node host, String id) {
        var levels = new ArrayList<StorageLevelSpec>();
        central(host, id).ifPresent(levels::add);
        host.node("xstore", ScenarioFormat.XSTORE).ifPresent(node -> xstore(node, id).ifPresent(levels::add));
        var lent = host.nodes("remoteStorage", ScenarioFormat.REMOTE_STORAGE);
        for (int i = 0; i < lent.size(); i++) {
            remote(lent.get(i), id + ".remote" + (i + 1)).ifPresent(levels::add);
        }
        host.node("paging", ScenarioFormat.PAGING).ifPresent(node -> levels.add(new StorageLevelSpec.PagingSpace(
                id + ".paging", volumes(node), node.rate("channelRate"))));
        return levels;
    }

    private Optional<StorageLevelSpec> central(Node host, String id) {
        var fixed = host.bytes("hypervisorMemory");
        var size = host.bytes("memory");
        if (fixed.isPresent() && !host.has("memory")) {
            log.add(host.path("hypervisorMemory"), Messages.Wrong_MemoryUnknown, Messages.Expected_HostMemory);
        }
        if (fixed.isPresent() && size.isPresent() && fixed.get().compareTo(size.get()) > 0) {
            log.partTooLarge(host, "hypervisorMemory", "memory");
            return Optional.empty();
        }
        return size.map(bytes -> new StorageLevelSpec.Central(id + ".central", bytes, fixed));
    }

    private static Optional<StorageLevelSpec> xstore(Node node, String host) {
        return node.bytes("size")
                .map(size -> new StorageLevelSpec.Xstore(node.text("id").orElse(host + ".xstore"), size,
                        node.time("moveTime")));
    }

    private Optional<StorageLevelSpec> remote(Node node, String id) {
        log.place(id, node.path());
        var lender = node.text("lender");
        lender.filter(name -> !hosts.names().contains(name))
                .ifPresent(name -> log.unknown(node.path("lender"), Messages.Wrong_Host, name, hosts.names()));
        var link = node.text("link").or(() -> links.size() == 1 ? Optional.of(links.getFirst()) : Optional.empty());
        if (link.isEmpty() || !links.contains(link.get())) {
            log.unknown(node.path("link"), Messages.Wrong_Link, link.orElse(""), links);
        }
        return lender.flatMap(l -> node.bytes("size")
                .flatMap(size -> link.map(over -> new StorageLevelSpec.Remote(id, l, over, size))));
    }

    private List<String> volumes(Node node) {
        if (!node.has("volumes")) {
            return volumes;
        }
        var names = node.texts("volumes");
        known(names, volumes, node.path("volumes"), Messages.Wrong_Volume);
        return names;
    }
}
