/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.finding.PagingFinding;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.format.Quantities;

/** Findings about the paging of hosts in words. */
final class PagingFindingText {

    private final ElementNames names;

    PagingFindingText(ElementNames names) {
        this.names = names;
    }

    String sentence(PagingFinding finding) {
        var host = names.of(finding.host());
        return switch (finding) {
            case PagingFinding.PageSpaceFull f ->
                    bind(Messages.PageSpaceFull_Sentence, host, Quantities.whole(f.missing().count()));
            case PagingFinding.PageSpaceFilling f -> bind(Messages.PageSpaceFilling_Sentence, host,
                    share(Ratio.of(f.used().count(), f.slots().count())), Quantities.pages(f.slots()));
            case PagingFinding.XstoreUnsupported f ->
                    bind(Messages.XstoreUnsupported_Sentence, host, names.of(f.xstore()));
            case PagingFinding.XstoreDiscouraged f ->
                    bind(Messages.XstoreDiscouraged_Sentence, host, names.of(f.xstore()));
            case PagingFinding.VolumeBusy f ->
                    bind(Messages.VolumeBusy_Sentence, names.of(f.volume()), host, share(f.busy()));
            case PagingFinding.OvercommitAboveTarget f -> bind(Messages.OvercommitAboveTarget_Sentence, host,
                    number(f.overcommit()), number(f.target()));
            case PagingFinding.Thrashing f -> bind(Messages.Thrashing_Sentence, host, share(f.share()));
            case PagingFinding.NearKnee f ->
                    bind(Messages.NearKnee_Sentence, host, names.of(f.guest()), share(f.left()));
            case PagingFinding.ReservedTooMuch f ->
                    bind(Messages.ReservedTooMuch_Sentence, host, memory(f.reserved()), memory(f.frames()));
            case PagingFinding.LenderShort f -> bind(Messages.LenderShort_Sentence, host,
                    Quantities.memory(f.lent()), Quantities.memory(f.available()));
            case PagingFinding.PagingNotSettled f -> bind(Messages.PagingNotSettled_Sentence, host);
            case PagingFinding.PagingTakesProcessors f ->
                    bind(Messages.PagingTakesProcessors_Sentence, host, number(f.processors()));
            case PagingFinding.PageSpaceExhausted f ->
                    bind(Messages.PageSpaceExhausted_Sentence, host, Quantities.time(f.at()));
            case PagingFinding.ThrashingSpell f -> f.until().isPresent()
                    ? bind(Messages.ThrashingSpell_Sentence, host, Quantities.time(f.from()),
                            Quantities.time(f.until().get()))
                    : bind(Messages.ThrashingSpell_SentenceOpen, host, Quantities.time(f.from()));
            case PagingFinding.NotAtRest f -> bind(Messages.NotAtRest_Sentence, host);
        };
    }

    String explanation(PagingFinding finding) {
        return switch (finding) {
            case PagingFinding.PageSpaceFull f -> Messages.PageSpaceFull_Explanation;
            case PagingFinding.PageSpaceFilling f -> bind(Messages.PageSpaceFilling_Explanation, share(f.limit()));
            case PagingFinding.XstoreUnsupported f -> Messages.XstoreUnsupported_Explanation;
            case PagingFinding.XstoreDiscouraged f -> Messages.XstoreDiscouraged_Explanation;
            case PagingFinding.VolumeBusy f -> bind(f.isSerious() ? Messages.VolumeBusy_ExplanationSerious
                    : Messages.VolumeBusy_ExplanationConcern, share(f.bound()));
            case PagingFinding.OvercommitAboveTarget f -> Messages.OvercommitAboveTarget_Explanation;
            case PagingFinding.Thrashing f -> bind(Messages.Thrashing_Explanation, Quantities.memory(f.more()));
            case PagingFinding.NearKnee f -> Messages.NearKnee_Explanation;
            case PagingFinding.ReservedTooMuch f -> Messages.ReservedTooMuch_Explanation;
            case PagingFinding.LenderShort f -> Messages.LenderShort_Explanation;
            case PagingFinding.PagingNotSettled f ->
                    bind(Messages.PagingNotSettled_Explanation, share(f.residual()));
            case PagingFinding.PagingTakesProcessors f -> Messages.PagingTakesProcessors_Explanation;
            case PagingFinding.PageSpaceExhausted f ->
                    bind(Messages.PageSpaceExhausted_Explanation, Quantities.whole(f.guests()));
            case PagingFinding.ThrashingSpell f -> bind(Messages.ThrashingSpell_Explanation, share(f.least()));
            case PagingFinding.NotAtRest f -> bind(Messages.NotAtRest_Explanation, Quantities.time(f.since()));
        };
    }

    private static String memory(Pages pages) {
        return Quantities.memory(pages.bytes());
    }

    private static String share(Ratio share) {
        return Quantities.share(share.value());
    }

    private static String number(Ratio number) {
        return Quantities.number(number.value());
    }

    private static String bind(String message, String... values) {
        return NLS.bind(message, values);
    }
}
