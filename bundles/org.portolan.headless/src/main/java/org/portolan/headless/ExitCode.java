/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

/** How a command ended. */
public final class ExitCode {

    /** Done; nothing was found that counts. */
    public static final int DONE = 0;
    /** Done, and problems or findings were found that are at least as bad as was asked for. */
    public static final int FINDINGS = 1;
    /** Not done: the command line, a file or something named in it cannot be used. */
    public static final int BAD_INPUT = 2;
    /** Not done: the program has an error. */
    public static final int INTERNAL_ERROR = 3;
    /** Stopped by Ctrl+C, as shells number it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
