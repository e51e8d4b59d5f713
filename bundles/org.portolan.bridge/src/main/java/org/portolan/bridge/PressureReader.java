/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.failover.HostLossStudy;
import org.portolan.study.format.Quantities;
import org.portolan.study.pressure.PressureStudy;
import org.portolan.study.scenario.TimeText;
import org.portolan.study.text.ElementNames;

/**
 * Copies what the engine needs to follow storage over time into its records: defaults and units resolved, every id kept.
 * Reads the model on the thread of the caller; nothing of the result refers to it.
 * <p>
 * The hosts to which something happens are followed, and those that share storage with them; when one is lost, the other
 * hosts of its cluster, too.
 */
public final class PressureReader {

    private static final int MOST_GUESTS = 10_000;

    private final Installation installation;
    private final Problems problems = new Problems();
    private final Map<String, String> names;
    private final Map<String, Integer> newcomers = new HashMap<>();

    private PressureReader(Installation installation) {
        this.installation = installation;
        this.names = new HashMap<>(InstallationNames.byId(installation));
    }

    /** Reads what a question needs. */
    public static PressureReading read(Installation installation, PressureQuestion question) {
        return new PressureReader(installation).read(question);
    }

    /** Reads what a stored study of memory pressure needs. */
    public static PressureReading read(Installation installation, Study study) {
        var reader = new PressureReader(installation);
        if (study.getKind() != StudyKind.PRESSURE) {
            reader.problems.error(ProblemCode.STUDY_NOT_SUPPORTED, study, Messages.Study_NotPressure,
                    Messages.Study_NotPressureRemedy, Elements.name(study), study.getKind().getLiteral());
            return reader.reading(Optional.empty());
        }
        return reader.read(PressureQuestion.of(study, reader.problems));
    }

    private PressureReading reading(Optional<PressureStudy> study) {
        return new PressureReading(study.filter(s -> !problems.hasErrors()), problems.toList(), names);
    }

    private PressureReading read(PressureQuestion question) {
        var read = AssumptionsReader.read(installation);
        problems.addAll(read.problems());
        if (question.events().isEmpty()) {
            problems.error(ProblemCode.STUDY_INCOMPLETE, installation, Messages.Pressure_Nothing,
                    Messages.Pressure_NothingRemedy, Elements.name(installation));
        }
        var happenings = question.events().stream().flatMap(e -> happening(e).stream()).toList();
        return reading(problems.hasErrors() ? Optional.empty() : study(question, happenings, read.assumptions()));
    }

    /** Something that happens, with what it concerns. */
    private record Happening(PressureSetting setting, Element element, Optional<Guest> guest, Host host,
            Optional<Host> target, SimTime at) {

        /** Hosts that are followed because of it. */
        Stream<Host> concerned() {
            var all = setting.kind() == PressureKind.LOSE
                    ? Elements.clusterOf(host).stream().flatMap(c -> c.getHosts().stream()) : Stream.<Host>empty();
            return Stream.of(Stream.of(host), target.stream(), all).flatMap(Function.identity());
        }
    }

    private Optional<Happening> happening(PressureSetting setting) {
        var at = setting.at().isEmpty() ? Optional.of(SimTime.ZERO) : TimeText.parse(setting.at());
        if (at.isEmpty()) {
            return refused(installation, setting, Messages.Event_TimeRemedy);
        }
        if (setting.kind() == PressureKind.LOSE) {
            var host = Lenders.of(installation, setting.subject());
            return host.isEmpty() ? refused(installation, setting, Messages.Event_HostRemedy)
                    : Optional.of(new Happening(setting, host.get(), Optional.empty(), host.get(), Optional.empty(),
                            at.get()));
        }
        var guest = guest(setting.subject());
        var home = guest.flatMap(Elements::hostOf);
        if (home.isEmpty() || !isUsable(guest.get(), setting.kind())) {
            return refused(installation, setting, setting.kind() == PressureKind.LOG_ON ? Messages.Event_NewGuestRemedy
                    : Messages.Event_GuestRemedy);
        }
        var target = setting.kind() == PressureKind.MOVE ? Lenders.of(installation, setting.value())
                : Optional.<Host>empty();
        if (setting.kind() == PressureKind.MOVE && target.filter(t -> t != home.get()).isEmpty()) {
            return refused(guest.get(), setting, Messages.Event_TargetRemedy);
        }
        return Optional.of(new Happening(setting, guest.get(), guest, home.get(), target, at.get()));
    }

