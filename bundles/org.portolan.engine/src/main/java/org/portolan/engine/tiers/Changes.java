/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

/** Carries out the changes of what-ifs. */
public final class Changes {

    private Changes() {
    }

    /** The specification with a change. */
    public static PagingSpec apply(Change change, PagingSpec spec) {
        return switch (change) {
            case Change.CentralSize c -> spec.with(changed(spec, c.host(), h -> central(h, c.size())));
            case Change.XstoreSize c -> spec.with(changed(spec, c.host(), h -> xstore(h, c.size())));
            case Change.RemoteSize c -> spec.with(changed(spec, c.borrower(), h -> remote(h, c)));
            case Change.AddVolume c -> spec.with(addVolume(spec.installation(), c));
            case Change.RemoveVolume c -> spec.with(changed(spec, c.host(), h -> withoutVolume(h, c.volume())));
            case Change.Devices c -> spec.with(devices(spec.installation(), c));
            case Change.MoreGuests c -> moreGuests(spec, c);
            case Change.RemoveGuest c -> spec.with(removeGuest(spec.installation(), c.guest()));
            case Change.WorkingSet c -> spec.with(workingSets(spec, c));
            case Change.Overcommit c -> spec.with(changed(spec, c.host(), h -> overcommitted(spec, h, c)));
        };
    }

    private static InstallationSpec changed(PagingSpec spec, String host, UnaryOperator<HostSpec> change) {
        return changed(spec.installation(), host, change);
    }

    private static InstallationSpec changed(InstallationSpec installation, String host,
            UnaryOperator<HostSpec> change) {
        hostOf(installation, host);
        return installation.withHosts(
                installation.hosts().stream().map(h -> h.id().equals(host) ? change.apply(h) : h).toList());
    }

    private static HostSpec hostOf(InstallationSpec installation, String id) {
        return installation.hosts().stream().filter(h -> h.id().equals(id)).findFirst()
                .orElseThrow(() -> unknown("Change.host", id));
    }

    private static InvalidValueException unknown(String field, String id) {
        return new InvalidValueException(field, id, ValueRule.KNOWN_KEY);
    }

    private static HostSpec central(HostSpec host, Bytes size) {
        var present = host.level(Central.class);
        var fixed = present.flatMap(Central::fixed).map(f -> new Bytes(Math.min(f.count(), size.count())));
        var id = present.map(Central::id).orElse(host.id() + ".central");
        return replaced(host, Central.class::isInstance, Optional.of(new Central(id, size, fixed)), 0);
    }

    private static HostSpec xstore(HostSpec host, Bytes size) {
        var present = host.level(Xstore.class);
        var level = size.count() == 0 ? Optional.<StorageLevelSpec>empty()
                : Optional.<StorageLevelSpec>of(new Xstore(present.map(Xstore::id).orElse(host.id() + ".xstore"),
                        size, present.flatMap(Xstore::moveTime)));
        return replaced(host, Xstore.class::isInstance, level, placeAfter(host, Central.class));
    }

    private static HostSpec remote(HostSpec host, Change.RemoteSize change) {
        Predicate<StorageLevelSpec> isIt = l -> l instanceof Remote r && r.lenderHost().equals(change.lender())
                && r.link().equals(change.link());
        var id = host.storage().stream().filter(isIt).findFirst().map(StorageLevelSpec::id)
                .orElse(host.id() + ".remote." + change.lender());
        var level = change.size().count() == 0 ? Optional.<StorageLevelSpec>empty()
                : Optional.<StorageLevelSpec>of(new Remote(id, change.lender(), change.link(), change.size()));
        int place = Math.max(placeAfter(host, Central.class), placeAfter(host, Xstore.class));
        return replaced(host, isIt, level, place);
    }

    private static int placeAfter(HostSpec host, Class<? extends StorageLevelSpec> kind) {
        int place = 0;
        for (int i = 0; i < host.storage().size(); i++) {
            place = kind.isInstance(host.storage().get(i)) ? i + 1 : place;
        }
        return place;
    }

