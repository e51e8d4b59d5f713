/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.ChannelPath;
import org.portolan.model.EthernetLink;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.Node;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/** Edits of links. What may be connected is decided here and nowhere else. */
public final class LinkEdits {
    /** IBM's rule of thumb: four channel-to-channel devices for each FICON channel (domain 3.4). */
    private static final int DEVICES_PER_CHANNEL = 4;

    private LinkEdits() {
    }

    /** The kind of link that two nodes are usually joined by: ISFC between z/VM hosts, else Ethernet. */
    public static LinkKind usualKind(Node from, Node to) {
        return from instanceof Host a && to instanceof Host b && a.getHypervisor() == HypervisorKind.ZVM
                && b.getHypervisor() == HypervisorKind.ZVM ? LinkKind.ISFC : LinkKind.ETHERNET;
    }

    /**
     * Whether a link of a kind may join two nodes: not a node with itself, no second one of the kind between the same
     * two, only Ethernet at a switch, ISFC between z/VM hosts only.
     */
    public static boolean mayConnect(LinkKind kind, Node from, Node to) {
        return fits(kind, from, to) && Edits.installationOf(from).getLinks().stream()
                .noneMatch(l -> LinkKind.of(l) == kind && joins(l, from, to));
    }

    private static boolean fits(LinkKind kind, Node from, Node to) {
        return from != to && switch (kind) {
            case ETHERNET -> true;
            case ISFC -> isZvm(from) && isZvm(to);
            case NUMA, REPLICATION -> from instanceof Host && to instanceof Host;
        };
    }

    private static boolean isZvm(Node node) {
        return node instanceof Host host && host.getHypervisor() == HypervisorKind.ZVM;
    }

    private static boolean joins(Link link, Node a, Node b) {
        return link.getFrom() == a && link.getTo() == b || link.getFrom() == b && link.getTo() == a;
    }

    /** Joins two nodes by the kind of link that is usual between them. */
    public static Command connect(EditingDomain domain, Node from, Node to) {
        return connect(domain, usualKind(from, to), from, to);
    }

    /** Joins two nodes; refused where {@link #mayConnect} says so. */
    public static Command connect(EditingDomain domain, LinkKind kind, Node from, Node to) {
        if (!mayConnect(kind, from, to)) {
            return UnexecutableCommand.INSTANCE;
        }
        var installation = Edits.installationOf(from);
        return Edits.labelled(Messages.Link_Connect, Edits.add(domain, installation,
                PortolanPackage.Literals.INSTALLATION__LINKS, List.of(newLink(installation, kind, from, to))));
    }

    private static Link newLink(Installation installation, LinkKind kind, Node from, Node to) {
        var link = kind.create();
        link.setFrom(from);
        link.setTo(to);
        link.setName(Names.takenBy(installation.getLinks()).free(name(kind)));
        if (link instanceof EthernetLink ethernet) {
            firstAdapter(from).ifPresent(ethernet::setFromAdapter);
            firstAdapter(to).ifPresent(ethernet::setToAdapter);
        } else if (link instanceof IsfcLink isfc) {
            addDevices(isfc, (Host) from, (Host) to);
        }
        Identifiers.ensure(link);
        return link;
    }

    private static String name(LinkKind kind) {
        return switch (kind) {
            case ISFC -> Messages.Name_Isfc;
            case ETHERNET -> Messages.Name_Ethernet;
            case NUMA -> Messages.Name_Numa;
            case REPLICATION -> Messages.Name_Replication;
        };
    }

    private static Optional<NetworkAdapter> firstAdapter(Node node) {
        return node instanceof Host host ? host.getNetworkAdapters().stream().findFirst() : Optional.empty();
    }

    private static void addDevices(IsfcLink link, Host from, Host to) {
        int channels = Math.max(1, Math.min(2, Math.min(from.getChannelPaths().size(), to.getChannelPaths().size())));
        for (int channel = 0; channel < channels; channel++) {
            for (int device = 0; device < DEVICES_PER_CHANNEL; device++) {
                var fctc = PortolanFactory.eINSTANCE.createFctcDevice();
                String number = String.format(Locale.ROOT, "%04X", 0x0500 + 0x10 * channel + device);
                fctc.setDeviceNumber(number);
                fctc.setPeerDeviceNumber(number);
                fctc.setChannelPath(path(from, channel));
                fctc.setPeerChannelPath(path(to, channel));
                link.getFctcDevices().add(fctc);
            }
        }
    }

