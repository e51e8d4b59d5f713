/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/** Edits of clusters. */
public final class ClusterEdits {
    private ClusterEdits() {
    }

    /** A new cluster that is in no installation yet, with a name that is free in the given one. */
    public static Cluster newCluster(Installation installation, ClusterKind kind) {
        var cluster = PortolanFactory.eINSTANCE.createCluster();
        cluster.setKind(kind);
        cluster.setName(Names.takenBy(installation.getClusters()).free(defaultName(kind)));
        Identifiers.ensure(cluster);
        return cluster;
    }

    private static String defaultName(ClusterKind kind) {
        return switch (kind) {
            case STANDALONE -> Messages.Name_Hosts;
            case ZVM_SSI -> Messages.Name_Ssi;
            case VSPHERE, KVM -> Messages.Name_Cluster;
        };
    }

    /** Adds a cluster with its place on the chart. */
    public static Command add(EditingDomain domain, Installation installation, Cluster cluster, Place place) {
        var parts = new DiagramChange(domain, installation).place(cluster, place).commands();
        parts.addFirst(Edits.add(domain, installation, PortolanPackage.Literals.INSTALLATION__CLUSTERS,
                List.of(cluster)));
        return Edits.compound(Messages.Cluster_Add, parts);
    }

    /** Changes what joins the hosts; refused when it is that already. */
    public static Command setKind(EditingDomain domain, Cluster cluster, ClusterKind kind) {
        return Edits.set(domain, cluster, PortolanPackage.Literals.CLUSTER__KIND, kind, Messages.Cluster_SetKind);
    }

    public static Command rename(EditingDomain domain, Cluster cluster, String name) {
        return Edits.rename(domain, cluster, name);
    }

    /** Removes a cluster with its hosts and guests. */
    public static Command remove(EditingDomain domain, Cluster cluster) {
        return Edits.remove(domain, List.of(cluster));
    }
}
