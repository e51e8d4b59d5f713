/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.curve.GuestCurves;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Finding.PromiseBroken.Promise;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Outcome;

/** Remarks on what was promised to the guest's users, and on how much of its memory the guest writes. */
final class GuestAdvice {

    private final Subject subject;

    private GuestAdvice(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> about(Subject subject) {
        if (subject.result().outcome() instanceof Outcome.Refused) {
            return List.of();
        }
        var advice = new GuestAdvice(subject);
        var promised = subject.guest().serviceLevel();
        var timing = subject.result().timing();
        var findings = new ArrayList<Finding>();
        advice.promise(Promise.OUTAGE, promised.longestOutage(), advice.longestOutage()).ifPresent(findings::add);
        advice.promise(Promise.RELOCATION, promised.longestRelocation(), timing.total()).ifPresent(findings::add);
        advice.largeWritableSet().ifPresent(findings::add);
        return findings;
    }

    /** A guest that waits for a page is out of service as one that stands still. */
    private SimTime longestOutage() {
        var downtime = subject.result().timing().downtime();
        var stall = subject.result().stalls().longest();
        return stall.isAfter(downtime) ? stall : downtime;
    }

    private Optional<Finding> promise(Promise promise, Optional<SimTime> promised, SimTime predicted) {
        return promised.filter(predicted::isAfter)
                .map(p -> new Finding.PromiseBroken(subject.guest().id(), promise, p, predicted));
    }

    private Optional<Finding> largeWritableSet() {
        var guest = subject.guest();
        var instantiated = guest.placement().instantiated();
        double horizon = subject.assumptions().value(AssumptionKey.WARM_UP_HORIZON);
        var writable = Pages.rounded(GuestCurves.of(guest, subject.assumptions()::value).written().at(horizon));
        double share = subject.assumptions().value(AssumptionKey.LARGE_WRITABLE);
        return writable.count() > share * instantiated.count()
                ? Optional.of(new Finding.LargeWritableSet(guest.id(), writable, instantiated))
                : Optional.empty();
    }
}
