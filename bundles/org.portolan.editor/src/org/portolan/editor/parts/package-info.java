/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Edit parts: they translate what happens to the model into what figures show, and requests into commands. */
package org.portolan.editor.parts;
