/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Documents, views, wizards, preferences and jobs of the workbench. */
package org.portolan.ui;
