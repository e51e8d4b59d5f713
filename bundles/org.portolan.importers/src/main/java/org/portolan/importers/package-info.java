/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reading inventories of other tools into an installation. What every import has in common is here: options, progress,
 * and the report of what was read, skipped and doubtful. Each format has a package of its own.
 */
package org.portolan.importers;
