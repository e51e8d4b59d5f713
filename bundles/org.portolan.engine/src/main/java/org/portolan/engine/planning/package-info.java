/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How evacuations are planned and checked; answers for {@link org.portolan.engine.evacuation.Evacuation}. */
package org.portolan.engine.planning;
