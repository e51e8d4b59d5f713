/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Builders of small installations and scenarios, and the helper for golden files. Used by tests only. */
package org.portolan.testkit;
