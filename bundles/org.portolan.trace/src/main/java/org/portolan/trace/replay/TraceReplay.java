/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.replay;

import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.trace.HierarchySizes;
import org.portolan.engine.trace.Replay;
import org.portolan.engine.trace.ReplayPolicy;
import org.portolan.engine.trace.ReplayResult;
import org.portolan.engine.trace.ReplaySpec;
import org.portolan.engine.trace.TooManyPagesException;
import org.portolan.engine.trace.TracePass;
import org.portolan.trace.PageLimit;
import org.portolan.trace.TraceMonitor;
import org.portolan.trace.TraceSource;
import org.portolan.trace.UnreadableTraceException;

/**
 * A replay that takes as many pages as there is memory for.
 *
 * @param policy which page leaves central storage
 * @param hierarchies the sizes to replay with, all in one pass
 * @param keepSlot whether a page that is read back keeps its slot, and is not written again while it is unchanged
 */
public record TraceReplay(ReplayPolicy policy, List<HierarchySizes> hierarchies, boolean keepSlot) {

    private static final int BYTES_PER_PAGE = 100;

    public TraceReplay {
        hierarchies = List.copyOf(hierarchies);
    }

    /**
     * Replays a trace to its end.
     *
     * @param monitor told of the bytes of the file
     * @throws UnreadableTraceException when the trace is broken
     * @throws TooManyPagesException when there is not memory enough for its pages
     */
    public ReplayResult run(TraceSource source, RunMonitor monitor) {
        return TracePass.measure(source, Replay.of(spec()), new TraceMonitor(source, monitor));
    }

    private ReplaySpec spec() {
        // policies but LRU hold every hierarchy by itself
        int copies = policy instanceof ReplayPolicy.Lru ? 1 : hierarchies.size();
        return new ReplaySpec(policy, hierarchies, keepSlot, PageLimit.of(BYTES_PER_PAGE * (1 + copies)));
    }
}
