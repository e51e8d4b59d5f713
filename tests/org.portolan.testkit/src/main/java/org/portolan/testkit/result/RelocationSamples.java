/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.testkit.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.disk.DiskObstacle;
import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.finding.DeviceFinding;
import org.portolan.engine.finding.EligibilityRule;
import org.portolan.engine.finding.FailoverFinding;
import org.portolan.engine.finding.FailureFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.engine.result.Course;
import org.portolan.engine.result.CpuUse;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.RunResult;
import org.portolan.engine.result.ServiceLost;
import org.portolan.engine.result.Side;
import org.portolan.engine.result.Stalls;
import org.portolan.engine.result.TierSeries;
import org.portolan.engine.result.TimeSeries;
import org.portolan.engine.result.Timing;

/**
 * The two worked examples of the domain notes (2a with pre-flush and 2e with the plain rule; IBM's Java guest of 907,008
 * pages), a refusal, and one finding of every kind. Written down by hand, not computed by the engine.
 */
public final class RelocationSamples {

    /** Id of the guest. */
    public static final String GUEST = "guest-1";
    /** Id of the host from which it comes. */
    public static final String SOURCE = "host-a";
    /** Id of the host to which it goes. */
    public static final String TARGET = "host-b";
    /** Id of the link between them. */
    public static final String LINK = "link-1";

    /** Id of the expanded storage that they share. */
    public static final String XSTORE = "xstore-1";

    private static final ConcurrencyLimit PER_HOST =
            new ConcurrencyLimit.PerHost(Optional.empty(), 8, ConcurrencyLimit.Cost.ONE);
    private static final long ALL = 907_008;

    private RelocationSamples() {
    }

    /** 2e: four rounds of 907,008, 133,905, 29,689 and 6,989 pages, downtime 0.1598 s, total 13.082 s. */
    public static RunResult precopy() {
        var sent = new long[] {ALL, 133_905, 29_689, 6_989};
        var seconds = new double[] {10.8629, 1.6037, 0.3556, 0.0837};
        var passes = new ArrayList<Pass>();
        var at = 0.1;
        for (int i = 0; i < 4; i++) {
            var stopped = i == 3;
            var begin = stopped ? at + 0.02 : at;
            var end = begin + seconds[i];
            passes.add(new Pass(i + 1, stopped ? GuestState.STOPPED : GuestState.RUNNING, SimTime.ofSeconds(begin),
                    SimTime.ofSeconds(end), new Pages(sent[i]), new Pages(stopped ? 0 : sent[i + 1]),
                    new Pages(stopped ? 0 : sent[i + 1]), new Bytes(sent[i] * Pages.SIZE)));
            at = end;
        }
        var phases = List.of(phase(PhaseKind.CHECK, GuestState.RUNNING, 0, 0.1),
                phase(PhaseKind.RUNNING_PASSES, GuestState.RUNNING, 0.1, 12.9222),
                phase(PhaseKind.STOP, GuestState.STOPPED, 12.9222, 12.9422),
                phase(PhaseKind.STOPPED_PASS, GuestState.STOPPED, 12.9422, 13.0259),
                phase(PhaseKind.CONTROL_STATE, GuestState.STOPPED, 13.0259, 13.0320),
                phase(PhaseKind.RESTART, GuestState.STOPPED, 13.0320, 13.0820));
        var nanos = nanos(0.1, 10.9629, 10.9629, 12.5666, 12.5666, 12.9222, 12.9422, 13.0259, 13.082);
        var left = new long[] {ALL, 0, 133_905, 0, 29_689, 0, 6_989, 0, 0};
        var atTarget = new long[] {0, ALL - 133_905, ALL - 133_905, ALL - 29_689, ALL - 29_689, ALL - 6_989,
                ALL - 6_989, ALL, ALL};
        var course = new Course(new TimeSeries(nanos, left),
                List.of(new TierSeries(Side.SOURCE, Tier.CENTRAL, new TimeSeries(nanos, rest(atTarget))),
                        new TierSeries(Side.TARGET, Tier.CENTRAL, new TimeSeries(nanos, atTarget))));
        var terms = List.of(term(DowntimeKind.STOP_AND_DRAIN, 0.02, AssumptionKey.STOP_TIME),
                term(DowntimeKind.LAST_PASSES, 0.0837, AssumptionKey.PRECOPY_MAX_DOWNTIME),
                term(DowntimeKind.CONTROL_STATE, 0.0061, AssumptionKey.CONTROL_STATE),
                term(DowntimeKind.RESTART, 0.05, AssumptionKey.RESTART_TIME));
        var timing = new Timing(SimTime.ZERO, SimTime.ofSeconds(13.082), SimTime.ofSeconds(0.1598), SimTime.ZERO,
                SimTime.ofSeconds(13.082));
        var lost = new ServiceLost(SimTime.ofSeconds(0.1598), SimTime.ofSeconds(0.2885), SimTime.ZERO, SimTime.ZERO,
                SimTime.ZERO);
        var uses = List.of(new ResourceUse(LINK, ResourceUse.Kind.LINK, ResourceUse.Direction.TO_TARGET,
                new Bytes(4_415_898_624L), SimTime.ofSeconds(12.912)));
        return run("a".repeat(64), new RelocationResult(request(PlainPrecopy.DEFAULTS), SOURCE,
                new Outcome.Relocated(), timing, phases, passes, Optional.of(LeaveReason.GOAL_MET), terms, lost,
                Stalls.NONE, uses,
                new CpuUse(SimTime.ofSeconds(2.155), SimTime.ofSeconds(2.155)), course,
                List.of(new Finding.QuiesceNearLimit(GUEST, SimTime.ofSeconds(0.1598), SimTime.ofSeconds(0.17)))));
    }

