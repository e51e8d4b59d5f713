/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.portolan.engine.finding.EligibilityRule;
import org.portolan.engine.finding.FailureFinding;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.IncidentSpec.CpExit.Verdict;
import org.portolan.engine.method.Force;
import org.portolan.engine.result.EndCode;

/** What every method checks before it begins, and how a refusal is recorded. */
final class Admission {

    private final Relocation relocation;

    Admission(Relocation relocation) {
        this.relocation = relocation;
    }

    /** Refusal of a guest that does not run, or has no way to the target; empty when there is nothing against it. */
    Optional<EndCode> ofAnyMethod() {
        return ofGuestAndWay().or(() -> ofDisks(false));
    }

    private Optional<EndCode> ofGuestAndWay() {
        return broken(EligibilityRule.RUNNING).or(this::ofHosts).or(this::ofLink);
    }

    /**
     * Refusal where nothing travels over a link: of a guest that does not run, or whose disks the target cannot reach,
     * where it is to go on from them.
     *
     * @param startsAnew whether it starts anew there
     */
    private Optional<EndCode> ofWayOverDisk(boolean startsAnew) {
        return broken(EligibilityRule.RUNNING).or(this::ofHosts).or(() -> broken(EligibilityRule.MINIDISKS_SHARED))
                .or(() -> ofDisks(startsAnew));
    }

    /**
     * Refusal of a guest that travels over a link: what stands against any method, against its pages at the target, and
     * what a CP exit says.
     *
     * @param room what stands against its pages at the target
     */
    Optional<EndCode> overLink(Supplier<Optional<EndCode>> room) {
        return ofAnyMethod().or(room).or(this::ofExit);
    }

    /**
     * The same of a guest that goes on from its disks.
     *
     * @param startsAnew whether it starts anew there
     * @param room what stands against its pages at the target
     */
    Optional<EndCode> overDisk(boolean startsAnew, Supplier<Optional<EndCode>> room) {
        return ofWayOverDisk(startsAnew).or(room).or(this::ofExit);
    }

    /** Refusal by what any method asks, and by the rules of live guest relocation: all that are broken are named. */
    Optional<EndCode> ofLgr(Set<Force> force) {
        return ofGuestAndWay().or(() -> {
            var broken = Eligibility.brokenBy(relocation.guest(), relocation.source(), relocation.target(), force);
            var byRules = broken.isEmpty() ? Optional.<EndCode>empty() : notEligible(broken);
            var byDisks = ofDisks(false);
            return byRules.or(() -> byDisks);
        });
    }

    private Optional<EndCode> ofDisks(boolean startsAnew) {
        var refusals = relocation.devices().refusals(relocation.source().id(), relocation.target().id(), startsAnew);
        refusals.forEach(relocation.log()::finding);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(EndCode.NOT_ELIGIBLE);
    }

    /** Refusal by a CP exit. */
    Optional<EndCode> ofExit() {
        return relocation.world().exitVerdict(relocation.guest().id()).map(Admission::codeOf);
    }

    private Optional<EndCode> broken(EligibilityRule rule) {
        boolean stands = rule.obstacle().filter(relocation.guest().eligibility().obstacles()::contains).isPresent();
        return stands ? notEligible(List.of(rule)) : Optional.empty();
    }

    private Optional<EndCode> ofHosts() {
        var world = relocation.world();
        var loss = world.lossOf(relocation.source().id()).or(() -> world.lossOf(relocation.target().id()));
        loss.ifPresent(l -> relocation.log()
                .finding(new FailureFinding.HostLost(relocation.guest().id(), l.host(), l.at())));
        return loss.map(l -> EndCode.CONNECTION_LOST);
    }

    private Optional<EndCode> ofLink() {
        if (relocation.path().isMissing()) {
            relocation.log().finding(new Finding.LinkMissing(relocation.guest().id(), relocation.source().id(),
                    relocation.target().id()));
            return Optional.of(EndCode.NOT_ELIGIBLE);
        }
        var loss = relocation.world().lossOn(relocation.path());
        loss.ifPresent(l -> relocation.log()
                .finding(new FailureFinding.LinkLost(relocation.guest().id(), l.link(), l.at())));
        return loss.map(l -> EndCode.CONNECTION_LOST);
    }

    private Optional<EndCode> notEligible(List<EligibilityRule> broken) {
        for (var rule : broken) {
            relocation.log().finding(new Finding.NotEligible(relocation.guest().id(), relocation.target().id(), rule,
                    remedies(rule)));
        }
        return Optional.of(EndCode.NOT_ELIGIBLE);
    }

    private static List<Remedy> remedies(EligibilityRule rule) {
        if (rule == EligibilityRule.NO_XSTORE) {
            return List.of(new Remedy.DetachXstore());
        }
        return rule.skippedBy().<List<Remedy>>map(f -> List.of(new Remedy.UseForce(f))).orElse(List.of());
    }

    private static EndCode codeOf(Verdict verdict) {
        return switch (verdict) {
            case REJECTED -> EndCode.EXIT_REJECTED;
            case BAD_RETURN_CODE -> EndCode.EXIT_BAD_RETURN_CODE;
        };
    }
}
