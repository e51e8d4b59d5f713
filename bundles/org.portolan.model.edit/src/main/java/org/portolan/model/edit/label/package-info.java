/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How elements, kinds and properties of a model are called, for user interfaces and reports alike. */
package org.portolan.model.edit.label;
