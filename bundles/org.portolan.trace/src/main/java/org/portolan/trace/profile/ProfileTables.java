/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.util.ArrayList;
import java.util.List;

import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/** A profile as tables. */
public final class ProfileTables {

    private static final double PERCENT = 100;

    private ProfileTables() {
    }

    /** All tables: trace, fits, touched, written, misses. */
    public static List<ResultTable> of(TraceProfile profile) {
        return List.of(trace(profile), fits(profile),
                curve("touched", Messages.Table_Touched, profile.touched()),
                curve("written", Messages.Table_Written, profile.written()), misses(profile));
    }

    private static ResultTable trace(TraceProfile profile) {
        var origin = profile.origin();
        var columns = List.of(new Column("trace", Messages.Column_Trace, ColumnType.TEXT),
                new Column("format", Messages.Column_Format, ColumnType.TEXT),
                new Column("references", Messages.Column_References, ColumnType.COUNT),
                new Column("writes", Messages.Column_Writes, ColumnType.COUNT),
                new Column("distinct", Messages.Column_Distinct, ColumnType.PAGES),
                new Column("references_per_second", Messages.Column_Pace, ColumnType.FACTOR),
                new Column("sampling", Messages.Column_Sampling, ColumnType.SHARE));
        return new ResultTable("trace", Messages.Table_Trace, columns,
                List.of(List.of(Cell.of(origin.name()), Cell.of(ProfileJson.key(origin.format())),
                        Cell.of(origin.references()), Cell.of(origin.writes()), Cell.of(origin.distinctPages()),
                        Cell.of(profile.referencesPerSecond()), Cell.of(origin.sampling()))));
    }

    /** One row per fit, the best first. */
    private static ResultTable fits(TraceProfile profile) {
        var columns = List.of(new Column("fit", Messages.Column_Fit, ColumnType.TEXT),
                new Column("parameters", Messages.Column_Parameters, ColumnType.TEXT),
                new Column("touched_largest", Messages.Column_TouchedLargest, ColumnType.SHARE),
                new Column("touched_rms", Messages.Column_TouchedRms, ColumnType.SHARE),
                new Column("written_largest", Messages.Column_WrittenLargest, ColumnType.SHARE),
                new Column("written_rms", Messages.Column_WrittenRms, ColumnType.SHARE));
        var rows = profile.fits().stream().map(fit -> List.of(Cell.of(FitKind.of(fit).key()),
                Cell.of(FitText.parameters(fit)), points(fit.touchedError().largest()),
                points(fit.touchedError().rms()), points(fit.writtenError().largest()),
                points(fit.writtenError().rms()))).toList();
        return new ResultTable("fits", Messages.Table_Fits, columns, rows);
    }

    private static Cell points(double points) {
        return Cell.of(points / PERCENT);
    }

    private static ResultTable curve(String name, String title, ProfileCurve curve) {
        var columns = List.of(new Column("window", Messages.Column_Window, ColumnType.TIME),
                new Column("distinct", Messages.Column_Distinct, ColumnType.FACTOR));
        var rows = new ArrayList<List<Cell>>();
        curve.points().forEach(point -> rows.add(List.of(Cell.of(point.seconds()), Cell.of(point.pages()))));
        return new ResultTable(name, title, columns, rows);
    }

    private static ResultTable misses(TraceProfile profile) {
        var columns = List.of(new Column("storage", Messages.Column_Storage, ColumnType.PAGES),
                new Column("miss_ratio", Messages.Column_MissRatio, ColumnType.SHARE),
                new Column("standard_error", Messages.Column_StandardError, ColumnType.SHARE));
        var rows = profile.missRatio().stream().map(point -> List.of(Cell.of(point.pages()),
                Cell.of(point.missRatio()), Cell.of(point.standardError()))).toList();
        return new ResultTable("misses", Messages.Table_Misses, columns, rows);
    }
}
