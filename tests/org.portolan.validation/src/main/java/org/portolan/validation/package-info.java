/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the engine says beside what was published, worked out by hand and measured: docs/validation.md, and its main. */
package org.portolan.validation;
