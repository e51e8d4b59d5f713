/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.json;

import java.util.regex.Pattern;

/**
 * Place of a value within a JSON text, such as {@code $.guests[0].memory}; in the notation of RFC 9535.
 *
 * @param text the path
 */
public record JsonPath(String text) {

    /** The whole. */
    public static final JsonPath ROOT = new JsonPath("$");

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    /** A member of the object at this path. */
    public JsonPath member(String name) {
        return new JsonPath(SIMPLE_NAME.matcher(name).matches()
                ? text + "." + name
                : text + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']");
    }

    /** An element of the array at this path. */
    public JsonPath element(int index) {
        return new JsonPath(text + "[" + index + "]");
    }

    @Override
    public String toString() {
        return text;
    }
}
