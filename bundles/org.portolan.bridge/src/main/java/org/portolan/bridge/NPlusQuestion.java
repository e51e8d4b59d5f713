/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Cluster;
import org.portolan.model.Installation;
import org.portolan.model.PlacementRule;
import org.portolan.model.Study;

/**
 * Which hosts are lost, and how much the others may be asked.
 *
 * @param clusters clusters whose hosts are lost; none for all
 * @param hostsLost how many hosts of a cluster are lost at once at most, 1 or 2
 * @param withoutRules placement rules that do not count this time
 * @param overcommit most virtual storage as a multiple of a host's storage; empty for the target of each host
 * @param virtualPerCore most virtual processors for each core of a host; empty for no end
 */
public record NPlusQuestion(List<Cluster> clusters, int hostsLost, List<PlacementRule> withoutRules,
        Optional<Ratio> overcommit, OptionalDouble virtualPerCore) {

    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;
    private static final double LEAST_PER_CORE = 0.001;
    private static final double MOST_PER_CORE = 1000;

    public NPlusQuestion {
        clusters = List.copyOf(clusters);
        withoutRules = List.copyOf(withoutRules);
    }

    /** Every host of every cluster by itself. */
    public static NPlusQuestion of(List<Cluster> clusters) {
        return new NPlusQuestion(clusters, 1, List.of(), Optional.empty(), OptionalDouble.empty());
    }

    /** What a stored study of spare capacity asks: its parameters are the options of {@code portolan nplus}. */
    static NPlusQuestion of(Installation installation, Study study, Problems problems) {
        var parameters = new StudyParameters(study, problems);
        var clusters = study.getHosts().stream().flatMap(h -> Elements.clusterOf(h).stream()).distinct().toList();
        var question = new NPlusQuestion(clusters, parameters.whole("hostsLost", 1, 2).orElse(1L).intValue(),
                parameters.elements("withoutRule", installation.getPlacementRules()),
                parameters.number("overcommit", LEAST_OVERCOMMIT, MOST_OVERCOMMIT).map(Ratio::new),
                parameters.number("perCore", LEAST_PER_CORE, MOST_PER_CORE).map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()));
        parameters.refuseOthers();
        return question;
    }
}
