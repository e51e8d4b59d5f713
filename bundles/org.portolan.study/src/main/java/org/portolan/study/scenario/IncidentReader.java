/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.quantity.SimTime;

/** Makes the engine's incident of what a file says about one. */
final class IncidentReader {

    private final List<String> links;
    private final GuestNames guests;
    private final ScenarioLog log;

    /**
     * @param links ids of the links
     */
    IncidentReader(List<String> links, GuestNames guests, ScenarioLog log) {
        this.links = links;
        this.guests = guests;
        this.log = log;
    }

    /** The incident, for each of the copies that it happens to; none when it is of no kind, or happens to nothing. */
    List<IncidentSpec> read(Node node) {
        var link = node.text("link");
        link.filter(id -> !links.contains(id))
                .ifPresent(id -> log.unknown(node.path("link"), Messages.Wrong_Link, id, links));
        var guest = node.text("guest");
        guest.filter(name -> guests.ids(name).isEmpty())
                .ifPresent(name -> log.unknown(node.path("guest"), Messages.Wrong_Guest, name, guests.names()));
        var at = node.time("at").orElse(SimTime.ZERO);
        var ids = link.map(List::of).or(() -> guest.map(guests::ids)).orElse(List.of());
        return ids.stream().flatMap(id -> log.make(node.path(), () -> incident(node, at, id))
                .flatMap(incident -> incident).stream()).toList();
    }

    private static Optional<IncidentSpec> incident(Node node, SimTime at, String id) {
        return switch (node.text("kind").orElse("")) {
            case "link-lost" -> Optional.of(new IncidentSpec.LinkLost(at, id));
            case "operator-cancel" -> Optional.of(new IncidentSpec.OperatorCancel(at, id,
                    node.word("command", IncidentSpec.OperatorCancel.Command.class)
                            .orElse(IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL)));
            case "guest-reset" -> Optional.of(new IncidentSpec.GuestReset(at, id));
            case "internal-error" -> Optional.of(new IncidentSpec.InternalError(at, id));
            case "cp-exit" -> Optional.of(new IncidentSpec.CpExit(id,
                    node.word("verdict", IncidentSpec.CpExit.Verdict.class)
                            .orElse(IncidentSpec.CpExit.Verdict.REJECTED)));
            default -> Optional.empty();
        };
    }
}
