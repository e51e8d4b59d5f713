/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.MethodSpec;

/** Which assumptions decide how much is left for the time in which a guest stands still. */
final class MethodAssumptions {

    private MethodAssumptions() {
    }

    static List<AssumptionKey> ofLastPasses(MethodSpec method) {
        return switch (method) {
            case MethodSpec.LgrPrecopy lgr -> List.of(AssumptionKey.LGR_GOAL, AssumptionKey.LGR_MAX_PASSES,
                    AssumptionKey.LGR_NO_PROGRESS, AssumptionKey.LGR_NO_PROGRESS_TIMES, AssumptionKey.LGR_DRAIN_PAGES);
            case MethodSpec.PlainPrecopy plain -> List.of(AssumptionKey.PRECOPY_MAX_DOWNTIME,
                    AssumptionKey.PRECOPY_MAX_PASSES, AssumptionKey.PRECOPY_MAX_SENT,
                    AssumptionKey.PRECOPY_NO_PROGRESS);
            case MethodSpec.SharedDasdPaging paging -> List.of(AssumptionKey.CHANGED_SHARE,
                    AssumptionKey.FLUSH_MAX_DOWNTIME, AssumptionKey.FLUSH_MAX_PASSES);
        };
    }
}
