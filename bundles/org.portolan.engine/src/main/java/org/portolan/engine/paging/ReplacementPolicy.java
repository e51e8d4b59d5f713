/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;

/** How a host chooses the pages that leave its frames, and what it does with them. */
public sealed interface ReplacementPolicy {

    /**
     * What the hypervisor of a host does: CP from z/VM 6.3 on {@link AgeList}, before {@link DemandScan};
     * vSphere {@link VsphereLadder}; KVM {@link LinuxSwap}; where it is not known {@link LeastRecentlyUsed}.
     */
    static ReplacementPolicy of(HostSpec host, Assumptions assumptions) {
        return of(host, assumptions::value);
    }

    /**
     * The same for whoever wants to know which assumptions it is made of.
     *
     * @param assumptions value in force of each; asked only for those that count
     */
    static ReplacementPolicy of(HostSpec host, ToDoubleFunction<AssumptionKey> assumptions) {
        return host.hypervisor().map(h -> of(h, assumptions)).orElse(new LeastRecentlyUsed());
    }

    private static ReplacementPolicy of(HypervisorSpec hypervisor, ToDoubleFunction<AssumptionKey> assumptions) {
        return switch (hypervisor.kind()) {
            case ZVM -> hypervisor.isAtLeast(Kind.ZVM, 6, 3)
                    ? AgeList.usual(assumptions)
                    : new DemandScan();
            case VSPHERE -> VsphereLadder.usual(assumptions);
            case KVM -> LinuxSwap.usual(assumptions);
            case OTHER -> new LeastRecentlyUsed();
        };
    }

    /** The page that was touched least recently goes: what all others try to come near to. */
    record LeastRecentlyUsed() implements ReplacementPolicy {
    }

    /** A hand goes round the frames and takes the first page that was not touched since it was there (second chance). */
    record Clock() implements ReplacementPolicy {
    }

    /**
     * z/VM 6.3 and later: pages are valid first, whose touches CP does not see, then on trial ("invalid but resident"),
     * then on one age list for all guests, each first in, first out. A touch on trial or on the age list takes them
     * back, the end of the list gives up its frames.
     *
     * @param trialShare frames with pages on trial, as a share of those of the guests, 0 to 0.5
     * @param share length of the age list as a share of them (SET AGELIST SIZE), 0 to 0.45
     * @param earlyWrites changed pages are written when they come to the list, so that nobody waits for it later; only
     *            where paging volumes are the next tier
     * @param keepSlot a page that is read back keeps its slot and need not be written again while it does not change
     */
    record AgeList(Ratio trialShare, Ratio share, boolean earlyWrites, boolean keepSlot) implements ReplacementPolicy {
        private static final double MOST_ON_TRIAL = 0.5;
        private static final double MOST_AGEING = 0.45;

        public AgeList {
            Require.within("AgeList.trialShare", trialShare.value(), 0.0, MOST_ON_TRIAL);
            Require.within("AgeList.share", share.value(), 0.0, MOST_AGEING);
        }

        /** As CP comes. */
        public static AgeList usual(ToDoubleFunction<AssumptionKey> assumptions) {
            return new AgeList(new Ratio(assumptions.applyAsDouble(AssumptionKey.TRIAL_SHARE)),
                    new Ratio(Math.min(MOST_AGEING, assumptions.applyAsDouble(AssumptionKey.AGE_LIST_SHARE))), true,
                    true);
        }
    }

    /**
     * z/VM up to 6.2: a scan in three passes over the lists of guests, the last of which takes from everybody and
     * ignores reservations. Reorder stops a guest for as long as it takes to walk its resident pages.
     */
    record DemandScan() implements ReplacementPolicy {
    }

    /**
     * VMware vSphere: with less and less free memory shared pages, balloon, compression, swap. The balloon takes what a
     * guest uses least; compression and swap take pages at random.
     *
     * @param balloonShare most that the balloon takes of a guest (Mem.CtlMaxPercent), 0 to 1
     * @param compressedShare largest compression cache of a guest (Mem.MemZipMaxPct), 0 to 1
     * @param minFreeShare free memory that the host wants to have (Mem.MinFreePct), 0 to 0.5; empty for the sliding
     *            scale
     */
    record VsphereLadder(Ratio balloonShare, Ratio compressedShare, Optional<Ratio> minFreeShare)
            implements ReplacementPolicy {
        private static final double MOST_FREE = 0.5;

        public VsphereLadder {
            Require.within("VsphereLadder.balloonShare", balloonShare.value(), 0.0, 1.0);
            Require.within("VsphereLadder.compressedShare", compressedShare.value(), 0.0, 1.0);
            minFreeShare.ifPresent(
                    s -> Require.within("VsphereLadder.minFreeShare", s.value(), 0.0, MOST_FREE));
        }

        /** As vSphere comes. */
        public static VsphereLadder usual(ToDoubleFunction<AssumptionKey> assumptions) {
            return new VsphereLadder(new Ratio(assumptions.applyAsDouble(AssumptionKey.VSPHERE_BALLOON_SHARE)),
                    new Ratio(assumptions.applyAsDouble(AssumptionKey.VSPHERE_COMPRESSED_SHARE)), Optional.empty());
        }
    }

    /**
     * Linux (KVM): two lists with a clock. A page comes to the inactive list, goes to the active one when it was
     * touched there, and is swapped when it was not.
     *
     * @param activePerInactive pages on the active list for each on the inactive one, 0 to 100; empty for what the
     *            kernel makes of the size of the memory
     * @param watermarkShare distance between the low and the high watermark of free memory as a share of the memory
     *            (vm.watermark_scale_factor), 0 to 0.3
     */
    record LinuxSwap(Optional<Ratio> activePerInactive, Ratio watermarkShare) implements ReplacementPolicy {
        private static final double MOST_ACTIVE = 100;
        private static final double MOST_FREE = 0.3;

        public LinuxSwap {
            activePerInactive.ifPresent(
                    r -> Require.within("LinuxSwap.activePerInactive", r.value(), 0.0, MOST_ACTIVE));
            Require.within("LinuxSwap.watermarkShare", watermarkShare.value(), 0.0, MOST_FREE);
        }

        /** As Linux comes. */
        public static LinuxSwap usual(ToDoubleFunction<AssumptionKey> assumptions) {
            return new LinuxSwap(Optional.empty(),
                    new Ratio(assumptions.applyAsDouble(AssumptionKey.LINUX_WATERMARK_SHARE)));
        }
    }
}
