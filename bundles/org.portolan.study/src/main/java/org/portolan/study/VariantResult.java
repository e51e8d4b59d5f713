/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.RunResult;

/**
 * What the engine answered to a variant.
 *
 * @param label the variant's name
 * @param run the answer; one relocation or more
 * @param method what readers should know of its method
 */
public record VariantResult(String label, RunResult run, MethodNote method) {

    /** An answer of whose method nothing is said. */
    public VariantResult(String label, RunResult run) {
        this(label, run, MethodNote.NONE);
    }

    public VariantResult {
        if (run.relocations().isEmpty()) {
            throw new IllegalArgumentException("no relocation in the result of " + label);
        }
    }

    /** The relocation of a variant that moves one guest; the first of one that moves several. */
    public RelocationResult relocation() {
        return run.relocations().get(0);
    }
}
