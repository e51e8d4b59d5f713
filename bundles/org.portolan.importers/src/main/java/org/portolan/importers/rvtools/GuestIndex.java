/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.portolan.importers.rvtools.RvtoolsWorkbook.InfoRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.VmRef;
import org.portolan.model.Guest;

/** Finds the guests that rows of other sheets are about: by UUID, else by name, and by place among those of one name. */
final class GuestIndex {

    /** A guest and its row. */
    record Entry(Guest guest, InfoRow row) {
    }

    private final Map<String, List<Entry>> byUuid = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final List<Entry> all = new ArrayList<>();

    void add(Guest guest, InfoRow row) {
        var entry = new Entry(guest, row);
        all.add(entry);
        byName.computeIfAbsent(key(row.vm().name()), k -> new ArrayList<>(1)).add(entry);
        if (!row.vm().uuid().isEmpty()) {
            byUuid.computeIfAbsent(row.vm().uuid(), k -> new ArrayList<>(1)).add(entry);
        }
    }

    List<Entry> all() {
        return all;
    }

    boolean hasName(String name) {
        return byName.containsKey(key(name));
    }

    boolean hasUuid(String uuid) {
        return byUuid.containsKey(uuid);
    }

    /** The guests that can be meant: none, one, or several that cannot be told apart. */
    List<Entry> find(VmRef ref) {
        var sameUuid = ref.uuid().isEmpty() ? List.<Entry>of() : byUuid.getOrDefault(ref.uuid(), List.of());
        if (sameUuid.size() == 1) {
            return sameUuid;
        }
        var found = byName.getOrDefault(key(ref.name()), List.of());
        found = narrowed(found, ref, VmRef::id);
        found = narrowed(found, ref, VmRef::datacenter);
        found = narrowed(found, ref, VmRef::cluster);
        return narrowed(found, ref, VmRef::host);
    }

    private static List<Entry> narrowed(List<Entry> entries, VmRef ref, Function<VmRef, String> part) {
        String wanted = part.apply(ref);
        if (entries.size() < 2 || wanted.isEmpty()) {
            return entries;
        }
        var fitting = entries.stream().filter(e -> part.apply(e.row().vm()).equalsIgnoreCase(wanted)).toList();
        return fitting.isEmpty() ? entries : fitting;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
