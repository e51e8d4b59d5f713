/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Very many relocations at once: {@link org.portolan.engine.fleet.Fleet#run} answers a
 * {@link org.portolan.engine.fleet.FleetSpec} of up to millions of guests with the main figures of each.
 * <p>
 * Guests are numbers in arrays instead of objects, and relocate by pre-copy with the plain rule from and to hosts whose
 * storage is not known. Rates, curves and the rule are those of {@link org.portolan.engine.Engine#run}, and so are the
 * times, to the nanosecond; phases, courses, findings and page-ins are not told here.
 */
package org.portolan.engine.fleet;
