/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts of the bundle; used by no other. */
package org.portolan.model.internal;
