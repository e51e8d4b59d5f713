/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

/** Parts of a method's page of options. */
public enum OptionGroup {
    /** What the method itself asks. */
    METHOD(""),
    /** How the guest is slowed. */
    THROTTLE(Messages.OptionGroup_Throttle),
    /** How pages are sent. */
    SEND(Messages.OptionGroup_Send);

    private final String label;

    OptionGroup(String label) {
        this.label = label;
    }

    /** Heading; empty for the first part, which needs none. */
    public String label() {
        return label;
    }
}