    /** The host with another level in the place of the first that is meant, or in a place of its own. */
    private static HostSpec replaced(HostSpec host, Predicate<StorageLevelSpec> isMeant,
            Optional<StorageLevelSpec> level, int otherwise) {
        var levels = new ArrayList<>(host.storage());
        int place = otherwise;
        for (int i = 0; i < levels.size(); i++) {
            if (isMeant.test(levels.get(i))) {
                place = i;
                levels.remove(i);
                break;
            }
        }
        int at = place;
        level.ifPresent(l -> levels.add(at, l));
        return withStorage(host, levels);
    }

    private static HostSpec withStorage(HostSpec host, List<StorageLevelSpec> levels) {
        return new HostSpec(host.id(), host.hypervisor(), host.cluster(), levels, host.processors(), host.adapters());
    }

    private static InstallationSpec addVolume(InstallationSpec installation, Change.AddVolume change) {
        var id = change.volume().id();
        var volumes = new ArrayList<>(installation.pagingVolumes());
        if (volumes.stream().noneMatch(v -> v.id().equals(id))) {
            volumes.add(change.volume());
        }
        var host = hostOf(installation, change.host());
        var space = host.level(PagingSpace.class)
                .orElseGet(() -> new PagingSpace(host.id() + ".page", List.of(), Optional.empty()));
        var ids = new ArrayList<>(space.volumes());
        if (ids.contains(id)) {
            throw new InvalidValueException("AddVolume.volume", id, ValueRule.NOT_ABOVE_OTHER_VALUE);
        }
        ids.add(id);
        var with = withVolumes(installation, volumes);
        return changed(with, host.id(), h -> replaced(h, PagingSpace.class::isInstance,
                Optional.of(new PagingSpace(space.id(), ids, space.channelRate())), h.storage().size()));
    }

    private static InstallationSpec withVolumes(InstallationSpec installation, Collection<PagingVolumeSpec> volumes) {
        return new InstallationSpec(installation.hosts(), List.copyOf(volumes), installation.links(),
                installation.guests(), installation.switches());
    }

    private static HostSpec withoutVolume(HostSpec host, String volume) {
        var space = host.level(PagingSpace.class).filter(s -> s.volumes().contains(volume))
                .orElseThrow(() -> unknown("RemoveVolume.volume", volume));
        var ids = space.volumes().stream().filter(v -> !v.equals(volume)).toList();
        return replaced(host, PagingSpace.class::isInstance,
                Optional.of(new PagingSpace(space.id(), ids, space.channelRate())), 0);
    }

    private static InstallationSpec devices(InstallationSpec installation, Change.Devices change) {
        Set<String> ids = hostOf(installation, change.host()).level(PagingSpace.class)
                .map(s -> new HashSet<>(s.volumes())).orElseGet(HashSet::new);
        return withVolumes(installation, installation.pagingVolumes().stream()
                .map(v -> ids.contains(v.id()) ? onDevice(v, change) : v).toList());
    }

    private static PagingVolumeSpec onDevice(PagingVolumeSpec volume, Change.Devices change) {
        return new PagingVolumeSpec(volume.id(), change.kind(), volume.slots(), volume.slotsUsed(),
                change.serviceTime(), volume.transferRate(), volume.writeBlock(), volume.readBlock(),
                change.concurrentIo());
    }

    private static PagingSpec moreGuests(PagingSpec spec, Change.MoreGuests change) {
        var kind = change.kind();
        hostOf(spec.installation(), kind.host());
        var taken = spec.installation().guests().stream().map(GuestSpec::id).collect(Collectors.toSet());
        var guests = new ArrayList<>(spec.installation().guests());
        var more = spec;
        for (int number = 1, added = 0; added < change.count(); number++) {
            var id = kind.id() + "+" + number;
            if (taken.add(id)) {
                guests.add(renamed(kind, id));
                more = spec.residency().containsKey(kind.id()) ? more.with(id, spec.residencyOf(kind.id())) : more;
                added++;
            }
        }
        return more.with(spec.installation().withGuests(guests));
    }

    private static GuestSpec renamed(GuestSpec guest, String id) {
        return new GuestSpec(id, guest.host(), guest.maximumMemory(), guest.virtualCpus(), guest.placement(),
                guest.profile(), guest.eligibility(), guest.serviceLevel());
    }

