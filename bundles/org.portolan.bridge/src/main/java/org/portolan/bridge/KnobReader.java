/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.KneeQuery;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.study.paging.Knob;
import org.portolan.study.paging.Sweep;
import org.portolan.study.scenario.TimeText;

/** Turns knobs that a user set into changes of what the paging engine is asked. */
final class KnobReader {

    /** More and more guests come until there are so many times as many; at least and at most these. */
    private static final int USUAL_GROWTH = 2;
    private static final int LEAST_MORE = 10;
    private static final int MOST_MORE = 200;
    private static final double LEAST_SHARE = 0.5;
    private static final double MOST_SHARE = 1.5;
    private static final double MOST_FACTOR = 2;
    /** A host that lends nothing yet is taken to lend at most so much of its storage. */
    private static final double LENT_SHARE = 0.25;
    /** Kind of all paging volumes: nothing that could be varied in steps. */
    private static final String DEVICES = "devices";

    private final Installation installation;
    private final Problems problems;

    KnobReader(Installation installation, Problems problems) {
        this.installation = installation;
        this.problems = problems;
    }

    /** A knob of a host as it can be turned. */
    private record Dial(Knob knob, String host, String subject, OptionalDouble present, KnobValues usual,
            DoubleFunction<List<Change>> changes) {
    }

    /** The specification with a knob set on a host; as it was after an error was added. */
    PagingSpec changed(PagingSpec spec, Host host, KnobSetting setting) {
        if (setting.knob().equalsIgnoreCase(DEVICES)) {
            return devices(spec, host, setting);
        }
        var changed = spec;
        var dial = dial(spec, host, setting);
        if (dial.isPresent()) {
            var values = values(dial.get(), host, setting);
            if (values.filter(v -> v.values().size() == 1 && !setting.values().isEmpty()).isEmpty()) {
                refuse(host, setting, Messages.Knob_OneValueRemedy);
                return spec;
            }
            for (var change : dial.get().changes().apply(values.get().least())) {
                changed = apply(changed, change, host, setting);
            }
        }
        return changed;
    }

    /** All volumes of another kind, with a service time of its own where one is given. */
    private PagingSpec devices(PagingSpec spec, Host host, KnobSetting setting) {
        var kind = Stream.of(PagingVolumeSpec.Kind.values()).filter(k -> words(k).contains(
                setting.subject().toLowerCase(Locale.ROOT))).findFirst();
        var service = setting.values().isEmpty() ? Optional.of(SimTime.ZERO) : TimeText.parse(setting.values());
        if (kind.isEmpty() || service.isEmpty()) {
            refuse(host, setting, Messages.Knob_DevicesRemedy);
            return spec;
        }
        return apply(spec,
                new Change.Devices(Elements.id(host), kind.get(), service.filter(s -> !s.equals(SimTime.ZERO)),
                        OptionalInt.empty()),
                host, setting);
    }

    private static List<String> words(PagingVolumeSpec.Kind kind) {
        return switch (kind) {
            case ECKD -> List.of("eckd", "3390");
            case FIXED_BLOCK -> List.of("fba", "edev");
            case FLASH -> List.of("flash", "nvme");
        };
    }

    private PagingSpec apply(PagingSpec spec, Change change, Host host, KnobSetting setting) {
        try {
            return change.apply(spec);
        } catch (InvalidValueException e) {
            refuse(host, setting, Messages.Knob_ValueRemedy);
            return spec;
        }
    }

    /** What a knob asks of a host; empty where it has none such, or after an error was added. */
    Optional<Sweep> sweep(PagingSpec spec, Host host, KnobSetting setting) {
        var dial = dial(spec, host, setting);
        return dial.flatMap(d -> values(d, host, setting).flatMap(v -> sweep(spec, d, v, host, setting)));
    }

