/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.format;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.AssumptionUnit;
import org.portolan.engine.input.Evidence;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

/** Assumptions for readers: values with units, and how well they are founded. */
public final class AssumptionText {

    private AssumptionText() {
    }

    /** A value of an assumption with its unit. */
    public static String value(AssumptionKey key, double value) {
        return value(key.unit(), value);
    }

    /** A value in a unit of the catalogue, with the unit. */
    public static String value(AssumptionUnit unit, double value) {
        return switch (unit) {
            case SECONDS -> Quantities.seconds(value);
            case BYTES -> bytes(value);
            case BYTES_PER_SECOND -> Quantities.rate(value);
            case PAGES -> Quantities.pagesInWords(Pages.rounded(value));
            case PAGES_PER_SECOND -> Quantities.pageRate(new PageRate(value));
            case SHARE -> Quantities.share(value);
            case FACTOR -> Quantities.number(value);
            case COUNT -> Quantities.whole(Math.round(value));
        };
    }

    /** How well a default is founded, in a few words. */
    public static String evidence(Evidence evidence) {
        return switch (evidence) {
            case READ -> Messages.Evidence_Read;
            case COMPUTED -> Messages.Evidence_Computed;
            case KNOWN -> Messages.Evidence_Known;
            case ASSUMED -> Messages.Evidence_Assumed;
        };
    }

    /** Round binary amounts are memory, others data: 2 MiB, but 760 kB. */
    private static String bytes(double value) {
        var amount = new Bytes(Math.round(value));
        return amount.count() % 1024 == 0 ? Quantities.memory(amount) : Quantities.data(amount);
    }
}
