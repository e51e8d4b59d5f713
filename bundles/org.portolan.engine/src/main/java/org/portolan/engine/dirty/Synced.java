/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

/**
 * What a synchronization found; expected values.
 *
 * @param written distinct pages that were written since the last one
 * @param added those of them that were not to be sent anyway
 */
public record Synced(double written, double added) {
}
