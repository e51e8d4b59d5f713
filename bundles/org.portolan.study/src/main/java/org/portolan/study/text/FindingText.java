/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.finding.DeviceFinding;
import org.portolan.engine.finding.FailoverFinding;
import org.portolan.engine.finding.FailureFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.finding.StorageFinding;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.format.Quantities;

/**
 * Findings of the engine in words. The values are those of the finding, with units; elements are called by their names.
 */
public final class FindingText {

    private final ElementNames names;
    private final RemedyText remedyText;
    private final PagingFindingText pagingText;
    private final FailoverFindingText failoverText;

    /**
     * @param names names of the elements that findings are about
     */
    public FindingText(ElementNames names) {
        this.names = names;
        this.remedyText = new RemedyText(names);
        this.pagingText = new PagingFindingText(names);
        this.failoverText = new FailoverFindingText(names);
    }

    /** What was found, in one sentence. */
    public String sentence(Finding finding) {
        return switch (finding) {
            case PagingFinding f -> pagingText.sentence(f);
            case FailoverFinding f -> failoverText.sentence(f);
            case Finding.NotEligible f -> bind(Messages.NotEligible_Sentence, name(f.guest()), name(f.target()),
                    EligibilityText.broken(f.rule()));
            case Finding.LinkMissing f -> bind(Messages.LinkMissing_Sentence, name(f.source()), name(f.target()),
                    name(f.guest()));
            case FailureFinding.LinkLost f -> bind(Messages.LinkLost_Sentence, name(f.link()), Quantities.time(f.at()),
                    name(f.guest()));
            case FailureFinding.HostLost f -> bind(Messages.HostLost_Sentence, name(f.host()), Quantities.time(f.at()),
                    name(f.guest()));
            case FailureFinding.GuestLost f ->
                    bind(Messages.GuestLost_Sentence, name(f.guest()), Quantities.time(f.at()),
                            Quantities.pages(f.missing()), name(f.source()));
            case FailureFinding.SplitState f -> bind(Messages.SplitState_Sentence, Quantities.time(f.from()),
                    Quantities.time(f.until()), name(f.guest()), name(f.source()), name(f.target()));
            case Finding.StallsDominate f -> bind(Messages.StallsDominate_Sentence, name(f.guest()),
                    Quantities.time(f.lost()), Quantities.time(f.downtime()));
            case StorageFinding.VolumesNotShared f -> bind(Messages.VolumesNotShared_Sentence, name(f.source()),
                    name(f.target()), name(f.guest()));
            case StorageFinding.PageSpaceShort f -> bind(Messages.PageSpaceShort_Sentence, name(f.host()),
                    Quantities.pages(f.free()), name(f.guest()), Quantities.pages(f.needed()));
            case StorageFinding.TargetStorageShort f -> bind(Messages.TargetStorageShort_Sentence, name(f.guest()),
                    memory(f.needed()), name(f.target()), memory(f.framesFree()), memory(f.slotsFree()));
            case StorageFinding.TargetWillPage f -> bind(Messages.TargetWillPage_Sentence, name(f.target()),
                    memory(f.framesFree()), name(f.guest()), memory(f.needed()));
            case Finding.MaxTotalExceeded f -> bind(Messages.MaxTotalExceeded_Sentence, name(f.guest()),
                    Quantities.time(f.limit()));
            case Finding.MaxQuiesceExceeded f -> bind(Messages.MaxQuiesceExceeded_Sentence, name(f.guest()),
                    Quantities.time(f.limit()), Quantities.pagesInWords(f.leftAtStop()));
            case Finding.DoesNotConverge f -> bind(Messages.DoesNotConverge_Sentence, name(f.guest()),
                    Quantities.pageRate(f.dirtyRate()), Quantities.rate(f.share()),
                    Quantities.pageRate(f.share().pages()));
            case Finding.PromiseBroken f -> bind(promise(f), name(f.guest()), Quantities.time(f.promised()),
                    Quantities.time(f.predicted()));
            case StorageFinding.PageSpaceAboveHalf f -> bind(Messages.PageSpaceAboveHalf_Sentence, name(f.host()),
                    share(f.used(), f.slots()), Quantities.pages(f.slots()));
            case Finding.QuiesceNearLimit f -> bind(Messages.QuiesceNearLimit_Sentence, name(f.guest()),
                    Quantities.time(f.quiesce()), Quantities.time(f.limit()));
            case Finding.WarmUpDominates f -> bind(Messages.WarmUpDominates_Sentence, name(f.guest()),
                    Quantities.time(f.lost()), Quantities.time(f.downtime()));
            case Finding.SourcePageInLimits f -> bind(Messages.SourcePageInLimits_Sentence, name(f.host()),
                    Quantities.pageRate(f.pageIn()), Quantities.pageRate(f.link()));
            case Finding.ProcessorsLimit f -> bind(Messages.ProcessorsLimit_Sentence, name(f.host()),
                    Quantities.rate(f.copied()), Quantities.rate(f.link()));
            case Finding.SwitchLimits f -> bind(Messages.SwitchLimits_Sentence, name(f.switchId()), name(f.guest()),
                    Quantities.rate(f.share()), Quantities.rate(f.link()));
            case Finding.QueuedLong f -> bind(Messages.QueuedLong_Sentence, name(f.guest()),
                    Quantities.time(f.queued()), Quantities.time(f.moved()));
            case Finding.LargeWritableSet f -> bind(Messages.LargeWritableSet_Sentence, name(f.guest()),
                    Quantities.pages(f.writable()), Quantities.pages(f.instantiated()),
                    share(f.writable(), f.instantiated()));
            case StorageFinding.SharedVolumesUnsupported f -> bind(Messages.SharedVolumesUnsupported_Sentence,
                    name(f.source()), name(f.target()));
            case StorageFinding.XstoreNotShared f -> bind(Messages.XstoreNotShared_Sentence, name(f.source()),
                    name(f.target()), name(f.guest()));
            case StorageFinding.XstoreShort f -> bind(Messages.XstoreShort_Sentence, name(f.xstore()), memory(f.free()),
                    name(f.guest()), memory(f.needed()));
            case StorageFinding.SharedXstoreUnsupported f -> bind(Messages.SharedXstoreUnsupported_Sentence,
                    name(f.source()), name(f.target()), name(f.xstore()));
            case Finding.MirrorStandsBy f -> bind(Messages.MirrorStandsBy_Sentence, name(f.guest()), list(f.links()),
                    Quantities.rate(f.rate()), Quantities.share(f.utilisation().value()));
            case Finding.MirrorUnreachable f -> bind(Messages.MirrorUnreachable_Sentence, name(f.guest()),
                    Quantities.pagesInWords(f.pages()), Quantities.time(f.cycle()), Quantities.rate(f.share()));
            case Finding.MemoryGivenUp f -> bind(Messages.MemoryGivenUp_Sentence, name(f.guest()),
                    memory(f.pages()));
            case DeviceFinding.DiskRefused f -> bind(Messages.DiskRefused_Sentence, name(f.guest()),
                    ObstacleText.of(f.obstacle(), name(f.host()), name(f.disk())));
            case DeviceFinding.GuestTimeoutBroken f -> bind(Messages.GuestTimeoutBroken_Sentence, name(f.disk()),
                    name(f.guest()), Quantities.time(f.silent()), ObstacleText.of(f.timeout().kind()),
                    Quantities.time(f.timeout().most()));
            case DeviceFinding.NobodyAnnounces f ->
                    bind(Messages.NobodyAnnounces_Sentence, name(f.nic()), name(f.guest()),
                            Quantities.time(f.outage()));
            case DeviceFinding.RoutesLost f -> bind(Messages.RoutesLost_Sentence, name(f.nic()), name(f.guest()),
                    Quantities.time(f.outage()));
            case DeviceFinding.ConnectionsLost f ->
                    bind(Messages.ConnectionsLost_Sentence, name(f.nic()), name(f.guest()),
                            Quantities.whole(f.lost()), Quantities.whole(f.connections()));
        };
    }

