/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The assumptions that calculations rest on, and those that the user changed. */
package org.portolan.ui.assumptions;
