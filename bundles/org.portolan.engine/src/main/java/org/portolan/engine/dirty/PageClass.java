/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

/**
 * Pages of a zone that are exchangeable with each other and lie evenly among the others.
 *
 * @param share share of the zone's pages that they are, 0 to 1
 * @param law how they are written
 */
public record PageClass(double share, WriteLaw law) {
}
