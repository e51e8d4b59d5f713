/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Installations of any size, for benchmarks and for trying things out. */
package org.portolan.model.generate;
