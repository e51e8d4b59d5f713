/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.internal.Require;

/**
 * What the steady state of paging depends on: two equal specifications give equal results, byte for byte. Of a guest's
 * placement only its number of instantiated and of untouched pages counts: where they live is what is computed.
 *
 * @param installation hosts, paging volumes, links and guests
 * @param residency what was set for the storage of guests, by guest id; {@link ResidencySpec#NONE} for the others
 * @param policies how hosts choose the pages that go, by host id; for the others what their hypervisor does
 *            ({@link ReplacementPolicy#of})
 * @param assumptions defaults and their overrides
 */
public record PagingSpec(InstallationSpec installation, SortedMap<String, ResidencySpec> residency,
        SortedMap<String, ReplacementPolicy> policies, Assumptions assumptions) {

    public PagingSpec {
        Require.present("PagingSpec.installation", installation);
        residency = Collections.unmodifiableSortedMap(new TreeMap<>(residency));
        policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
        Require.present("PagingSpec.assumptions", assumptions);
    }

    /** @see #PagingSpec(InstallationSpec, SortedMap, SortedMap, Assumptions) */
    public PagingSpec(InstallationSpec installation, Map<String, ResidencySpec> residency,
            Map<String, ReplacementPolicy> policies, Assumptions assumptions) {
        this(installation, new TreeMap<>(residency), new TreeMap<>(policies), assumptions);
    }

    /** Nothing is set for any guest, and every host does what its hypervisor does. */
    public static PagingSpec of(InstallationSpec installation, Assumptions assumptions) {
        return new PagingSpec(installation, Map.of(), Map.of(), assumptions);
    }

    /** What was set for the storage of a guest. */
    public ResidencySpec residencyOf(String guest) {
        return residency.getOrDefault(guest, ResidencySpec.NONE);
    }

    /** The same for another installation. */
    public PagingSpec with(InstallationSpec other) {
        return new PagingSpec(other, residency, policies, assumptions);
    }

    /** The same under other assumptions. */
    public PagingSpec with(Assumptions others) {
        return new PagingSpec(installation, residency, policies, others);
    }

    /** The same with something else set for the storage of a guest. */
    public PagingSpec with(String guest, ResidencySpec other) {
        var changed = new TreeMap<>(residency);
        changed.put(guest, other);
        return new PagingSpec(installation, changed, policies, assumptions);
    }

    /** The same with another policy of a host. */
    public PagingSpec with(String host, ReplacementPolicy other) {
        var changed = new TreeMap<>(policies);
        changed.put(host, other);
        return new PagingSpec(installation, residency, changed, assumptions);
    }
}
