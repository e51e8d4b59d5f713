/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.Map;

import org.portolan.study.paging.PagingStudyResult;

/** A study of overcommitted storage, solved or not. */
public sealed interface OvercommitStudy {

    /** Name of the study. */
    String name();

    /**
     * A study with its results.
     *
     * @param name name of the study
     * @param result what the engine answered
     * @param names names of hosts, guests, storage levels and volumes by the ids in the result
     */
    record Solved(String name, PagingStudyResult result, Map<String, String> names) implements OvercommitStudy {
        public Solved {
            names = Map.copyOf(names);
        }
    }

    /**
     * A study that cannot be solved.
     *
     * @param name name of the study
     * @param reason why, and what would help, in whole sentences that name the study
     */
    record Unsolved(String name, String reason) implements OvercommitStudy {
    }
}
