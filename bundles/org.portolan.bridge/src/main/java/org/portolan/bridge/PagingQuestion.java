/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.List;

import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Parameter;
import org.portolan.model.Study;

/**
 * What the storage hierarchies of hosts come to, as they are or with something changed, and what follows when one thing
 * is varied. Knobs are named and valued as docs/paging.md says.
 *
 * @param hosts hosts that are asked about; none for all
 * @param changes what is otherwise than in the model
 * @param variations what is varied, each by itself, on every host that is asked about
 */
public record PagingQuestion(List<Host> hosts, List<KnobSetting> changes, List<KnobSetting> variations) {

    /** What the key of a study's parameter begins with when it changes a knob once instead of varying it. */
    private static final String CHANGE = "with.";

    public PagingQuestion {
        hosts = List.copyOf(hosts);
        changes = List.copyOf(changes);
        variations = List.copyOf(variations);
    }

    /** All hosts as they are. */
    public static PagingQuestion ofAllHosts() {
        return new PagingQuestion(List.of(), List.of(), List.of());
    }

    /** What a stored study of overcommitment asks: its guests are kinds of which more and more come. */
    static PagingQuestion of(Study study) {
        var changes = new ArrayList<KnobSetting>();
        var variations = new ArrayList<KnobSetting>();
        for (Guest guest : study.getGuests()) {
            variations.add(KnobSetting.moreGuestsLike(guest));
        }
        for (Parameter parameter : study.getParameters()) {
            var key = Elements.text(parameter.getKey());
            var value = Elements.text(parameter.getValue());
            if (key.startsWith(CHANGE)) {
                changes.add(KnobSetting.of(key.substring(CHANGE.length()), value));
            } else {
                variations.add(KnobSetting.of(key, value));
            }
        }
        return new PagingQuestion(study.getHosts(), changes, variations);
    }
}
