/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Link;
import org.portolan.model.Node;
import org.portolan.model.PortolanPackage;
import org.portolan.model.StorageLevel;
import org.portolan.model.edit.commands.StorageEdits.LevelKind;
import org.portolan.model.edit.commands.StorageEdits.VolumeKind;

/** Whatever was done in whatever order: undo of everything gives the original file, redo of everything the last one. */
class RandomEditsTest {
    private static final int STEPS = 150;

    private final Desk desk = new Desk();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void undoOfEverythingGivesTheOriginalBytes(long seed) {
        random = new Random(seed);
        var states = new ArrayList<String>(List.of(desk.text()));
        for (int i = 0; i < STEPS; i++) {
            var command = anyEdit();
            if (command.canExecute()) {
                desk.domain.getCommandStack().execute(command);
                states.add(desk.text());
            }
        }
        assertThat(states).hasSizeGreaterThan(STEPS / 3);

        for (int i = states.size() - 2; i >= 0; i--) {
            desk.undo();
            assertThat(desk.text()).as("after undo to step %d", i).isEqualTo(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            desk.redo();
            assertThat(desk.text()).as("after redo to step %d", i).isEqualTo(states.get(i));
        }
    }

    private Command anyEdit() {
        var domain = desk.domain;
        var installation = desk.installation;
        return switch (random.nextInt(22)) {
            case 0 -> ClusterEdits.add(domain, installation, ClusterEdits.newCluster(installation,
                    any(ClusterKind.values())), place());
            case 1 -> clusters().isEmpty() ? nothing()
                    : HostEdits.add(domain, any(clusters()), newHost(), place());
            case 2 -> HostEdits.addStandalone(domain, installation, newHost(), place(), place());
            case 3, 4 -> hosts().isEmpty() ? nothing() : GuestEdits.add(domain, any(hosts()), GuestEdits
                    .newGuest(installation, any(GuestClass.values()), any(HypervisorKind.values())));
            case 5, 6 -> hosts().isEmpty() || guests().isEmpty() ? nothing()
                    : GuestEdits.relocate(domain, some(guests()), any(hosts()));
            case 7 -> hosts().isEmpty() || guests().isEmpty() ? nothing()
                    : GuestEdits.place(domain, some(guests()), any(hosts()), random.nextInt(5));
            case 8 -> GuestEdits.unplace(domain, some(guests()), installation);
            case 9 -> SwitchEdits.add(domain, installation, SwitchEdits.newSwitch(installation), place());
            case 10, 11 -> nodes().isEmpty() ? nothing()
                    : LinkEdits.connect(domain, any(LinkKind.values()), any(nodes()), any(nodes()));
            case 12 -> links().isEmpty() || nodes().isEmpty() ? nothing()
                    : LinkEdits.reconnectTo(domain, any(links()), any(nodes()));
            case 13 -> links().isEmpty() ? nothing()
                    : LinkEdits.addBend(domain, any(links()), random.nextInt(3), random.nextInt(), random.nextInt());
            case 14 -> hosts().isEmpty() ? nothing()
                    : StorageEdits.addLevel(domain, any(hosts()), any(LevelKind.values()));
            case 15 -> hosts().isEmpty() ? nothing()
                    : StorageEdits.addVolume(domain, any(hosts()), any(VolumeKind.values()));
            case 16 -> hosts().isEmpty() || any(hosts()).getStorageLevels().isEmpty() ? nothing() : moveLevel();
            case 17 -> NoteEdits.add(domain, installation, NoteEdits.newNote(), place());
            case 18 -> hosts().isEmpty() ? nothing()
                    : DiagramEdits.collapse(domain, some(hosts()), Map.of(), random.nextBoolean());
            case 19 -> paste();
            case 20 -> random.nextInt(4) > 0 || everything().isEmpty() ? nothing()
                    : Edits.remove(domain, some(everything()).subList(0, 1));
            default -> guests().isEmpty() ? nothing() : GuestEdits.set(domain, some(guests()),
                    PortolanPackage.Literals.GUEST__MEMORY_BYTES, random.nextBoolean() ? null : 4096L);
        };
    }

    private Command nothing() {
        return Edits.compound("nothing", List.of());
    }

    private Command moveLevel() {
        List<StorageLevel> levels = any(hosts()).getStorageLevels();
        return levels.isEmpty() ? nothing()
                : StorageEdits.moveLevel(desk.domain, any(levels), random.nextInt(levels.size()));
    }

    private Command paste() {
        Clipboard.copy(desk.domain, some(everything()).stream().limit(2).toList());
        var targets = everything();
        return Clipboard.paste(desk.domain, targets.isEmpty() ? desk.installation : any(targets), 20, 20);
    }

    private Host newHost() {
        return HostEdits.newHost(desk.installation, any(HypervisorKind.values()));
    }

    private Place place() {
        return new Place(random.nextInt(2000), random.nextInt(2000), random.nextInt(-1, 400), random.nextInt(-1, 400));
    }

    private List<Cluster> clusters() {
        return desk.installation.getClusters();
    }

    private List<Host> hosts() {
        return clusters().stream().flatMap(c -> c.getHosts().stream()).toList();
    }

    private List<Guest> guests() {
        return GuestEdits.guests(desk.installation).toList();
    }

    private List<Link> links() {
        return desk.installation.getLinks();
    }

    private List<Node> nodes() {
        return Stream.<Node>concat(hosts().stream(), desk.installation.getSwitches().stream()).toList();
    }

    private List<EObject> everything() {
        return Stream.of(clusters(), hosts(), guests(), links(), desk.installation.getSwitches(),
                desk.installation.getDiagram().getNotes()).flatMap(l -> l.stream().map(e -> (EObject) e)).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(List<T> list) {
        return list.stream().filter(x -> random.nextInt(4) == 0).toList();
    }
}
