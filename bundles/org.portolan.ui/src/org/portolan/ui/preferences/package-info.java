/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the user may choose about the workbench. */
package org.portolan.ui.preferences;
