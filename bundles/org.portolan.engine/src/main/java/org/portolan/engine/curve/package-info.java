/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Curves over a guest's run time: expected distinct pages written or touched. Not part of the API: the bundle does not export it.
 */
package org.portolan.engine.curve;
