/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Something worth saying about a relocation, about how a host stands, or about the loss of hosts. */
public sealed interface Finding {

    /** Stable name. */
    FindingCode code();

    /** How bad it is. */
    Severity severity();

    /** Ids of the elements concerned, the most important first. */
    List<String> elementIds();

    /** What would help, best first; may be empty. */
    default List<Remedy> remedies() {
        return List.of();
    }

    /** About a relocation, told of beside the others. */
    sealed interface OfRelocation extends Finding permits StorageFinding, DeviceFinding, FailureFinding {
    }

    /** About a host as it stands, whether or not anything is relocated. */
    sealed interface OfHost extends Finding permits PagingFinding {
    }

    /** About the loss of hosts. */
    sealed interface OfLoss extends Finding permits FailoverFinding {
    }

    /**
     * The guest breaks a rule of z/VM.
     *
     * @param guest id of the guest
     * @param target id of the target
     * @param rule the rule
     * @param remedies what would help
     */
    record NotEligible(String guest, String target, EligibilityRule rule, List<Remedy> remedies) implements Finding {
        public NotEligible {
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.NOT_ELIGIBLE;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest, target);
        }
    }

    /**
     * No link leads from the source to the target.
     *
     * @param guest id of the guest
     * @param source id of the source
     * @param target id of the target
     */
    record LinkMissing(String guest, String source, String target) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.LINK_MISSING;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest, source, target);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.AddLink(source, target));
        }
    }

    /**
     * MAXTOTAL ended the relocation.
     *
     * @param guest id of the guest
     * @param limit MAXTOTAL
     * @param remedies what would help
     */
    record MaxTotalExceeded(String guest, SimTime limit, List<Remedy> remedies) implements Finding {
        public MaxTotalExceeded {
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.MAX_TOTAL_EXCEEDED;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * MAXQUIESCE ended the relocation; the guest went on at the source after it had stood still for that long.
     *
     * @param guest id of the guest
     * @param limit MAXQUIESCE
     * @param leftAtStop pages that were left when the guest was stopped
     * @param remedies what would help
     */
    record MaxQuiesceExceeded(String guest, SimTime limit, Pages leftAtStop, List<Remedy> remedies)
            implements Finding {
        public MaxQuiesceExceeded {
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.MAX_QUIESCE_EXCEEDED;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * The running passes ended for another reason than that the goal was met: the guest changes pages about as fast as
     * they are moved.
     *
     * @param guest id of the guest
     * @param resources ids of the links or volumes that carry the pages
     * @param dirtyRate distinct pages changed per second of the last running pass
     * @param share payload rate that the relocation had in it
     * @param leftAtStop pages left when the guest was stopped
     * @param lastPasses time that moving them takes
     * @param goal time that they should take
     * @param remedies what would help
     */
    record DoesNotConverge(String guest, List<String> resources, PageRate dirtyRate, Rate share, Pages leftAtStop,
            SimTime lastPasses, SimTime goal, List<Remedy> remedies) implements Finding {
        public DoesNotConverge {
            resources = List.copyOf(resources);
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.DOES_NOT_CONVERGE;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return Stream.concat(Stream.of(guest), resources.stream()).toList();
        }
    }

    /**
     * What was promised to the guest's users does not hold.
     *
     * @param guest id of the guest
     * @param promise what was promised
     * @param promised how long it may take
     * @param predicted how long it takes
     */
    record PromiseBroken(String guest, Promise promise, SimTime promised, SimTime predicted) implements Finding {

        /** What can be promised. */
        public enum Promise {
            /** Longest outage. */
            OUTAGE,
            /** Longest relocation. */
            RELOCATION
        }

        @Override
        public FindingCode code() {
            return FindingCode.PROMISE_BROKEN;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * The quiesce stays just below MAXQUIESCE.
     *
     * @param guest id of the guest
     * @param quiesce how long the guest stood still
     * @param limit MAXQUIESCE
     */
    record QuiesceNearLimit(String guest, SimTime quiesce, SimTime limit) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.QUIESCE_NEAR_LIMIT;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * The guest loses far more in the warm-up after its restart than in the downtime.
     *
     * @param guest id of the guest
     * @param lost guest-seconds lost to the warm-up
     * @param downtime downtime
     * @param outstandingFaults page faults that the guest can wait for at once
     * @param remedies what would help
     */
    record WarmUpDominates(String guest, SimTime lost, SimTime downtime, int outstandingFaults,
            List<Remedy> remedies) implements Finding {
        public WarmUpDominates {
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.WARM_UP_DOMINATES;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * Waits for single pages after the restart cost far more service than the downtime.
     *
     * @param guest id of the guest
     * @param lost service lost in them
     * @param longest longest time without progress
     * @param downtime downtime
     * @param remedies what would help
     */
    record StallsDominate(String guest, SimTime lost, SimTime longest, SimTime downtime, List<Remedy> remedies)
            implements Finding {
        public StallsDominate {
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.STALLS_DOMINATE;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * Reading the guest's paged-out pages at the source is slower than the link.
     *
     * @param guest id of the guest
     * @param host id of the source
     * @param paged pages that have to be read
     * @param pageIn rate at which the source's volumes give them
     * @param link payload rate of the link in pages
     */
    record SourcePageInLimits(String guest, String host, Pages paged, PageRate pageIn, PageRate link)
            implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.SOURCE_PAGE_IN_LIMITS;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host, guest);
        }
    }

    /**
     * The processors of a host copy pages more slowly than the way to the target carries them.
     *
     * @param guest id of the guest
     * @param host id of the host
     * @param copied rate at which its processors copy when they serve nobody else
     * @param link rate at which the link, or the sender's own limit, lets pages go
     * @param needed processors with which that would be the limit, at the share that is in use
     */
    record ProcessorsLimit(String guest, String host, Rate copied, Rate link, int needed) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.PROCESSORS_LIMIT;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host, guest);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.AddProcessors(host, needed));
        }
    }

    /**
     * A switch was full while the guest's pages went through it.
     *
     * @param guest id of the guest
     * @param switchId id of the switch
     * @param backplane payload that the switch carries in all
     * @param share payload rate that the relocation had in its running passes
     * @param link payload rate of the links of its path
     * @param remedies what would help
     */
    record SwitchLimits(String guest, String switchId, Rate backplane, Rate share, Rate link, List<Remedy> remedies)
            implements Finding {
        public SwitchLimits {
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.SWITCH_LIMITS;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(switchId, guest);
        }
    }

    /**
     * The relocation waited longer for room than it took after that.
     *
     * @param guest id of the guest
     * @param place id of the host, adapter, link, store or cluster at which it waited longest; empty for the limit on
     *            all relocations
     * @param limit the limit that it met there
     * @param queued how long it waited in all
     * @param moved how long it took after that
     * @param remedies what would help
     */
    record QueuedLong(String guest, String place, ConcurrencyLimit limit, SimTime queued, SimTime moved,
            List<Remedy> remedies) implements Finding {

        public QueuedLong {
            remedies = List.copyOf(remedies);
        }

        /** The same with remedies. */
        public QueuedLong with(List<Remedy> others) {
            return new QueuedLong(guest, place, limit, queued, moved, others);
        }

        @Override
        public FindingCode code() {
            return FindingCode.QUEUED_LONG;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return place.isEmpty() ? List.of(guest) : List.of(guest, place);
        }
    }

    /**
     * The guest writes a large part of its memory.
     *
     * @param guest id of the guest
     * @param writable pages that it writes
     * @param instantiated pages that it has
     */
    record LargeWritableSet(String guest, Pages writable, Pages instantiated) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.LARGE_WRITABLE_SET;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

    /**
     * What it costs to keep the guest's mirror up, for as long as it is not moved, and what is left to send when it is
     * frozen at a random instant.
     *
     * @param guest id of the guest
     * @param links ids of the links that carry the mirror
     * @param cycle length of a cycle
     * @param pages pages that each cycle sends; the most that a freeze finds
     * @param utilisation share of the path that the cycles take
     * @param rate bytes per second that they take of it
     * @param sourceProcessors processors that they take at the source
     * @param targetProcessors processors that they take at the target
     * @param meanLeft pages that a freeze finds on average
     * @param meanDelta time that those take
     * @param worstDelta time that the most takes
     */
    record MirrorStandsBy(String guest, List<String> links, SimTime cycle, Pages pages, Ratio utilisation, Rate rate,
            Ratio sourceProcessors, Ratio targetProcessors, Pages meanLeft, SimTime meanDelta, SimTime worstDelta)
            implements Finding {
        public MirrorStandsBy {
            links = List.copyOf(links);
        }

        @Override
        public FindingCode code() {
            return FindingCode.MIRROR_STANDS_BY;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return Stream.concat(Stream.of(guest), links.stream()).toList();
        }
    }

    /**
     * The mirror never catches up: the guest writes pages faster than the path carries them.
     *
     * @param guest id of the guest
     * @param links ids of the links that carry the mirror
     * @param cycle length of a cycle
     * @param pages pages that are written in a cycle
     * @param utilisation share of a cycle that sending them would take: 1 or more
     * @param share payload rate that the relocation had
     * @param remedies what would help
     */
    record MirrorUnreachable(String guest, List<String> links, SimTime cycle, Pages pages, Ratio utilisation,
            Rate share, List<Remedy> remedies) implements Finding {
        public MirrorUnreachable {
            links = List.copyOf(links);
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.MIRROR_UNREACHABLE;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return Stream.concat(Stream.of(guest), links.stream()).toList();
        }
    }

    /**
     * The guest starts anew: what its memory held, and the connections to it, end.
     *
     * @param guest id of the guest
     * @param pages pages that are given up
     */
    record MemoryGivenUp(String guest, Pages pages) implements Finding {
        @Override
        public FindingCode code() {
            return FindingCode.MEMORY_GIVEN_UP;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest);
        }
    }

}
