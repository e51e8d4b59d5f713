/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.trace;

import java.util.List;

/** One or more hierarchies of storage that pages go through. */
interface Storage {

    /** Makes room for pages with numbers below this. */
    void reach(int end);

    /** Refers to pages, each {@code number << 1 | write}, in this order. */
    void touch(int[] numbered, int count);

    /** Pages that have been referred to. */
    long distinctPages();

    /** What happened in each hierarchy. */
    List<HierarchyCounts> counts();
}
