/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * What was promised to the users of a guest.
 *
 * @param longestOutage longest time that it may stand still at once
 * @param longestRelocation longest time that a relocation may take
 */
public record ServiceLevel(Optional<SimTime> longestOutage, Optional<SimTime> longestRelocation) {

    /** Nothing was promised. */
    public static final ServiceLevel NONE = new ServiceLevel(Optional.empty(), Optional.empty());

    public ServiceLevel {
        Require.present("ServiceLevel.longestOutage", longestOutage);
        Require.present("ServiceLevel.longestRelocation", longestRelocation);
    }
}
