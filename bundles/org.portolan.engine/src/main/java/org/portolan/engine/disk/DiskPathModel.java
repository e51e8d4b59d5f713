/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;

/** What one kind of path costs and needs. One class for each kind; the figures are those of docs/engine.md, 7e. */
interface DiskPathModel {

    /** What is assumed of paths. */
    PathValues values();

    /** What the path adds to the time of one I/O of 4 KiB on the device. */
    double latencySeconds();

    /** Processor time that the hypervisor spends on one such I/O. */
    double processorSeconds();

    /** I/Os that the device behind it serves at once, when nobody says. */
    default int concurrentIo() {
        return values().count(AssumptionKey.DISK_CONCURRENT_IO);
    }

    /** What moves with the guest beside the requests that wait. */
    default double stateBytes() {
        return values().of(AssumptionKey.DISK_STATE);
    }

    /** What has to be done again at the target, in order. */
    List<RedoTerm> redo();

    /** What stands against a move from one host to another. */
    List<DiskRefusal> refusals(String source, String target);

    /** What waits for it in the guest, and how long, when the guest says nothing else. */
    default GuestTimeout timeout() {
        return values().timeout(GuestTimeout.Kind.COMMAND, AssumptionKey.GUEST_IO_TIMEOUT);
    }

    /** A session of the hypervisor that ends when the disk does not answer. */
    default Optional<GuestTimeout> session() {
        return Optional.empty();
    }
}
