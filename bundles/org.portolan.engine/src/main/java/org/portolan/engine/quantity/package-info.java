/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Quantities with their unit in the type: amounts of memory, rates, and integer simulated time.
 * <p>
 * All are immutable and checked where they are made; a value out of range is refused with
 * {@link org.portolan.engine.problem.InvalidValueException}. The upper bounds are far above any real machine and
 * exist so that no product of two quantities can overflow unseen.
 */
package org.portolan.engine.quantity;
