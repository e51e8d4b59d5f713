/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The relocation and paging engine: plain JDK, no clock, no text, same input same output. */
package org.portolan.engine;
