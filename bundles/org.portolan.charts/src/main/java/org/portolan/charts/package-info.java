/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Results as charts, as PNG and SVG. */
package org.portolan.charts;