    /** Why it is so and what follows, in one or two sentences. */
    public String explanation(Finding finding) {
        return switch (finding) {
            case PagingFinding f -> pagingText.explanation(f);
            case FailoverFinding f -> failoverText.explanation(f);
            case Finding.NotEligible f -> Messages.NotEligible_Explanation;
            case Finding.LinkMissing f -> Messages.LinkMissing_Explanation;
            case FailureFinding.LinkLost f -> Messages.LinkLost_Explanation;
            case FailureFinding.HostLost f -> Messages.HostLost_Explanation;
            case FailureFinding.GuestLost f -> Messages.GuestLost_Explanation;
            case FailureFinding.SplitState f ->
                    bind(Messages.SplitState_Explanation, Quantities.pagesInWords(f.missing()),
                            f.links().stream().map(names::of).collect(Collectors.joining(", ")));
            case Finding.StallsDominate f -> bind(Messages.StallsDominate_Explanation,
                    Quantities.time(f.longest()));
            case StorageFinding.VolumesNotShared f -> volumes(f);
            case StorageFinding.PageSpaceShort f -> Messages.PageSpaceShort_Explanation;
            case StorageFinding.TargetStorageShort f -> f.forced()
                    ? Messages.TargetStorageShort_ExplanationForced
                    : Messages.TargetStorageShort_Explanation;
            case StorageFinding.TargetWillPage f -> Messages.TargetWillPage_Explanation;
            case Finding.MaxTotalExceeded f -> Messages.MaxTotalExceeded_Explanation;
            case Finding.MaxQuiesceExceeded f -> Messages.MaxQuiesceExceeded_Explanation;
            case Finding.DoesNotConverge f -> bind(Messages.DoesNotConverge_Explanation,
                    Quantities.pagesInWords(f.leftAtStop()), Quantities.time(f.lastPasses()),
                    Quantities.time(f.goal()));
            case Finding.PromiseBroken f -> Messages.PromiseBroken_Explanation;
            case StorageFinding.PageSpaceAboveHalf f -> bind(Messages.PageSpaceAboveHalf_Explanation,
                    Quantities.share(f.limit().value()));
            case Finding.QuiesceNearLimit f -> Messages.QuiesceNearLimit_Explanation;
            case Finding.WarmUpDominates f -> bind(Messages.WarmUpDominates_Explanation,
                    Quantities.whole(f.outstandingFaults()));
            case Finding.SourcePageInLimits f -> bind(Messages.SourcePageInLimits_Explanation,
                    Quantities.pagesInWords(f.paged()));
            case Finding.ProcessorsLimit f -> Messages.ProcessorsLimit_Explanation;
            case Finding.SwitchLimits f -> bind(Messages.SwitchLimits_Explanation, Quantities.rate(f.backplane()));
            case Finding.QueuedLong f -> f.place().isEmpty()
                    ? bind(Messages.QueuedLong_ExplanationAll, Quantities.whole(f.limit().units()))
                    : bind(Messages.QueuedLong_Explanation, name(f.place()), Quantities.whole(f.limit().units()));
            case Finding.LargeWritableSet f -> Messages.LargeWritableSet_Explanation;
            case StorageFinding.SharedVolumesUnsupported f -> Messages.SharedVolumesUnsupported_Explanation;
            case StorageFinding.XstoreNotShared f -> Messages.XstoreNotShared_Explanation;
            case StorageFinding.XstoreShort f -> f.overflows()
                    ? Messages.XstoreShort_ExplanationOverflow
                    : Messages.XstoreShort_Explanation;
            case StorageFinding.SharedXstoreUnsupported f -> Messages.SharedXstoreUnsupported_Explanation;
            case Finding.MirrorStandsBy f -> bind(Messages.MirrorStandsBy_Explanation,
                    Quantities.share(f.sourceProcessors().value()), Quantities.share(f.targetProcessors().value()),
                    Quantities.time(f.meanDelta()), Quantities.time(f.worstDelta()));
            case Finding.MirrorUnreachable f -> bind(Messages.MirrorUnreachable_Explanation,
                    Quantities.share(f.utilisation().value()));
            case Finding.MemoryGivenUp f -> Messages.MemoryGivenUp_Explanation;
            case DeviceFinding.DiskRefused f -> Messages.DiskRefused_Explanation;
            case DeviceFinding.GuestTimeoutBroken f -> Messages.GuestTimeoutBroken_Explanation;
            case DeviceFinding.NobodyAnnounces f -> Messages.NobodyAnnounces_Explanation;
            case DeviceFinding.RoutesLost f -> Messages.RoutesLost_Explanation;
            case DeviceFinding.ConnectionsLost f ->
                    bind(Messages.ConnectionsLost_Explanation, Quantities.time(f.outage()));
        };
    }

    /** What would help, one sentence each, best first; may be empty. */
    public List<String> remedies(Finding finding) {
        return finding.remedies().stream().map(remedyText::sentence).toList();
    }

    private static String promise(Finding.PromiseBroken finding) {
        return switch (finding.promise()) {
            case OUTAGE -> Messages.PromiseBroken_Outage;
            case RELOCATION -> Messages.PromiseBroken_Relocation;
        };
    }

    private String volumes(StorageFinding.VolumesNotShared finding) {
        return finding.volumes().isEmpty()
                ? Messages.VolumesNotShared_ExplanationNone
                : bind(Messages.VolumesNotShared_Explanation,
                        finding.volumes().stream().map(names::of).collect(Collectors.joining(", ")));
    }

    private String list(List<String> ids) {
        return ids.stream().map(names::of).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        return names.of(id);
    }

    private static String memory(Pages pages) {
        return Quantities.memory(pages.bytes());
    }

    private static String share(Pages part, Pages whole) {
        return Quantities.share(Ratio.of(part.count(), whole.count()).value());
    }

    private static String bind(String message, String... values) {
        return NLS.bind(message, values);
    }
}
