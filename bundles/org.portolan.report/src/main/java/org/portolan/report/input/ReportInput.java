/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.List;
import java.util.Optional;

/**
 * All that a report tells. The same input gives the same report.
 *
 * @param cover what identifies the report
 * @param clusters clusters with their hosts
 * @param links links between hosts and switches
 * @param guests every guest, in any order
 * @param sources where the data came from, if it was imported
 * @param remarks what the reader should know about the data, one sentence each
 * @param figure the installation's chart
 * @param studies relocation studies with their results
 * @param overcommitStudies studies of overcommitted storage
 * @param planningStudies studies of disk paths, of hosts that are emptied and of hosts that are lost
 * @param assumptions assumptions in force, in any order
 */
public record ReportInput(Cover cover, List<ClusterFacts> clusters, List<LinkFacts> links, List<GuestFacts> guests,
        List<SourceFacts> sources, List<String> remarks, Optional<InstallationFigure> figure,
        List<RelocationStudy> studies, List<OvercommitStudy> overcommitStudies,
        List<PlanningStudy> planningStudies, List<AssumptionFacts> assumptions) {

    public ReportInput {
        clusters = List.copyOf(clusters);
        links = List.copyOf(links);
        guests = List.copyOf(guests);
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
        studies = List.copyOf(studies);
        overcommitStudies = List.copyOf(overcommitStudies);
        planningStudies = List.copyOf(planningStudies);
        assumptions = List.copyOf(assumptions);
    }

    /** The hosts of all clusters. */
    public List<HostFacts> hosts() {
        return clusters.stream().flatMap(c -> c.hosts().stream()).toList();
    }

    /** The guests on a host, templates included. */
    public List<GuestFacts> guestsOn(HostFacts host) {
        return guests.stream().filter(g -> g.hostId().equals(host.id())).toList();
    }

    /** The planning studies of a kind. */
    public List<PlanningStudy> planningStudies(PlanningStudy.Kind kind) {
        return planningStudies.stream().filter(s -> s.kind() == kind).toList();
    }
}
