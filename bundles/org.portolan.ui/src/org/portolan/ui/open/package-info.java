/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Opening installation files: from menus, the command line, dropped files and the list of recent ones. */
package org.portolan.ui.open;
