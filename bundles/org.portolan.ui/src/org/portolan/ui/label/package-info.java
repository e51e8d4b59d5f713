/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How elements of an installation are named and pictured in trees, tables and dialogs. */
package org.portolan.ui.label;
