/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A column that is read.
 *
 * @param title heading as RVTools 4 writes it, without unit; shown to the user
 * @param need what its absence means
 * @param keys headings that it is known by, see {@link Heading#key}
 */
record Column(String title, Need need, Set<String> keys) {

    /** What the absence of a column means. */
    enum Need {
        /** The sheet is useless without it. */
        REQUIRED,
        /** Its absence is reported. */
        EXPECTED,
        /** Only some versions have it: its absence is normal. */
        OPTIONAL
    }

    Column {
        keys = Set.copyOf(keys);
    }

    static Column required(String title, String... others) {
        return of(title, Need.REQUIRED, others);
    }

    static Column expected(String title, String... others) {
        return of(title, Need.EXPECTED, others);
    }

    static Column optional(String title, String... others) {
        return of(title, Need.OPTIONAL, others);
    }

    private static Column of(String title, Need need, String... others) {
        var keys = new LinkedHashSet<String>();
        keys.add(Heading.key(title));
        List.of(others).forEach(other -> keys.add(Heading.key(other)));
        return new Column(title, need, keys);
    }

    /** Whether a heading is this column's, its unit aside. */
    boolean isCalled(Heading heading) {
        return keys.contains(heading.key()) || keys.contains(heading.base());
    }
}
