/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How fast the engine is and how much memory it takes. {@code releng/scripts/benchmark} runs all of it and writes
 * docs/performance.md; {@link org.portolan.benchmarks.WholeRun} is for comparisons of whole processes. The only place
 * where the engine is timed: neither it nor its tests look at a clock.
 */
package org.portolan.benchmarks;
