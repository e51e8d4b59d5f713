/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.portolan.engine.disk.DiskLoad;
import org.portolan.engine.disk.DiskPathKind;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.Minidisk;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.disk.DiskPathStudy;
import org.portolan.study.disk.GuestDisk;
import org.portolan.study.format.Quantities;

/** Reads the disks of guests for a comparison of paths. What the model leaves open is an assumption, and remarked on. */
public final class DiskPathReader {

    /** What the id of a disk that the model does not have ends with. */
    private static final String IMAGINED = "+disk";

    private final Installation installation;
    private final Problems problems = new Problems();
    private final Map<String, String> names;
    private int loadsAssumed;

    private DiskPathReader(Installation installation) {
        this.installation = installation;
        this.names = new HashMap<>(InstallationNames.byId(installation));
    }

    /** Reads what a question needs. */
    public static DiskPathReading read(Installation installation, DiskPathQuestion question) {
        return new DiskPathReader(installation).read(question);
    }

    /** Reads what a stored study of disk paths needs. */
    public static DiskPathReading read(Installation installation, Study study) {
        var reader = new DiskPathReader(installation);
        if (study.getKind() != StudyKind.DISK_PATHS) {
            reader.problems.error(ProblemCode.STUDY_NOT_SUPPORTED, study, Messages.Study_NotDiskPaths,
                    Messages.Study_NotDiskPathsRemedy, Elements.name(study), study.getKind().getLiteral());
            return reader.reading(List.of());
        }
        return reader.read(DiskPathQuestion.of(study));
    }

    private DiskPathReading read(DiskPathQuestion question) {
        var read = AssumptionsReader.read(installation);
        problems.addAll(read.problems());
        var price = price(question);
        var guests = question.guests().isEmpty() ? Elements.hosts(installation).stream().flatMap(Elements::running)
                .filter(g -> !g.getDisks().isEmpty()).toList() : question.guests();
        if (guests.isEmpty()) {
            problems.error(ProblemCode.STUDY_INCOMPLETE, installation, Messages.DiskPaths_NoGuest,
                    Messages.DiskPaths_NoGuestRemedy, Elements.name(installation));
        }
        var disks = new ArrayList<GuestDisk>();
        if (!problems.hasErrors()) {
            var devices = new DeviceReader(installation, read.assumptions(), problems);
            for (Guest guest : guests) {
                route(guest, question.targets())
                        .ifPresent(route -> disks.addAll(disks(route, devices, price, read.assumptions())));
            }
        }
        remarkOnLoads(read.assumptions());
        return reading(disks);
    }

    /** One remark for all: an import may have thousands of disks that nothing is known about. */
    private void remarkOnLoads(Assumptions assumptions) {
        if (loadsAssumed > 0) {
            problems.remark(ProblemCode.DISK_LOAD_ASSUMED, installation, Messages.DiskPaths_LoadAssumed,
                    Messages.DiskPaths_LoadAssumedRemedy, loadsAssumed,
                    Quantities.number(assumptions.value(AssumptionKey.DISK_IO_RATE)));
        }
    }

    private DiskPathReading reading(List<GuestDisk> disks) {
        return new DiskPathReading(problems.hasErrors() ? List.of() : disks, problems.toList(), names);
    }

    private OptionalDouble price(DiskPathQuestion question) {
        if (question.outagePrice().isEmpty()) {
            return OptionalDouble.empty();
        }
        var text = question.outagePrice().get().strip();
        try {
            double price = Double.parseDouble(text);
            if (price >= 0 && Double.isFinite(price)) {
                return OptionalDouble.of(price);
            }
        } catch (NumberFormatException e) {
            // told below, as for numbers out of range
        }
        problems.error(ProblemCode.PARAMETER_UNUSABLE, installation, Messages.DiskPaths_PriceUnusable,
                Messages.DiskPaths_PriceUnusableRemedy, DiskPathQuestion.OUTAGE_PRICE, text);
        return OptionalDouble.empty();
    }

    /** A guest with the host that it is on and the one to which it might go. */
    private record Route(Guest guest, Host source, Host target) {
    }

    private Optional<Route> route(Guest guest, List<Host> targets) {
        var source = Elements.hostOf(guest);
        if (source.isEmpty()) {
            problems.error(ProblemCode.GUEST_ON_NO_HOST, guest, Messages.Guest_OnNoHost, Messages.Guest_OnNoHostRemedy,
                    Elements.name(guest));
            return Optional.empty();
        }
        var target = targets.stream().filter(h -> h != source.get()).findFirst()
                .or(() -> targets.isEmpty() ? DefaultQuestions.target(guest) : Optional.empty());
        if (target.isEmpty()) {
            problems.error(ProblemCode.STUDY_INCOMPLETE, guest, Messages.DiskPaths_NoTarget,
                    Messages.DiskPaths_NoTargetRemedy, Elements.name(guest), Elements.name(source.get()));
        }
        return target.map(t -> new Route(guest, source.get(), t));
    }

    private List<GuestDisk> disks(Route route, DeviceReader devices, OptionalDouble price, Assumptions assumptions) {
        var known = devices.read(route.guest()).disks();
        if (known.isEmpty()) {
            problems.remark(ProblemCode.DISK_ASSUMED, route.guest(), Messages.DiskPaths_DiskAssumed,
                    Messages.DiskPaths_DiskAssumedRemedy, Elements.name(route.guest()));
        }
        return (known.isEmpty() ? Stream.of(imagined(route.guest())) : known.stream())
                .map(disk -> new GuestDisk(Elements.id(route.guest()), !known.isEmpty(),
                        study(route, withLoad(disk, assumptions), price, assumptions),
                        kinds(route.source())))
                .toList();
    }

    /** Count-key-data disks, minidisks and block I/O are z/VM's; virtual disks in a store are the others'. */
    private static Set<DiskPathKind> kinds(Host host) {
        return host.getHypervisor() == HypervisorKind.ZVM ? EnumSet.complementOf(EnumSet.of(DiskPathKind.DATASTORE))
                : EnumSet.of(DiskPathKind.DEDICATED_FCP, DiskPathKind.VIRTUAL_SAN, DiskPathKind.ISCSI,
                        DiskPathKind.DATASTORE);
    }

    private DiskSpec imagined(Guest guest) {
        var id = Elements.id(guest) + IMAGINED;
        names.put(id, Messages.DiskPaths_Imagined);
        return DiskSpec.of(id, new Minidisk(Reach.EVERYWHERE));
    }

    private DiskSpec withLoad(DiskSpec disk, Assumptions assumptions) {
        if (disk.load().ioPerSecond().isPresent()) {
            return disk;
        }
        loadsAssumed++;
        double rate = assumptions.value(AssumptionKey.DISK_IO_RATE);
        return disk.with(new DiskLoad(Optional.of(rate), disk.load().queueDepth()));
    }

    private static DiskPathStudy study(Route route, DiskSpec disk, OptionalDouble price, Assumptions assumptions) {
        var guest = route.guest();
        double processors = HostParts.processors(route.source()).map(ProcessorSpec::available)
                .orElse(Double.POSITIVE_INFINITY);
        return new DiskPathStudy(disk, Elements.id(route.source()), Elements.id(route.target()), processors,
                price.orElse(guest.isSetVirtualProcessors() ? guest.getVirtualProcessors() : 1), assumptions);
    }
}