    /** 2a with pre-flush: 725,606, 64,787 and 6,838 pages, downtime 0.1128 s, total 4.454 s, warm-up 18.39 s. */
    public static RunResult sharedDasd() {
        var passes = List.of(pass(1, GuestState.RUNNING, 0.1, 3.994, 725_606, 64_787),
                pass(2, GuestState.RUNNING, 3.994, 4.3417, 64_787, 6_838),
                pass(3, GuestState.STOPPED, 4.3617, 4.3984, 6_838, 0));
        var phases = List.of(phase(PhaseKind.CHECK, GuestState.RUNNING, 0, 0.1),
                phase(PhaseKind.PRE_FLUSH, GuestState.RUNNING, 0.1, 4.3417),
                phase(PhaseKind.STOP, GuestState.STOPPED, 4.3417, 4.3617),
                phase(PhaseKind.LAST_FLUSH, GuestState.STOPPED, 4.3617, 4.3984),
                phase(PhaseKind.CONTROL_STATE, GuestState.STOPPED, 4.3984, 4.4045),
                phase(PhaseKind.RESTART, GuestState.STOPPED, 4.4045, 4.4545),
                phase(PhaseKind.WARM_UP, GuestState.DEGRADED, 4.4545, 24.5),
                phase(PhaseKind.FREE_SLOTS, GuestState.RUNNING, 24.5, 25.1));
        var nanos = nanos(0.1, 3.994, 3.994, 4.3417, 4.3417, 4.3984, 4.4545, 8.0, 14.0, 24.5);
        var left = new long[] {725_606, 0, 64_787, 0, 6_838, 0, 0, 0, 0, 0};
        var onDasd = new long[] {181_402, 907_008 - 64_787, 907_008 - 64_787, 907_008 - 6_838, 907_008 - 6_838,
                907_008, 907_008, 850_000, 760_000, 702_208};
        var atTarget = new long[] {0, 0, 0, 0, 0, 0, 0, 57_008, 147_008, 204_800};
        var atSource = new long[nanos.length];
        for (int i = 0; i < nanos.length; i++) {
            atSource[i] = ALL - onDasd[i] - atTarget[i];
        }
        var course = new Course(new TimeSeries(nanos, left),
                List.of(new TierSeries(Side.SOURCE, Tier.CENTRAL, new TimeSeries(nanos, atSource)),
                        new TierSeries(Side.SOURCE, Tier.DASD, new TimeSeries(nanos, onDasd)),
                        new TierSeries(Side.TARGET, Tier.CENTRAL, new TimeSeries(nanos, atTarget))));
        var terms = List.of(term(DowntimeKind.STOP_AND_DRAIN, 0.02, AssumptionKey.STOP_TIME),
                term(DowntimeKind.LAST_PASSES, 0.0367, AssumptionKey.FLUSH_MAX_DOWNTIME),
                term(DowntimeKind.CONTROL_STATE, 0.0061, AssumptionKey.CONTROL_STATE),
                term(DowntimeKind.RESTART, 0.05, AssumptionKey.RESTART_TIME));
        var timing = new Timing(SimTime.ZERO, SimTime.ofSeconds(4.4545), SimTime.ofSeconds(0.1128),
                SimTime.ofSeconds(20.0455), SimTime.ofSeconds(25.1));
        var lost = new ServiceLost(SimTime.ofSeconds(0.1128), SimTime.ofSeconds(0.0954), SimTime.ZERO, SimTime.ZERO,
                SimTime.ofSeconds(18.39));
        var uses = List.of(
                new ResourceUse("volume-1", ResourceUse.Kind.PAGING_VOLUME, ResourceUse.Direction.WRITE,
                        new Bytes(3_265_458_176L), SimTime.ofSeconds(4.2784)),
                new ResourceUse("volume-1", ResourceUse.Kind.PAGING_VOLUME, ResourceUse.Direction.READ,
                        new Bytes(838_860_800L), SimTime.ofSeconds(18.39)),
                new ResourceUse(LINK, ResourceUse.Kind.LINK, ResourceUse.Direction.TO_TARGET, new Bytes(2_097_152),
                        SimTime.ofSeconds(0.0061)));
        return run("b".repeat(64), new RelocationResult(request(SharedDasdPaging.DEFAULTS), SOURCE,
                new Outcome.Relocated(), timing, phases, passes, Optional.of(LeaveReason.GOAL_MET), terms, lost,
                Stalls.NONE, uses,
                new CpuUse(SimTime.ofSeconds(1.594), SimTime.ofSeconds(0.41)), course,
                List.of(new Finding.WarmUpDominates(GUEST, SimTime.ofSeconds(18.39), SimTime.ofSeconds(0.1128), 1,
                        List.of(new Remedy.MoreOutstandingFaults(4, SimTime.ofSeconds(4.6)))),
                        new StorageFinding.SharedVolumesUnsupported(SOURCE, TARGET))));
    }