    private Optional<Sweep> sweep(PagingSpec spec, Dial dial, KnobValues values, Host host, KnobSetting setting) {
        try {
            var steps = values.values().stream().map(v -> new Sweep.Step(v, dial.changes().apply(v))).toList();
            for (var step : steps) {
                step.changes().forEach(c -> c.apply(spec));
            }
            return Optional.of(new Sweep(dial.host(), dial.knob(), dial.subject(), steps, dial.present(),
                    query(spec, dial, values)));
        } catch (InvalidValueException e) {
            refuse(host, setting, Messages.Knob_ValueRemedy);
            return Optional.empty();
        }
    }

    /** The engine finds the knee of a range by itself. */
    private static Optional<KneeQuery> query(PagingSpec spec, Dial dial, KnobValues values) {
        if (!values.isRange() || values.least() == values.most()) {
            return Optional.empty();
        }
        return switch (dial.knob()) {
            case GUESTS -> values.least() == 0 && values.values().size() == values.most() + 1
                    ? Optional.of(new KneeQuery.Guests(kind(spec, dial), (int) values.most())) : Optional.empty();
            case CENTRAL -> Optional.of(storage(dial, values, KneeQuery.Level.CENTRAL));
            case XSTORE -> Optional.of(storage(dial, values, KneeQuery.Level.XSTORE));
            case REMOTE, VOLUMES, WORKING_SET, OVERCOMMIT -> Optional.empty();
        };
    }

    private static GuestSpec kind(PagingSpec spec, Dial dial) {
        return onHost(spec.installation().guests().stream().filter(g -> g.id().equals(dial.subject())).findFirst()
                .orElseThrow(), dial.host());
    }

    private static KneeQuery storage(Dial dial, KnobValues values, KneeQuery.Level level) {
        return new KneeQuery.Storage(dial.host(), level, new Bytes((long) values.least()),
                new Bytes((long) values.most()), KnobValues.STEPS);
    }

    private Optional<KnobValues> values(Dial dial, Host host, KnobSetting setting) {
        var values = setting.values().isEmpty() ? Optional.of(dial.usual())
                : KnobValues.read(setting.values(), dial.knob(), dial.present());
        if (values.isEmpty()) {
            refuse(host, setting, Messages.Knob_ValueRemedy);
        }
        return values;
    }

    private void refuse(Host host, KnobSetting setting, String remedy) {
        problems.error(ProblemCode.KNOB_UNUSABLE, host, Messages.Knob_Unusable, remedy, setting.toString(),
                Elements.name(host));
    }

    private Optional<Dial> dial(PagingSpec spec, Host host, KnobSetting setting) {
        var knob = Knob.ofId(setting.knob());
        if (knob.isEmpty()) {
            problems.error(ProblemCode.KNOB_UNKNOWN, host, Messages.Knob_Unknown, Messages.Knob_UnknownRemedy,
                    setting.knob());
            return Optional.empty();
        }
        var id = Elements.id(host);
        var hostSpec = spec.installation().hosts().stream().filter(h -> h.id().equals(id)).findFirst();
        return hostSpec.flatMap(h -> switch (knob.get()) {
            case GUESTS -> guests(spec, host, setting);
            case CENTRAL -> central(h);
            case XSTORE -> xstore(host, h, setting);
            case REMOTE -> remote(spec, host, h, setting);
            case VOLUMES -> volumes(spec, host, h, setting);
            case WORKING_SET -> Optional.of(new Dial(Knob.WORKING_SET, id, "", OptionalDouble.of(1),
                    KnobValues.range(Knob.WORKING_SET, LEAST_SHARE, MOST_FACTOR),
                    v -> List.of(new Change.WorkingSet(id, Optional.empty(), new Ratio(v)))));
            case OVERCOMMIT -> Optional.of(new Dial(Knob.OVERCOMMIT, id, "", OptionalDouble.empty(),
                    KnobValues.range(Knob.OVERCOMMIT, LEAST_SHARE, 2 * MOST_FACTOR),
                    v -> List.of(new Change.Overcommit(id, new Ratio(v)))));
        });
    }

