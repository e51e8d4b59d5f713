/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page that greets the user, and leads back to the samples and the help at any time. */
package org.portolan.rcp.welcome;
