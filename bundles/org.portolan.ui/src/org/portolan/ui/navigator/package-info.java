/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The tree of everything in an installation. */
package org.portolan.ui.navigator;
