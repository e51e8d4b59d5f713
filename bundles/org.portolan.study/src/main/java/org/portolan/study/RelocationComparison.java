/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;

/**
 * Runs variants of a relocation through the engine, one after the other, to be compared side by side. Where a target will
 * page, the warm-up is that of its storage hierarchy over time.
 */
public final class RelocationComparison {

    private static final int WORK_PER_VARIANT = 1000;

    private final List<Variant> variants;

    /**
     * @param variants what to compare, with different labels
     */
    public RelocationComparison(List<Variant> variants) {
        this.variants = List.copyOf(variants);
        var labels = new HashSet<String>();
        for (var variant : variants) {
            if (!labels.add(variant.label())) {
                throw new IllegalArgumentException("two variants are called " + variant.label());
            }
        }
    }

    /**
     * Runs all variants.
     *
     * @param monitor told how far the study is; its cancel ends the variant that runs
     * @return one result per variant, in their order
     * @throws org.portolan.engine.problem.InvalidScenarioException when a scenario contradicts itself
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public RelocationComparisonResult run(RunMonitor monitor) {
        monitor.begin((long) variants.size() * WORK_PER_VARIANT);
        var results = new ArrayList<VariantResult>();
        for (var variant : variants) {
            monitor.checkCanceled();
            var part = new PartMonitor(monitor, WORK_PER_VARIANT / 2);
            var run = Engine.run(variant.scenario(), part);
            part.done();
            var afterwards = new PartMonitor(monitor, WORK_PER_VARIANT / 2);
            results.add(new VariantResult(variant.label(), LoadedTargets.of(variant.scenario(), run, afterwards),
                    variant.method()));
            afterwards.done();
        }
        return new RelocationComparisonResult(results);
    }
}
