/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Edits of the assumptions that a user changes. */
package org.portolan.model.edit.assumption;
