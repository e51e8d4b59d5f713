/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Edits of an installation, a static factory per verb: each makes one command that can be undone, with a label a person reads. */
package org.portolan.model.edit.commands;
