/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Asks how hosts page: where the pages of their guests are, what that costs, and what if. */
package org.portolan.ui.charts.storage;
