/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import org.portolan.model.Installation;

/** An imported installation, in no resource yet, and the report of its making. */
public record ImportResult(Installation installation, ImportReport report) {
}
