/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the parts of this bundle share among themselves. */
package org.portolan.ui.internal;
