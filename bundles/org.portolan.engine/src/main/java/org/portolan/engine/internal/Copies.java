/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Immutable copies with a fixed order. {@link Set#copyOf(Collection)} orders its elements anew in every virtual
 * machine, which would make results differ from run to run.
 */
public final class Copies {

    private Copies() {
    }

    /** The elements in natural order. */
    public static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    /** The constants in the order of their declaration. */
    public static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> elements) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(elements);
        return Collections.unmodifiableSet(copy);
    }
}
