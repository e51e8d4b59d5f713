/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Checks, copies and the hash of scenarios. Not part of the API.
 */
package org.portolan.engine.internal;
