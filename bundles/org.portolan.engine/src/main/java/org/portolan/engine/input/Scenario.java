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
 * @param incidents what goes wrong from outside, and when
 * @param assumptions defaults and their overrides
 * @param seed start of every random choice; the methods of this version make none
 */
public record Scenario(InstallationSpec installation, List<RelocationRequest> relocations,
        List<IncidentSpec> incidents, Assumptions assumptions, long seed) {

    public Scenario {
        Require.present("Scenario.installation", installation);
        Require.present("Scenario.assumptions", assumptions);
        relocations = List.copyOf(relocations);
        incidents = List.copyOf(incidents);
    }

    /** One relocation without incidents, under the given assumptions. */
    public static Scenario of(InstallationSpec installation, RelocationRequest relocation, Assumptions assumptions) {
        return new Scenario(installation, List.of(relocation), List.of(), assumptions, 0);
    }

    /** The same with other assumptions. */
    public Scenario with(Assumptions others) {
        return new Scenario(installation, relocations, incidents, others, seed);
    }

    /** The same with other relocations. */
    public Scenario with(List<RelocationRequest> others) {
        return new Scenario(installation, others, incidents, assumptions, seed);
    }
}
