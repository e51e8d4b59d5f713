/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Relocation methods with their options, one record each. What a method does stands in the class that runs it, in
 * {@code org.portolan.engine.relocation}; its name here is that of its mechanism.
 */
package org.portolan.engine.method;