    /**
     * Post-copy at 342 MB/s: stopped for 0.0761 s, then 907,008 pages in 10.8629 s while the guest runs and waits for
     * some of them.
     */
    public static RunResult postcopy() {
        var phases = List.of(phase(PhaseKind.CHECK, GuestState.RUNNING, 0, 0.1),
                phase(PhaseKind.STOP, GuestState.STOPPED, 0.1, 0.12),
                phase(PhaseKind.CONTROL_STATE, GuestState.STOPPED, 0.12, 0.1261),
                phase(PhaseKind.RESTART, GuestState.STOPPED, 0.1261, 0.1761),
                phase(PhaseKind.PUSH_AND_PULL, GuestState.DEGRADED, 0.1761, 11.039));
        var nanos = nanos(0.1, 0.1761, 11.039);
        var left = new long[] {ALL, ALL, 0};
        var course = new Course(new TimeSeries(nanos, left),
                List.of(new TierSeries(Side.SOURCE, Tier.CENTRAL, new TimeSeries(nanos, left)),
                        new TierSeries(Side.TARGET, Tier.CENTRAL, new TimeSeries(nanos, rest(left)))));
        var terms = List.of(term(DowntimeKind.STOP_AND_DRAIN, 0.02, AssumptionKey.STOP_TIME),
                term(DowntimeKind.CONTROL_STATE, 0.0061, AssumptionKey.CONTROL_STATE),
                term(DowntimeKind.RESTART, 0.05, AssumptionKey.RESTART_TIME));
        var timing = new Timing(SimTime.ZERO, SimTime.ofSeconds(0.1761), SimTime.ofSeconds(0.0761),
                SimTime.ofSeconds(10.8629), SimTime.ofSeconds(11.039));
        var lost = new ServiceLost(SimTime.ofSeconds(0.0761), SimTime.ZERO, SimTime.ofSeconds(4.28), SimTime.ZERO,
                SimTime.ZERO);
        var uses = List.of(new ResourceUse(LINK, ResourceUse.Kind.LINK, ResourceUse.Direction.TO_TARGET,
                new Bytes(3_717_201_920L), SimTime.ofSeconds(10.869)));
        return run("e".repeat(64), new RelocationResult(request(Postcopy.DEFAULTS), SOURCE, new Outcome.Relocated(),
                timing, phases, List.of(), Optional.of(LeaveReason.SWITCHED), terms, lost,
                new Stalls(75_127, SimTime.ofSeconds(0.12)), uses,
                new CpuUse(SimTime.ofSeconds(1.814), SimTime.ofSeconds(1.814)), course, List.of()));
    }

