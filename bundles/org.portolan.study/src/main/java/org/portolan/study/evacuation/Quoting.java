/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names in commands. A name comes from an inventory, where anybody may have written anything: it is quoted so that it
 * can never be more than a name, and where that cannot be done there is no command.
 */
final class Quoting {

    /** What a user ID, or the name of an SSI member, consists of. */
    private static final Pattern ZVM_NAME = Pattern.compile("[A-Z0-9@#$_:+-]{1,8}");
    /** Host names and addresses. */
    private static final String PLAIN_IN_URI = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_~";

    private Quoting() {
    }

    /** A user ID or member name; empty for what cannot be one. */
    static Optional<String> zvm(String name) {
        var upper = name.strip().toUpperCase(Locale.ROOT);
        return ZVM_NAME.matcher(upper).matches() ? Optional.of(upper) : Optional.empty();
    }

    /**
     * A literal of PowerShell. It ends at any of the quotation marks that PowerShell takes for a single one, so each of
     * them is doubled.
     */
    static Optional<String> powerShell(String text) {
        if (hasControls(text)) {
            return Optional.empty();
        }
        var literal = new StringBuilder("'");
        text.codePoints().forEach(c -> {
            literal.appendCodePoint(c);
            if (c == '\'' || c >= 0x2018 && c <= 0x201B) {
                literal.appendCodePoint(c);
            }
        });
        return Optional.of(literal.append('\'').toString());
    }

    /** True for a name that PowerCLI would take for a pattern. */
    static boolean isPattern(String name) {
        return name.chars().anyMatch(c -> "*?[]`".indexOf(c) >= 0);
    }

    /** A word of a POSIX shell. */
    static Optional<String> shell(String text) {
        return hasControls(text) ? Optional.empty() : Optional.of('\'' + text.replace("'", "'\\''") + '\'');
    }

    /** A host within a URI. */
    static String uri(String host) {
        var text = new StringBuilder();
        for (byte b : host.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (PLAIN_IN_URI.indexOf(c) >= 0) {
                text.append(c);
            } else {
                text.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return text.toString();
    }

    /** Text on one line of a comment: whatever would end the line, or hide what follows, is a blank. */
    static String comment(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(isControl(c) ? ' ' : c));
        return line.toString();
    }

    private static boolean hasControls(String text) {
        return text.isBlank() || text.codePoints().anyMatch(Quoting::isControl);
    }

    /** Control characters, line and paragraph separators, and what reorders text for the eye only. */
    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT,
                    Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
