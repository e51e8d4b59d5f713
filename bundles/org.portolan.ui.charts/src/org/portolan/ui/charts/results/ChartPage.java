/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
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
final class ChartPage {
    private final Control control;
    private final ScrolledComposite scrolled;
    private final ChartCanvas canvas;
    private final ResultTableControl table;
    private final Combo variants;
    private RelocationAnswer answer;
    private final Source source;

    /** What a page shows. */
    interface Source {
        /** The chart of an answer, or of one variant of it. */
        JFreeChart chart(RelocationAnswer answer, VariantResult variant, ChartTheme theme);

        /** The chart in words. */
        String description(RelocationAnswer answer, VariantResult variant);

        /** Height below which the chart would be cramped, in points; it scrolls where the page is lower. */
        default int leastHeight(RelocationAnswer answer) {
            return 0;
        }
    }

    private ChartPage(Composite parent, Source source, boolean perVariant, boolean withTable) {
        this.source = source;
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        variants = perVariant ? createVariants(page) : null;
        var sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        canvas = new ChartCanvas(scrolled);
        scrolled.setContent(canvas);
        table = withTable ? new ResultTableControl(sash) : null;
        if (withTable) {
            sash.setWeights(3, 2);
        }
        control = page;
    }

    static ChartPage of(Composite parent, Source source) {
        return new ChartPage(parent, source, false, false);
    }

    static ChartPage withTable(Composite parent, Source source) {
        return new ChartPage(parent, source, false, true);
    }

    static ChartPage perVariant(Composite parent, Source source) {
        return new ChartPage(parent, source, true, false);
    }

    Control control() {
        return control;
    }

    ChartCanvas canvas() {
        return canvas;
    }

    void show(RelocationAnswer newAnswer, Function<RelocationAnswer, ResultTable> rows) {
        answer = newAnswer;
        if (variants != null) {
            variants.setItems(
                    answer.study().result().variants().stream().map(VariantResult::label).toArray(String[]::new));
            variants.select(0);
        }
        if (table != null) {
            table.show(rows.apply(answer));
        }
        showChart();
    }

    private void showChart() {
        var all = answer.study().result().variants();
        var variant = all.get(variants == null ? 0 : Math.max(0, variants.getSelectionIndex()));
        scrolled.setMinHeight(source.leastHeight(answer));
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
