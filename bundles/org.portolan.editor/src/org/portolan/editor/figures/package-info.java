/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Figures of the chart. They show plain values and know no model. */
package org.portolan.editor.figures;
