/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The palette: what can be put on the chart. */
package org.portolan.editor.palette;
