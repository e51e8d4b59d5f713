/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** A note that the user put on the diagram; its text may have several lines. */
public record NoteSketch(String id, String text) {
}
