/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.InstallationSketch;
import org.portolan.drawing.LinkSketch;
import org.portolan.drawing.NoteSketch;
import org.portolan.drawing.SwitchSketch;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramNote;
import org.portolan.model.Element;
import org.portolan.model.EthernetLink;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.NumaLink;
import org.portolan.model.Switch;

/**
 * What is to be drawn of each element, made for the whole installation at once. For an element that came since then there
 * is a bare sketch of its name, which serves until the command that brought it has finished.
 */
public final class Sketches {
    private final Function<Installation, InstallationSketch> sketcher;
    private InstallationSketch whole =
            new InstallationSketch("", List.of(), List.of(), List.of(), List.of(), List.of());
    private final Map<String, ClusterSketch> clusters = new HashMap<>();
    private final Map<String, HostSketch> hosts = new HashMap<>();
    private final Map<String, GuestSketch> guests = new HashMap<>();
    private final Map<String, SwitchSketch> switches = new HashMap<>();
    private final Map<String, LinkSketch> links = new HashMap<>();
    private final Map<String, NoteSketch> notes = new HashMap<>();

    /** @param sketcher makes sketches of all that an installation has */
    public Sketches(Function<Installation, InstallationSketch> sketcher) {
        this.sketcher = sketcher;
    }

    /** Sketches everything as it is now. */
    public void update(Installation installation) {
        whole = sketcher.apply(installation);
        index(whole.clusters(), ClusterSketch::id, clusters);
        index(whole.allHosts().toList(), HostSketch::id, hosts);
        index(whole.allHosts().flatMap(h -> h.guests().stream()).toList(), GuestSketch::id, guests);
        index(whole.switches(), SwitchSketch::id, switches);
        index(whole.links(), LinkSketch::id, links);
        index(whole.notes(), NoteSketch::id, notes);
    }

    private static <T> void index(List<T> sketches, Function<T, String> id, Map<String, T> byId) {
        byId.clear();
        byId.putAll(sketches.stream().collect(Collectors.toMap(id, s -> s, (first, second) -> first)));
    }

    /** Everything, as it was sketched last. */
    public InstallationSketch whole() {
        return whole;
    }

    public ClusterSketch of(Cluster cluster) {
        var known = clusters.get(id(cluster));
        return known != null ? known : new ClusterSketch(id(cluster), name(cluster), "", List.of());
    }

    public HostSketch of(Host host) {
        var known = hosts.get(id(host));
        return known != null ? known
                : new HostSketch(id(host), name(host), "", List.of(), List.of(), List.of(), false, false);
    }

    public GuestSketch of(Guest guest) {
        var known = guests.get(id(guest));
        return known != null ? known
                : new GuestSketch(id(guest), name(guest), 0, GuestSketch.State.RUNNING, "");
    }

    public SwitchSketch of(Switch device) {
        var known = switches.get(id(device));
        return known != null ? known : new SwitchSketch(id(device), name(device), "");
    }

    public LinkSketch of(Link link) {
        var known = links.get(id(link));
        return known != null ? known : new LinkSketch(id(link), "", "", kind(link), "");
    }

    public NoteSketch of(DiagramNote note) {
        var known = notes.get(id(note));
        return known != null ? known : new NoteSketch(id(note), note.getText() == null ? "" : note.getText());
    }

    private static LinkSketch.LinkKind kind(Link link) {
        return switch (link) {
            case IsfcLink isfc -> LinkSketch.LinkKind.ISFC;
            case EthernetLink ethernet -> LinkSketch.LinkKind.ETHERNET;
            case NumaLink numa -> LinkSketch.LinkKind.NUMA;
            default -> LinkSketch.LinkKind.REPLICATION;
        };
    }

    private static String id(Element element) {
        return element.getId() == null ? "" : element.getId();
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }
}
