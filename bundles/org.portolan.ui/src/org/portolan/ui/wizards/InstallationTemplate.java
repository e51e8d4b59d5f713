/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.portolan.layout.InstallationLayout;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Host;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.PortolanItemProviderAdapterFactory;
import org.portolan.model.edit.commands.ClusterEdits;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.model.edit.commands.LinkEdits;
import org.portolan.model.edit.commands.Place;
import org.portolan.model.edit.commands.SwitchEdits;

/**
 * What a new installation starts with: a cluster of some kind, hosts with usual sizes, and links between them. Made by the
 * same commands that the editor uses, so that both agree on what a usual host is.
 *
 * @param name name of the installation
 * @param kind kind of its cluster
 * @param hosts number of hosts; none makes an installation without a cluster
 */
record InstallationTemplate(String name, ClusterKind kind, int hosts) {
    /** Up to so many hosts, each is linked to each; more meet at a switch. */
    private static final int MOST_LINKED_DIRECTLY = 4;
    private static final Place ANYWHERE = Place.at(0, 0);

    Installation create() {
        var installation = PortolanFactory.eINSTANCE.createInstallation();
        var factory = new PortolanItemProviderAdapterFactory();
        var domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        run(domain, SetCommand.create(domain, installation, PortolanPackage.Literals.NAMED_ELEMENT__NAME, name));
        if (hosts > 0) {
            addCluster(domain, installation);
        }
        Identifiers.ensure(installation);
        InstallationLayout.arrange(installation);
        factory.dispose();
        return installation;
    }

    private void addCluster(AdapterFactoryEditingDomain domain, Installation installation) {
        var cluster = ClusterEdits.newCluster(installation, kind);
        run(domain, ClusterEdits.add(domain, installation, cluster, ANYWHERE));
        for (var i = 0; i < hosts; i++) {
            var host = HostEdits.newHost(installation, HostEdits.usualHypervisor(kind));
            run(domain, HostEdits.add(domain, cluster, host, ANYWHERE));
        }
        link(domain, installation, cluster);
    }

    private static void link(AdapterFactoryEditingDomain domain, Installation installation, Cluster cluster) {
        var members = List.copyOf(cluster.getHosts());
        if (members.size() <= MOST_LINKED_DIRECTLY) {
            for (var i = 0; i < members.size(); i++) {
                for (var j = i + 1; j < members.size(); j++) {
                    run(domain, LinkEdits.connect(domain, members.get(i), members.get(j)));
                }
            }
        } else {
            linkAtSwitch(domain, installation, members);
        }
    }

    private static void linkAtSwitch(AdapterFactoryEditingDomain domain, Installation installation,
            List<Host> members) {
        var middle = SwitchEdits.newSwitch(installation);
        run(domain, SwitchEdits.add(domain, installation, middle, ANYWHERE));
        members.forEach(member -> run(domain, LinkEdits.connect(domain, member, middle)));
    }

    private static void run(AdapterFactoryEditingDomain domain, Command command) {
        if (command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }
}
