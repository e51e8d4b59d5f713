/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.study.table.ColumnType;

/** What of a host a study of overcommitment varies. */
public enum Knob {
    /** More guests of a kind. */
    GUESTS("guests", ColumnType.COUNT),
    /** Size of central storage. */
    CENTRAL("central", ColumnType.MEMORY),
    /** Size of expanded storage. */
    XSTORE("xstore", ColumnType.MEMORY),
    /** Size of the storage that another host lends. */
    REMOTE("remote", ColumnType.MEMORY),
    /** Number of paging volumes. */
    VOLUMES("volumes", ColumnType.COUNT),
    /** Working sets of all guests, as multiples of what they are. */
    WORKING_SET("workingSet", ColumnType.FACTOR),
    /** Central storage, as the virtual storage of the guests for each byte of it. */
    OVERCOMMIT("overcommit", ColumnType.FACTOR);

    private final String id;
    private final ColumnType type;

    Knob(String id, ColumnType type) {
        this.id = id;
        this.type = type;
    }

    /** Its name in files and on the command line. */
    public String id() {
        return id;
    }

    /** What its values are. */
    public ColumnType type() {
        return type;
    }

    /** Whether it makes the work larger, and not only what the work has to share. */
    boolean addsWork() {
        return this == GUESTS;
    }

    /** Whether hosts come under pressure as its values grow. */
    public boolean pressesUpward() {
        return switch (this) {
            case GUESTS, WORKING_SET, OVERCOMMIT -> true;
            case CENTRAL, XSTORE, REMOTE, VOLUMES -> false;
        };
    }

    /** The knob of a name; hyphens and case do not matter. */
    public static Optional<Knob> ofId(String name) {
        var plain = name.replace("-", "").toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(k -> k.id.toLowerCase(Locale.ROOT).equals(plain)).findFirst();
    }
}
