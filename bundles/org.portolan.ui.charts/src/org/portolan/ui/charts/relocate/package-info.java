/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** "Relocate...": the dialog that asks, and the job that answers. */
package org.portolan.ui.charts.relocate;
