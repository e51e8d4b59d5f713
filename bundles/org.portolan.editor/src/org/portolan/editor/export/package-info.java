/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The chart on paper, in files and on the clipboard. */
package org.portolan.editor.export;
