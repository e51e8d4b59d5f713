/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The installations that come with the product. */
package org.portolan.ui.samples;
