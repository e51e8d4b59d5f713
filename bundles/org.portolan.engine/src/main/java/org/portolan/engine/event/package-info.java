/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Simulated time: events in a total order. Not part of the API: the bundle does not export it.
 */
package org.portolan.engine.event;
