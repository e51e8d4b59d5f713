/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.PowerState;

/** The guests of the hosts to be emptied, and what is ruled for each: that it stays, or where it goes. */
final class GuestsTab {
    private static final String STAY = "stay";
    private static final String GO = "go";
    private static final String SEPARATOR = "=";

    private final List<Host> hosts;
    private final Runnable changed;
    private final Composite area;
    private final Table table;
    private final Combo fate;
    private final Map<Guest, Fate> fates = new HashMap<>();
    private List<Guest> guests = List.of();

    /** What is ruled for a guest. */
    private sealed interface Fate {
        record Stays() implements Fate {
        }

        record GoesTo(Host host) implements Fate {
        }
    }

    /**
     * @param hosts    hosts to which guests may be sent
     * @param settings what was ruled for guests of this installation last time
     * @param changed  told of every change
     */
    GuestsTab(Composite parent, List<Host> hosts, IDialogSettings settings, Runnable changed) {
        this.hosts = hosts;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        var box = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(520, 240).applyTo(box);
        table = new Table(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        var layout = new TableColumnLayout();
        box.setLayout(layout);
        for (var title : List.of(Messages.Guests_Guest, Messages.Guests_Host, Messages.Guests_Goes)) {
            var column = new TableColumn(table, SWT.LEFT);
            column.setText(title);
            layout.setColumnData(column, new ColumnWeightData(1, 120));
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showFate()));
        new Label(area, SWT.NONE).setText(Messages.Guests_Selected);
        fate = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fate);
        fate.add(Messages.Guests_Anywhere);
        fate.add(Messages.Guests_Stay);
        hosts.forEach(host -> fate.add(NLS.bind(Messages.Guests_To, host.getName())));
        fate.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> rule()));
        recall(settings);
        showFate();
    }

    Control control() {
        return area;
    }

    /** Shows the running guests of other hosts. */
    void show(List<Host> emptied) {
        guests = emptied.stream().flatMap(host -> host.getGuests().stream())
                .filter(guest -> guest.getPowerState() == PowerState.RUNNING).toList();
        table.removeAll();
        guests.forEach(guest -> fill(new TableItem(table, SWT.NONE), guest));
        showFate();
    }

    private void fill(TableItem item, Guest guest) {
        item.setText(new String[] {String.valueOf(guest.getName()), ((Host) guest.eContainer()).getName(),
                Optional.ofNullable(fates.get(guest)).map(GuestsTab::words).orElse("")});
    }

    private static String words(Fate fate) {
        return switch (fate) {
            case Fate.Stays stays -> Messages.Guests_Stay;
            case Fate.GoesTo to -> NLS.bind(Messages.Guests_To, to.host().getName());
        };
    }

    private void showFate() {
        var selected = selected();
        fate.setEnabled(!selected.isEmpty());
        var all = selected.stream().map(guest -> Optional.ofNullable(fates.get(guest))).distinct().toList();
        if (all.size() == 1) {
            fate.select(all.getFirst().map(this::index).orElse(0));
        } else {
            fate.deselectAll();
        }
    }

    private int index(Fate ruled) {
        return switch (ruled) {
            case Fate.Stays stays -> 1;
            case Fate.GoesTo to -> 2 + hosts.indexOf(to.host());
        };
    }

    private List<Guest> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(guests::get).toList();
    }

    private void rule() {
        int chosen = fate.getSelectionIndex();
        for (var index : table.getSelectionIndices()) {
            var guest = guests.get(index);
            if (chosen <= 0) {
                fates.remove(guest);
            } else {
                fates.put(guest, chosen == 1 ? new Fate.Stays() : new Fate.GoesTo(hosts.get(chosen - 2)));
            }
            fill(table.getItem(index), guest);
        }
        changed.run();
    }

    /** Guests on show that stay. */
    List<Guest> staying() {
        return guests.stream().filter(guest -> fates.get(guest) instanceof Fate.Stays).toList();
    }

    /** Targets that are given, of guests on show. */
    Map<Guest, Host> targets() {
        var targets = new LinkedHashMap<Guest, Host>();
        guests.forEach(guest -> {
            if (fates.get(guest) instanceof Fate.GoesTo to) {
                targets.put(guest, to.host());
            }
        });
        return targets;
    }

    private void recall(IDialogSettings settings) {
        var byId = new HashMap<String, Guest>();
        hosts.stream().flatMap(host -> host.getGuests().stream()).forEach(guest -> byId.put(guest.getId(), guest));
        values(settings, STAY).map(byId::get).filter(guest -> guest != null)
                .forEach(guest -> fates.put(guest, new Fate.Stays()));
        values(settings, GO).map(pair -> pair.split(SEPARATOR, 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> hosts.stream().filter(host -> pair[1].equals(host.getId())).findFirst()
                        .filter(host -> byId.containsKey(pair[0]))
                        .ifPresent(host -> fates.put(byId.get(pair[0]), new Fate.GoesTo(host))));
    }

    private static Stream<String> values(IDialogSettings settings, String key) {
        return Stream.of(Optional.ofNullable(settings.getArray(key)).orElse(new String[0]));
    }

    void remember(IDialogSettings settings) {
        var stay = new ArrayList<String>();
        var go = new ArrayList<String>();
        fates.forEach((guest, ruled) -> {
            if (ruled instanceof Fate.GoesTo to) {
                go.add(guest.getId() + SEPARATOR + to.host().getId());
            } else {
                stay.add(guest.getId());
            }
        });
        settings.put(STAY, stay.stream().sorted().toArray(String[]::new));
        settings.put(GO, go.stream().sorted().toArray(String[]::new));
    }
}
