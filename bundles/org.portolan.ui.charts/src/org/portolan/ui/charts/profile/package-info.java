/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** A wizard that gives a guest the memory profile of a trace of its page references. */
package org.portolan.ui.charts.profile;
