/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** A network switch that links end at. */
public record SwitchSketch(String id, String name, String subtitle) {
}
