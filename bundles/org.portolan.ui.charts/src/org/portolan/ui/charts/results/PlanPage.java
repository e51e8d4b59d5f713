/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.portolan.charts.EvacuationChart;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.ui.charts.results.PlanTable.Rechecking;

/**
 * A plan: what it breaks above, its relocations over time, where its guests are on the chart of the installation, and the
 * commands below, which can be changed.
 */
final class PlanPage implements ResultsPage<EvacuationAnswer> {
    private final Composite page;
    private final Combo choice;
    private final PlanBreaksBar breaks;
    private final ChartCanvas canvas;
    private final PlanOnChart onChart;
    private final PlanTable table;
    private EvacuationAnswer answer;

    /**
     * @param links      told of a clicked element; the link's target is the element's id
     * @param rechecking runs a plan again that was changed
     * @param notes      shows on the chart of the installation where guests are
     */
    PlanPage(Composite parent, IHyperlinkListener links, Rechecking rechecking, PlanOnChart.Notes notes) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        choice = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showPlan()));
        breaks = new PlanBreaksBar(page, links);
        onChart = new PlanOnChart(page, notes);
        var sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new ChartCanvas(sash);
        table = new PlanTable(sash, rechecking);
        sash.setWeights(3, 2);
    }

    @Override
    public String title() {
        return Messages.Results_Plan;
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public Optional<ChartCanvas> canvas() {
        return Optional.of(canvas);
    }

    @Override
    public void show(EvacuationAnswer newAnswer) {
        answer = newAnswer;
        var text = new EvacuationText(answer.names());
        choice.setItems(answer.steps().stream().map(text::title).toArray(String[]::new));
        choice.setEnabled(answer.steps().size() > 1);
        choice.select(0);
        showPlan();
    }

    private void showPlan() {
        int plan = Math.max(0, choice.getSelectionIndex());
        var step = answer.steps().get(plan);
        breaks.show(answer, plan);
        canvas.show(EvacuationChart.of(step, answer.names(), ThemeOf.control(page)), description(step, plan));
        onChart.show(answer, step);
        table.show(answer, plan);
        page.layout(true, true);
    }

    private String description(MaintenanceStep step, int plan) {
        return EvacuationChart.description(step) + ' ' + answer.breaks(plan).summary();
    }
}
