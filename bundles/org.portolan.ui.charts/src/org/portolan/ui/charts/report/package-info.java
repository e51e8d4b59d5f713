/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** "Report..." and printing, from the workbench. */
package org.portolan.ui.charts.report;
