/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Measured relocations, what the engine says about them, and how far the two are apart.
 * <p>
 * The file format is described in docs/measured-format.md.
 */
package org.portolan.study.validation;
