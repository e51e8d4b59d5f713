/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody probably meant. */
final class NearMiss {

    private static final int LETTERS_PER_MISTAKE = 3;
    private static final int LONGEST = 64;

    private NearMiss() {
    }

    /** The known word that is nearest, if one is near: one letter wrong, missing, too many or exchanged in three. */
    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        var wanted = simple(word);
        return known.stream()
                .filter(k -> distance(wanted, simple(k)) <= Math.max(1, k.length() / LETTERS_PER_MISTAKE))
                .filter(k -> simple(k).length() > 1 || simple(k).equals(wanted))
                .min(Comparator.<String>comparingInt(k -> distance(wanted, simple(k)))
                        .thenComparingInt(k -> distance(word, k)));
    }

    private static String simple(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** Edits from one word to the other; two exchanged neighbours are one edit. */
    private static int distance(String a, String b) {
        var edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = edits(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int edits(int[][] edits, String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(edits[i - 1][j - 1] + same, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
