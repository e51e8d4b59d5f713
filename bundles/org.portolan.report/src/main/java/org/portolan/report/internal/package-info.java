/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the PDF renderer is told: figures, right-to-left text, fixed dates. */
package org.portolan.report.internal;
