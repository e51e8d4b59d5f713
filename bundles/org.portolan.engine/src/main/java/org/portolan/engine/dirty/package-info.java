/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a guest's writes do to the set of pages that a pre-copy still has to send: expected values, exact for pages that are exchangeable, and at a
 * cost that does not depend on how many there are. Not part of the API: the bundle does not export it.
 */
package org.portolan.engine.dirty;
