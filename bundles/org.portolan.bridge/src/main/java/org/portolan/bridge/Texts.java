/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.engine.quantity.Pages;
import org.portolan.study.format.Quantities;

/** Amounts in sentences. */
final class Texts {

    private Texts() {
    }

    /** A number of pages as storage: nobody counts pages in a sentence. */
    static String pages(long pages) {
        return Quantities.memory(pages * Pages.SIZE);
    }
}
