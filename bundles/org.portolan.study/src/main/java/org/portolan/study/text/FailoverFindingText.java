/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.finding.FailoverFinding;
import org.portolan.engine.paging.HostState;
import org.portolan.study.format.Quantities;

/** Findings about the loss of hosts in words. */
final class FailoverFindingText {

    /** More names than these nobody reads in a sentence. */
    private static final int MOST_NAMES = 6;

    private final ElementNames names;

    FailoverFindingText(ElementNames names) {
        this.names = names;
    }

    String sentence(FailoverFinding finding) {
        return switch (finding) {
            case FailoverFinding.NoPlace f -> bind(Messages.NoPlace_Sentence, Quantities.whole(f.guests().size()),
                    list(f.hosts()), list(f.guests()));
            case FailoverFinding.OverloadedAfterLoss f -> bind(
                    f.state() == HostState.OUT_OF_PAGE_SPACE ? Messages.OverloadedAfterLoss_PageSpace
                            : Messages.OverloadedAfterLoss_Thrashes,
                    names.of(f.host()), Quantities.whole(f.arrived()));
            case FailoverFinding.ReplicaUnusable f -> f.link()
                    .map(link -> bind(Messages.ReplicaUnusable_Link, names.of(f.guest()), names.of(f.host()),
                            names.of(link)))
                    .orElseGet(() -> bind(Messages.ReplicaUnusable_Host, names.of(f.guest()), names.of(f.host())));
            case FailoverFinding.BootStorm f -> bind(storm(f), names.of(f.element()), Quantities.whole(f.guests()),
                    Quantities.whole(f.mostAtOnce()), Quantities.time(f.longestDelay()));
            case FailoverFinding.StartsQueued f -> bind(Messages.StartsQueued_Sentence, names.of(f.host()),
                    Quantities.whole(f.guests()), Quantities.time(f.longest()));
            case FailoverFinding.WorkLost f -> bind(Messages.WorkLost_Sentence, names.of(f.guest()),
                    Quantities.time(f.work()));
            case FailoverFinding.NotRestarted f -> bind(Messages.NotRestarted_Sentence,
                    Quantities.whole(f.guests().size()), list(f.guests()));
            case FailoverFinding.BootDiskUnknown f -> bind(Messages.BootDiskUnknown_Sentence,
                    Quantities.whole(f.guests().size()), Quantities.whole(f.booted()));
        };
    }

    private static String storm(FailoverFinding.BootStorm finding) {
        return switch (finding.kind()) {
            case CHANNEL -> Messages.BootStorm_Channels;
            case PROCESSORS -> Messages.BootStorm_Processors;
            default -> Messages.BootStorm_Store;
        };
    }

    String explanation(FailoverFinding finding) {
        return switch (finding) {
            case FailoverFinding.NoPlace f -> Messages.NoPlace_Explanation;
            case FailoverFinding.OverloadedAfterLoss f -> Messages.OverloadedAfterLoss_Explanation;
            case FailoverFinding.ReplicaUnusable f -> Messages.ReplicaUnusable_Explanation;
            case FailoverFinding.BootStorm f -> Messages.BootStorm_Explanation;
            case FailoverFinding.StartsQueued f ->
                    bind(Messages.StartsQueued_Explanation, Quantities.whole(f.atOnce()));
            case FailoverFinding.WorkLost f -> bind(Messages.WorkLost_Explanation,
                    Quantities.pagesInWords(f.pages()), Quantities.time(f.mostWork()));
            case FailoverFinding.NotRestarted f -> Messages.NotRestarted_Explanation;
            case FailoverFinding.BootDiskUnknown f -> Messages.BootDiskUnknown_Explanation;
        };
    }

    private String list(List<String> ids) {
        var shown = ids.stream().limit(ids.size() > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES).map(names::of)
                .collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMES
                ? bind(Messages.List_AndMore, shown, Quantities.whole(ids.size() - (MOST_NAMES - 1L))) : shown;
    }

    private static String bind(String message, String... values) {
        return NLS.bind(message, values);
    }
}
