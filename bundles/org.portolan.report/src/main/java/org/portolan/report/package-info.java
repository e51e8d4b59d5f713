/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The report document and its HTML and PDF. */
package org.portolan.report;
