/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.List;
import java.util.Optional;

/** What one kind of path costs and needs. One class for each kind; the figures are those of docs/engine.md, 7e. */
interface DiskPathModel {

    /** What the path adds to the time of one I/O of 4 KiB on the device. */
    double latencySeconds();

    /** Processor time that the hypervisor spends on one such I/O. */
    double processorSeconds();

    /** I/Os that the device behind it serves at once, when nobody says. */
    int concurrentIo();

    /** What moves with the guest beside the requests that wait. */
    double stateBytes();

    /** What has to be done again at the target, in order. */
    List<RedoTerm> redo();

    /** What stands against a move from one host to another. */
    List<DiskRefusal> refusals(String source, String target);

    /** What waits for it in the guest, and how long, when the guest says nothing else. */
    GuestTimeout timeout();

    /** A session of the hypervisor that ends when the disk does not answer. */
    default Optional<GuestTimeout> session() {
        return Optional.empty();
    }
}
