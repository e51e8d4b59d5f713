/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Values to begin with, where nothing was measured. */
package org.portolan.model.preset;
