/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.finding.Remedy;
import org.portolan.study.format.Quantities;

/** What would help, in one sentence each. */
final class RemedyText {

    private final ElementNames names;

    RemedyText(ElementNames names) {
        this.names = names;
    }

    String sentence(Remedy remedy) {
        return switch (remedy) {
            case Remedy.RaiseBandwidth r -> bind(Messages.Remedy_RaiseBandwidth, list(r.links()),
                    Quantities.rate(r.needed()));
            case Remedy.AllowDowntime r -> bind(Messages.Remedy_AllowDowntime, Quantities.time(r.limit()));
            case Remedy.LengthenCycle r -> bind(Messages.Remedy_LengthenCycle, Quantities.time(r.cycle()),
                    Quantities.time(r.downtime()));
            case Remedy.SlowGuest r -> bind(Messages.Remedy_SlowGuest, Quantities.share(r.speed().value()));
            case Remedy.SlowByHypervisor r -> bind(Messages.Remedy_SlowByHypervisor,
                    Quantities.share(r.greatest().value()), Quantities.time(r.downtime()),
                    Quantities.time(r.total()));
            case Remedy.RaiseSendLimit r -> bind(Messages.Remedy_RaiseSendLimit, Quantities.rate(r.needed()));
            case Remedy.AddStreams r -> bind(Messages.Remedy_AddStreams, Quantities.whole(r.streams()));
            case Remedy.RaiseConcurrency r -> r.place().isEmpty()
                    ? bind(Messages.Remedy_RaiseConcurrencyOfAll, Quantities.whole(r.units()))
                    : bind(Messages.Remedy_RaiseConcurrency, names.of(r.place()), Quantities.whole(r.units()));
            case Remedy.UseMethod r -> bind(Messages.Remedy_UseMethod, ResultText.of(r.method()),
                    Quantities.time(r.downtime()), Quantities.time(r.total()));
            case Remedy.RelocateAlone r -> bind(Messages.Remedy_RelocateAlone, Quantities.time(r.downtime()),
                    Quantities.time(r.total()));
            case Remedy.RaiseMaxQuiesce r -> bind(Messages.Remedy_RaiseMaxQuiesce, Quantities.time(r.limit()));
            case Remedy.RaiseMaxTotal r -> bind(Messages.Remedy_RaiseMaxTotal, Quantities.time(r.limit()));
            case Remedy.AddSlots r -> bind(Messages.Remedy_AddSlots, names.of(r.host()), Quantities.pages(r.slots()),
                    Quantities.memory(r.slots().bytes()));
            case Remedy.AddBlocks r -> bind(Messages.Remedy_AddBlocks, names.of(r.xstore()),
                    Quantities.memory(r.blocks().bytes()));
            case Remedy.AddStorage r -> bind(Messages.Remedy_AddStorage, names.of(r.host()),
                    Quantities.memory(r.storage()));
            case Remedy.FreeStorage r -> bind(Messages.Remedy_FreeStorage,
                    Quantities.memory(r.frames().bytes()), names.of(r.host()));
            case Remedy.AddProcessors r -> bind(Messages.Remedy_AddProcessors, names.of(r.host()),
                    Quantities.whole(r.processors()));
            case Remedy.ShareVolumes r -> r.volumes().isEmpty()
                    ? Messages.Remedy_ShareAnyVolume
                    : bind(Messages.Remedy_ShareVolumes, list(r.volumes()));
            case Remedy.AddLink r -> bind(Messages.Remedy_AddLink, names.of(r.source()), names.of(r.target()));
            case Remedy.UseForce r -> bind(Messages.Remedy_UseForce, r.option().name());
            case Remedy.DetachXstore r -> Messages.Remedy_DetachXstore;
            case Remedy.Preempt r -> bind(Messages.Remedy_Preempt, Quantities.time(r.lost()),
                    Quantities.time(r.longest()));
            case Remedy.PrefetchPages r -> bind(Messages.Remedy_PrefetchPages, Quantities.whole(r.pages()),
                    Quantities.time(r.lost()));
            case Remedy.MoreOutstandingFaults r -> bind(Messages.Remedy_MoreOutstandingFaults,
                    Quantities.whole(r.faults()), Quantities.time(r.lost()));
        };
    }

    private String list(List<String> ids) {
        return ids.stream().map(names::of).collect(Collectors.joining(", "));
    }

    private static String bind(String message, String... values) {
        return NLS.bind(message, values);
    }
}
