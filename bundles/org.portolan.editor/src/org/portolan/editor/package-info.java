/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The editor that shows an installation as a chart. */
package org.portolan.editor;
