/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;

import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;

/**
 * What relocating costs: every guest to every target by every method, each relocation by itself.
 *
 * @param guests guests to move
 * @param targets hosts to move them to
 * @param methods ways to do it
 */
public record RelocationQuestion(List<Guest> guests, List<Host> targets, List<MethodQuestion> methods) {

    public RelocationQuestion {
        guests = List.copyOf(guests);
        targets = List.copyOf(targets);
        methods = List.copyOf(methods);
    }

    /** The question as a study that can be stored in the model; it belongs to no installation yet. */
    public Study toStudy(String name) {
        var study = PortolanFactory.eINSTANCE.createStudy();
        study.setName(name);
        study.setKind(StudyKind.RELOCATION);
        study.getGuests().addAll(guests);
        study.getTargets().addAll(targets);
        methods.forEach(method -> study.getMethods().add(method.toChoice()));
        Identifiers.ensure(study);
        return study;
    }
}
