/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.portolan.bridge.AssumptionsReader;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.model.CentralStorage;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.report.input.AssumptionFacts;

/** The assumptions that the numbers of a report rest on: those that were changed, and those that were used. */
final class AssumptionsInForce {

    private AssumptionsInForce() {
    }

    /** Those behind the facts of an installation. */
    static List<AssumptionFacts> of(Installation installation) {
        var values = AssumptionsReader.read(installation).assumptions();
        Set<AssumptionKey> keys = EnumSet.noneOf(AssumptionKey.class);
        keys.addAll(values.overrides().keySet());
        installation.getClusters().stream().flatMap(c -> c.getHosts().stream()).forEach(h -> add(h, keys));
        Map<String, String> reasons = installation.getAssumptions().stream().collect(
                Collectors.toMap(o -> text(o.getKey()), o -> text(o.getReason()), (first, second) -> second));
        return keys.stream().map(k -> fact(k, values, reasons)).toList();
    }

    /** The same and those that the runs of a study used. */
    static List<AssumptionFacts> with(List<AssumptionFacts> known, List<AssumptionInForce> used) {
        var all = new ArrayList<>(known);
        used.stream().filter(a -> all.stream().noneMatch(f -> f.key() == a.key() && f.value() == a.value()))
                .forEach(a -> all.add(new AssumptionFacts(a.key(), a.value(), a.overridden(), "")));
        return all;
    }

    private static AssumptionFacts fact(AssumptionKey key, Assumptions values, Map<String, String> reasons) {
        return new AssumptionFacts(key, values.value(key), values.isOverridden(key),
                reasons.getOrDefault(key.key(), ""));
    }

    private static void add(Host host, Set<AssumptionKey> keys) {
        boolean fixedUnknown = host.getStorageLevels().stream()
                .anyMatch(l -> l instanceof CentralStorage central && central.isSetSizeBytes()
                        && !central.isSetFixedBytes());
        if (fixedUnknown) {
            keys.add(AssumptionKey.CP_FIXED);
        }
        host.getGuests().stream().filter(g -> g.getMemoryProfile() == null).forEach(g -> add(g, keys));
    }

    /** What the table of guests shows of a guest without a profile of its own. */
    private static void add(Guest guest, Set<AssumptionKey> keys) {
        if (guest.getGuestClass() != GuestClass.CUSTOM) {
            keys.addAll(switch (guest.getGuestClass()) {
                case IDLE_LINUX -> Set.of(AssumptionKey.IDLE_DIRTY_RATE, AssumptionKey.IDLE_WORKING);
                case OLTP -> Set.of(AssumptionKey.OLTP_DIRTY_RATE, AssumptionKey.OLTP_WORKING);
                case JAVA -> Set.of(AssumptionKey.JAVA_DIRTY_RATE, AssumptionKey.JAVA_WORKING);
                case PAGE_CACHE -> Set.of(AssumptionKey.PAGE_CACHE_DIRTY_RATE, AssumptionKey.PAGE_CACHE_WORKING);
                case WEB, CUSTOM -> Set.of(AssumptionKey.WEB_DIRTY_RATE, AssumptionKey.WEB_WORKING);
            });
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
