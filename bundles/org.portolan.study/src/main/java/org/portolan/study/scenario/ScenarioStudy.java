/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.study.RelocationComparison;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.RelocationTables;
import org.portolan.study.json.JsonPath;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/** The questions of a scenario file: one, or one for every combination of what is varied. */
public final class ScenarioStudy {

    private final String title;
    private final List<String> places;
    private final List<StudiedVariant> variants;

    ScenarioStudy(String title, List<String> places, List<StudiedVariant> variants) {
        this.title = title;
        this.places = List.copyOf(places);
        this.variants = List.copyOf(variants);
    }

    /** What the file is called, by itself or by the user. */
    public String title() {
        return title;
    }

    /** Whether anything is varied. */
    public boolean isVaried() {
        return !places.isEmpty();
    }

    /** Number of scenarios. */
    public int size() {
        return variants.size();
    }

    /**
     * Answers all questions.
     *
     * @param monitor told how far it is; its cancel ends it
     * @throws UnreadableScenarioException when a step of a relocation would take decades
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public RelocationComparisonResult run(RunMonitor monitor) throws UnreadableScenarioException {
        try {
            return new RelocationComparison(variants.stream().map(StudiedVariant::variant).toList()).run(monitor);
        } catch (InvalidScenarioException e) {
            throw new UnreadableScenarioException(NLS.bind(Messages.File_Problems, title),
                    e.problems().stream().map(p -> ContradictionText.of(p, JsonPath.ROOT)).toList());
        }
    }

    /**
     * The tables of the answers; rows begin with the values of what is varied.
     *
     * @param asWritten whether these are as the user wrote them; otherwise numbers, in base units, where they are numbers
     */
    public List<ResultTable> tables(RelocationComparisonResult result, boolean asWritten) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < places.size(); i++) {
            columns.add(new Column(key(places.get(i)), places.get(i), asWritten ? ColumnType.TEXT : type(i)));
        }
        var cells = new HashMap<String, List<Cell>>();
        variants.forEach(v -> cells.put(v.variant().label(), cells(v, columns)));
        return new RelocationTables(result, ElementNames.IDS).all().stream()
                .map(table -> withPlaces(table, columns, cells)).toList();
    }

    /** The kind of quantity that stands at a place in all variants; text where it is not the same. */
    private ColumnType type(int place) {
        var types = new HashSet<ColumnType>();
        variants.forEach(v -> types.add(v.quantities().get(place).map(ReadQuantity::type).orElse(ColumnType.TEXT)));
        return types.size() == 1 ? types.iterator().next() : ColumnType.TEXT;
    }

    private static List<Cell> cells(StudiedVariant variant, List<Column> columns) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).type() == ColumnType.TEXT
                    ? Cell.of(variant.texts().get(i))
                    : new Cell.Number(variant.quantities().get(i).orElseThrow().rounded()));
        }
        return cells;
    }

    /** A table whose first column, the variant, is replaced by the values that make it. */
    private static ResultTable withPlaces(ResultTable table, List<Column> places, Map<String, List<Cell>> cells) {
        var others = table.columns().subList(1, table.columns().size());
        var taken = new HashSet<String>();
        others.forEach(column -> taken.add(column.fieldName()));
        var columns = new ArrayList<Column>();
        places.forEach(column -> columns.add(unique(column, taken)));
        columns.addAll(others);
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            var label = ((Cell.Text) row.getFirst()).text();
            var all = new ArrayList<>(cells.get(label));
            all.addAll(row.subList(1, row.size()));
            rows.add(all);
        }
        return new ResultTable(table.name(), table.title(), columns, rows);
    }

    private static Column unique(Column column, Set<String> taken) {
        var free = column;
        while (!taken.add(free.fieldName())) {
            free = new Column("varied_" + free.key(), column.title(), column.type());
        }
        return free;
    }

    /** A place as the name of a column: {@code guests[0].profile.dirtyRate} is {@code guests_0_profile_dirty_rate}. */
    private static String key(String place) {
        var words = place.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? "place_" + words : words;
    }
}
