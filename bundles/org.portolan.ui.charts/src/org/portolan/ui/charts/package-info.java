/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The views that show results: charts, tables, findings. */
package org.portolan.ui.charts;
