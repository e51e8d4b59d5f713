/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.quantity.Pages;

/** Makes the engine's paging volume of what a file says about one. */
final class VolumeReader {

    private VolumeReader() {
    }

    /** The volume; empty when its size is not said, or values of it contradict each other. */
    static Optional<PagingVolumeSpec> read(Node node, ScenarioLog log) {
        var slots = slots(node, log);
        var used = node.pages("used").orElse(Pages.ZERO);
        if (slots.isPresent() && used.compareTo(slots.get()) > 0) {
            log.partTooLarge(node, "used", node.has("size") ? "size" : "cylinders");
            return Optional.empty();
        }
        var id = node.text("id");
        id.ifPresent(name -> log.place(name, node.path()));
        return id.flatMap(name -> slots.flatMap(n -> log.make(node.path(), () -> new PagingVolumeSpec(name,
                node.word("kind", PagingVolumeSpec.Kind.class).orElse(PagingVolumeSpec.Kind.ECKD), n,
                used, node.time("serviceTime"), node.rate("transferRate"),
                node.whole("writeBlockPages"), node.whole("readBlockPages"), node.whole("concurrentIo")))));
    }

    private static Optional<Pages> slots(Node node, ScenarioLog log) {
        if (node.has("size") == node.has("cylinders")) {
            log.add(node.path(), NLS.bind(node.has("size") ? Messages.Wrong_Both : Messages.Wrong_Neither, "size",
                    "cylinders"), Messages.Expected_SizeOrCylinders);
            return Optional.empty();
        }
        return node.pages("size").or(() -> node.wholeLong("cylinders")
                .map(cylinders -> new Pages(cylinders * PagingVolumeSpec.SLOTS_PER_CYLINDER)));
    }
}