    /** Passes that leave as much as they find, noticed after 30 s: it never ends. */
    public static RunResult neverEnds() {
        var phases = List.of(phase(PhaseKind.CHECK, GuestState.RUNNING, 0, 0.1),
                phase(PhaseKind.RUNNING_PASSES, GuestState.RUNNING, 0.1, 30));
        var at = SimTime.ofSeconds(30);
        return run("f".repeat(64), new RelocationResult(request(QemuPrecopy.DEFAULTS), SOURCE,
                new Outcome.NeverEnds(at), new Timing(SimTime.ZERO, at, SimTime.ZERO, SimTime.ZERO, at), phases,
                List.of(pass(1, GuestState.RUNNING, 0.1, 10.9629, ALL, ALL),
                        pass(2, GuestState.RUNNING, 10.9629, 21.8258, ALL, ALL)),
                Optional.empty(), List.of(), ServiceLost.NONE, Stalls.NONE, List.of(), CpuUse.NONE, Course.EMPTY,
                List.of()));
    }

    /** Refused because the guest has expanded storage: no phases, no passes, no course. */
    public static RunResult refused() {
        return run("c".repeat(64), new RelocationResult(request(LgrPrecopy.DEFAULTS), SOURCE,
                new Outcome.Refused(EndCode.NOT_ELIGIBLE),
                new Timing(SimTime.ZERO, SimTime.ZERO, SimTime.ZERO, SimTime.ZERO, SimTime.ZERO), List.of(), List.of(),
                Optional.empty(), List.of(), ServiceLost.NONE, Stalls.NONE, List.of(), CpuUse.NONE, Course.EMPTY,
                List.of(new Finding.NotEligible(GUEST, TARGET, EligibilityRule.NO_XSTORE,
                        List.of(new Remedy.DetachXstore())))));
    }

    /** A pre-copy whose series has so many points, going up and down between 0 and 1,000 with one peak of 5,000. */
    public static RunResult longCourse(int points) {
        var nanos = new long[points];
        var values = new long[points];
        for (int i = 0; i < points; i++) {
            nanos[i] = 1_000_000L * i;
            values[i] = i % 2 == 0 ? 0 : 1000;
        }
        values[points / 2] = 5000;
        var model = precopy().relocations().get(0);
        var course = new Course(new TimeSeries(nanos, values), List.of());
        return run("d".repeat(64), new RelocationResult(model.request(), SOURCE, model.outcome(), model.timing(),
                model.phases(), model.passes(), model.leaveReason(), model.downtimeTerms(), model.serviceLost(),
                model.stalls(), model.resources(), model.cpu(), course, List.of()));
    }

