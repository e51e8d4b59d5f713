/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Installation;
import org.portolan.model.PlacementRule;
import org.portolan.run.ElementLookup;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine.Option;

/** How much the hosts that are left may be asked when others are lost. */
final class RoomOptions {

    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;
    private static final double MOST_PER_CORE = 1000;

    @Option(names = "--overcommit", paramLabel = "FACTOR")
    private Optional<Double> overcommit;

    @Option(names = "--per-core", paramLabel = "N")
    private Optional<Double> perCore;

    @Option(names = "--without-rule", paramLabel = "RULE")
    private List<String> withoutRules = List.of();

    /** Most virtual storage as a multiple of a host's storage; empty for the target of each host. */
    Optional<Ratio> overcommit() throws UnusableInputException {
        if (overcommit.isPresent()) {
            require("--overcommit", overcommit.get() >= LEAST_OVERCOMMIT && overcommit.get() <= MOST_OVERCOMMIT);
        }
        return overcommit.map(Ratio::new);
    }

    /** Most virtual processors for each core of a host; empty for no end. */
    OptionalDouble perCore() throws UnusableInputException {
        if (perCore.isEmpty()) {
            return OptionalDouble.empty();
        }
        require("--per-core", perCore.get() > 0 && perCore.get() <= MOST_PER_CORE);
        return OptionalDouble.of(perCore.get());
    }

    /** Placement rules that do not count this time. */
    List<PlacementRule> withoutRules(Installation installation) throws UnusableInputException {
        var without = new ArrayList<PlacementRule>();
        for (String name : withoutRules) {
            without.add(ElementLookup.rule(installation, name));
        }
        return without;
    }

    private static void require(String option, boolean isInRange) throws UnusableInputException {
        if (!isInRange) {
            throw new UnusableInputException(NLS.bind(Messages.Evacuate_OutOfRange, option));
        }
    }
}
