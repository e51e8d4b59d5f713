/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.ArrayList;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.Bytes;
import org.portolan.study.format.Quantities;
import org.portolan.study.table.ColumnType;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** Studies of overcommitment in words. */
public final class PagingText {

    private PagingText() {
    }

    /** What is varied, as the heading of a column. */
    public static String of(Knob knob) {
        return switch (knob) {
            case GUESTS -> Messages.Knob_Guests;
            case CENTRAL -> Messages.Knob_Central;
            case XSTORE -> Messages.Knob_Xstore;
            case REMOTE -> Messages.Knob_Remote;
            case VOLUMES -> Messages.Knob_Volumes;
            case WORKING_SET -> Messages.Knob_WorkingSet;
            case OVERCOMMIT -> Messages.Knob_Overcommit;
        };
    }

    /** What is varied, as the title of a table or chart. */
    public static String title(Knob knob) {
        return switch (knob) {
            case GUESTS -> Messages.Title_Guests;
            case CENTRAL -> Messages.Title_Central;
            case XSTORE -> Messages.Title_Xstore;
            case REMOTE -> Messages.Title_Remote;
            case VOLUMES -> Messages.Title_Volumes;
            case WORKING_SET -> Messages.Title_WorkingSet;
            case OVERCOMMIT -> Messages.Title_Overcommit;
        };
    }

    /** A value of what is varied, with its unit. */
    public static String value(Knob knob, double value) {
        return switch (knob.type()) {
            case MEMORY -> Quantities.memory(new Bytes(Math.round(value)));
            case COUNT -> Quantities.whole(Math.round(value));
            default -> Quantities.number(value);
        };
    }

    /** Where the throughput falls, in one sentence. */
    public static String knee(SweepResult result, ElementNames names) {
        var knob = result.sweep().knob();
        var least = value(knob, result.points().getFirst().value());
        var most = value(knob, result.points().getLast().value());
        if (result.changesNothing()) {
            return bind(Messages.Knee_Same, of(knob), least, most,
                    Quantities.share(result.best().throughput().share().value()),
                    Quantities.pageRate(PagingTables.pageIns(result.best().tiers())));
        }
        if (result.halved().isEmpty()) {
            return bind(knob == Knob.GUESTS ? Messages.Knee_NoneGuests : Messages.Knee_None, of(knob), least, most);
        }
        var halved = value(knob, result.halved().get().value());
        var best = value(knob, result.best().value());
        if (knob == Knob.GUESTS) {
            return bind(Messages.Knee_Guests, best, halved, names.of(result.sweep().subject()));
        }
        return bind(knob.pressesUpward() ? Messages.Knee_Upward : Messages.Knee_Downward, of(knob), best, halved);
    }

    /** What is worth marking at a point; empty for nothing. */
    static String mark(SweepResult result, SweepPoint point) {
        var marks = new ArrayList<String>();
        if (result.sweep().present().isPresent() && result.sweep().present().getAsDouble() == point.value()) {
            marks.add(Messages.Mark_Present);
        }
        if (result.best().value() == point.value()) {
            marks.add(Messages.Mark_Peak);
        }
        if (result.halved().filter(h -> h.value() == point.value()).isPresent()) {
            marks.add(Messages.Mark_Halved);
        }
        return String.join(", ", marks);
    }

    /** The knob in the name of a table or column: {@code working_set}. */
    static String key(Knob knob) {
        return knob.name().toLowerCase(Locale.ROOT);
    }

    static String pageInsFrom(TierKind kind) {
        return bind(Messages.Column_PageInsFrom, ResultText.of(kind));
    }

    static String fillOf(TierKind kind) {
        return bind(Messages.Column_FillOf, ResultText.of(kind));
    }

    static String responseOf(TierKind kind) {
        return bind(Messages.Column_ResponseOf, ResultText.of(kind));
    }

    /** The heading of a column of knees whose values are of one of several types. */
    static String ofType(String title, ColumnType type) {
        return switch (type) {
            case MEMORY -> bind(Messages.Column_Size, title);
            case FACTOR -> bind(Messages.Column_Factor, title);
            default -> title;
        };
    }

    private static String bind(String message, Object... values) {
        return NLS.bind(message, values);
    }
}
