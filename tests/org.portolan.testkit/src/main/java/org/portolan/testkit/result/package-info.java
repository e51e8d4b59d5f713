/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Results of relocations written down by hand, for tests of what is made of results. */
package org.portolan.testkit.result;
