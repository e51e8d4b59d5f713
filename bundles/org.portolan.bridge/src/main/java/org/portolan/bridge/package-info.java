/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The only border crossing between the EMF model and the engine. */
package org.portolan.bridge;
