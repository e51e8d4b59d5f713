/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What storage hierarchies do in the minutes after something happens: a guest logs on, grows, is relocated in or leaves, a
 * host is lost. {@link org.portolan.engine.pressure.Pressure} answers a
 * {@link org.portolan.engine.pressure.PressureSpec}; where nothing happens for long enough it comes to what
 * {@link org.portolan.engine.paging.Paging} says. The mathematics is in docs/engine.md, 14.
 */
package org.portolan.engine.pressure;
