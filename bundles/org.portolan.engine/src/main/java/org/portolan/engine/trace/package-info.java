/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What page references tell: replay through a storage hierarchy, miss-ratio curves and working sets.
 * <p>
 * References come from a {@link org.portolan.engine.trace.ReferenceSource}, in blocks, packed as
 * {@link org.portolan.engine.trace.Reference} says. {@link org.portolan.engine.trace.TracePass} reads a source once and
 * hands every block to any number of {@link org.portolan.engine.trace.Measurement}s:
 *
 * <pre>{@code
 * ReplayResult counts = TracePass.measure(source, Replay.of(spec), RunMonitor.NONE);
 * MissRatioCurve curve = TracePass.measure(source, StackDistances.exact(), RunMonitor.NONE);
 * }</pre>
 *
 * Time is virtual: the number of references. Who knows how many there are in a second divides by that. Nothing here
 * reads a file; the memory of each measurement is bounded, as its documentation says. Formulas and sources are in
 * docs/engine.md, 7h.
 */
package org.portolan.engine.trace;
