/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Findings about finished relocations, with remedies that were tried. Not part of the API: the bundle does not export it.
 */
package org.portolan.engine.advice;
