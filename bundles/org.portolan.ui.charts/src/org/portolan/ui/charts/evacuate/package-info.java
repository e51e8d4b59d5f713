/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Plans for hosts to be emptied, asked from the workbench. */
package org.portolan.ui.charts.evacuate;
