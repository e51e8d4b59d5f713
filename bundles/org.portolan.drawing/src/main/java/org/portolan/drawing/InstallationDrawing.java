/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** Draws a whole installation: clusters, links, hosts, switches, notes, link labels, from bottom to top. */
public final class InstallationDrawing {
    private static final double MARGIN = 20;

    private final TextMeasure measure;
    private final ClusterDrawing clusters;
    private final HostDrawing hosts;
    private final SwitchDrawing switches;
    private final NoteDrawing notes;
    private final LinkDrawing links;

    public InstallationDrawing(TextMeasure measure) {
        this.measure = measure;
        this.clusters = new ClusterDrawing(measure);
        this.hosts = new HostDrawing(measure);
        this.switches = new SwitchDrawing(measure);
        this.notes = new NoteDrawing(measure);
        this.links = new LinkDrawing(measure);
    }

    /**
     * The installation with a margin around it. What has no bounds is left out; a link is left out with its ends.
     *
     * @param detail what can be read in the size the drawing is going to be shown in, see {@link DetailLevel#of}
     */
    public Drawing draw(InstallationSketch installation, InstallationBounds bounds, DetailLevel detail) {
        var extent = bounds.extent();
        double dx = MARGIN - extent.x();
        double dy = MARGIN - extent.y();
        var size = new Size(extent.width() + 2 * MARGIN, extent.height() + 2 * MARGIN);
        var to = new DrawingBuilder(measure);
        to.fill(Box.of(size), 0, Ink.BACKGROUND);
        for (var cluster : installation.clusters()) {
            bounds.box(cluster.id()).ifPresent(
                    b -> to.include(clusters.draw(cluster, b.size(), detail), b.x() + dx, b.y() + dy));
        }
        var routes = LinkRoutes.of(installation.links(), bounds);
        routes.forEach((link, route) -> to.include(links.draw(link, route, detail), dx, dy));
        installation.allHosts().forEach(host -> bounds.box(host.id())
                .ifPresent(b -> to.include(hosts.draw(host, b.size(), detail), b.x() + dx, b.y() + dy)));
        for (var device : installation.switches()) {
            bounds.box(device.id()).ifPresent(
                    b -> to.include(switches.draw(device, b.size(), detail), b.x() + dx, b.y() + dy));
        }
        for (var note : installation.notes()) {
            bounds.box(note.id())
                    .ifPresent(b -> to.include(notes.draw(note, b.size(), detail), b.x() + dx, b.y() + dy));
        }
        routes.forEach((link, route) -> label(to, link, LinkDrawing.middle(route).moved(dx, dy), detail));
        return to.build(size);
    }

    private void label(DrawingBuilder to, LinkSketch link, Point middle, DetailLevel detail) {
        links.label(link, detail).ifPresent(plate -> to.include(plate,
                Math.rint(middle.x() - plate.size().width() / 2), Math.rint(middle.y() - plate.size().height() / 2)));
    }
}
