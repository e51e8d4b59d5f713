/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.packing;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A first placement: blocks stay where they are as far as they fit, the others find hosts in decreasing size. */
final class Construction {

    private final PackingModel model;
    private final Choice choice;
    private final Comparator<Integer> order;

    Construction(PackingModel model, Choice choice, Comparator<Integer> order) {
        this.model = model;
        this.choice = choice;
        this.order = order;
    }

    /** With blocks at home as far as they fit there. */
    Loads fromHome() {
        var loads = new Loads(model);
        IntStream.range(0, model.blocks().size()).boxed().sorted(Sizes.dearest(model)).forEach(b -> {
            int home = model.homeOf(b);
            if (home >= 0 && loads.fits(b, home)) {
                loads.move(b, home);
            }
        });
        return fill(loads, true);
    }

    /** As if no block had a home. */
    Loads afresh() {
        return fill(new Loads(model), false);
    }

    private Loads fill(Loads loads, boolean mindsCost) {
        IntStream.range(0, model.blocks().size()).filter(b -> loads.hostOf(b) == Loads.NOWHERE).boxed()
                .sorted(order).forEach(b -> loads.move(b, choice.hostFor(model, loads, b, mindsCost)));
        return loads;
    }
}
