/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.portolan.report.document.Block;
import org.portolan.report.document.Section;
import org.portolan.report.document.TableCell;
import org.portolan.report.document.TableColumn;
import org.portolan.report.document.TableRow;
import org.portolan.report.input.GuestFacts;
import org.portolan.report.input.ReportInput;
import org.portolan.study.format.Quantities;

/** Every guest in one table, grouped by host. Columns that are empty in all rows are left out. */
final class GuestsSection implements SectionMaker {

    /** A column of the table and what stands in it; empty where a guest has no such value. */
    private record Field(TableColumn column, Function<GuestFacts, Optional<String>> value) {
    }

    /** Where a guest is. */
    private record Place(String cluster, String host) {
        static final Place NOWHERE = new Place("", "");

        String title() {
            return equals(NOWHERE) ? Messages.Guests_OnNoHost : NLS.bind(Messages.Guests_OnHost, cluster, host);
        }
    }

    @Override
    public Optional<Section> make(ReportInput input) {
        if (input.guests().isEmpty()) {
            return Optional.empty();
        }
        var places = places(input);
        var guests = new ArrayList<>(input.guests());
        guests.sort(order(places));
        var fields = fields();
        var table = Columns.withoutEmpty(new Block.Table(Messages.Guests_Caption,
                fields.stream().map(Field::column).toList(), rows(guests, fields, places)));
        return Optional.of(new Section("guests", Messages.Guests_Title, List.of(table)));
    }

    /** The guests in their order, with a head above those of each host. */
    private static List<TableRow> rows(List<GuestFacts> guests, List<Field> fields, Map<String, Place> places) {
        var rows = new ArrayList<TableRow>();
        var host = Optional.<String>empty();
        for (var guest : guests) {
            if (!host.equals(Optional.of(guest.hostId()))) {
                host = Optional.of(guest.hostId());
                rows.add(TableRow.group(place(places, guest).title()));
            }
            rows.add(TableRow.of(cells(guest, fields)));
        }
        return rows;
    }

    private static Map<String, Place> places(ReportInput input) {
        var places = new HashMap<String, Place>();
        for (var cluster : input.clusters()) {
            for (var host : cluster.hosts()) {
                places.put(host.id(), new Place(cluster.name(), host.name()));
            }
        }
        return places;
    }

    private static Comparator<GuestFacts> order(Map<String, Place> places) {
        return Comparator.comparing((GuestFacts g) -> place(places, g).cluster(), NaturalOrder.INSTANCE)
                .thenComparing(g -> place(places, g).host(), NaturalOrder.INSTANCE).thenComparing(GuestFacts::hostId)
                .thenComparing(GuestFacts::name, NaturalOrder.INSTANCE).thenComparing(GuestFacts::id);
    }

    private static Place place(Map<String, Place> places, GuestFacts guest) {
        return places.getOrDefault(guest.hostId(), Place.NOWHERE);
    }

    private static List<Field> fields() {
        return List.of(new Field(TableColumn.text(Messages.Column_Guest), g -> Optional.of(g.name())),
                new Field(TableColumn.text(Messages.Column_State), g -> Optional.of(state(g.state()))),
                new Field(TableColumn.number(Messages.Column_VirtualProcessors),
                        g -> g.virtualProcessors().stream().mapToObj(Quantities::whole).findFirst()),
                new Field(TableColumn.number(Messages.Column_Memory), g -> g.memory().map(Quantities::memory)),
                new Field(TableColumn.number(Messages.Column_Instantiated),
                        g -> g.instantiated().map(p -> Quantities.memory(p.bytes()))),
                new Field(TableColumn.number(Messages.Column_WorkingSet),
                        g -> g.workingSet().map(p -> Quantities.memory(p.bytes()))),
                new Field(TableColumn.number(Messages.Column_DirtyRate),
                        g -> g.dirtyRate().map(r -> Quantities.number(r.pagesPerSecond()))),
                new Field(TableColumn.text(Messages.Column_GuestClass), g -> present(g.guestClass())));
    }

    private static Optional<String> present(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static String state(GuestFacts.State state) {
        return switch (state) {
            case RUNNING -> Messages.State_Running;
            case OFF -> Messages.State_Off;
            case SUSPENDED -> Messages.State_Suspended;
            case TEMPLATE -> Messages.State_Template;
        };
    }

    private static List<TableCell> cells(GuestFacts guest, List<Field> fields) {
        return fields.stream().map(f -> TableCell.of(Absent.or(f.value().apply(guest)))).toList();
    }
}
