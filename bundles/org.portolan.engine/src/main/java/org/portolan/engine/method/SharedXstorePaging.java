/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;

/**
 * Pages go out to expanded storage that both hosts share, one synchronous move after the other, and come in at the target when
 * they are touched. What does not fit goes to shared paging volumes through central storage.
 *
 * @param processors n_cpu: real processors that move pages at once on each host, 1 to 64; by default
 *            {@link AssumptionKey#XSTORE_MOVERS}
 */
public record SharedXstorePaging(OptionalInt processors) implements MethodSpec {

    /** By assumptions alone. */
    public static final SharedXstorePaging DEFAULTS =
            new SharedXstorePaging(OptionalInt.empty());

    public SharedXstorePaging {
        processors.ifPresent(n -> Require.within("SharedXstorePaging.processors", n, 1, 64));
    }

    @Override
    public MethodKind kind() {
        return MethodKind.SHARED_XSTORE_PAGING;
    }
}
