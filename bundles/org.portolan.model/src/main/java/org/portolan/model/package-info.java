/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The installation as an EMF model, its file format and its validation. */
package org.portolan.model;
