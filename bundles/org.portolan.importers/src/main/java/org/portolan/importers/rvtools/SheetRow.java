/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;

/**
 * A row below the headings. Values that are absent are empty; values that cannot be read are empty too, and the log says
 * so.
 */
final class SheetRow {
    /** More than any column holds: 2^53, up to which a number cell is exact. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1L << 53);

    /** A cell as text. {@code exact} is true for a number cell, in which no thousands separator can be. */
    record Value(String text, boolean exact, boolean error) {
    }

    private final SheetLayout layout;
    private final int number;
    private final Map<Column, Value> values;
    private final Map<Column, Heading.Unit> units;
    private final ImportLog log;

    SheetRow(SheetLayout layout, int number, Map<Column, Value> values, Map<Column, Heading.Unit> units,
            ImportLog log) {
        this.layout = layout;
        this.number = number;
        this.values = values;
        this.units = units;
        this.log = log;
    }

    SheetLayout layout() {
        return layout;
    }

    /** Number of the row in the sheet, from 1. */
    int number() {
        return number;
    }

    /** Where the row is, for the source of an element: {@code vInfo row 17}. */
    String source() {
        return NLS.bind(Messages.Source_Row, layout.sheet(), number);
    }

    /** The cell's text without blanks around it; empty when there is none. */
    String text(Column column) {
        var value = values.get(column);
        return value == null ? "" : value.text();
    }

    /** Whether the sheet has the column, so that an empty cell is a gap and not a habit of the export. */
    boolean hasColumn(Column column) {
        return units.containsKey(column);
    }

    /** A count: a whole number of at least 0. */
    OptionalInt count(Column column) {
        var value = decimal(column);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (value.get().stripTrailingZeros().scale() > 0) {
            log.doubtful(this, column, Messages.Value_NotWhole);
            return OptionalInt.empty();
        }
        if (value.get().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            log.doubtful(this, column, Messages.Value_TooLarge);
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.get().intValueExact());
    }

    /** A number of at least 0. */
    OptionalDouble number(Column column) {
        return decimal(column).map(v -> OptionalDouble.of(v.doubleValue())).orElse(OptionalDouble.empty());
    }

    /** An amount of storage in bytes, by the unit in the column's heading. */
    OptionalLong bytes(Column column) {
        var value = decimal(column);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        long unit = units.getOrDefault(column, Heading.Unit.NONE).bytes();
        var bytes = value.get().multiply(BigDecimal.valueOf(unit));
        // an exbibyte is more than anything holds, and leaves room to sum up
        if (bytes.compareTo(BigDecimal.valueOf(1L << 60)) > 0) {
            log.doubtful(this, column, Messages.Value_TooLarge);
            return OptionalLong.empty();
        }
        return OptionalLong.of(bytes.longValue());
    }

    /** The unit in the column's heading. */
    Heading.Unit unit(Column column) {
        return units.getOrDefault(column, Heading.Unit.NONE);
    }

    /** Whether the cell says that there is no limit, as vSphere does with -1. */
    boolean isUnlimited(Column column) {
        return text(column).equals("-1");
    }

    Optional<Boolean> flag(Column column) {
        String text = text(column);
        if (text.isEmpty() || isError(column)) {
            return Optional.empty();
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "wahr", "vrai", "ja", "oui" -> Optional.of(true);
            case "false", "no", "0", "falsch", "faux", "nein", "non" -> Optional.of(false);
            default -> {
                log.doubtful(this, column, Messages.Value_NoBoolean);
                yield Optional.empty();
            }
        };
    }

    private boolean isError(Column column) {
        var value = values.get(column);
        if (value != null && value.error()) {
            log.doubtful(this, column, Messages.Value_Error);
            return true;
        }
        return false;
    }

    private Optional<BigDecimal> decimal(Column column) {
        var value = values.get(column);
        if (value == null || value.text().isEmpty() || isError(column)) {
            return Optional.empty();
        }
        var parsed = value.exact() ? exact(value.text()) : NumberText.parse(value.text());
        if (parsed.isEmpty()) {
            log.doubtful(this, column, Messages.Value_NoNumber);
            return Optional.empty();
        }
        var number = parsed.get().value();
        if (number.signum() < 0) {
            log.doubtful(this, column, Messages.Value_Negative);
            return Optional.empty();
        }
        if (number.compareTo(MOST) > 0) {
            log.doubtful(this, column, Messages.Value_TooLarge);
            return Optional.empty();
        }
        if (parsed.get().dotGuessed()) {
            log.doubtful(this, column, NLS.bind(Messages.Value_DotAsThousands, number.toPlainString()));
        }
        return Optional.of(number);
    }

    private static Optional<NumberText> exact(String text) {
        try {
            return Optional.of(new NumberText(new BigDecimal(text), false));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
