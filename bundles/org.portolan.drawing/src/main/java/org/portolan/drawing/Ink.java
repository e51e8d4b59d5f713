/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** What a colour stands for. A {@link Palette} says which colour that is. */
public enum Ink {
    /** The diagram's ground. */
    BACKGROUND,
    CLUSTER_FILL, CLUSTER_BORDER, HOST_FILL, HOST_HEADER, HOST_BORDER,
    /** Ground of a card, and the mark that tells its state. */
    GUEST_RUNNING_FILL, GUEST_RUNNING, GUEST_OFF_FILL, GUEST_OFF, GUEST_TEMPLATE_FILL, GUEST_TEMPLATE,
    TIER_CENTRAL, TIER_XSTORE, TIER_REMOTE, TIER_DASD,
    /** The empty part of a bar. */
    FREE,
    /** Something whose amount is not known. */
    UNKNOWN,
    /** Mark, ground and text of a warning. */
    WARNING, WARNING_FILL, WARNING_TEXT, ERROR, SELECTION,
    LINK_ISFC, LINK_ETHERNET, LINK_NUMA, LINK_REPLICATION, SWITCH_FILL, SWITCH_BORDER, NOTE_FILL, NOTE_BORDER,
    TEXT, TEXT_MUTED
}
