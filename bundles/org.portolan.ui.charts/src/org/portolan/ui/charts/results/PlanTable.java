/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.study.evacuation.EvacuationTables;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.study.evacuation.PlanEdits;

/**
 * The relocations of a plan in the order of commands. A guest can be moved up and down, sent to another host or left out;
 * every change can be taken back. What the changed plan comes to is known when it is checked again.
 */
final class PlanTable extends Composite {
    private final Rechecking rechecking;
    private final ResultTableControl rows;
    private final Label state;
    private final List<Button> ofGuest = new ArrayList<>();
    private final Button up;
    private final Button down;
    private final Button target;
    private final Button undo;
    private final Button redo;
    private final Button planned;
    private final Button check;
    private EvacuationAnswer answer;
    private int plan;

    /** Runs a plan again that was changed. */
    interface Rechecking {
        void check(EvacuationAnswer answer, int plan, EvacuationPlan changed);
    }

    PlanTable(Composite parent, Rechecking rechecking) {
        super(parent, SWT.NONE);
        this.rechecking = rechecking;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        var bar = new Composite(this, SWT.NONE);
        bar.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        up = ofGuest(button(bar, Messages.Plan_Up, Messages.Plan_UpTip, () -> move(-1)));
        down = ofGuest(button(bar, Messages.Plan_Down, Messages.Plan_DownTip, () -> move(1)));
        target = ofGuest(button(bar, Messages.Plan_Target, Messages.Plan_TargetTip, this::offerTargets));
        ofGuest(button(bar, Messages.Plan_LeaveOut, Messages.Plan_LeaveOutTip, this::leaveOut));
        undo = button(bar, Messages.Plan_Undo, Messages.Plan_UndoTip, () -> change(edits()::undo));
        redo = button(bar, Messages.Plan_Redo, Messages.Plan_RedoTip, () -> change(edits()::redo));
        planned = button(bar, Messages.Plan_Planned, Messages.Plan_PlannedTip, () -> change(edits()::backToPlanned));
        check = button(bar, Messages.Plan_Check, Messages.Plan_CheckTip, this::check);
        state = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(state);
        rows = new ResultTableControl(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        rows.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        rows.table().addListener(SWT.KeyDown, this::moveByKey);
    }

    private static Button button(Composite bar, String text, String tip, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private Button ofGuest(Button button) {
        ofGuest.add(button);
        return button;
    }

    private void moveByKey(Event event) {
        if ((event.stateMask & SWT.MOD3) == 0 || event.keyCode != SWT.ARROW_UP && event.keyCode != SWT.ARROW_DOWN) {
            return;
        }
        event.doit = false;
        if ((event.keyCode == SWT.ARROW_UP ? up : down).isEnabled()) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    void show(EvacuationAnswer newAnswer, int newPlan) {
        answer = newAnswer;
        plan = newPlan;
        refresh(Optional.empty());
    }

    private PlanEdits edits() {
        return answer.edits().get(plan);
    }

    private EvacuationPlan current() {
        return edits().current();
    }

    /** True when what is in the table was run as it stands. */
    private boolean isChecked() {
        return current().equals(answer.steps().get(plan).result().plan());
    }

    private void refresh(Optional<String> selectedGuest) {
        rows.show(EvacuationTables.commands(answer.steps().get(plan), current(), answer.names()));
        selectedGuest.flatMap(this::placeOf).ifPresent(rows::select);
        enable();
    }

    private Optional<Integer> placeOf(String guest) {
        var guests = current().moves().stream().map(PlannedMove::guest).toList();
        return Optional.of(guests.indexOf(guest)).filter(place -> place >= 0);
    }

    private void enable() {
        boolean changeable = answer.evacuation().result().isChangeable();
        var place = rows.selectedIndex();
        ofGuest.forEach(button -> button.setEnabled(changeable && place.isPresent()));
        up.setEnabled(up.isEnabled() && place.get() > 0);
        down.setEnabled(down.isEnabled() && place.get() < current().moves().size() - 1);
        undo.setEnabled(edits().canUndo());
        redo.setEnabled(edits().canRedo());
        planned.setEnabled(edits().isChanged());
        check.setEnabled(changeable && !isChecked());
        state.setText(state(changeable));
        layout();
    }

    private String state(boolean changeable) {
        if (!changeable) {
            return Messages.Plan_Rolling;
        }
        if (!isChecked()) {
            return Messages.Plan_NotChecked;
        }
        return edits().isChanged() ? Messages.Plan_Changed : Messages.Plan_AsFound;
    }

    private Optional<PlannedMove> selected() {
        return rows.selectedIndex().map(place -> current().moves().get(place));
    }

    private void change(Runnable change) {
        var guest = selected().map(PlannedMove::guest);
        change.run();
        refresh(guest);
    }

    private void move(int by) {
        rows.selectedIndex().ifPresent(place -> change(() -> edits()
                .change(current().reordered(current().moves().get(place).guest(), place + by))));
    }

    private void leaveOut() {
        selected().ifPresent(move -> change(() -> edits().change(current().without(move.guest()))));
    }

    private void check() {
        rechecking.check(answer, plan, current());
    }

    /** Hosts that cannot take the guest are shown with the reason, and cannot be chosen. */
    private void offerTargets() {
        var move = selected();
        if (move.isEmpty()) {
            return;
        }
        var menu = new Menu(target);
        for (var host : targetsOf(move.get()).entrySet()) {
            var item = new MenuItem(menu, SWT.RADIO);
            var name = answer.names().of(host.getKey());
            item.setText(host.getValue().isEmpty() ? name
                    : NLS.bind(Messages.Plan_TargetBarred, name, host.getValue()));
            item.setEnabled(host.getValue().isEmpty());
            item.setSelection(host.getKey().equals(move.get().target()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (item.getSelection()) {
                    change(() -> edits().change(current().withTarget(move.get().guest(), host.getKey())));
                }
            }));
        }
        var below = target.toDisplay(0, target.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Why each host cannot take the guest, empty when it can. */
    private TreeMap<String, String> targetsOf(PlannedMove move) {
        var spec = current().spec();
        var hosts = new TreeMap<String, String>();
        var barred = spec.targets().barredOf(move.guest());
        spec.installation().hosts().stream().map(host -> host.id())
                .filter(id -> !id.equals(move.source()))
                .filter(id -> spec.targets().hosts().map(allowed -> allowed.contains(id))
                        .orElse(!spec.hosts().contains(id)))
                .forEach(id -> hosts.put(id, Optional.ofNullable(barred.get(id)).map(why -> why.stream()
                        .map(EvacuationText::of).collect(Collectors.joining(", "))).orElse("")));
        return hosts;
    }
}
