/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The properties of what is selected: values with units, defaults with their source, and edits as undoable commands. */
package org.portolan.ui.properties;