    private static InstallationSpec removeGuest(InstallationSpec installation, String id) {
        var others = installation.guests().stream().filter(g -> !g.id().equals(id)).toList();
        if (others.size() == installation.guests().size()) {
            throw unknown("RemoveGuest.guest", id);
        }
        return installation.withGuests(others);
    }

    private static InstallationSpec workingSets(PagingSpec spec, Change.WorkingSet change) {
        hostOf(spec.installation(), change.host());
        return spec.installation().withGuests(spec.installation().guests().stream().map(
                g -> isMeant(g, change) ? scaled(g, change.factor().value(), spec.assumptions()::value) : g).toList());
    }

    private static boolean isMeant(GuestSpec guest, Change.WorkingSet change) {
        return guest.host().equals(change.host()) && change.guest().map(guest.id()::equals).orElse(true);
    }

    private static GuestSpec scaled(GuestSpec guest, double factor, ToDoubleFunction<AssumptionKey> assumptions) {
        return new GuestSpec(guest.id(), guest.host(), guest.maximumMemory(), guest.virtualCpus(),
                grown(guest, factor, assumptions), scaled(guest, guest.profile(), factor, assumptions),
                guest.eligibility(), guest.serviceLevel());
    }

    private static MemoryProfileSpec scaled(GuestSpec guest, MemoryProfileSpec profile, double factor,
            ToDoubleFunction<AssumptionKey> assumptions) {
        return switch (profile) {
            case MemoryProfileSpec.Saturating s -> new MemoryProfileSpec.Saturating(times(s.dirtyRate(), factor),
                    times(s.writableSet(), factor), times(s.workingSet(), factor), s.touchTime());
            case MemoryProfileSpec.Preset p ->
                    scaled(guest, References.saturating(p, guest.placement().total(), assumptions), factor,
                            assumptions);
            case MemoryProfileSpec.Populations p -> new MemoryProfileSpec.Populations(
                    p.populations().stream().map(q -> scaled(q, factor)).toList());
            case MemoryProfileSpec.Measured m ->
                    new MemoryProfileSpec.Measured(scaled(m.touched(), factor), scaled(m.dirtied(), factor));
        };
    }

    private static PopulationSpec scaled(PopulationSpec population, double factor) {
        return new PopulationSpec(times(population.pages(), factor), population.pattern(),
                times(population.reads(), factor), times(population.writes(), factor), population.pace());
    }

    private static List<CurvePoint> scaled(List<CurvePoint> points, double factor) {
        return points.stream().map(p -> new CurvePoint(p.time(), times(p.pages(), factor))).toList();
    }

    private static Pages times(Pages pages, double factor) {
        return new Pages((long) Math.min(Pages.MAX_COUNT, Math.rint(pages.count() * factor)));
    }

    private static PageRate times(PageRate rate, double factor) {
        return new PageRate(Math.min(PageRate.MAX_PAGES_PER_SECOND, rate.pagesPerSecond() * factor));
    }

    /** What a larger working set needs is instantiated, as far as the guest has untouched pages. */
    private static GuestPlacement grown(GuestSpec guest, double factor, ToDoubleFunction<AssumptionKey> assumptions) {
        var placement = guest.placement();
        double touched = References.of(guest, assumptions).touched();
        double wanted = touched * Math.max(0, factor - 1);
        var more = new Pages((long) Math.min(placement.untouched().count(), Math.ceil(wanted)));
        return new GuestPlacement(placement.resident().plus(more), placement.residentWithSlot(), placement.xstore(),
                placement.dasd(), placement.untouched().minus(more));
    }

    private static HostSpec overcommitted(PagingSpec spec, HostSpec host, Change.Overcommit change) {
        double virtual = spec.installation().guests().stream().filter(g -> g.host().equals(host.id()))
                .mapToDouble(g -> g.maximumPages().count()).sum() * Pages.SIZE;
        double fixed = host.level(Central.class).flatMap(Central::fixed).map(f -> (double) f.count())
                .orElseGet(() -> spec.assumptions().value(AssumptionKey.CP_FIXED));
        return central(host, new Bytes((long) Math.min(Bytes.MAX_COUNT, virtual / change.target().value() + fixed)));
    }
}
