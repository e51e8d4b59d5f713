/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The entrance: {@link org.portolan.engine.Engine#run} answers a {@link org.portolan.engine.input.Scenario} with a
 * {@link org.portolan.engine.result.RunResult}.
 * <p>
 * The engine is plain Java on {@code java.base}, has no clock, no locale, no threads of its own and no text. It may be
 * called from any number of threads at once. Same scenario, same result, byte for byte. Formulas, symbols and sources
 * are in docs/engine.md.
 */
package org.portolan.engine;
