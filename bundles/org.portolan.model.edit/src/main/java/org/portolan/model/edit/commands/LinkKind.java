/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import org.portolan.model.EthernetLink;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.NumaLink;
import org.portolan.model.PortolanFactory;

/** The kinds of links that can be drawn. */
public enum LinkKind {
    ISFC, ETHERNET, NUMA, REPLICATION;

    /** The kind of a link. */
    public static LinkKind of(Link link) {
        return switch (link) {
            case IsfcLink isfc -> ISFC;
            case EthernetLink ethernet -> ETHERNET;
            case NumaLink numa -> NUMA;
            default -> REPLICATION;
        };
    }

    Link create() {
        var factory = PortolanFactory.eINSTANCE;
        return switch (this) {
            case ISFC -> factory.createIsfcLink();
            case ETHERNET -> factory.createEthernetLink();
            case NUMA -> factory.createNumaLink();
            case REPLICATION -> factory.createReplicationLink();
        };
    }
}
