/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import java.util.List;

/**
 * What readers of a result should know of the method behind a variant.
 *
 * @param name name of the method
 * @param description what it does, in a sentence or two
 * @param settings what was asked of it beyond its defaults, each in a few words with its value
 */
public record MethodNote(String name, String description, List<String> settings) {

    /** Nothing is known. */
    public static final MethodNote NONE = new MethodNote("", "", List.of());

    public MethodNote {
        settings = List.copyOf(settings);
    }
}
