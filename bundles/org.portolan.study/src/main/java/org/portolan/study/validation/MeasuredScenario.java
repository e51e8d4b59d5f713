/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.QemuPrecopy.DirtyLog;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.validation.MeasuredMethod.Policy;
import org.portolan.study.validation.MeasuredMethod.Switch;

/**
 * Measured relocations that ran at once, as a scenario of the engine: the same guests, the same link, the same rules, and nothing of what came of it.
 */
final class MeasuredScenario {

    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String LINK = "link";

    private final List<MeasuredRelocation> run;
    private final MeasuringMachine machine;

    private MeasuredScenario(List<MeasuredRelocation> run, MeasuringMachine machine) {
        this.run = run;
        this.machine = machine;
    }

    /**
     * The scenario of a run; empty where a policy is not known here.
     *
     * @param run rows of one group and repeat, or one row alone; they agree on their link
     * @param machine where they ran
     */
    static Optional<Scenario> of(List<MeasuredRelocation> run, MeasuringMachine machine) {
        return new MeasuredScenario(List.copyOf(run), machine).scenario();
    }

    /** The guest that a row of a run becomes. */
    static String guestId(int row) {
        return "guest" + row;
    }

    private Optional<Scenario> scenario() {
        var guests = new ArrayList<GuestSpec>();
        var requests = new ArrayList<RelocationRequest>();
        for (int i = 0; i < run.size(); i++) {
            var row = run.get(i);
            var method = method(row);
            if (method.isEmpty()) {
                return Optional.empty();
            }
            guests.add(GuestSpec.of(guestId(i), SOURCE, 1, placement(row.guest()), profile(row.writer())));
            requests.add(new RelocationRequest(guestId(i), TARGET, List.of(LINK), SimTime.ZERO, method.get()));
        }
        var hosts = List.of(host(SOURCE), host(TARGET));
        return Optional
                .of(new Scenario(new InstallationSpec(hosts, List.of(), List.of(link()), guests), requests, List.of(),
                        assumptions(), 0));
    }

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.empty(), Optional.empty(), List.of());
    }

    private static GuestPlacement placement(MeasuredGuest guest) {
        return GuestPlacement.allResident(guest.nonzeroPages(), guest.zeroPages());
    }

    private static MemoryProfileSpec profile(MeasuredWriter writer) {
        Optional<PatternSpec> pattern = switch (writer.pattern()) {
            case NONE -> Optional.empty();
            case UNIFORM -> Optional.of(new PatternSpec.Uniform());
            case SEQUENTIAL -> Optional.of(new PatternSpec.Sequential());
            case ZIPF -> writer.zipfExponent().map(s -> new PatternSpec.Zipf(s.value()));
        };
        return new MemoryProfileSpec.Populations(pattern
                .map(p -> new PopulationSpec(writer.hotPages(), p, PageRate.ZERO, writer.writes(), writer.pace()))
                .stream().toList());
    }

    private LinkSpec link() {
        var row = run.getFirst();
        boolean shaped = row.link().kind() == MeasuredLink.Kind.SHAPED;
        return new LinkSpec.Ethernet(LINK, new TreeSet<>(List.of(SOURCE, TARGET)),
                shaped ? row.link().payload() : MeasuringMachine.MEMORY, Optional.of(Ratio.ONE), SimTime.ZERO,
                OptionalInt.of(row.guest().pageHeaderBytes()),
                Optional.of(shaped ? MeasuringMachine.WRITE_AHEAD : Bytes.ZERO));
    }

    /** Pages of zeros and those of the guest's kernel are alike in all guests of a run. */
    private Assumptions assumptions() {
        var row = run.getFirst();
        long background = Math.round(
                run.stream().map(r -> r.writer().backgroundPages()).mapToLong(Pages::count).average().orElse(0));
        return machine.assumptions().with(AssumptionKey.QEMU_BACKGROUND, background)
                .with(AssumptionKey.QEMU_ZERO_PAGE, row.guest().zeroPageBytes());
    }

    private static Optional<MethodSpec> method(MeasuredRelocation row) {
        return row.method().policy().flatMap(policy -> method(policy, row));
    }

    private static Optional<MethodSpec> method(Policy policy, MeasuredRelocation row) {
        return switch (policy) {
            case PRECOPY, AUTO_CONVERGE -> Optional.of(precopy(row));
            case POSTCOPY -> row.method().postcopy().map(s -> postcopy(s, row));
        };
    }

    private static MethodSpec postcopy(Switch how, MeasuredRelocation row) {
        return switch (how.after()) {
            case START -> new Postcopy(how.preempt(), OptionalInt.empty(), OptionalInt.empty(), send(row.link()));
            case FIRST_PASS -> new HybridCopy(1, Optional.of(row.method().downtimeLimit()), how.preempt(),
                    OptionalInt.empty(), OptionalInt.empty(), send(row.link()));
        };
    }

    private static MethodSpec precopy(MeasuredRelocation row) {
        var method = row.method();
        var throttle = method.throttle().map(
                t -> new AutoConverge(Optional.of(t.initial()), Optional.of(t.increment()), Optional.empty()));
        return new QemuPrecopy(Optional.of(method.downtimeLimit()), method.timeLimit(), DirtyLog.ALL_AT_SYNC, throttle,
                send(row.link()));
    }

    private static SendOptions send(MeasuredLink link) {
        Optional<Rate> limit = link.kind() == MeasuredLink.Kind.SENDER_LIMIT
                ? Optional.of(link.payload())
                : Optional.empty();
        return new SendOptions(limit, OptionalInt.empty(), Optional.empty());
    }
}
