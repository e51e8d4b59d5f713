/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.pressure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portolan.bridge.ArrivalTier;
import org.portolan.bridge.PressureKind;
import org.portolan.bridge.PressureQuestion;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.run.PreparedPressure;
import org.portolan.run.SolvePressure;
import org.portolan.run.UnusableInputException;
import org.portolan.study.format.Quantities;
import org.portolan.study.scenario.TimeText;
import org.portolan.ui.charts.QuestionDialog;

/**
 * Asks what happens to hosts: guests that log on or off, grow or move, hosts that are lost. What cannot be is said at
 * once, by the same reader that makes the engine's specification.
 */
final class PressureDialog extends QuestionDialog<PreparedPressure> {
    private static final String UNTIL = "until";
    private static final String ARRIVAL = "arrival";
    private static final int COLUMNS = 5;

    private final Installation installation;
    private final List<Host> hosts;
    private final Optional<Guest> guest;
    private final IDialogSettings settings;
    private final List<EventRow> rows = new ArrayList<>();
    private Group events;
    private Text until;
    private Combo arrival;

    /**
     * @param hosts hosts that are asked about
     * @param guest guest that is selected, if any: that to which something happens at first
     */
    PressureDialog(Shell parent, Installation installation, List<Host> hosts, Optional<Guest> guest,
            IDialogSettings settings) {
        super(parent,
                new Words(Messages.Pressure_Title, name(hosts), Messages.Pressure_Message, Messages.Pressure_Follow,
                        "org.portolan.ui.pressure"),
                settings);
        this.installation = installation;
        this.hosts = hosts;
        this.guest = guest;
        this.settings = settings;
    }

    @Override
    protected void createFields(Composite area) {
        createEvents(area);
        createOptions(area);
    }

    private static String name(List<Host> hosts) {
        return hosts.size() == 1 ? NLS.bind(Messages.Pressure_Name, hosts.getFirst().getName())
                : NLS.bind(Messages.Pressure_NameOfMany, hosts.size());
    }

    private void createEvents(Composite area) {
        events = new Group(area, SWT.NONE);
        events.setText(Messages.Pressure_Events);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(events);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(events);
        for (var title : List.of(Messages.Event_Kind, Messages.Event_Subject, Messages.Event_Value, Messages.Event_At,
                "")) {
            new Label(events, SWT.NONE).setText(title);
        }
        addRow(guest.isPresent() ? PressureKind.GROW : PressureKind.LOG_ON);
        var add = new Button(area, SWT.PUSH);
        add.setText(Messages.Event_Add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            addRow(PressureKind.LOG_ON);
            rows.getLast().setFocus();
            resized();
        }));
    }

    private void addRow(PressureKind kind) {
        var holder = new EventRow[1];
        holder[0] = new EventRow(events, people(), kind, guest, this::validate, () -> remove(holder[0]));
        rows.add(holder[0]);
    }

    private void remove(EventRow row) {
        rows.remove(row);
        row.dispose();
        resized();
    }

    private void resized() {
        var shell = getShell();
        shell.layout(true, true);
        var wanted = shell.computeSize(shell.getSize().x, SWT.DEFAULT);
        if (wanted.y > shell.getSize().y) {
            shell.setSize(shell.getSize().x, wanted.y);
        }
        validate();
    }

    /** Guests of the hosts that are asked about come first. */
    private EventRow.People people() {
        var all = installation.getClusters().stream().flatMap(c -> c.getHosts().stream()).toList();
        var guests = all.stream().sorted(Comparator.comparing(h -> !hosts.contains(h)))
                .flatMap(h -> h.getGuests().stream()).filter(g -> !g.isTemplate()).toList();
        return new EventRow.People(guests, sorted(all));
    }

    private List<? extends NamedElement> sorted(List<Host> all) {
        return all.stream().sorted(Comparator.comparing((Host h) -> !hosts.contains(h))).toList();
    }

    private void createOptions(Composite area) {
        var group = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
        new Label(group, SWT.NONE).setText(Messages.Pressure_Until);
        until = new Text(group, SWT.BORDER);
        until.setText(Optional.ofNullable(settings.get(UNTIL))
                .orElseGet(() -> Quantities.time(PressureQuestion.USUAL_TIME)));
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(until);
        until.addModifyListener(event -> validate());
        new Label(group, SWT.NONE).setText(Messages.Pressure_Arrival);
        arrival = new Combo(group, SWT.READ_ONLY);
        arrival.setItems(Messages.Arrival_Resident, Messages.Arrival_Xstore, Messages.Arrival_Remote,
                Messages.Arrival_Dasd);
        arrival.select(ArrivalTier.ofId(Optional.ofNullable(settings.get(ARRIVAL)).orElse(""))
                .orElse(ArrivalTier.RESIDENT).ordinal());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(arrival);
        arrival.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
    }

    @Override
    protected Optional<String> mistake() {
        return time().isEmpty() ? Optional.of(Messages.Pressure_NoTime) : Optional.empty();
    }

    @Override
    protected PreparedPressure prepare() throws UnusableInputException {
        return SolvePressure.prepare(installation, name(hosts), new PressureQuestion(hosts,
                rows.stream().map(EventRow::setting).toList(), time().orElseThrow(), tier()));
    }

    private Optional<SimTime> time() {
        return TimeText.parse(until.getText()).filter(t -> t.compareTo(SimTime.ZERO) > 0);
    }

    private ArrivalTier tier() {
        return ArrivalTier.values()[Math.max(0, arrival.getSelectionIndex())];
    }

    @Override
    protected void remember(IDialogSettings choices) {
        choices.put(UNTIL, until.getText().strip());
        choices.put(ARRIVAL, tier().id());
    }
}
