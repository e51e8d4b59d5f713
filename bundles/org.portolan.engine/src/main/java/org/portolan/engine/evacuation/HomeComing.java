/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

/** When guests come home in a rolling maintenance. */
public enum HomeComing {
    /** Before the next host is emptied: every guest moves twice. */
    AFTER_EACH_HOST,
    /** When all hosts are done: a guest whose new host has its turn later moves three times. */
    AT_THE_END,
    /** Not at all: guests stay where they came. */
    NEVER
}
