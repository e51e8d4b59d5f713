/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.StorageLevel;

/** Hosts that are meant when something is selected. */
public final class SelectedHosts {

    private SelectedHosts() {
    }

    /** The hosts that are selected, those of guests, and those of storage levels; each once. */
    public static List<Host> of(List<EObject> selected) {
        return selected.stream().flatMap(SelectedHosts::of).distinct().toList();
    }

    private static Stream<Host> of(EObject element) {
        var host = switch (element) {
            case Host h -> h;
            case Guest g -> g.eContainer();
            case StorageLevel l -> l.eContainer();
            default -> element;
        };
        return Stream.of(host).filter(Host.class::isInstance).map(Host.class::cast);
    }
}
