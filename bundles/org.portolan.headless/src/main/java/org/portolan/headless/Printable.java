/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.stream.Collectors;

/** Text from files of others, made harmless for a terminal: nothing in it may steer the screen or break the line. */
final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {
    }

    static String of(String text) {
        return text.codePoints().map(Printable::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The same for a text of several lines. */
    static String ofLines(String text) {
        return text.lines().map(Printable::of).collect(Collectors.joining("\n"));
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> codePoint;
        };
    }
}
