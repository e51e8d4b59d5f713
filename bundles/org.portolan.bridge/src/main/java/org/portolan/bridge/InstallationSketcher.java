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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.drawing.ByteText;
import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.InstallationSketch;
import org.portolan.drawing.LinkSketch;
import org.portolan.drawing.LinkSketch.LinkKind;
import org.portolan.drawing.NoteSketch;
import org.portolan.drawing.SwitchSketch;
import org.portolan.drawing.TierSketch;
import org.portolan.drawing.TierSketch.TierKind;
import org.portolan.model.Cluster;
import org.portolan.model.Diagram;
import org.portolan.model.DiagramNode;
import org.portolan.model.DiagramNote;
import org.portolan.model.EthernetLink;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.NumaLink;
import org.portolan.model.Switch;
import org.portolan.study.format.Quantities;

/** Says what a chart of an installation shows: names, fills of storage levels, guests, links. */
public final class InstallationSketcher {

    private final Installation installation;
    private final Map<String, HostFacts> facts = new HashMap<>();
    private final Map<String, List<String>> warnings;
    private final LinkReader links;

    private InstallationSketcher(Installation installation, CapacityFacts capacity, List<BridgeProblem> problems) {
        this.installation = installation;
        this.links = new LinkReader(AssumptionsReader.read(installation).assumptions());
        capacity.hosts().forEach(h -> facts.put(h.id(), h));
        this.warnings = problems.stream().collect(Collectors.groupingBy(BridgeProblem::elementId,
                Collectors.mapping(BridgeProblem::message, Collectors.toList())));
    }

    /** The chart, with the findings of its own capacity facts as warnings. */
    public static InstallationSketch sketch(Installation installation) {
        var capacity = CapacityFacts.of(installation);
        return sketch(installation, capacity, capacity.findings());
    }

    /**
     * The chart.
     *
     * @param capacity facts of this installation
     * @param problems sentences to show at hosts, by the id of the host
     */
    public static InstallationSketch sketch(Installation installation, CapacityFacts capacity,
            List<BridgeProblem> problems) {
        return new InstallationSketcher(installation, capacity, problems).sketch();
    }

    /** One host as {@link #sketch(Installation, CapacityFacts, List)} shows it. */
    public static HostSketch sketch(Host host, CapacityFacts capacity, List<BridgeProblem> problems) {
        var installation = (Installation) host.eContainer().eContainer();
        return new InstallationSketcher(installation, capacity, problems).host(host);
    }

    private InstallationSketch sketch() {
        var clusters = installation.getClusters().stream().map(this::cluster).toList();
        var switches = installation.getSwitches().stream().map(InstallationSketcher::networkSwitch).toList();
        var connected = installation.getLinks().stream().filter(l -> l.getFrom() != null && l.getTo() != null);
        return new InstallationSketch(Elements.text(installation.getName()), clusters, List.of(), switches,
                connected.map(this::link).toList(), notes());
    }

    private ClusterSketch cluster(Cluster cluster) {
        var hosts = cluster.getHosts().stream().map(this::host).toList();
        int guests = cluster.getHosts().stream().mapToInt(h -> h.getGuests().size()).sum();
        var subtitle = NLS.bind(hosts.size() == 1 ? Messages.Sketch_ClusterHost : Messages.Sketch_ClusterHosts,
                new Object[] {ModelWords.of(cluster.getKind()), hosts.size(), guests});
        return new ClusterSketch(Elements.id(cluster), Elements.name(cluster), subtitle, hosts);
    }

    private HostSketch host(Host host) {
        var id = Elements.id(host);
        var fact = facts.get(id);
        return new HostSketch(id, Elements.name(host), subtitle(fact), fact.tiers().stream().map(this::tier).toList(),
                host.getGuests().stream().map(InstallationSketcher::guest).toList(),
                warnings.getOrDefault(id, List.of()), !fact.capacityKnown(), isCollapsed(host));
    }

    private static String subtitle(HostFacts fact) {
        var storage = fact.centralBytes() == 0 ? "" : ByteText.of(fact.centralBytes());
        return Stream.of(fact.hypervisor(), fact.processors(), storage).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private TierSketch tier(TierFacts tier) {
        return new TierSketch(tier.id(), kind(tier.kind()), tier.name().isEmpty() ? name(tier.kind()) : tier.name(),
                tier.capacityBytes(), tier.usedBytes(), !tier.known());
    }

    private static TierKind kind(TierFacts.Kind kind) {
        return switch (kind) {
            case CENTRAL -> TierKind.CENTRAL;
            case XSTORE -> TierKind.XSTORE;
            case REMOTE -> TierKind.REMOTE;
            case PAGING -> TierKind.DASD;
        };
    }

    private static String name(TierFacts.Kind kind) {
        return switch (kind) {
            case CENTRAL -> Messages.Sketch_Central;
            case XSTORE -> Messages.Sketch_Xstore;
            case REMOTE -> Messages.Sketch_Remote;
            case PAGING -> Messages.Sketch_Paging;
        };
    }

    private static GuestSketch guest(Guest guest) {
        return new GuestSketch(Elements.id(guest), Elements.name(guest), Math.max(0, guest.getMemoryBytes()),
                state(guest), ModelWords.of(guest.getGuestClass()));
    }

    private static GuestSketch.State state(Guest guest) {
        if (guest.isTemplate()) {
            return GuestSketch.State.TEMPLATE;
        }
        return Elements.runs(guest) ? GuestSketch.State.RUNNING : GuestSketch.State.OFF;
    }

    private static SwitchSketch networkSwitch(Switch node) {
        var backbone = node.isSetBackboneBytesPerSecond() ? Quantities.rate(node.getBackboneBytesPerSecond()) : "";
        return new SwitchSketch(Elements.id(node), Elements.name(node), backbone);
    }

    private LinkSketch link(Link link) {
        return new LinkSketch(Elements.id(link), Elements.id(link.getFrom()), Elements.id(link.getTo()), kind(link),
                label(link));
    }

    private static LinkKind kind(Link link) {
        return switch (link) {
            case IsfcLink isfc -> LinkKind.ISFC;
            case EthernetLink ethernet -> LinkKind.ETHERNET;
            case NumaLink numa -> LinkKind.NUMA;
            default -> LinkKind.REPLICATION;
        };
    }

    /** Name, devices and what it carries after overhead. */
    private String label(Link link) {
        var parts = new ArrayList<String>();
        Optional.ofNullable(link.getName()).filter(n -> !n.isBlank()).ifPresent(parts::add);
        if (link instanceof IsfcLink isfc && !isfc.getFctcDevices().isEmpty()) {
            parts.add(NLS.bind(Messages.Sketch_Fctc, isfc.getFctcDevices().size()));
        }
        links.payload(link).ifPresent(rate -> parts.add(Quantities.rate(rate)));
        return String.join(", ", parts);
    }

    private List<NoteSketch> notes() {
        var diagram = installation.getDiagram();
        return diagram == null ? List.of()
                : diagram.getNotes().stream().map(InstallationSketcher::note).toList();
    }

    private static NoteSketch note(DiagramNote note) {
        return new NoteSketch(Elements.id(note), note.getText() == null ? "" : note.getText());
    }

    private boolean isCollapsed(Host host) {
        return Optional.ofNullable(installation.getDiagram()).map(Diagram::getNodes).stream().flatMap(List::stream)
                .filter(n -> n.getElement() == host)
                .anyMatch(DiagramNode::isCollapsed);
    }
}
