/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Emptying hosts: {@link org.portolan.engine.evacuation.Evacuation} plans which guest goes where, over which links, in
 * which order and how many at once, and checks a plan by running it with the relocation engine. Plans are values that can
 * be changed and checked again. What is searched, and what is a law, is in docs/engine.md, 16.
 */
package org.portolan.engine.evacuation;
