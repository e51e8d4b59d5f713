/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a user asks for: load, check, import, solve, report. */
package org.portolan.run;