    /** One finding of every kind, with remedies of every kind among them. */
    public static List<Finding> everyFinding() {
        var time = SimTime.ofSeconds(12.5);
        var pages = new Pages(123_456);
        var remedies = List.<Remedy>of(new Remedy.RaiseBandwidth(List.of(LINK), Rate.ofMegabytesPerSecond(800)),
                new Remedy.AllowDowntime(SimTime.ofSeconds(2)), new Remedy.SlowGuest(new Ratio(0.6)),
                new Remedy.UseMethod(MethodKind.SHARED_DASD_PAGING, SimTime.ofMillis(113), SimTime.ofSeconds(4.45)),
                new Remedy.RelocateAlone(SimTime.ofMillis(160), SimTime.ofSeconds(13)),
                new Remedy.RaiseMaxQuiesce(SimTime.ofSeconds(14)), new Remedy.RaiseMaxTotal(SimTime.ofSeconds(90)),
                new Remedy.UseForce(Force.STORAGE), new Remedy.DetachXstore(),
                new Remedy.AddProcessors(SOURCE, 4),
                new Remedy.MoreOutstandingFaults(4, SimTime.ofSeconds(4.6)),
                new Remedy.Preempt(SimTime.ofSeconds(1), SimTime.ofMillis(207)),
                new Remedy.PrefetchPages(16, SimTime.ofSeconds(2)));
        return List.of(new Finding.NotEligible(GUEST, TARGET, EligibilityRule.NO_XSTORE, remedies),
                new Finding.LinkMissing(GUEST, SOURCE, TARGET), new FailureFinding.LinkLost(GUEST, LINK, time),
                new FailureFinding.HostLost(GUEST, SOURCE, time),
                new FailureFinding.GuestLost(GUEST, SOURCE, TARGET, pages, time),
                new FailureFinding.SplitState(GUEST, SOURCE, TARGET, List.of(LINK), pages, SimTime.ofSeconds(2), time),
                new Finding.StallsDominate(GUEST, time, SimTime.ofSeconds(1.5), SimTime.ofMillis(76), remedies),
                new StorageFinding.VolumesNotShared(GUEST, SOURCE, TARGET, List.of("volume-1", "volume-2")),
                new StorageFinding.VolumesNotShared(GUEST, SOURCE, TARGET, List.of()),
                new StorageFinding.PageSpaceShort(GUEST, SOURCE, pages, new Pages(100)),
                new StorageFinding.TargetStorageShort(GUEST, TARGET, pages, Pages.ZERO, new Pages(5), false, remedies),
                new StorageFinding.TargetStorageShort(GUEST, TARGET, pages, Pages.ZERO, new Pages(5), true, remedies),
                new StorageFinding.TargetWillPage(GUEST, TARGET, pages, new Pages(1000)),
                new Finding.MaxTotalExceeded(GUEST, time, remedies),
                new Finding.MaxQuiesceExceeded(GUEST, time, new Pages(1), remedies),
                new Finding.DoesNotConverge(GUEST, List.of(LINK), new PageRate(400_000),
                        Rate.ofMegabytesPerSecond(342), pages, time, SimTime.ofMillis(300), remedies),
                new Finding.PromiseBroken(GUEST, Finding.PromiseBroken.Promise.OUTAGE, SimTime.ofSeconds(1), time),
                new Finding.PromiseBroken(GUEST, Finding.PromiseBroken.Promise.RELOCATION, SimTime.ofSeconds(1),
                        time),
                new StorageFinding.PageSpaceAboveHalf(SOURCE, pages, new Pages(200_000), new Ratio(0.5)),
                new Finding.QuiesceNearLimit(GUEST, time, SimTime.ofSeconds(13)),
                new Finding.WarmUpDominates(GUEST, time, SimTime.ofMillis(113), 1, remedies),
                new Finding.SourcePageInLimits(GUEST, SOURCE, pages, new PageRate(10_000), new PageRate(83_000)),
                new Finding.ProcessorsLimit(GUEST, SOURCE, Rate.ofMegabytesPerSecond(205),
                        Rate.ofMegabytesPerSecond(342), 4),
                new Finding.SwitchLimits(GUEST, LINK, Rate.ofMegabytesPerSecond(1000), Rate.ofMegabytesPerSecond(100),
                        Rate.ofMegabytesPerSecond(342),
                        List.of(new Remedy.RelocateAlone(SimTime.ofSeconds(0.16), SimTime.ofSeconds(13)))),
                new Finding.QueuedLong(GUEST, TARGET, PER_HOST, SimTime.ofSeconds(42), SimTime.ofSeconds(13),
                        List.of(new Remedy.RaiseConcurrency(PER_HOST, TARGET, 16))),
                new Finding.LargeWritableSet(GUEST, new Pages(680_000), new Pages(ALL)),
                new StorageFinding.SharedVolumesUnsupported(SOURCE, TARGET),
                new StorageFinding.XstoreNotShared(GUEST, SOURCE, TARGET),
                new StorageFinding.XstoreShort(GUEST, XSTORE, pages, new Pages(100), false),
                new StorageFinding.XstoreShort(GUEST, XSTORE, pages, new Pages(100), true),
                new StorageFinding.SharedXstoreUnsupported(XSTORE, SOURCE, TARGET),
                new Finding.MirrorStandsBy(GUEST, List.of(LINK), SimTime.ofSeconds(1), new Pages(19_055),
                        new Ratio(0.228), Rate.ofMegabytesPerSecond(78), new Ratio(0.038), new Ratio(0.038),
                        new Pages(11_500), SimTime.ofMillis(138), SimTime.ofMillis(228)),
                new Finding.MirrorUnreachable(GUEST, List.of(LINK), SimTime.ofSeconds(1), pages, new Ratio(1.48),
                        Rate.ofMegabytesPerSecond(342),
                        List.of(new Remedy.LengthenCycle(SimTime.ofSeconds(8), SimTime.ofSeconds(7)))),
                new Finding.MemoryGivenUp(GUEST, pages),
                new DeviceFinding.DiskRefused(GUEST, "disk-1", TARGET, DiskObstacle.FCP_NOT_MASKED),
                new DeviceFinding.GuestTimeoutBroken(GUEST, "disk-1",
                        new GuestTimeout(GuestTimeout.Kind.COMMAND, SimTime.ofSeconds(30)), SimTime.ofSeconds(35)),
                new DeviceFinding.NobodyAnnounces(GUEST, "nic-1", SimTime.ofSeconds(1200)),
                new DeviceFinding.RoutesLost(GUEST, "nic-1", SimTime.ofSeconds(40)),
                new DeviceFinding.ConnectionsLost(GUEST, "nic-1", 3, 100, SimTime.ofSeconds(1200)),
                new PagingFinding.PageSpaceFull(SOURCE, pages),
                new PagingFinding.PageSpaceFilling(SOURCE, pages, new Pages(200_000), new Ratio(0.5)),
                new PagingFinding.XstoreUnsupported(SOURCE, XSTORE),
                new PagingFinding.XstoreDiscouraged(SOURCE, XSTORE),
                new PagingFinding.VolumeBusy(SOURCE, "volume-1", new Ratio(0.3), new Ratio(0.2), false),
                new PagingFinding.VolumeBusy(SOURCE, "volume-1", new Ratio(0.9), new Ratio(0.5), true),
                new PagingFinding.OvercommitAboveTarget(SOURCE, new Ratio(4.2), new Ratio(3)),
                new PagingFinding.Thrashing(SOURCE, new Ratio(0.3), Bytes.ofGiB(4)),
                new PagingFinding.NearKnee(SOURCE, GUEST, new Ratio(0.4)),
                new PagingFinding.ReservedTooMuch(SOURCE, new Pages(200_000), pages),
                new PagingFinding.LenderShort(SOURCE, Bytes.ofGiB(8), Bytes.ofGiB(4)),
                new PagingFinding.PagingNotSettled(SOURCE, new Ratio(0.01)),
                new PagingFinding.PagingTakesProcessors(SOURCE, new Ratio(2.5)),
                new FailoverFinding.NoPlace(List.of(SOURCE), List.of(GUEST)),
                new FailoverFinding.OverloadedAfterLoss(TARGET, HostState.THRASHES, 12),
                new FailoverFinding.OverloadedAfterLoss(TARGET, HostState.OUT_OF_PAGE_SPACE, 12),
                new FailoverFinding.ReplicaUnusable(GUEST, TARGET, Optional.empty()),
                new FailoverFinding.ReplicaUnusable(GUEST, TARGET, Optional.of(LINK)),
                new FailoverFinding.BootStorm("volume-1", PhaseBound.Kind.STORE, 7, 5, time, true),
                new FailoverFinding.BootStorm(TARGET, PhaseBound.Kind.CHANNEL, 7, 5, time, false),
                new FailoverFinding.BootStorm(TARGET, PhaseBound.Kind.PROCESSORS, 7, 5, time, false),
                new FailoverFinding.StartsQueued(TARGET, 7, 2, time),
                new FailoverFinding.WorkLost(GUEST, time, pages, time),
                new FailoverFinding.NotRestarted(
                        List.of(GUEST, "guest-2", "guest-3", "guest-4", "guest-5", "guest-6", "guest-7")),
                new FailoverFinding.BootDiskUnknown(List.of(GUEST), 7),
                new PagingFinding.PageSpaceExhausted(SOURCE, SimTime.ofSeconds(90), 4),
                new PagingFinding.ThrashingSpell(SOURCE, SimTime.ofSeconds(10), Optional.of(SimTime.ofSeconds(70)),
                        new Ratio(0.2)),
                new PagingFinding.ThrashingSpell(SOURCE, SimTime.ofSeconds(10), Optional.empty(), new Ratio(0.2)),
                new PagingFinding.NotAtRest(SOURCE, SimTime.ofSeconds(10)));
    }

