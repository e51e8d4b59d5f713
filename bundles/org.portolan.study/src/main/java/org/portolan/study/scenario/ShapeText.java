/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** What a shape wants, in words. */
final class ShapeText {

    private ShapeText() {
    }

    /** A sentence that says what is expected. */
    static String expected(Shape shape) {
        return NLS.bind(Messages.Expected, wanted(shape));
    }

    /** A sentence that says that one of several is expected. */
    static String expectedOneOf(Collection<String> words) {
        return NLS.bind(Messages.Expected_OneOf, String.join(", ", words));
    }

    /** Whether it wants a number with a unit, so that one without is nearly right. */
    static boolean wantsUnit(Shape shape) {
        return switch (shape) {
            case Shape.Quantity q -> true;
            case Shape.Either e -> wantsUnit(e.first()) || wantsUnit(e.second());
            default -> false;
        };
    }

    private static String wanted(Shape shape) {
        return switch (shape) {
            case Shape.Quantity q -> quantity(q);
            case Shape.Number n -> NLS.bind(n.whole() ? Messages.Want_Whole : Messages.Want_Number,
                    n.least().toPlainString(), n.most().toPlainString());
            case Shape.Flag f -> Messages.Want_Flag;
            case Shape.Word w -> NLS.bind(Messages.Want_Word, quoted(w.words()));
            case Shape.Name n -> Messages.Want_Name;
            case Shape.Many m -> NLS.bind(Messages.Want_Many, wanted(m.each()));
            case Shape.Either e -> NLS.bind(Messages.Want_Either, wanted(e.first()), wanted(e.second()));
            case Shape.Assumed a -> Messages.Want_Assumptions;
            case Shape.Choice c when c.shorthand().equals(Optional.of(c.selector())) -> NLS.bind(
                    Messages.Want_Either, NLS.bind(Messages.Want_Word, quoted(c.cases().keySet())),
                    Messages.Want_Object);
            case Shape.ObjectShape o -> Messages.Want_Object;
        };
    }

    private static String quantity(Shape.Quantity shape) {
        var kind = shape.kind();
        var example = "\"" + kind.example() + "\"";
        var least = kind.display(shape.least());
        return switch (kind) {
            case TIME -> range(Messages.Want_Time, example, least, kind, shape.most());
            case MEMORY -> range(Messages.Want_Memory, example, least, kind, shape.most());
            case RATE -> range(Messages.Want_Rate, example, least, kind, shape.most());
            case PAGE_RATE -> range(Messages.Want_PageRate, example, least, kind, shape.most());
            case SHARE -> range(Messages.Want_Share, example, least, kind, shape.most());
        };
    }

    private static String range(String message, String example, String least, QuantityKind kind, BigDecimal most) {
        return NLS.bind(message, new Object[] {example, least, kind.display(most)});
    }

    private static String quoted(Collection<String> words) {
        return String.join(", ", List.copyOf(words).stream().map(w -> "\"" + w + "\"").toList());
    }
}