    private static ChannelPath path(Host host, int index) {
        return index < host.getChannelPaths().size() ? host.getChannelPaths().get(index) : null;
    }

    /** Hangs the first end of a link on another node. */
    public static Command reconnectFrom(EditingDomain domain, Link link, Node from) {
        return reconnect(domain, link, from, link.getTo(), PortolanPackage.Literals.LINK__FROM, from);
    }

    /** Hangs the other end of a link on another node. */
    public static Command reconnectTo(EditingDomain domain, Link link, Node to) {
        return reconnect(domain, link, link.getFrom(), to, PortolanPackage.Literals.LINK__TO, to);
    }

    private static Command reconnect(EditingDomain domain, Link link, Node from, Node to, EReference end, Node node) {
        if (link.eGet(end) == node || !mayConnect(LinkKind.of(link), from, to)) {
            return UnexecutableCommand.INSTANCE;
        }
        var command = new CompoundCommand(Messages.Link_Reconnect);
        command.append(SetCommand.create(domain, link, end, node));
        partsOfOldEnd(domain, link, end == PortolanPackage.Literals.LINK__FROM, node).forEach(command::append);
        return command;
    }

    /** What belonged to the old end is exchanged for the like of the new one. */
    private static List<Command> partsOfOldEnd(EditingDomain domain, Link link, boolean first, Node node) {
        var parts = new ArrayList<Command>();
        if (link instanceof EthernetLink) {
            parts.add(SetCommand.create(domain, link,
                    first ? PortolanPackage.Literals.ETHERNET_LINK__FROM_ADAPTER
                            : PortolanPackage.Literals.ETHERNET_LINK__TO_ADAPTER,
                    firstAdapter(node).<Object>map(a -> a).orElse(SetCommand.UNSET_VALUE)));
        } else if (link instanceof IsfcLink isfc && node instanceof Host host) {
            var feature = first ? PortolanPackage.Literals.FCTC_DEVICE__CHANNEL_PATH
                    : PortolanPackage.Literals.FCTC_DEVICE__PEER_CHANNEL_PATH;
            for (int i = 0; i < isfc.getFctcDevices().size(); i++) {
                var path = path(host, i / DEVICES_PER_CHANNEL);
                parts.add(SetCommand.create(domain, isfc.getFctcDevices().get(i), feature,
                        path == null ? SetCommand.UNSET_VALUE : path));
            }
        }
        return parts;
    }

    /** Adds a point that a link passes, before the given index. */
    public static Command addBend(EditingDomain domain, Link link, int index, int x, int y) {
        return new DiagramChange(domain, Edits.installationOf(link)).insertBend(link, index, x, y)
                .toCommand(Messages.Link_AddBend);
    }

    /** Moves a point that a link passes. */
    public static Command moveBend(EditingDomain domain, Link link, int index, int x, int y) {
        var change = new DiagramChange(domain, Edits.installationOf(link));
        return change.connectionOf(link).filter(c -> index < c.getBendPoints().size())
                .map(c -> change.bend(c.getBendPoints().get(index), x, y).toCommand(Messages.Link_MoveBend))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    /** Takes a point that a link passes away. */
    public static Command removeBend(EditingDomain domain, Link link, int index) {
        return new DiagramChange(domain, Edits.installationOf(link)).connectionOf(link)
                .filter(c -> index < c.getBendPoints().size())
                .map(c -> Edits.labelled(Messages.Link_RemoveBend,
                        Edits.takeOut(domain, c.getBendPoints().get(index))))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    /** Makes a link straight again. */
    public static Command straighten(EditingDomain domain, Link link) {
        return new DiagramChange(domain, Edits.installationOf(link)).connectionOf(link)
                .filter(c -> !c.getBendPoints().isEmpty())
                .map(c -> Edits.labelled(Messages.Link_Straighten, Edits.takeOut(domain, c)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    public static Command rename(EditingDomain domain, Link link, String name) {
        return Edits.rename(domain, link, name);
    }

    public static Command remove(EditingDomain domain, Link link) {
        return Edits.remove(domain, List.of(link));
    }
}