    private Optional<Guest> guest(String name) {
        return Elements.hosts(installation).stream().flatMap(h -> h.getGuests().stream())
                .filter(g -> name.equals(Elements.id(g)) || name.equalsIgnoreCase(Elements.name(g))).findFirst();
    }

    private static boolean isUsable(Guest guest, PressureKind kind) {
        return guest.isSetMemoryBytes() && guest.pages() > 0 && (kind == PressureKind.LOG_ON || Elements.runs(guest));
    }

    private <T> Optional<T> refused(Element element, PressureSetting setting, String remedy) {
        problems.error(ProblemCode.EVENT_UNUSABLE, element, Messages.Event_Unusable, remedy, setting.toString());
        return Optional.empty();
    }

    private Optional<PressureStudy> study(PressureQuestion question, List<Happening> happenings,
            Assumptions assumptions) {
        var asked = Stream.concat(question.hosts().stream(), happenings.stream().flatMap(Happening::concerned))
                .collect(LinkedHashSet<Host>::new, Set::add, Set::addAll);
        asked.stream().filter(h -> StorageSizes.knownCentral(h).isEmpty()).forEach(h -> problems.warning(
                ProblemCode.HOST_STORAGE_UNKNOWN, h, Messages.Paging_HostLeftOut, Messages.Host_StorageUnknownRemedy,
                Elements.name(h)));
        asked.removeIf(h -> StorageSizes.knownCentral(h).isEmpty());
        var hosts = HostClosure.of(Elements.hosts(installation), asked);
        var paging = PagingReader.spec(installation, hosts, assumptions, problems, names);
        var events = new ArrayList<PressureEvent>();
        var losses = new ArrayList<HostLossSpec>();
        for (var happening : happenings) {
            if (happening.setting().kind() == PressureKind.LOSE) {
                loss(happening).ifPresent(losses::add);
            } else {
                events.addAll(guarded(happening, () -> events(happening, question.arrival(), paging)));
            }
        }
        return problems.hasErrors() ? Optional.empty() : checked(asked, paging, events, losses, question.until());
    }

