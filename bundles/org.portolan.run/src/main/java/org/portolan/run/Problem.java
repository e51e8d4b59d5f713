/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import org.portolan.bridge.BridgeProblem;
import org.portolan.model.validation.Severity;

/**
 * Something that a user should know about an installation. Holds no model object.
 *
 * @param severity how bad it is
 * @param code what it is, for programs, such as {@code guest-without-host}
 * @param elementId id of the element that it is about
 * @param elementName name of the element for people, with its kind where that helps
 * @param message one sentence on what is the matter
 * @param remedy one sentence on what to do
 */
public record Problem(Severity severity, String code, String elementId, String elementName, String message,
        String remedy) {

    static Problem of(BridgeProblem problem, String elementName) {
        return new Problem(problem.severity(), problem.code().id(), problem.elementId(), elementName,
                problem.message(), problem.remedy());
    }
}
