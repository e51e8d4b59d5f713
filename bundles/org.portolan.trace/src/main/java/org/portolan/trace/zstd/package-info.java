/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Unpacks Zstandard, as RFC 8878 describes it, in plain Java: without native code and without access to memory past
 * the bounds of arrays, so that a hostile file can do no more than be refused (docs/decisions/0014).
 */
package org.portolan.trace.zstd;