    private Optional<PressureStudy> checked(Set<Host> asked, PagingSpec paging, List<PressureEvent> events,
            List<HostLossSpec> losses, SimTime until) {
        var latest = Stream.concat(events.stream().map(PressureEvent::at), losses.stream().map(HostLossSpec::at))
                .max(SimTime::compareTo).orElse(SimTime.ZERO);
        if (latest.compareTo(until) > 0 || until.equals(SimTime.ZERO)) {
            problems.error(ProblemCode.EVENT_UNUSABLE, installation, Messages.Pressure_TooShort,
                    Messages.Pressure_TooShortRemedy, Quantities.time(until), Quantities.time(latest));
            return Optional.empty();
        }
        var spec = new PressureSpec(paging, events, until);
        var contradictions = Pressure.check(spec);
        contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, ElementNames.of(names))));
        return contradictions.isEmpty()
                ? Optional.of(new PressureStudy(asked.stream().map(Elements::id).toList(), spec, losses))
                : Optional.empty();
    }

    /** What the maker makes; nothing after an error was added, when the engine refuses a value. */
    private List<PressureEvent> guarded(Happening happening, Supplier<List<PressureEvent>> maker) {
        try {
            return maker.get();
        } catch (InvalidValueException e) {
            refused(happening.element(), happening.setting(), Messages.Event_ValueRemedy);
            return List.of();
        }
    }

    private List<PressureEvent> events(Happening happening, ArrivalTier arrival, PagingSpec paging) {
        var guest = happening.guest().orElseThrow();
        var id = Elements.id(guest);
        return switch (happening.setting().kind()) {
            case LOG_ON -> logOn(happening, guest, paging);
            case LOG_OFF -> List.of(new PressureEvent.LogOff(happening.at(), id));
            case GROW -> factor(happening).<List<PressureEvent>>map(
                    f -> List.of(new PressureEvent.Grow(happening.at(), id, f))).orElse(List.of());
            case MOVE -> move(happening, arrival, paging);
            case LOSE -> List.of();
        };
    }

    /** A lost host, and how its guests come back on the others of its cluster. */
    private Optional<HostLossSpec> loss(Happening happening) {
        var reading = HostLossReader.read(installation,
                HostLossQuestion.of(List.of(happening.host())).at(happening.at()));
        problems.addAll(reading.problems());
        return reading.study().map(HostLossStudy::spec);
    }

    private Optional<Ratio> factor(Happening happening) {
        var text = happening.setting().value();
        try {
            return Optional.of(text.endsWith("%")
                    ? new Ratio(Double.parseDouble(text.substring(0, text.length() - 1)) / 100)
                    : new Ratio(Double.parseDouble(text)));
        } catch (NumberFormatException | InvalidValueException e) {
            return refused(happening.element(), happening.setting(), Messages.Event_FactorRemedy);
        }
    }

    private List<PressureEvent> move(Happening happening, ArrivalTier arrival, PagingSpec paging) {
        var id = Elements.id(happening.element());
        var known = paging.installation().guests().stream().filter(g -> g.id().equals(id)).findFirst();
        var target = Elements.id(happening.target().orElseThrow());
        return known.<List<PressureEvent>>map(guest -> {
            var pages = guest.placement().instantiated();
            return List.of(new PressureEvent.Leave(happening.at(), id),
                    new PressureEvent.Arrive(happening.at(), on(guest, target, guest.placement()),
                            paging.residencyOf(id), arrival.all(pages)));
        }).orElse(List.of());
    }

    /** A guest that does not run yet comes itself, unless several are wanted; otherwise guests like it. */
    private List<PressureEvent> logOn(Happening happening, Guest guest, PagingSpec paging) {
        int count = count(happening);
        var filling = SimTime.ofSeconds(paging.assumptions().value(
                AssumptionKey.BOOT_TIME));
        var running = paging.installation().guests().stream().filter(g -> g.id().equals(Elements.id(guest)))
                .findFirst();
        var kind = running.or(() -> notRunning(happening, guest, paging.assumptions()));
        var residency = running.isPresent() ? paging.residencyOf(Elements.id(guest))
                : PagingReader.residencyOf(happening.host(), guest);
        var events = new ArrayList<PressureEvent>();
        for (int i = 0; i < count && kind.isPresent(); i++) {
            boolean isItself = running.isEmpty() && !newcomers.containsKey(Elements.id(guest));
            events.add(new PressureEvent.LogOn(happening.at(), named(kind.get(), guest, isItself), residency, filling));
        }
        return events;
    }

    private int count(Happening happening) {
        var text = happening.setting().value();
        int count = text.isEmpty() ? 1 : text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (count < 1 || count > MOST_GUESTS) {
            refused(happening.element(), happening.setting(), Messages.Event_CountRemedy);
            return 0;
        }
        return count;
    }

    private GuestSpec named(GuestSpec kind, Guest guest, boolean isItself) {
        int number = newcomers.merge(Elements.id(guest), isItself ? 0 : 1, Integer::sum);
        if (isItself) {
            return kind;
        }
        var id = Elements.id(guest) + "+" + number;
        names.putIfAbsent(id, Elements.name(guest) + " +" + number);
        return new GuestSpec(id, kind.host(), kind.maximumMemory(), kind.virtualCpus(), kind.placement(),
                kind.profile(), kind.eligibility(), kind.serviceLevel());
    }

    /** A guest that does not run, as it will be: all that it will have instantiated. */
    private Optional<GuestSpec> notRunning(Happening happening, Guest guest, Assumptions assumptions) {
        long all = guest.pages();
        long instantiated = guest.isSetInstantiatedPages() ? Math.min(all, guest.getInstantiatedPages()) : all;
        var pages = new GuestPages(instantiated, 0, 0, all - instantiated, false);
        var profile = new ProfileReader(assumptions).readOrPreset(guest, pages);
        return new SpecReader(installation, assumptions, problems)
                .guest(guest, happening.host(), profile, EligibilityFacts.NONE)
                .map(g -> on(g, g.host(), new GuestPlacement(new Pages(instantiated), Optional.empty(),
                        Pages.ZERO, Pages.ZERO, new Pages(all - instantiated))));
    }

    private static GuestSpec on(GuestSpec guest, String host, GuestPlacement placement) {
        return new GuestSpec(guest.id(), host, guest.maximumMemory(), guest.virtualCpus(), placement, guest.profile(),
                guest.eligibility(), guest.serviceLevel());
    }
}