    private Optional<Dial> guests(PagingSpec spec, Host host, KnobSetting setting) {
        var guest = kindOf(host, setting).map(Elements::id).flatMap(id -> spec.installation().guests().stream()
                .filter(g -> g.id().equals(id)).findFirst());
        if (guest.isEmpty()) {
            // An empty host has no usual kind of guest: there is nothing to tell, and nothing wrong.
            if (!setting.subject().isEmpty()) {
                refuse(host, setting, Messages.Knob_GuestRemedy);
            }
            return Optional.empty();
        }
        var id = Elements.id(host);
        var kind = onHost(guest.get(), id);
        int now = (int) spec.installation().guests().stream().filter(g -> g.host().equals(id)).count();
        int more = Math.clamp((long) USUAL_GROWTH * now, LEAST_MORE, MOST_MORE);
        return Optional.of(new Dial(Knob.GUESTS, id, guest.get().id(), OptionalDouble.of(0),
                KnobValues.range(Knob.GUESTS, 0, more),
                v -> List.of(new Change.MoreGuests(kind, (int) v))));
    }

    private static GuestSpec onHost(GuestSpec guest, String host) {
        return new GuestSpec(guest.id(), host, guest.maximumMemory(), guest.virtualCpus(), guest.placement(),
                guest.profile(), guest.eligibility(), guest.serviceLevel());
    }

