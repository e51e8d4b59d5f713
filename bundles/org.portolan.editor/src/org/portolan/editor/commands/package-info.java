/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Makes GEF a guest on the document's EMF history. */
package org.portolan.editor.commands;
