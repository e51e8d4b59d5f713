/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Something worth saying about the paging of a host. */
public sealed interface PagingFinding extends Finding.OfHost {

    /** Id of the host. */
    String host();

    /**
     * Pages come to have no place: page space runs full, which ends the hypervisor (z/VM: abend PGT004).
     *
     * @param host id of the host
     * @param missing pages for which there is no slot
     */
    record PageSpaceFull(String host, Pages missing) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.PAGE_SPACE_FULL;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.AddSlots(host, missing));
        }
    }

    /**
     * Page space is so full that block writes do not find contiguous slots.
     *
     * @param host id of the host
     * @param used slots in use
     * @param slots slots in all
     * @param limit share up to which slots are contiguous
     */
    record PageSpaceFilling(String host, Pages used, Pages slots, Ratio limit) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.PAGE_SPACE_FILLING;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.AddSlots(host,
                    new Pages((long) Math.ceil(used.count() / limit.value())).minusOrZero(slots)));
        }
    }

    /**
     * The host has expanded storage, which its hypervisor does not know: z/VM 6.4 and later have none.
     *
     * @param host id of the host
     * @param xstore id of the expanded storage
     */
    record XstoreUnsupported(String host, String xstore) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.XSTORE_UNSUPPORTED;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host, xstore);
        }
    }

    /**
     * The host has expanded storage, which is better given to central storage: z/VM 6.3.
     *
     * @param host id of the host
     * @param xstore id of the expanded storage
     */
    record XstoreDiscouraged(String host, String xstore) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.XSTORE_DISCOURAGED;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host, xstore);
        }
    }

    /**
     * A paging volume is busier than is good for page reads.
     *
     * @param host id of the host
     * @param volume id of the volume
     * @param busy share of its I/Os at once that are under way in the mean
     * @param bound share above which that is remarked on
     * @param isSerious whether it is serious and not just a concern
     */
    record VolumeBusy(String host, String volume, Ratio busy, Ratio bound, boolean isSerious) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.VOLUME_BUSY;
        }

        @Override
        public Severity severity() {
            return isSerious ? Severity.WARNING : Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(volume, host);
        }
    }

    /**
     * The guests of a host have more virtual storage, for its real storage, than is aimed at.
     *
     * @param host id of the host
     * @param overcommit virtual for each byte of real storage
     * @param target what is aimed at
     */
    record OvercommitAboveTarget(String host, Ratio overcommit, Ratio target) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.OVERCOMMIT_ABOVE_TARGET;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * The guests of a host wait for pages for most of their time.
     *
     * @param host id of the host
     * @param share share of their work that they get done
     * @param more central storage with which all pages that they touch stay in frames
     */
    record Thrashing(String host, Ratio share, Bytes more) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.THRASHING;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.AddStorage(host, more));
        }
    }

    /**
     * One more guest would cost a host more than the guest adds.
     *
     * @param host id of the host
     * @param guest id of a guest; one more like it is meant
     * @param left throughput then, as a share of what it is
     */
    record NearKnee(String host, String guest, Ratio left) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.NEAR_KNEE;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host, guest);
        }
    }

    /**
     * More storage is reserved for guests than there is.
     *
     * @param host id of the host
     * @param reserved pages reserved
     * @param frames frames that guests can have
     */
    record ReservedTooMuch(String host, Pages reserved, Pages frames) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.RESERVED_TOO_MUCH;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * A host lends more storage than it has.
     *
     * @param host id of the lender
     * @param lent what it is to lend
     * @param available what it has beside what the hypervisor keeps
     */
    record LenderShort(String host, Bytes lent, Bytes available) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.LENDER_SHORT;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * The loop of faults, waits and speeds did not come to a fixed point: figures of the host are not exact.
     *
     * @param host id of the host
     * @param residual relative difference that is left
     */
    record PagingNotSettled(String host, Ratio residual) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.PAGING_NOT_SETTLED;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * Moving pages takes so much of the processors that guests wait for them.
     *
     * @param host id of the host
     * @param processors seconds of processor time in a second that paging takes
     */
    record PagingTakesProcessors(String host, Ratio processors) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.PAGING_TAKES_PROCESSORS;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * At some instant pages come to have no place: page space is full, which ends the hypervisor (z/VM: abend PGT004).
     *
     * @param host id of the host
     * @param at when
     * @param guests how many guests end with it
     */
    record PageSpaceExhausted(String host, SimTime at, int guests) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.PAGE_SPACE_EXHAUSTED;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * For a time the guests of a host get less than half of their work done.
     *
     * @param host id of the host
     * @param from first instant
     * @param until last instant; empty when it goes on at the end of the run
     * @param least least share of their work that they get done
     */
    record ThrashingSpell(String host, SimTime from, Optional<SimTime> until, Ratio least) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.THRASHING_SPELL;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * At the end of the run the guests of a host are not yet as fast as they will be.
     *
     * @param host id of the host
     * @param since when the last event was that concerned it
     */
    record NotAtRest(String host, SimTime since) implements PagingFinding {
        @Override
        public FindingCode code() {
            return FindingCode.NOT_AT_REST;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }
}
