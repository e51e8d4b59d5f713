/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of guests when hosts are lost.
 *
 * @param before hosts as they are, in the order of clusters and ids
 * @param cases by cluster; first every host, then every two
 */
public record NPlusResult(List<HostAfter> before, List<NPlusCase> cases) {

    public NPlusResult {
        before = List.copyOf(before);
        cases = List.copyOf(cases);
    }

    /** The case in which just these hosts are lost, if it was asked for. */
    public Optional<NPlusCase> losing(Set<String> hosts) {
        return cases.stream().filter(c -> c.lost().equals(hosts)).findFirst();
    }

    /** True when all guests have a place in every case, and no host comes to thrash by it. */
    public boolean isSurvived() {
        return cases.stream().allMatch(NPlusCase::isSurvived);
    }
}
