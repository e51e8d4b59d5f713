/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Objects;

import org.portolan.model.validation.Severity;

/**
 * Something that keeps the installation from being calculated, or that the user should know about the result.
 * Holds no model object, so that it may travel between threads.
 *
 * @param severity an error stops the calculation; a warning or a remark does not
 * @param code what it is, for programs
 * @param elementId id of the element that it is about
 * @param message one sentence on what is wrong
 * @param remedy one sentence on what to do
 */
public record BridgeProblem(Severity severity, ProblemCode code, String elementId, String message, String remedy) {

    public BridgeProblem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(elementId);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
    }

    /** True when nothing can be calculated while it stands. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
