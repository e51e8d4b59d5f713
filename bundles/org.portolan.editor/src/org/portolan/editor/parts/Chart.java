/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPartViewer;
import org.portolan.editor.figures.ChartLook;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.Node;
import org.portolan.model.edit.commands.Place;

/** What the edit parts of one chart share: the model they edit, how it looks, where things are, which links end where. */
public final class Chart {
    private static final String PROPERTY = Chart.class.getName();

    private final EditingDomain domain;
    private final Installation installation;
    private final ChartLook look;
    private final Sketches sketches;
    private final Places places;
    private final Map<Node, List<Link>> outgoing = new IdentityHashMap<>();
    private final Map<Node, List<Link>> incoming = new IdentityHashMap<>();
    private boolean linksStale = true;

    public Chart(EditingDomain domain, Installation installation, ChartLook look, Sketches sketches) {
        this.domain = domain;
        this.installation = installation;
        this.look = look;
        this.sketches = sketches;
        this.places = new Places(installation, look, sketches);
    }

    /** Makes this the chart of a viewer; to be called before the viewer gets its contents. */
    public void showIn(EditPartViewer viewer) {
        sketches.update(installation);
        viewer.setProperty(PROPERTY, this);
    }

    /** The chart that a viewer shows. */
    public static Chart of(EditPartViewer viewer) {
        return (Chart) viewer.getProperty(PROPERTY);
    }

    public EditingDomain domain() {
        return domain;
    }

    public Installation installation() {
        return installation;
    }

    public ChartLook look() {
        return look;
    }

    public Sketches sketches() {
        return sketches;
    }

    public Places places() {
        return places;
    }

    /** Takes in what a command left behind. */
    void update() {
        linksStale = true;
        places.stale();
        sketches.update(installation);
    }

    /** Tells that links came, went or changed their ends. */
    void linksChanged() {
        linksStale = true;
    }

    List<Link> outgoing(Node node) {
        indexLinks();
        return outgoing.getOrDefault(node, List.of());
    }

    List<Link> incoming(Node node) {
        indexLinks();
        return incoming.getOrDefault(node, List.of());
    }

    private void indexLinks() {
        if (!linksStale) {
            return;
        }
        outgoing.clear();
        incoming.clear();
        for (var link : installation.getLinks()) {
            if (link.getFrom() != null && link.getTo() != null) {
                outgoing.computeIfAbsent(link.getFrom(), n -> new ArrayList<>()).add(link);
                incoming.computeIfAbsent(link.getTo(), n -> new ArrayList<>()).add(link);
            }
        }
        linksStale = false;
    }

    /** Where hosts, clusters and switches are drawn now, as commands want to know it. */
    public Map<NamedElement, Place> current() {
        var result = new LinkedHashMap<NamedElement, Place>();
        for (var cluster : installation.getClusters()) {
            result.put(cluster, places.placeOf(cluster));
            for (Host host : cluster.getHosts()) {
                result.put(host, places.placeOf(host));
            }
        }
        installation.getSwitches().forEach(s -> result.put(s, places.placeOf(s)));
        return result;
    }
}