    private static RunResult run(String hash, RelocationResult relocation) {
        return new RunResult(hash, List.of(relocation),
                List.of(new AssumptionInForce(AssumptionKey.CHECK_TIME, 0.1, false),
                        new AssumptionInForce(AssumptionKey.STOP_TIME, 0.02, false),
                        new AssumptionInForce(AssumptionKey.CONTROL_STATE, 2_097_152, false),
                        new AssumptionInForce(AssumptionKey.RESTART_TIME, 0.08, true)));
    }

    private static RelocationRequest request(MethodSpec method) {
        return RelocationRequest.of(GUEST, TARGET, LINK, method);
    }

    private static Pass pass(int number, GuestState guest, double begin, double end, long sent, long dirtied) {
        return new Pass(number, guest, SimTime.ofSeconds(begin), SimTime.ofSeconds(end), new Pages(sent),
                new Pages(dirtied), new Pages(dirtied), new Bytes(sent * Pages.SIZE));
    }

    private static Phase phase(PhaseKind kind, GuestState guest, double begin, double end) {
        return new Phase(kind, guest, SimTime.ofSeconds(begin), SimTime.ofSeconds(end));
    }

    private static DowntimeTerm term(DowntimeKind kind, double seconds, AssumptionKey key) {
        return new DowntimeTerm(kind, SimTime.ofSeconds(seconds), List.of(key));
    }

    private static long[] nanos(double... seconds) {
        return java.util.Arrays.stream(seconds).mapToLong(s -> Math.round(s * 1e9)).toArray();
    }

    private static long[] rest(long[] pages) {
        return java.util.Arrays.stream(pages).map(p -> ALL - p).toArray();
    }
}
