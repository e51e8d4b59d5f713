/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Reads traces of page references, of several formats, plain or compressed, in one pass and constant memory. What kind
 * a file is of is found out by what is in it.
 */
package org.portolan.trace;
