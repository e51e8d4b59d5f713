/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.Comparator;

/** Orders names as people do: letters without regard to case, digits by the number they make. */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {
    }

    @Override
    public int compare(String a, String b) {
        var i = 0;
        var j = 0;
        while (i < a.length() && j < b.length()) {
            var endOfA = chunkEnd(a, i);
            var endOfB = chunkEnd(b, j);
            var order = compareChunks(a.substring(i, endOfA), b.substring(j, endOfB));
            if (order != 0) {
                return order;
            }
            i = endOfA;
            j = endOfB;
        }
        var rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    /** A chunk is one letter, or as many digits as follow each other. */
    private static int chunkEnd(String text, int begin) {
        var end = begin + 1;
        if (isDigit(text.charAt(begin))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int compareChunks(String a, String b) {
        if (isDigit(a.charAt(0)) && isDigit(b.charAt(0))) {
            var x = a.replaceFirst("^0+(?=.)", "");
            var y = b.replaceFirst("^0+(?=.)", "");
            return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
        }
        return Character.compare(Character.toLowerCase(a.charAt(0)), Character.toLowerCase(b.charAt(0)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
