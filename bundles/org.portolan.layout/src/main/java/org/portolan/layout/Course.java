/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

/**
 * A link between two boxes.
 *
 * @param from id of one
 * @param to id of the other
 */
record Course(String from, String to) {

    boolean touches(String id) {
        return from.equals(id) || to.equals(id);
    }
}
