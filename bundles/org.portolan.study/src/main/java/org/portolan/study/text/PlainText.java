/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

/** Text from elsewhere made fit for documents. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {
    }

    /**
     * The text with every character replaced that XML 1.0 cannot hold, not even escaped (its production 2), and with the
     * control characters that it discourages. Line feeds and tabs stay.
     */
    public static String xml(String text) {
        return text.codePoints().allMatch(PlainText::isXml) ? text
                : text.codePoints().map(c -> isXml(c) ? c : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0x7F || c > 0x9F && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }
}
