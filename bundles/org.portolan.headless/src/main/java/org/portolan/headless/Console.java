/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.PrintStream;

/**
 * Where a command talks to its user.
 *
 * @param out where results go
 * @param err where errors, remarks and progress go
 * @param terminal whether a person looks at it
 * @param interrupt whether that person wants it to end
 */
record Console(PrintStream out, PrintStream err, boolean terminal, Interrupt interrupt) {
}
