/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;
import java.util.stream.Stream;

/** What can happen to the storage of hosts while it is followed over time. */
public enum PressureKind {
    /** More guests like one log on; a guest that does not run yet logs on itself. */
    LOG_ON("log_on"),
    /** A guest logs off. */
    LOG_OFF("log_off"),
    /** The working set of a guest becomes larger or smaller. */
    GROW("grow"),
    /** A guest is relocated to another host. */
    MOVE("move"),
    /** A host is lost, and its guests are restarted on the others. */
    LOSE("lose");

    private final String id;

    PressureKind(String id) {
        this.id = id;
    }

    /** Name on the command line and in the parameters of studies. */
    public String id() {
        return id;
    }

    /** The kind with a name. */
    public static Optional<PressureKind> ofId(String id) {
        return Stream.of(values()).filter(k -> k.id.equalsIgnoreCase(id.strip().replace('-', '_'))).findFirst();
    }
}
