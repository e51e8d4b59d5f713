/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.trace.HierarchySizes;
import org.portolan.engine.trace.ReplaySpec;
import org.portolan.run.UnusableInputException;

/** Sizes of storage as they are written on the command line. */
final class Hierarchies {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,6})?)\\s*([KMGT]iB)?");
    /** Pages of 4 KiB in one of each unit. */
    private static final Map<String, BigDecimal> UNITS = Map.of("KiB", new BigDecimal("0.25"), "MiB",
            new BigDecimal(256), "GiB", new BigDecimal(1 << 18), "TiB", new BigDecimal(1L << 28));

    private Hierarchies() {
    }

    /**
     * The hierarchies that are meant.
     *
     * @param tiers hierarchies, each with the sizes of its tiers, central storage first
     * @param sizes sizes of central storage; each is put into every hierarchy, or makes one of a single tier
     */
    static List<HierarchySizes> of(List<String> tiers, Optional<String> sizes) throws UnusableInputException {
        if (tiers.isEmpty() && sizes.isEmpty()) {
            throw new UnusableInputException(Messages.Replay_NoTiers);
        }
        var hierarchies = new ArrayList<HierarchySizes>();
        for (var written : tiers.isEmpty() ? List.of("1") : tiers) {
            var pages = pages(written);
            if (sizes.isEmpty()) {
                hierarchies.add(hierarchy(pages, written));
            } else {
                for (var size : pages(sizes.get())) {
                    var sized = new ArrayList<>(pages);
                    sized.set(0, size);
                    hierarchies.add(hierarchy(sized, sizes.get()));
                }
            }
        }
        if (hierarchies.size() > ReplaySpec.MAX_HIERARCHIES) {
            throw new UnusableInputException(
                    NLS.bind(Messages.Replay_TooMany, hierarchies.size(), ReplaySpec.MAX_HIERARCHIES));
        }
        return hierarchies;
    }

    private static HierarchySizes hierarchy(List<Pages> pages, String written) throws UnusableInputException {
        try {
            return new HierarchySizes(pages);
        } catch (InvalidValueException e) {
            throw new UnusableInputException(NLS.bind(Messages.Replay_Tiers,
                    new Object[] {written, HierarchySizes.MAX_TIERS, HierarchySizes.MAX_PAGES}));
        }
    }

    private static List<Pages> pages(String written) throws UnusableInputException {
        var pages = new ArrayList<Pages>();
        for (var size : Arrays.asList(written.split(",", -1))) {
            pages.add(size(size.strip()));
        }
        return pages;
    }

    private static Pages size(String written) throws UnusableInputException {
        var parts = SIZE.matcher(written);
        if (!parts.matches()) {
            throw new UnusableInputException(NLS.bind(Messages.Replay_NoSize, written));
        }
        var factor = parts.group(2) == null ? BigDecimal.ONE : UNITS.get(parts.group(2));
        var pages = new BigDecimal(parts.group(1)).multiply(factor);
        if (pages.stripTrailingZeros().scale() > 0 || pages.signum() == 0
                || pages.compareTo(BigDecimal.valueOf(HierarchySizes.MAX_PAGES)) > 0) {
            throw new UnusableInputException(NLS.bind(Messages.Replay_NoSize, written));
        }
        return new Pages(pages.longValueExact());
    }
}
