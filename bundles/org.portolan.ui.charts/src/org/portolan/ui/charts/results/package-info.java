/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view that shows what relocations cost: charts, tables, findings. */
package org.portolan.ui.charts.results;
