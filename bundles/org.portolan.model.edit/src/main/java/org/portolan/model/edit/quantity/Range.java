/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** The values that a property may have; both ends may be open. */
public record Range(Optional<BigDecimal> least, boolean leastExcluded, Optional<BigDecimal> most) {
    /** Any value. */
    public static final Range ANY = new Range(Optional.empty(), false, Optional.empty());

    /** True when the value is allowed. */
    public boolean contains(BigDecimal value) {
        var highEnough = least.map(l -> leastExcluded ? value.compareTo(l) > 0 : value.compareTo(l) >= 0).orElse(true);
        return highEnough && most.map(m -> value.compareTo(m) <= 0).orElse(true);
    }

    /** The range in words, such as "5 \u00b5s to 100 \u00b5s"; empty when any value is allowed. */
    public Optional<String> text(QuantityFormat format, Unit unit) {
        var low = least.map(l -> format.exact(l, unit));
        var high = most.map(m -> format.exact(m, unit));
        if (low.isPresent() && high.isPresent()) {
            return Optional.of(NLS.bind(leastExcluded ? Messages.Range_AboveTo : Messages.Range_FromTo,
                    low.get(), high.get()));
        }
        return low.map(l -> NLS.bind(leastExcluded ? Messages.Range_Above : Messages.Range_AtLeast, l))
                .or(() -> high.map(h -> NLS.bind(Messages.Range_AtMost, h)));
    }
}
