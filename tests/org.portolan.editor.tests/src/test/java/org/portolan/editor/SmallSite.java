/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;
import org.portolan.model.edit.commands.ClusterEdits;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.model.edit.commands.Place;

/** Two z/VM members with guests, beside them an empty vSphere cluster with one host; all placed. */
public final class SmallSite {
    public final Installation installation = PortolanFactory.eINSTANCE.createInstallation();
    public final Cluster ssi;
    public final Cluster farm;
    public final Host one;
    public final Host two;
    public final Host esx;
    public final Guest a;
    public final Guest b;
    public final Guest c;

    public SmallSite() {
        installation.setName("Small site");
        ssi = ClusterEdits.newCluster(installation, ClusterKind.ZVM_SSI);
        installation.getClusters().add(ssi);
        one = host(ssi, HypervisorKind.ZVM);
        two = host(ssi, HypervisorKind.ZVM);
        farm = ClusterEdits.newCluster(installation, ClusterKind.VSPHERE);
        installation.getClusters().add(farm);
        esx = host(farm, HypervisorKind.VSPHERE);
        a = guest(one);
        b = guest(one);
        c = guest(one);
        installation.setDiagram(PortolanFactory.eINSTANCE.createDiagram());
        place(ssi, new Place(20, 20, 760, 320));
        place(farm, new Place(820, 20, 340, 320));
        place(one, Place.at(40, 110));
        place(two, Place.at(480, 110));
        place(esx, Place.at(840, 110));
        Identifiers.ensure(installation);
    }

    private Host host(Cluster cluster, HypervisorKind kind) {
        var host = HostEdits.newHost(installation, kind);
        cluster.getHosts().add(host);
        return host;
    }

    private Guest guest(Host host) {
        var guest = GuestEdits.newGuest(installation, GuestClass.WEB, HypervisorKind.ZVM);
        host.getGuests().add(guest);
        return guest;
    }

    private void place(NamedElement element, Place place) {
        var node = PortolanFactory.eINSTANCE.createDiagramNode();
        node.setElement(element);
        node.setX(place.x());
        node.setY(place.y());
        node.setWidth(place.width());
        node.setHeight(place.height());
        installation.getDiagram().getNodes().add(node);
    }
}
