/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Open files: one document per file, shared by the editor and all views, with the one history of its changes. */
package org.portolan.ui.document;
