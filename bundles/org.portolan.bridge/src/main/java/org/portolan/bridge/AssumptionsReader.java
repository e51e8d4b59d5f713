/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.EnumMap;
import java.util.Map;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.Installation;
import org.portolan.study.format.Quantities;

/** Reads what the user overrides of the engine's catalogue of assumptions. */
public final class AssumptionsReader {

    private AssumptionsReader() {
    }

    /** The assumptions in force. */
    public static AssumptionsReading read(Installation installation) {
        var problems = new Problems();
        var values = new EnumMap<AssumptionKey, Double>(AssumptionKey.class);
        for (AssumptionOverride override : installation.getAssumptions()) {
            read(installation, override, values, problems);
        }
        return new AssumptionsReading(new Assumptions(values), problems.toList());
    }

    private static void read(Installation installation, AssumptionOverride override, Map<AssumptionKey, Double> values,
            Problems problems) {
        var name = Elements.text(override.getKey());
        var key = AssumptionKey.ofKey(name);
        if (key.isEmpty()) {
            problems.error(ProblemCode.ASSUMPTION_UNKNOWN, installation, Messages.Assumption_Unknown,
                    Messages.Assumption_UnknownRemedy, name);
        } else if (!isInRange(key.get(), override.getValue())) {
            problems.error(ProblemCode.ASSUMPTION_OUT_OF_RANGE, installation, Messages.Assumption_OutOfRange,
                    Messages.Assumption_OutOfRangeRemedy, name, Quantities.number(override.getValue()),
                    Quantities.number(key.get().least()), Quantities.number(key.get().most()));
        } else if (values.put(key.get(), override.getValue()) != null) {
            problems.error(ProblemCode.ASSUMPTION_TWICE, installation, Messages.Assumption_Twice,
                    Messages.Assumption_TwiceRemedy, name);
        }
    }

    private static boolean isInRange(AssumptionKey key, double value) {
        return value >= key.least() && value <= key.most() && (!key.isWhole() || value == Math.rint(value));
    }
}
