/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.portolan.engine.evacuation.HomeComing;
import org.portolan.engine.evacuation.Objective;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.PlacementRule;

/**
 * How hosts are emptied.
 *
 * @param hosts hosts to be emptied, in the order of a rolling maintenance
 * @param targets hosts that may take the guests; none for all other hosts of their clusters
 * @param method how guests move; empty for what the hypervisor of each host does itself
 * @param targetByGuest targets that are given
 * @param excluded guests that stay
 * @param withoutRules placement rules that do not count this time
 * @param limits limits on relocations at once; empty for those of the hypervisor
 * @param atOnce how many a host that is emptied takes part in at once at most; empty for what is best
 * @param window when all must be over, from the begin on; empty for no end
 * @param objective what makes a plan better
 * @param mostOvercommit most storage in use as a multiple of a target's frames; empty for what is usual
 * @param mayThrash whether a target may end up where its guests get less than half of their work done
 * @param effort relocations that are run to compare plans; empty for what is usual
 * @param wayBack whether the way back is planned, too
 * @param rolling set when the hosts are emptied one after the other
 */
public record EvacuationQuestion(List<Host> hosts, List<Host> targets, Optional<MethodQuestion> method,
        Map<Guest, Host> targetByGuest, List<Guest> excluded, List<PlacementRule> withoutRules,
        Optional<AdmissionPreset> limits, OptionalInt atOnce,
        Optional<SimTime> window, Objective objective, Optional<Ratio> mostOvercommit, boolean mayThrash,
        OptionalLong effort, boolean wayBack, Optional<Rolling> rolling) {

    /**
     * A rolling maintenance.
     *
     * @param homeComing when guests come home
     * @param work how long each host is worked on while it is empty
     */
    public record Rolling(HomeComing homeComing, SimTime work) {
    }

    public EvacuationQuestion {
        hosts = List.copyOf(hosts);
        targets = List.copyOf(targets);
        targetByGuest = Collections.unmodifiableMap(new LinkedHashMap<>(targetByGuest));
        excluded = List.copyOf(excluded);
        withoutRules = List.copyOf(withoutRules);
    }

    /** Hosts to be emptied as soon as possible, all else as usual. */
    public static EvacuationQuestion of(List<Host> hosts) {
        return new EvacuationQuestion(hosts, List.of(), Optional.empty(), Map.of(), List.of(), List.of(),
                Optional.empty(), OptionalInt.empty(), Optional.empty(), Objective.SHORTEST_TOTAL, Optional.empty(),
                false,
                OptionalLong.empty(), false, Optional.empty());
    }
}
