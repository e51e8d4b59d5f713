/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import java.util.List;

import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * A dirty curve measured by sampling: of the guest's pages some are hashed, and after windows of growing length it is
 * counted how many of them changed. QEMU's {@code calc-dirty-rate} samples 512 pages of every GiB; several periods give
 * the curve. (A. Gudkov, Migration time prediction using calc-dirty-rate, QEMU list, 2023.)
 *
 * @param storage all pages of the guest
 * @param sampled how many of them were sampled, one or more, not more than there are
 * @param zero how many of the samples held nothing but zeros when the measurement began
 * @param changed samples that had changed after each window; one or more, windows growing, counts not falling
 */
public record DirtySamples(Pages storage, long sampled, long zero, List<Changed> changed) {

    /**
     * What had changed after a window.
     *
     * @param window its length, more than zero
     * @param samples how many of the sampled pages had changed
     */
    public record Changed(SimTime window, long samples) {
        public Changed {
            require("Changed.window", window.nanos(), window.nanos() > 0, ValueRule.POSITIVE);
            require("Changed.samples", samples, samples >= 0, ValueRule.NOT_NEGATIVE);
        }
    }

    public DirtySamples {
        require("DirtySamples.sampled", sampled, sampled > 0, ValueRule.POSITIVE);
        require("DirtySamples.sampled", sampled, sampled <= storage.count(), ValueRule.NOT_ABOVE_OTHER_VALUE);
        require("DirtySamples.zero", zero, zero >= 0, ValueRule.NOT_NEGATIVE);
        require("DirtySamples.zero", zero, zero <= sampled, ValueRule.NOT_ABOVE_OTHER_VALUE);
        changed = List.copyOf(changed);
        require("DirtySamples.changed", changed, !changed.isEmpty(), ValueRule.NOT_EMPTY);
        for (var point : changed) {
            require("Changed.samples", point.samples(), point.samples() <= sampled, ValueRule.NOT_ABOVE_OTHER_VALUE);
        }
    }

    /** Where the pages are: those that held something are resident, the others were never touched. */
    public GuestPlacement placement() {
        var untouched = pages(zero);
        return GuestPlacement.allResident(storage.minus(untouched), untouched);
    }

    /** The curve, for the engine. Reads were not measured: what is touched is at least what is written. */
    public MemoryProfileSpec.Measured profile() {
        var points = changed.stream().map(c -> new CurvePoint(c.window(), pages(c.samples()))).toList();
        return new MemoryProfileSpec.Measured(points, points);
    }

    private Pages pages(long samples) {
        return Pages.rounded((double) samples * storage.count() / sampled);
    }

    private static void require(String field, Object value, boolean holds, ValueRule rule) {
        if (!holds) {
            throw new InvalidValueException(field, value, rule);
        }
    }
}
