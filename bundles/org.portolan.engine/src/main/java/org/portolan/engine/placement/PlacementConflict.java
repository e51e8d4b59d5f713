/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.List;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;

/**
 * Why there is no placement: guests that cannot all have a host as long as these constraints hold.
 *
 * @param constraints constraints that conflict
 * @param guests ids of the guests that they conflict about
 * @param isMinimal true when without any one of the constraints, or of the guests, there is a placement of the others;
 *            otherwise some of them may have nothing to do with it
 */
public record PlacementConflict(List<PlacementConstraint> constraints, SortedSet<String> guests, boolean isMinimal) {

    public PlacementConflict {
        constraints = List.copyOf(constraints);
        guests = Copies.sorted(guests);
    }
}
