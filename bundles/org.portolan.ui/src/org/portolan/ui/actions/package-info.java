/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Actions on documents that several views offer. */
package org.portolan.ui.actions;
