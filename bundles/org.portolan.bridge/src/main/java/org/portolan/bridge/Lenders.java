/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.study.paging.Knob;

/** Hosts that a question has lend storage although the model does not say so, and the links that join them. */
final class Lenders {

    private final Installation installation;
    private final PagingQuestion question;

    Lenders(Installation installation, PagingQuestion question) {
        this.installation = installation;
        this.question = question;
    }

    /** Those that are named and whose storage is known. */
    List<Host> named() {
        return Stream.concat(question.changes().stream(), question.variations().stream())
                .filter(s -> !s.subject().isEmpty() && Knob.ofId(s.knob()).filter(k -> k == Knob.REMOTE).isPresent())
                .flatMap(s -> of(installation, s.subject()).stream())
                .filter(h -> StorageSizes.knownCentral(h).isPresent()).distinct().toList();
    }

    /** The host of a name or id. */
    static Optional<Host> of(Installation installation, String name) {
        return Elements.hosts(installation).stream()
                .filter(h -> name.equals(Elements.id(h)) || name.equalsIgnoreCase(Elements.name(h))).findFirst();
    }

    /** The same links, and the fastest that joins each named lender to each of the hosts. */
    List<LinkSpec> withLinks(List<LinkSpec> some, List<Host> hosts, PathReader paths, Assumptions assumptions) {
        var links = new ArrayList<>(some);
        for (var lender : named()) {
            hosts.stream().filter(h -> h != lender)
                    .flatMap(h -> paths.direct(lender, h).stream().max(
                            Comparator.comparing(l -> Engine.payloadRate(l, assumptions).bytesPerSecond())).stream())
                    .filter(l -> links.stream().noneMatch(known -> known.id().equals(l.id()))).forEach(links::add);
        }
        return links;
    }
}
