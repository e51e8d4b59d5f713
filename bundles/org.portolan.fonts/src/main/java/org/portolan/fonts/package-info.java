/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The DejaVu fonts that charts, drawings and reports use, so that they look the same on every machine. */
package org.portolan.fonts;
