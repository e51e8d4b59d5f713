/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.MemoryProfile;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/** Edits of guests. To move a guest in the model is to say where it is; what that costs, a study tells. */
public final class GuestEdits {
    private static final long GIB = 1L << 30;

    private GuestEdits() {
    }

    /**
     * A new guest that is on no host yet: a name that is free in the installation, storage and processors that are usual
     * for its class. How it uses its storage follows from the class.
     */
    public static Guest newGuest(Installation installation, GuestClass guestClass, HypervisorKind hypervisor) {
        var guest = PortolanFactory.eINSTANCE.createGuest();
        guest.setGuestClass(guestClass);
        guest.setName(Names.takenBy(guests(installation)).free(defaultName(guestClass)));
        guest.setMemoryBytes(defaultMemory(guestClass));
        guest.setVirtualProcessors(guestClass == GuestClass.IDLE_LINUX ? 1 : 2);
        if (hypervisor == HypervisorKind.ZVM) {
            guest.setZvm(PortolanFactory.eINSTANCE.createZvmTraits());
        }
        Identifiers.ensure(guest);
        return guest;
    }

    private static String defaultName(GuestClass guestClass) {
        return switch (guestClass) {
            case CUSTOM, IDLE_LINUX -> "LINUX01";
            case WEB -> "WEB01";
            case OLTP -> "DB01";
            case JAVA -> "JAVA01";
            case PAGE_CACHE -> "FILE01";
        };
    }

    private static long defaultMemory(GuestClass guestClass) {
        return switch (guestClass) {
            case IDLE_LINUX -> 2 * GIB;
            case CUSTOM, WEB -> 4 * GIB;
            case PAGE_CACHE -> 8 * GIB;
            case OLTP, JAVA -> 16 * GIB;
        };
    }

    static Stream<Guest> guests(Installation installation) {
        return Stream.concat(installation.getUnplacedGuests().stream(), installation.getClusters().stream()
                .flatMap(c -> c.getHosts().stream()).flatMap(h -> h.getGuests().stream()));
    }

    /** Adds a guest to a host, behind the others. */
    public static Command add(EditingDomain domain, Host host, Guest guest) {
        return Edits.labelled(Messages.Guest_Add,
                Edits.add(domain, host, PortolanPackage.Literals.HOST__GUESTS, List.of(guest)));
    }

    /** Adds a guest that is on no host. */
    public static Command addUnplaced(EditingDomain domain, Installation installation, Guest guest) {
        return Edits.labelled(Messages.Guest_Add, Edits.add(domain, installation,
                PortolanPackage.Literals.INSTALLATION__UNPLACED_GUESTS, List.of(guest)));
    }

    /** Moves guests to a host, behind those that are there; refused where all are there already. */
    public static Command relocate(EditingDomain domain, Collection<Guest> guests, Host target) {
        var moved = elsewhere(guests, target);
        String label = moved.size() == 1
                ? NLS.bind(Messages.Guest_RelocateOne, moved.getFirst().getName(), target.getName())
                : NLS.bind(Messages.Guest_RelocateMany, moved.size(), target.getName());
        return transfer(domain, moved, target, PortolanPackage.Literals.HOST__GUESTS, target.getGuests().size(), label);
    }

    /** Takes guests off their hosts, to those on no host; refused where all are there already. */
    public static Command unplace(EditingDomain domain, Collection<Guest> guests, Installation installation) {
        return transfer(domain, elsewhere(guests, installation), installation,
                PortolanPackage.Literals.INSTALLATION__UNPLACED_GUESTS, installation.getUnplacedGuests().size(),
                Messages.Guest_Unplace);
    }

    /**
     * Moves guests to a host, to the given index: from other hosts, or within it. Keeps their order among each other.
     *
     * @param index place of the first one among the guests of the host that do not move
     */
    public static Command place(EditingDomain domain, Collection<Guest> guests, Host target, int index) {
        var moved = List.copyOf(new LinkedHashSet<>(guests));
        if (moved.stream().noneMatch(g -> g.eContainer() == target)) {
            return transfer(domain, moved, target, PortolanPackage.Literals.HOST__GUESTS, index,
                    NLS.bind(Messages.Guest_RelocateMany, moved.size(), target.getName()));
        }
        if (moved.stream().anyMatch(g -> g.eContainer() != target)) {
            return relocate(domain, guests, target);
        }
        return reorder(domain, moved, target, index);
    }

    private static Command reorder(EditingDomain domain, List<Guest> moved, Host host, int index) {
        var order = new ArrayList<>(host.getGuests());
        order.removeAll(moved);
        order.addAll(Math.clamp(index, 0, order.size()), moved);
        var now = new ArrayList<>(host.getGuests());
        var parts = new ArrayList<Command>();
        for (int i = 0; i < order.size(); i++) {
            if (now.get(i) != order.get(i)) {
                parts.add(MoveCommand.create(domain, host, PortolanPackage.Literals.HOST__GUESTS, order.get(i), i));
                now.remove(order.get(i));
                now.add(i, order.get(i));
            }
        }
        return Edits.compound(Messages.Guest_Reorder, parts);
    }

    private static List<Guest> elsewhere(Collection<Guest> guests, EObject container) {
        return guests.stream().distinct().filter(g -> g.eContainer() != container).toList();
    }

    private static Command transfer(EditingDomain domain, List<Guest> guests, EObject target, EReference feature,
            int index, String label) {
        if (guests.isEmpty()) {
            return Edits.compound(label, List.of());
        }
        var parts = new ArrayList<Command>();
        for (var guest : guests) {
            if (guest.eContainer() != null) {
                parts.add(Edits.takeOut(domain, guest));
            }
        }
        int size = ((List<?>) target.eGet(feature)).size();
        parts.add(AddCommand.create(domain, target, feature, guests,
                Math.clamp(index, 0, size)));
        return Edits.compound(label, parts);
    }

    /** Sets one value of guests, or takes it away where the value is null; refused where nothing would change. */
    public static Command set(EditingDomain domain, Collection<Guest> guests, EStructuralFeature feature,
            Object value) {
        var parts = new ArrayList<Command>();
        for (var guest : guests) {
            boolean same = value == null ? !guest.eIsSet(feature)
                    : guest.eIsSet(feature) && value.equals(guest.eGet(feature));
            if (!same) {
                parts.add(SetCommand.create(domain, guest, feature, value == null ? SetCommand.UNSET_VALUE : value));
            }
        }
        return Edits.compound(Messages.Guest_Set, parts);
    }

    /**
     * Gives a guest a memory profile, in place of the one that it has.
     *
     * @param profile is no guest's yet
     */
    public static Command setMemoryProfile(EditingDomain domain, Guest guest, MemoryProfile profile) {
        return Edits.labelled(NLS.bind(Messages.Guest_SetProfile, guest.getName()),
                SetCommand.create(domain, guest, PortolanPackage.Literals.GUEST__MEMORY_PROFILE, profile));
    }

    public static Command rename(EditingDomain domain, Guest guest, String name) {
        return Edits.rename(domain, guest, name);
    }

    /** Removes guests with all references to them. */
    public static Command remove(EditingDomain domain, Collection<Guest> guests) {
        return Edits.remove(domain, guests);
    }
}
