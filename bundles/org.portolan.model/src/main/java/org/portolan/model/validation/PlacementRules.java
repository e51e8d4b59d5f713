/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.PlacementRule;
import org.portolan.model.PlacementRuleKind;
import org.portolan.model.internal.Messages;

/** Whether placement rules can be kept at all, contradict each other, or are broken as things stand. */
final class PlacementRules {

    private final Survey survey;
    private final Findings findings;

    PlacementRules(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
    }

    void check(List<PlacementRule> rules) {
        rules.forEach(this::check);
        checkContradictions(rules.stream().filter(PlacementRule::isMandatory).toList());
        checkHostsLeft(rules.stream().filter(PlacementRule::isMandatory).toList());
    }

    private void check(PlacementRule rule) {
        switch (rule.getKind()) {
            case TOGETHER -> checkTogether(rule);
            case APART -> checkApart(rule);
            case ON_HOSTS -> checkHosts(rule, true);
            case NOT_ON_HOSTS -> checkHosts(rule, false);
        }
    }

    private boolean isComplete(PlacementRule rule, boolean complete, String needed) {
        if (!complete) {
            findings.on(ProblemCode.RULE_INCOMPLETE, rule, needed);
        }
        return complete;
    }

    private void checkTogether(PlacementRule rule) {
        if (!isComplete(rule, rule.getGuests().size() > 1, Messages.Word_TwoGuests)) {
            return;
        }
        List<Guest> placed = placed(rule);
        placed.stream().filter(guest -> Survey.hostOf(guest) != Survey.hostOf(placed.getFirst())).findFirst()
                .ifPresent(guest -> findings.at(ProblemCode.RULE_BROKEN_TOGETHER, rule, PLACEMENT_RULE__GUESTS,
                        placed.getFirst(), guest));
    }

    private void checkApart(PlacementRule rule) {
        if (!isComplete(rule, rule.getGuests().size() > 1, Messages.Word_TwoGuests)) {
            return;
        }
        if (rule.isMandatory() && rule.getGuests().size() > survey.hosts().size()) {
            findings.at(ProblemCode.RULE_IMPOSSIBLE, rule, PLACEMENT_RULE__GUESTS, rule.getGuests().size(),
                    survey.hosts().size());
        }
        Map<Host, Guest> firstOn = new IdentityHashMap<>();
        for (Guest guest : placed(rule)) {
            Guest other = firstOn.putIfAbsent(Survey.hostOf(guest), guest);
            if (other != null) {
                findings.at(ProblemCode.RULE_BROKEN_APART, rule, PLACEMENT_RULE__GUESTS, other, guest,
                        Survey.hostOf(guest));
                return;
            }
        }
    }

    private void checkHosts(PlacementRule rule, boolean mustBeOn) {
        boolean complete = !rule.getGuests().isEmpty() && !rule.getHosts().isEmpty();
        if (isComplete(rule, complete, Messages.Word_GuestsAndHosts)) {
            placed(rule).stream().filter(guest -> rule.getHosts().contains(Survey.hostOf(guest)) != mustBeOn)
                    .forEach(guest -> findings.at(ProblemCode.RULE_BROKEN_HOSTS, rule, PLACEMENT_RULE__HOSTS, guest,
                            Survey.hostOf(guest)));
        }
    }

    // A guest that does not run breaks no rule.
    private static List<Guest> placed(PlacementRule rule) {
        return rule.getGuests().stream().filter(guest -> Survey.hostOf(guest) != null && Survey.isRunning(guest))
                .toList();
    }

    private void checkContradictions(List<PlacementRule> mandatory) {
        Map<Guest, List<PlacementRule>> togetherOf = new IdentityHashMap<>();
        mandatory.stream().filter(rule -> rule.getKind() == PlacementRuleKind.TOGETHER).forEach(rule -> rule.getGuests()
                .forEach(guest -> togetherOf.computeIfAbsent(guest, g -> new ArrayList<>()).add(rule)));
        mandatory.stream().filter(rule -> rule.getKind() == PlacementRuleKind.APART)
                .forEach(rule -> checkContradictions(rule, togetherOf));
    }

    private void checkContradictions(PlacementRule apart, Map<Guest, List<PlacementRule>> togetherOf) {
        Map<PlacementRule, Guest> seen = new LinkedHashMap<>();
        Set<PlacementRule> reported = new HashSet<>();
        for (Guest guest : apart.getGuests()) {
            for (PlacementRule together : togetherOf.getOrDefault(guest, List.of())) {
                Guest other = seen.putIfAbsent(together, guest);
                if (other != null && reported.add(together)) {
                    findings.at(ProblemCode.RULE_CONTRADICTION, apart, PLACEMENT_RULE__GUESTS, together, other, guest);
                }
            }
        }
    }

    private void checkHostsLeft(List<PlacementRule> mandatory) {
        Map<Guest, Set<Host>> allowed = new LinkedHashMap<>();
        for (PlacementRule rule : mandatory) {
            if (!rule.getHosts().isEmpty()) {
                rule.getGuests().forEach(guest -> narrow(rule,
                        allowed.computeIfAbsent(guest, g -> new LinkedHashSet<>(survey.hosts()))));
            }
        }
        allowed.forEach((guest, hosts) -> {
            if (hosts.isEmpty()) {
                findings.on(ProblemCode.RULE_LEAVES_NO_HOST, guest);
            }
        });
    }

    private static void narrow(PlacementRule rule, Set<Host> hosts) {
        switch (rule.getKind()) {
            case ON_HOSTS -> hosts.retainAll(rule.getHosts());
            case NOT_ON_HOSTS -> hosts.removeAll(new HashSet<>(rule.getHosts()));
            case TOGETHER, APART -> {
                // say nothing about particular hosts
            }
        }
    }
}