    /** The guest that is named; of a class, or where none is named, the one in the middle by storage. */
    private Optional<Guest> kindOf(Host host, KnobSetting setting) {
        var named = Elements.hosts(installation).stream().flatMap(SpecReader::guests)
                .filter(g -> isCalled(g, setting.subject())).findFirst();
        if (named.isPresent()) {
            return named;
        }
        var kinds = SpecReader.guests(host)
                .filter(g -> setting.subject().isEmpty() || isOfClass(g.getGuestClass(), setting.subject()))
                .sorted(Comparator.comparingLong(Guest::getMemoryBytes).thenComparing(Elements::name)).toList();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.get(kinds.size() / 2));
    }

    private static boolean isCalled(Guest guest, String name) {
        return !name.isEmpty() && (name.equals(Elements.id(guest)) || name.equalsIgnoreCase(Elements.name(guest)));
    }

    private static boolean isOfClass(GuestClass guestClass, String name) {
        return guestClass.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<Dial> central(HostSpec host) {
        return host.level(StorageLevelSpec.Central.class).map(c -> new Dial(Knob.CENTRAL, host.id(), "",
                OptionalDouble.of(c.size().count()),
                KnobValues.range(Knob.CENTRAL, LEAST_SHARE * c.size().count(), MOST_SHARE * c.size().count()),
                v -> List.of(new Change.CentralSize(host.id(), new Bytes((long) v)))));
    }

    /** z/VM had expanded storage until 6.4; elsewhere there never was any. */
    private Optional<Dial> xstore(Host host, HostSpec spec, KnobSetting setting) {
        var present = spec.level(StorageLevelSpec.Xstore.class);
        boolean supported = spec.hypervisor().filter(h -> h.kind() == HypervisorSpec.Kind.ZVM
                && !h.isAtLeast(HypervisorSpec.Kind.ZVM, 6, 4)).isPresent();
        if (present.isEmpty() && !supported) {
            problems.warning(ProblemCode.KNOB_UNUSABLE, host, Messages.Knob_NoXstore, Messages.Knob_NoXstoreRemedy,
                    setting.toString(), Elements.name(host));
        }
        long now = present.map(x -> x.size().count()).orElse(0L);
        long usual = Math.max(now, spec.level(StorageLevelSpec.Central.class).map(c -> c.size().count() / 4)
                .orElse(0L));
        return Optional.of(new Dial(Knob.XSTORE, spec.id(), "", OptionalDouble.of(now),
                KnobValues.range(Knob.XSTORE, 0, MOST_FACTOR * usual),
                v -> List.of(new Change.XstoreSize(spec.id(), new Bytes((long) v)))));
    }

    /** Storage that is lent already, or by another host that is named and joined to it by a link. */
    private Optional<Dial> remote(PagingSpec all, Host host, HostSpec spec, KnobSetting setting) {
        var lender = Lenders.of(installation, setting.subject()).map(Elements::id);
        if (lender.filter(spec.id()::equals).isPresent()) {
            // A host that is asked about lends nothing to itself; the others may still borrow from it.
            return Optional.empty();
        }
        var present = spec.storage().stream().filter(StorageLevelSpec.Remote.class::isInstance)
                .map(StorageLevelSpec.Remote.class::cast)
                .filter(r -> setting.subject().isEmpty() || lender.filter(r.lenderHost()::equals).isPresent())
                .findFirst();
        if (present.isPresent()) {
            var remote = present.get();
            return Optional.of(remote(spec, remote.lenderHost(), remote.link(), remote.size(),
                    MOST_FACTOR * remote.size().count()));
        }
        var link = lender.flatMap(l -> all.installation().links().stream()
                .filter(k -> k.ends().contains(l) && k.ends().contains(spec.id())).findFirst());
        if (link.isEmpty()) {
            refuse(host, setting,
                    setting.subject().isEmpty() ? Messages.Knob_RemoteRemedy : Messages.Knob_LenderRemedy);
            return Optional.empty();
        }
        var usual = all.installation().hosts().stream().filter(h -> h.id().equals(lender.get()))
                .flatMap(h -> h.level(StorageLevelSpec.Central.class).stream()).findFirst()
                .map(c -> c.size().count() * LENT_SHARE).orElse(0.0);
        return Optional.of(remote(spec, lender.get(), link.get().id(), Bytes.ZERO, usual));
    }

    private static Dial remote(HostSpec spec, String lender, String link, Bytes now, double usual) {
        return new Dial(Knob.REMOTE, spec.id(), lender, OptionalDouble.of(now.count()),
                KnobValues.range(Knob.REMOTE, 0, usual),
                v -> List.of(new Change.RemoteSize(spec.id(), lender, link, new Bytes((long) v))));
    }

    private Optional<Dial> volumes(PagingSpec spec, Host host, HostSpec hostSpec, KnobSetting setting) {
        var ids = hostSpec.level(StorageLevelSpec.PagingSpace.class).map(StorageLevelSpec.PagingSpace::volumes)
                .orElse(List.of());
        var last = ids.isEmpty() ? Optional.<PagingVolumeSpec>empty()
                : spec.installation().pagingVolumes().stream().filter(v -> v.id().equals(ids.getLast())).findFirst();
        if (last.isEmpty()) {
            refuse(host, setting, Messages.Knob_VolumesRemedy);
            return Optional.empty();
        }
        return Optional.of(new Dial(Knob.VOLUMES, hostSpec.id(), "", OptionalDouble.of(ids.size()),
                KnobValues.range(Knob.VOLUMES, Math.max(1, ids.size() / 2), 2.0 * ids.size()),
                v -> volumes(hostSpec.id(), ids, last.get(), (int) v)));
    }

    /** The last volumes go, or empty ones like the last come. */
    private static List<Change> volumes(String host, List<String> ids, PagingVolumeSpec like, int count) {
        var changes = new ArrayList<Change>();
        for (int i = ids.size() - 1; i >= count; i--) {
            changes.add(new Change.RemoveVolume(host, ids.get(i)));
        }
        for (int i = ids.size() + 1; i <= count; i++) {
            changes.add(new Change.AddVolume(host, new PagingVolumeSpec(like.id() + "+" + (i - ids.size()),
                    like.kind(), like.slots(), Pages.ZERO, like.serviceTime(), like.transferRate(),
                    like.writeBlock(), like.readBlock(), like.concurrentIo())));
        }
        return changes;
    }
}
