/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.study.table.ResultTable;

/**
 * A page of the results: a chart, a choice above it where there are several, and a table below where one goes with it.
 *
 * @param <A> answers that it can show
 */
final class ChartPage<A extends Answer> implements ResultsPage<A> {
    private final String title;
    private final Source<A> source;
    private final Control control;
    private final ChartCanvas canvas;
    private final Optional<Combo> choice;
    private final Optional<TableBelow<A>> table;
    private A answer;

    /** What a page shows. */
    interface Source<A extends Answer> {
        /** Names of the charts to choose among; there may be none. */
        default List<String> choices(A answer) {
            return List.of(answer.name());
        }

        /** Why there is no chart to choose. */
        default String nothing(A answer) {
            return "";
        }

        /**
         * A chart of an answer.
         *
         * @param choice which of the choices
         */
        JFreeChart chart(A answer, int choice, ChartTheme theme);

        /** The chart in words. */
        String description(A answer, int choice);
    }

    /** A table, and where its rows come from. */
    private record TableBelow<A extends Answer>(ResultTableControl control, Function<A, ResultTable> rows) {
        void show(A answer) {
            control.show(rows.apply(answer));
        }
    }

    private ChartPage(Composite parent, String title, Source<A> source, boolean withChoice,
            Optional<Function<A, ResultTable>> rows) {
        this.title = title;
        this.source = source;
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        choice = withChoice ? Optional.of(createChoice(page)) : Optional.empty();
        var sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new ChartCanvas(sash);
        table = rows.map(from -> new TableBelow<>(new ResultTableControl(sash), from));
        if (table.isPresent()) {
            sash.setWeights(3, 2);
        }
        control = page;
    }

    /** A chart alone. */
    static <A extends Answer> ChartPage<A> of(Composite parent, String title, Source<A> source) {
        return new ChartPage<>(parent, title, source, false, Optional.empty());
    }

    /** A chart with a table below it. */
    static <A extends Answer> ChartPage<A> withTable(Composite parent, String title, Source<A> source,
            Function<A, ResultTable> rows) {
        return new ChartPage<>(parent, title, source, false, Optional.of(rows));
    }

    /** One of several charts, which is chosen above it. */
    static <A extends Answer> ChartPage<A> withChoice(Composite parent, String title, Source<A> source) {
        return new ChartPage<>(parent, title, source, true, Optional.empty());
    }

    /** One of several charts, which is chosen above it, with a table below. */
    static <A extends Answer> ChartPage<A> withChoiceAndTable(Composite parent, String title, Source<A> source,
            Function<A, ResultTable> rows) {
        return new ChartPage<>(parent, title, source, true, Optional.of(rows));
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
    public void show(A newAnswer) {
        answer = newAnswer;
        choice.ifPresent(combo -> offer(combo, source.choices(answer)));
        table.ifPresent(below -> below.show(answer));
        showChart();
    }

    private static void offer(Combo combo, List<String> choices) {
        combo.setItems(choices.toArray(String[]::new));
        combo.setEnabled(choices.size() > 1);
        combo.select(0);
    }

    private void showChart() {
        if (source.choices(answer).isEmpty()) {
            canvas.say(source.nothing(answer));
            return;
        }
        int chosen = choice.map(combo -> Math.max(0, combo.getSelectionIndex())).orElse(0);
        canvas.show(source.chart(answer, chosen, ThemeOf.control(control)), source.description(answer, chosen));
    }

    private Combo createChoice(Composite page) {
        var combo = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChart()));
        return combo;
    }
}
