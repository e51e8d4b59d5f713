/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.generate;

import java.util.SplittableRandom;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Element;
import org.portolan.model.Host;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;

/**
 * Makes installations of any size with believable hosts and guests: sizes, classes and loads are drawn, not measured.
 * What is generated has no errors by {@link org.portolan.model.validation.InstallationValidation}.
 */
public final class InstallationGenerator {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;

    private final GenerationPlan plan;
    private final SplittableRandom random;
    private final Installation installation = FACTORY.createInstallation();
    private final GuestMaker guests;
    private int hostsMade;

    private InstallationGenerator(GenerationPlan plan) {
        this.plan = plan;
        random = new SplittableRandom(plan.seed());
        guests = new GuestMaker(random.split());
    }

    /** The installation of a plan; always the same for the same plan. */
    public static Installation generate(GenerationPlan plan) {
        return new InstallationGenerator(plan).generate();
    }

    private Installation generate() {
        installation.setName("Generated " + plan.clusters() + " x " + plan.hostsPerCluster() + " x "
                + plan.guestsPerHost());
        installation.setSource("generated with seed " + plan.seed());
        for (int number = 1; number <= plan.clusters(); number++) {
            installation.getClusters().add(cluster(number));
        }
        identify();
        return installation;
    }

    private Cluster cluster(int number) {
        Cluster cluster = FACTORY.createCluster();
        cluster.setName("CLUSTER" + number);
        cluster.setKind(plan.kind());
        HostMaker hosts = plan.kind() == ClusterKind.ZVM_SSI ? new ZvmHostMaker(random) : new ServerMaker(plan.kind());
        for (int i = 0; i < plan.hostsPerCluster(); i++) {
            Host host = hosts.make(++hostsMade);
            cluster.getHosts().add(host);
            guests.populate(host, plan.guestsPerHost());
            hosts.fit(host);
        }
        hosts.join(installation, cluster);
        return cluster;
    }

    // Drawn after everything else, so that the sizes of a seed do not change with the number of elements.
    private void identify() {
        SplittableRandom drawing = new SplittableRandom(plan.seed() + 1);
        installation.setId(Identifiers.create(installation.eClass(), drawing));
        for (TreeIterator<EObject> all = installation.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                element.setId(Identifiers.create(element.eClass(), drawing));
            }
        }
        Identifiers.ensure(installation);
    }
}
