/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules between the bundles, and those no compiler knows: they read what was built, and fail the build. */
package org.portolan.rules;
