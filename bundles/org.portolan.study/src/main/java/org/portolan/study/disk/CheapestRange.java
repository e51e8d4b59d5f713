/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

/**
 * How often a guest has to be relocated for a path to be the cheapest of all.
 *
 * @param cost the path
 * @param from relocations per month from which on it is
 * @param until relocations per month up to which it is; infinite for the last
 */
public record CheapestRange(DiskPathCost cost, double from, double until) {
}
