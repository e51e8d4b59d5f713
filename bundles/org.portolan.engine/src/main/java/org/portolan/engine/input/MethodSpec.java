/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;

/** How to relocate, with the options of the method. An empty option stands for the assumption that it names. */
public sealed interface MethodSpec {

    /** Most passes that may be asked for: a run is bounded work. */
    int MOST_PASSES = 10_000;

    /** Which method it is. */
    MethodKind kind();

    /** Checks that {@code VMRELOCATE ... FORCE} skips. */
    enum Force {
        /** Architecture features of the target. */
        ARCHITECTURE,
        /** Relocation domain. */
        DOMAIN,
        /** Storage of the target. */
        STORAGE
    }

    /**
     * {@code VMRELOCATE MOVE} of z/VM.
     *
     * @param maxTotal MAXTOTAL: longest time from the command to the resume; NOLIMIT by default in z/VM
     * @param maxQuiesce MAXQUIESCE: longest time stopped; by default {@link AssumptionKey#LGR_MAX_QUIESCE}, and no
     *            limit with IMMEDIATE
     * @param immediate IMMEDIATE: one early pass, then quiesce
     * @param force checks to skip
     */
    record LgrPrecopy(TimeLimit maxTotal, Optional<TimeLimit> maxQuiesce, boolean immediate, Set<Force> force)
            implements MethodSpec {

        /** As VMRELOCATE does without options. */
        public static final LgrPrecopy DEFAULTS =
                new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.empty(), false, Set.of());

        public LgrPrecopy {
            Require.present("LgrPrecopy.maxTotal", maxTotal);
            Require.present("LgrPrecopy.maxQuiesce", maxQuiesce);
            force = Copies.ordered(Force.class, force);
        }

        @Override
        public MethodKind kind() {
            return MethodKind.LGR_PRECOPY;
        }
    }

    /**
     * Pre-copy with the plain rule: the running passes end before the first that would take at most
     * {@code maxDowntime}, after {@code maxPasses} passes in all, when more than {@code maxSentPerMemory} times the
     * memory was sent, or when a pass leaves at least {@code noProgressRatio} of what it found. The guest is then
     * stopped for the rest, however long that takes.
     *
     * @param maxDowntime D_max; by default {@link AssumptionKey#PRECOPY_MAX_DOWNTIME}
     * @param maxPasses N_max, the stopped pass included; by default {@link AssumptionKey#PRECOPY_MAX_PASSES}
     * @param maxSentPerMemory phi; by default {@link AssumptionKey#PRECOPY_MAX_SENT}
     * @param noProgressRatio kappa; by default {@link AssumptionKey#PRECOPY_NO_PROGRESS}
     */
    record PlainPrecopy(Optional<SimTime> maxDowntime, OptionalInt maxPasses, Optional<Ratio> maxSentPerMemory,
            Optional<Ratio> noProgressRatio) implements MethodSpec {

        /** By assumptions alone. */
        public static final PlainPrecopy DEFAULTS =
                new PlainPrecopy(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

        public PlainPrecopy {
            Require.present("PlainPrecopy.maxDowntime", maxDowntime);
            maxPasses.ifPresent(n -> Require.within("PlainPrecopy.maxPasses", n, 1, MOST_PASSES));
            maxSentPerMemory.ifPresent(
                    r -> Require.within("PlainPrecopy.maxSentPerMemory", r.value(), 0.01, Ratio.MAX_VALUE));
            noProgressRatio.ifPresent(
                    r -> Require.within("PlainPrecopy.noProgressRatio", r.value(), 0.01, Ratio.MAX_VALUE));
        }

        @Override
        public MethodKind kind() {
            return MethodKind.PLAIN_PRECOPY;
        }
    }

    /**
     * Pages go out to paging volumes that both hosts share, and come in at the target when they are touched.
     *
     * @param flush whether to write changed pages before the guest is stopped
     * @param maxDowntime D_max of one flush; by default {@link AssumptionKey#FLUSH_MAX_DOWNTIME}
     * @param maxPasses N_max, the stopped pass included; by default {@link AssumptionKey#FLUSH_MAX_PASSES}
     * @param outstandingFaults m_f: page faults that the guest can wait for at once; by default its virtual CPUs
     */
    record SharedDasdPaging(Flush flush, Optional<SimTime> maxDowntime, OptionalInt maxPasses,
            OptionalInt outstandingFaults) implements MethodSpec {

        private static final int MOST_FAULTS = 65_536;

        /** When changed pages are written. */
        public enum Flush {
            /** The guest is stopped before anything is written. */
            STOP_FIRST,
            /** Passes write changed pages while the guest runs; only the last is stopped. */
            PRE_FLUSH
        }

        /** Pre-flush by assumptions alone. */
        public static final SharedDasdPaging DEFAULTS = new SharedDasdPaging(Flush.PRE_FLUSH, Optional.empty(),
                OptionalInt.empty(), OptionalInt.empty());

        public SharedDasdPaging {
            Require.present("SharedDasdPaging.flush", flush);
            Require.present("SharedDasdPaging.maxDowntime", maxDowntime);
            maxPasses.ifPresent(n -> Require.within("SharedDasdPaging.maxPasses", n, 1, MOST_PASSES));
            outstandingFaults.ifPresent(n -> Require.within("SharedDasdPaging.outstandingFaults", n, 1, MOST_FAULTS));
        }

        @Override
        public MethodKind kind() {
            return MethodKind.SHARED_DASD_PAGING;
        }
    }
}
