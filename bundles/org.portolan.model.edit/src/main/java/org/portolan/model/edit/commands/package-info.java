/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Edits: one static factory for each thing a user does to an installation, giving an EMF command with a label. They need
 * no workbench, are not executable where nothing would change, and undo to the byte.
 */
package org.portolan.model.edit.commands;
