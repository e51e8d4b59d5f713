/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.Optional;

import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementSolver;

/** A program that finds the best placement. Holds nothing between two questions. */
public interface Solver {

    /** Its name in results. */
    PlacementSolver name();

    /** Answers a question; watches for the end of it. The same question gets the same answer unless it is ended early. */
    Answer ask(Question question, Watch watch);

    /** A part of a problem without a placement that has none either; empty when that cannot be told quickly. */
    Optional<PlacementProblem> core(PlacementProblem problem, Watch watch);
}
