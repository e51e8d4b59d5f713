/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Installations in files: reading, checking and safe writing. The format is described in docs/file-format.md. */
package org.portolan.model.file;
