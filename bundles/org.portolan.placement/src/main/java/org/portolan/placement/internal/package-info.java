/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** One goal after the other, asked of a solver: hosts and guests as numbers of equal guests on hosts. */
package org.portolan.placement.internal;
