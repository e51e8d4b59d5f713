/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How pages spread over the tiers of a storage hierarchy, what its devices do then, and what that leaves of the guests'
 * speed (docs/engine.md, 13). Not part of the API: the bundle does not export it.
 */
package org.portolan.engine.tiers;
