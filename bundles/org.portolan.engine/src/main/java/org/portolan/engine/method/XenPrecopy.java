/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/**
 * Pre-copy as Xen does it: pages that are already dirty again are skipped in a round; the rounds end when few pages are dirty, after so many
 * rounds, or when so much has been sent.
 *
 * @param maxRounds running rounds at most, 1 to 10,000; by default {@link AssumptionKey#XEN_MAX_ROUNDS}
 * @param maxSentPerMemory amount limit as a multiple of the memory; by default {@link AssumptionKey#XEN_MAX_SENT}
 * @param fewPages fewer dirty pages than these end the rounds; by default {@link AssumptionKey#XEN_FEW_PAGES}
 * @param send how pages are sent
 */
public record XenPrecopy(OptionalInt maxRounds, Optional<Ratio> maxSentPerMemory, Optional<Pages> fewPages,
        SendOptions send) implements MethodSpec {

    /** By assumptions alone. */
    public static final XenPrecopy DEFAULTS =
            new XenPrecopy(OptionalInt.empty(), Optional.empty(), Optional.empty(), SendOptions.PLAIN);

    public XenPrecopy {
        maxRounds.ifPresent(n -> Require.within("XenPrecopy.maxRounds", n, 1, MOST_PASSES));
        maxSentPerMemory
                .ifPresent(r -> Require.within("XenPrecopy.maxSentPerMemory", r.value(), 0.01, Ratio.MAX_VALUE));
        Require.present("XenPrecopy.fewPages", fewPages);
        Require.present("XenPrecopy.send", send);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.XEN_PRECOPY;
    }
}
