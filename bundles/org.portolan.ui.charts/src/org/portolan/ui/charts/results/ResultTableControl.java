/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableCsv;

/** Shows a result table: numbers with units to the right, sorted by a click on a column, copied as tabbed text or CSV. */
final class ResultTableControl extends Composite {
    private static final int CELL_PADDING = 24;
    private static final int NARROWEST = 48;

    private final Table control;
    private ResultTable table;
    /** Rows of the result table in the order on the screen. */
    private List<Integer> order = List.of();

    ResultTableControl(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new TableColumnLayout());
        control = new Table(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        control.setHeaderVisible(true);
        control.setLinesVisible(true);
        control.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copySelection();
            } else if (event.keyCode == 'a' && (event.stateMask & SWT.MOD1) != 0) {
                control.selectAll();
            }
        });
        control.setMenu(contextMenu());
    }

    void show(ResultTable newTable) {
        table = newTable;
        order = IntStream.range(0, table.rows().size()).boxed().toList();
        control.setRedraw(false);
        for (var column : control.getColumns()) {
            column.dispose();
        }
        control.setSortColumn(null);
        addColumns();
        refill();
        control.setTopIndex(0);
        control.setRedraw(true);
        layout(true, true);
    }

    /** The row of the result table that is selected. */
    Optional<List<Cell>> selectedRow() {
        return selectedIndex().map(table.rows()::get);
    }

    /** Which row of the result table is selected. */
    Optional<Integer> selectedIndex() {
        int selected = control.getSelectionIndex();
        return selected < 0 ? Optional.empty() : Optional.of(order.get(selected));
    }

    /** Selects a row of the result table, and shows it. */
    void select(int index) {
        control.setSelection(order.indexOf(index));
        control.showSelection();
    }

    Table table() {
        return control;
    }

    private void addColumns() {
        var layout = new TableColumnLayout();
        var gc = new GC(control);
        try {
            for (int index = 0; index < table.columns().size(); index++) {
                layout.setColumnData(addColumn(index), new ColumnWeightData(widthOf(gc, index), widthOf(gc, index)));
            }
        } finally {
            gc.dispose();
        }
        setLayout(layout);
    }

    private TableColumn addColumn(int index) {
        var column = table.columns().get(index);
        var header = new TableColumn(control, column.type().isNumeric() ? SWT.RIGHT : SWT.LEFT);
        header.setText(column.title());
        header.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(header, index)));
        return header;
    }

    /** As wide as the widest of the first rows: a sentence in a cell must not push the numbers off the screen. */
    private int widthOf(GC gc, int index) {
        int longest = gc.textExtent(table.columns().get(index).title()).x;
        for (int row = 0; row < Math.min(50, table.rows().size()); row++) {
            longest = Math.max(longest, gc.textExtent(table.display(row, index)).x);
        }
        return Math.max(NARROWEST, Math.min(longest, gc.textExtent("n").x * 80) + CELL_PADDING);
    }

    private void refill() {
        control.setItemCount(order.size());
        control.clearAll();
    }

    private void fill(TableItem item, int index) {
        for (int column = 0; column < table.columns().size(); column++) {
            item.setText(column, table.display(order.get(index), column));
        }
    }

    private void sortBy(TableColumn header, int index) {
        boolean down = control.getSortColumn() == header && control.getSortDirection() == SWT.UP;
        control.setSortColumn(header);
        control.setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<Integer> ascending = Comparator.comparing(row -> table.rows().get(row).get(index), cells(index));
        order = order.stream().sorted(down ? ascending.reversed() : ascending).toList();
        refill();
    }

    private Comparator<Cell> cells(int index) {
        Column column = table.columns().get(index);
        return column.type() == ColumnType.TEXT || column.type() == ColumnType.FLAG
                ? Comparator.comparing(Cell::toString)
                : Comparator.comparing(cell -> cell instanceof Cell.Number number
                        ? Optional.of(number.value())
                        : Optional.<java.math.BigDecimal>empty(), Comparator.comparing(value -> value.orElse(null),
                                Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private Menu contextMenu() {
        var menu = new Menu(control);
        addItem(menu, Messages.Table_Copy, this::copySelection);
        addItem(menu, Messages.Table_CopyCsv, () -> toClipboard(TableCsv.of(table)));
        return menu;
    }

    private static void addItem(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Copies the selected rows, or all when none is selected, with the headings, as a spreadsheet takes them. */
    private void copySelection() {
        var chosen = control.getSelectionCount() == 0
                ? order
                : IntStream.of(control.getSelectionIndices()).sorted().mapToObj(order::get).toList();
        var head = table.columns().stream().map(Column::title).collect(Collectors.joining("\t"));
        var rows = chosen.stream().map(row -> IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.display(row, column)).collect(Collectors.joining("\t")));
        toClipboard(head + "\n" + rows.collect(Collectors.joining("\n")) + "\n");
    }

    private void toClipboard(String text) {
        var clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
