/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.portolan.engine.finding.EligibilityRule;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.method.Force;

/** The rules of live guest relocation, in the order of {@link EligibilityRule} (docs/engine.md, 6). */
final class Eligibility {

    private final GuestSpec guest;
    private final HostSpec source;
    private final HostSpec target;

    private Eligibility(GuestSpec guest, HostSpec source, HostSpec target) {
        this.guest = guest;
        this.source = source;
        this.target = target;
    }

    /** Rules that a relocation breaks and that no FORCE option skips. */
    static List<EligibilityRule> brokenBy(GuestSpec guest, HostSpec source, HostSpec target, Set<Force> force) {
        var eligibility = new Eligibility(guest, source, target);
        return Arrays.stream(EligibilityRule.values()).filter(eligibility::isBroken)
                .filter(rule -> rule.skippedBy().stream().noneMatch(force::contains)).toList();
    }

    private boolean isBroken(EligibilityRule rule) {
        return switch (rule) {
            case HYPERVISOR_RELOCATES -> !canRelocate(source) || !canRelocate(target);
            case SAME_CLUSTER -> !source.cluster().equals(target.cluster());
            case DOMAIN_CONTAINS_TARGET ->
                    guest.eligibility().domain().map(d -> !d.contains(target.id())).orElse(false);
            case NO_XSTORE -> guest.eligibility().xstoreAttached();
            default -> rule.obstacle().map(guest.eligibility().obstacles()::contains).orElse(false);
        };
    }

    /** Live guest relocation came with z/VM 6.2. A host whose hypervisor is not known gets the benefit of the doubt. */
    private static boolean canRelocate(HostSpec host) {
        return host.hypervisor().map(h -> h.isAtLeast(Kind.ZVM, 6, 2)).orElse(true);
    }
}
