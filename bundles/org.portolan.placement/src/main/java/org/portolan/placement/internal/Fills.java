/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.math.BigInteger;

import org.portolan.engine.placement.PlacementGoal.Balance;

/** Fills of hosts in millionths, as a balance counts them; exact where a product has more than 63 bits. */
final class Fills {

    private static final BigInteger FULL = BigInteger.valueOf(Balance.FULL);

    private Fills() {
    }

    /** Share that is taken, rounded up; 0 of a capacity without an end. */
    static long of(long taken, long capacity) {
        if (taken == 0 || capacity == KindModel.NO_END) {
            return 0;
        }
        var parts = BigInteger.valueOf(taken).multiply(FULL).divideAndRemainder(BigInteger.valueOf(capacity));
        return parts[0].longValueExact() + parts[1].signum();
    }

    /** The most that may be taken so that the fill is no higher. */
    static long most(long fill, long capacity) {
        return capacity == KindModel.NO_END ? capacity
                : BigInteger.valueOf(capacity).multiply(BigInteger.valueOf(fill)).divide(FULL).longValueExact();
    }
}
