/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

/**
 * A parameter of a certain method.
 *
 * @param parameter which
 * @param fallback what holds when it is not given
 */
public record MethodOption(MethodParameter parameter, ParameterDefault fallback) {
}
