/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

/**
 * Two paths that trade running against moving.
 *
 * @param cheaperToRun the one that costs less while the guest runs
 * @param cheaperToMove the one that costs less in a relocation
 * @param relocationsPerMonth with fewer the first is the cheaper one in all, with more the second
 */
public record BreakEven(DiskPathCost cheaperToRun, DiskPathCost cheaperToMove, double relocationsPerMonth) {
}
