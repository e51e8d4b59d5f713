/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the chart's menus, tool bar and keys do. */
package org.portolan.editor.actions;
