/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.portolan.model.GuestClass;

/**
 * What the user may decide about an import.
 *
 * @param name name of the installation; empty for the name of the file
 * @param hostCorrections which host is meant, by the name that guests give it; an empty value means none of them
 * @param guestClass class of all guests, which gives their memory profile where nothing was measured
 * @param assumeNetworks whether hosts of a cluster are joined by a network that the inventory does not mention
 * @param networkBytesPerSecond rate of such a network
 * @param importedAt moment that the import is recorded with
 */
public record ImportOptions(Optional<String> name, Map<String, String> hostCorrections, GuestClass guestClass,
        boolean assumeNetworks, double networkBytesPerSecond, Instant importedAt) {
    /** 10 Gbit/s in bytes: what vSphere's limit of eight relocations per host asks for [K]. */
    private static final double TEN_GIGABIT = 1.25e9;

    public ImportOptions {
        hostCorrections = Map.copyOf(hostCorrections);
        if (!(networkBytesPerSecond > 0)) {
            throw new IllegalArgumentException("rate must be positive: " + networkBytesPerSecond);
        }
    }

    /** Nothing corrected, web servers, hosts of a cluster joined by 10 Gbit/s. */
    public static ImportOptions defaults(Instant importedAt) {
        return new ImportOptions(Optional.empty(), Map.of(), GuestClass.WEB, true, TEN_GIGABIT, importedAt);
    }

    public ImportOptions withName(String value) {
        return new ImportOptions(Optional.of(value), hostCorrections, guestClass, assumeNetworks,
                networkBytesPerSecond, importedAt);
    }

    public ImportOptions withHostCorrections(Map<String, String> value) {
        return new ImportOptions(name, value, guestClass, assumeNetworks, networkBytesPerSecond, importedAt);
    }

    public ImportOptions withGuestClass(GuestClass value) {
        return new ImportOptions(name, hostCorrections, value, assumeNetworks, networkBytesPerSecond, importedAt);
    }

    public ImportOptions withAssumedNetworks(boolean value) {
        return new ImportOptions(name, hostCorrections, guestClass, value, networkBytesPerSecond, importedAt);
    }
}
