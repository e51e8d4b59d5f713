/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.portolan.engine.RunMonitor;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/**
 * Constants that were fitted to measured relocations, each fitted anew to one half of the rows that bear on it and tried on
 * the other, both ways round, with every other row and with every other case in a half. A value that is made by chance of
 * single rows does well in its own half only.
 *
 * <p>
 * The error that is made least is the mean over the rows, without signs, so that no row counts more than another; rows that
 * something disturbed count half. All other constants are as they are in use.
 */
public final class HalfAndHalf {

    /**
     * One constant.
     *
     * @param constant which
     * @param rows how many rows bear on it
     * @param used the value in use
     * @param usedError mean error over all these rows with it
     * @param halves what halves of them make of it
     */
    record Fit(FittedConstant constant, int rows, double used, double usedError, List<Half> halves) {

        Fit {
            halves = List.copyOf(halves);
        }
    }

    /**
     * A constant fitted to one half of the rows.
     *
     * @param name which half
     * @param rows how many rows it was fitted to
     * @param value what came out
     * @param ownError mean error over these rows
     * @param otherError mean error over the other half
     */
    record Half(String name, int rows, double value, double ownError, double otherError) {
    }

    private final List<Fit> fits;

    private HalfAndHalf(List<Fit> fits) {
        this.fits = List.copyOf(fits);
    }

    /**
     * Fits every constant.
     *
     * @param monitor its cancel ends it
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public static HalfAndHalf of(MeasuredFile file, RunMonitor monitor) {
        return new HalfAndHalf(Arrays.stream(FittedConstant.values())
                .flatMap(constant -> new Halves(constant, file.rows(), monitor).fit().stream()).toList());
    }

    List<Fit> fits() {
        return fits;
    }

    /** The tables: what the constants are and are judged by, what came of it. */
    public List<ResultTable> tables() {
        return List.of(constants(), errors());
    }

    private ResultTable constants() {
        var columns = List.of(new Column("constant", Messages.Column_Constant, ColumnType.TEXT),
                new Column("meaning", Messages.Column_Meaning, ColumnType.TEXT),
                new Column("judged_by", Messages.Column_JudgedBy, ColumnType.TEXT));
        return new ResultTable("constants", Messages.Table_Constants, columns, fits.stream().map(Fit::constant)
                .map(c -> List.of(Cell.of(c.key().key()), Cell.of(c.meaning()), Cell.of(c.teller()))).toList());
    }

    private ResultTable errors() {
        var columns = List.of(new Column("constant", Messages.Column_Constant, ColumnType.TEXT),
                new Column("half", Messages.Column_FittedTo, ColumnType.TEXT),
                new Column("rows", Messages.Column_Rows, ColumnType.COUNT),
                new Column("value", Messages.Column_Value, ColumnType.TEXT),
                new Column("error_own", Messages.Column_ErrorOwn, ColumnType.TEXT),
                new Column("error_other", Messages.Column_ErrorOther, ColumnType.TEXT));
        var rows = new ArrayList<List<Cell>>();
        for (var fit : fits) {
            var constant = fit.constant();
            rows.add(List.of(Cell.of(constant.key().key()), Cell.of(Messages.Half_InUse), Cell.of(fit.rows()),
                    Cell.of(constant.display(fit.used())), Cell.of(constant.displayError(fit.usedError())),
                    Cell.ABSENT));
            fit.halves().forEach(half -> rows.add(row(constant, half)));
        }
        return new ResultTable("halves", Messages.Table_Halves, columns, rows);
    }

    private static List<Cell> row(FittedConstant constant, Half half) {
        return List.of(Cell.of(constant.key().key()), Cell.of(half.name()), Cell.of(half.rows()),
                Cell.of(constant.display(half.value())), Cell.of(constant.displayError(half.ownError())),
                Cell.of(constant.displayError(half.otherError())));
    }
}
