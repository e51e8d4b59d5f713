/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

/**
 * Bytes on the wire for one page, headers included.
 *
 * @param first a page with content that is sent for the first time
 * @param again one that was sent before
 * @param zero one that was never touched
 */
public record WireBytes(double first, double again, double zero) {
}
