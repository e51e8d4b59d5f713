/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts of the model that its other packages share. */
package org.portolan.model.internal;
