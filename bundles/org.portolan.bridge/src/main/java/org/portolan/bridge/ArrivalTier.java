/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.pressure.ArrivedPages;
import org.portolan.engine.quantity.Pages;

/** Where the pages of a relocated guest are when it begins to run at its target. */
public enum ArrivalTier {
    /** In frames, as pre-copy leaves them. */
    RESIDENT("resident"),
    /** In expanded storage. */
    XSTORE("xstore"),
    /** In storage that another host lends. */
    REMOTE("remote"),
    /** On paging volumes. */
    DASD("dasd");

    private final String id;

    ArrivalTier(String id) {
        this.id = id;
    }

    /** Name on the command line and in the parameters of studies. */
    public String id() {
        return id;
    }

    /** The tier with a name. */
    public static Optional<ArrivalTier> ofId(String id) {
        return Stream.of(values()).filter(t -> t.id.equalsIgnoreCase(id.strip())).findFirst();
    }

    /** All pages there. */
    ArrivedPages all(Pages pages) {
        return switch (this) {
            case RESIDENT -> ArrivedPages.allResident(pages);
            case XSTORE -> new ArrivedPages(Pages.ZERO, pages, Pages.ZERO, Pages.ZERO);
            case REMOTE -> new ArrivedPages(Pages.ZERO, Pages.ZERO, pages, Pages.ZERO);
            case DASD -> ArrivedPages.allOnSlots(pages);
        };
    }
}
