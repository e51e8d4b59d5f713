/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.List;

import org.portolan.engine.internal.Require;

/**
 * All that a run depends on: two equal scenarios give equal results, byte for byte.
 *
 * @param installation hosts, paging volumes, links and guests
 * @param relocations what is asked; one or more, each of another guest; those that run at once share links and
 *            volumes fairly
 * @param limits how many of them may run at once where; one for which there is no room waits in
 *            {@link org.portolan.engine.result.PhaseKind#QUEUED} and begins when there is some, the highest priority
 *            first, then the earliest command, then the least guest id; none to begin all as commanded
 * @param incidents what goes wrong from outside, and when
 * @param assumptions defaults and their overrides
 * @param seed start of every random choice; the methods of this version make none
 */
public record Scenario(InstallationSpec installation, List<RelocationRequest> relocations,
        List<ConcurrencyLimit> limits, List<IncidentSpec> incidents, Assumptions assumptions, long seed) {

    public Scenario {
        Require.present("Scenario.installation", installation);
        Require.present("Scenario.assumptions", assumptions);
        relocations = List.copyOf(relocations);
        limits = List.copyOf(limits);
        incidents = List.copyOf(incidents);
    }

    /** Without limits. */
    public Scenario(InstallationSpec installation, List<RelocationRequest> relocations,
            List<IncidentSpec> incidents, Assumptions assumptions, long seed) {
        this(installation, relocations, List.of(), incidents, assumptions, seed);
    }

    /** One relocation without incidents, under the given assumptions. */
    public static Scenario of(InstallationSpec installation, RelocationRequest relocation, Assumptions assumptions) {
        return new Scenario(installation, List.of(relocation), List.of(), assumptions, 0);
    }

    /** The same with other assumptions. */
    public Scenario with(Assumptions others) {
        return new Scenario(installation, relocations, limits, incidents, others, seed);
    }

    /** The same with other relocations. */
    public Scenario with(List<RelocationRequest> others) {
        return new Scenario(installation, others, limits, incidents, assumptions, seed);
    }

    /** The same with other limits. */
    public Scenario withLimits(List<ConcurrencyLimit> others) {
        return new Scenario(installation, relocations, others, incidents, assumptions, seed);
    }

    /** The same in another installation. */
    public Scenario with(InstallationSpec other) {
        return new Scenario(other, relocations, limits, incidents, assumptions, seed);
    }
}
