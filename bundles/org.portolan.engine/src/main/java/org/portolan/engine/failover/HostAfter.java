/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.Optional;

import org.portolan.engine.evacuation.PagingMoment.HostPages;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Ratio;

/**
 * A host with the guests that it has, or gets.
 *
 * @param host id of the host
 * @param guests guests that run there
 * @param arrived those of them that came from lost hosts
 * @param virtual virtual storage of its guests
 * @param overcommit that storage as a multiple of its central storage; empty when that is not known
 * @param virtualProcessors virtual processors of its guests
 * @param processorRatio those as a multiple of its processors; empty when these are not known
 * @param paging what its paging comes to; empty when its storage is not known
 */
public record HostAfter(String host, int guests, int arrived, Bytes virtual, Optional<Ratio> overcommit,
        long virtualProcessors, Optional<Ratio> processorRatio, Optional<HostPages> paging) {
}
