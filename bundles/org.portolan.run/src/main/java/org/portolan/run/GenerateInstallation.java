/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.RunMonitor;
import org.portolan.layout.InstallationLayout;
import org.portolan.model.ClusterKind;
import org.portolan.model.Installation;
import org.portolan.model.file.InstallationFile;
import org.portolan.model.generate.GenerationPlan;
import org.portolan.model.generate.InstallationGenerator;

/** Makes up installations of any size, laid out for the chart. */
public final class GenerateInstallation {

    private GenerateInstallation() {
    }

    /**
     * The plan of an installation.
     *
     * @throws UnusableInputException when there can be no such installation
     */
    public static GenerationPlan plan(ClusterKind kind, int clusters, int hostsPerCluster, int guestsPerHost, long seed)
            throws UnusableInputException {
        try {
            return new GenerationPlan(kind, clusters, hostsPerCluster, guestsPerHost, seed);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(NLS.bind(Messages.Generate_Impossible, e.getMessage()));
        }
    }

    /** Makes an installation up. */
    public static Installation make(GenerationPlan plan) {
        var installation = InstallationGenerator.generate(plan);
        InstallationLayout.arrange(installation);
        return installation;
    }

    /**
     * Makes an installation up and writes it.
     *
     * @param target where; checked before anything is made
     * @throws UnusableInputException when the target is there and may not be replaced
     * @throws org.portolan.engine.CanceledException when the monitor wants no more; nothing is written then
     */
    public static void run(GenerationPlan plan, OutputFile target, RunMonitor monitor)
            throws UnusableInputException, IOException {
        target.check();
        monitor.begin(2);
        var installation = make(plan);
        monitor.worked(1);
        monitor.checkCanceled();
        InstallationFile.write(installation, target.path());
        monitor.worked(1);
    }
}
