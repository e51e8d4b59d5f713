/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

/** Input that a use case can do nothing with. The message is a sentence for the user that says what to do. */
public final class UnusableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Wrong input that the message tells all about. */
    public UnusableInputException(String message) {
        this(message, List.of());
    }

    /**
     * Wrong input in several places.
     *
     * @param problems what is wrong, each with its remedy
     */
    public UnusableInputException(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; empty where the message tells all. */
    public List<Problem> problems() {
        return problems;
    }
}
