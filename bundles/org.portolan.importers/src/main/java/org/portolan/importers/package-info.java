/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Inventories into installations, one package per format. */
package org.portolan.importers;
