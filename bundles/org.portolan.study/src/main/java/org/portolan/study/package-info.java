/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Comparisons and sweeps of engine runs, and their result tables. */
package org.portolan.study;
