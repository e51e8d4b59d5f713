/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.study.VariantResult;
import org.portolan.study.table.ResultTable;

/** A page of the results: a chart, and a table below where one goes with it. */
final class ChartPage implements ResultsPage {
    private final String title;
    private final Source source;
    private final Control control;
    private final ChartCanvas canvas;
    private final Optional<Combo> variants;
    private final Optional<TableBelow> table;
    private RelocationAnswer answer;

    /** What a page shows. */
    interface Source {
        /** The chart of an answer, or of one variant of it. */
        JFreeChart chart(RelocationAnswer answer, VariantResult variant, ChartTheme theme);

        /** The chart in words. */
        String description(RelocationAnswer answer, VariantResult variant);
    }

    /** A table, and where its rows come from. */
    private record TableBelow(ResultTableControl control, Function<RelocationAnswer, ResultTable> rows) {
    }

    private ChartPage(Composite parent, String title, Source source, boolean perVariant,
            Optional<Function<RelocationAnswer, ResultTable>> rows) {
        this.title = title;
        this.source = source;
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        variants = perVariant ? Optional.of(createVariants(page)) : Optional.empty();
        var sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new ChartCanvas(sash);
        table = rows.map(from -> new TableBelow(new ResultTableControl(sash), from));
        if (table.isPresent()) {
            sash.setWeights(3, 2);
        }
        control = page;
    }

    /** A chart alone. */
    static ChartPage of(Composite parent, String title, Source source) {
        return new ChartPage(parent, title, source, false, Optional.empty());
    }

    /** A chart with a table below it. */
    static ChartPage withTable(Composite parent, String title, Source source,
            Function<RelocationAnswer, ResultTable> rows) {
        return new ChartPage(parent, title, source, false, Optional.of(rows));
    }

    /** A chart of one variant, which is chosen above it. */
    static ChartPage perVariant(Composite parent, String title, Source source) {
        return new ChartPage(parent, title, source, true, Optional.empty());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public Optional<ChartCanvas> canvas() {
        return Optional.of(canvas);
    }

    @Override
    public void show(RelocationAnswer newAnswer) {
        answer = newAnswer;
        variants.ifPresent(combo -> {
            combo.setItems(
                    answer.study().result().variants().stream().map(VariantResult::label).toArray(String[]::new));
            combo.select(0);
        });
        table.ifPresent(below -> below.control().show(below.rows().apply(answer)));
        showChart();
    }

    private void showChart() {
        var all = answer.study().result().variants();
        var variant = all.get(variants.map(combo -> Math.max(0, combo.getSelectionIndex())).orElse(0));
        canvas.show(source.chart(answer, variant, theme()), source.description(answer, variant));
    }

    private Combo createVariants(Composite page) {
        var combo = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChart()));
        return combo;
    }

    /** Charts follow the window: the workbench's dark theme colours the background before anything is painted. */
    private ChartTheme theme() {
        return isDark(control.getBackground().getRGB()) ? ChartTheme.dark() : ChartTheme.light();
    }

    private static boolean isDark(RGB background) {
        return background.getHSB()[2] < 0.5f;
    }
}
