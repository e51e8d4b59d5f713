/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Asks what happens to the storage of hosts over time. */
package org.portolan.ui.charts.pressure;
