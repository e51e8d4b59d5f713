/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.evacuation.PlanMoment;
import org.portolan.study.evacuation.PlanMoment.Whereabouts;
import org.portolan.study.format.Quantities;

/** A switch and a slider: where the guests of a plan are at an instant, shown on the chart of the installation. */
final class PlanOnChart {
    private static final int STEPS = 200;
    private static final int PAGE = 20;

    private final Notes notes;
    private final Button shown;
    private final Scale instant;
    private final Label words;
    private EvacuationAnswer answer;
    private MaintenanceStep step;

    /** The chart of an installation. */
    interface Notes {
        /** Shows notes on elements by id; none to show the chart as it is. */
        void show(Path file, Map<String, String> noteById);
    }

    PlanOnChart(Composite parent, Notes notes) {
        this.notes = notes;
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 0).applyTo(row);
        shown = new Button(row, SWT.CHECK);
        shown.setText(Messages.OnChart_Show);
        shown.setToolTipText(Messages.OnChart_Tip);
        instant = new Scale(row, SWT.HORIZONTAL);
        instant.setMaximum(STEPS);
        instant.setPageIncrement(PAGE);
        instant.setToolTipText(Messages.OnChart_InstantTip);
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(instant);
        words = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        instant.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
        row.addDisposeListener(event -> forget());
    }

    /** Goes to the end of another plan. */
    void show(EvacuationAnswer newAnswer, MaintenanceStep newStep) {
        if (answer != null && !answer.file().equals(newAnswer.file())) {
            forget();
        }
        answer = newAnswer;
        step = newStep;
        instant.setSelection(STEPS);
        refresh();
    }

    /** The chart is as it was; another kind of answer is on show. */
    void forget() {
        if (answer != null && !shown.isDisposed() && shown.getSelection()) {
            shown.setSelection(false);
            notes.show(answer.file(), Map.of());
            refreshWords(PlanMoment.after(step));
        }
    }

    private void refresh() {
        var moment = moment();
        refreshWords(moment);
        notes.show(answer.file(), shown.getSelection() ? moment.notes(answer.names()) : Map.of());
    }

    private void refreshWords(PlanMoment moment) {
        instant.setEnabled(shown.getSelection());
        words.setText(shown.getSelection() ? told(moment) : "");
    }

    private PlanMoment moment() {
        if (instant.getSelection() == STEPS) {
            return PlanMoment.after(step);
        }
        long total = step.result().best().figures().total().nanos();
        return new PlanMoment(step, new SimTime(total / STEPS * instant.getSelection()));
    }

    private static String told(PlanMoment moment) {
        var where = moment.whereabouts().values();
        long there = where.stream().filter(Whereabouts.ARRIVED::equals).count();
        long moving = where.stream().filter(w -> w == Whereabouts.MOVES || w == Whereabouts.STOPPED).count();
        long waiting = where.stream().filter(Whereabouts.WAITS::equals).count();
        return NLS.bind(Messages.OnChart_Words, new Object[] {Quantities.time(moment.at()), Quantities.whole(there),
                Quantities.whole(moving), Quantities.whole(waiting), Quantities.whole(
                        where.size() - there - moving - waiting)});
    }
}
