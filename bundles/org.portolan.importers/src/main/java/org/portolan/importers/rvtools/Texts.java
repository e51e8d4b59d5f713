/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.function.Consumer;

/** Passes texts on to the model, where an absent text is unset and not empty. */
final class Texts {
    private Texts() {
    }

    /** Calls the setter unless the text is empty. */
    static void set(String text, Consumer<String> setter) {
        if (!text.isEmpty()) {
            setter.accept(text);
        }
    }
}
