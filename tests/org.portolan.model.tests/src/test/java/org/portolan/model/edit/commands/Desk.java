/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.PlacementRule;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.Study;
import org.portolan.model.edit.PortolanItemProviderAdapterFactory;

/**
 * A small installation under edit, with something in it that refers to each thing that can be removed: an SSI cluster of
 * two members with an ISFC link with a bend, a vSphere cluster of one host, a rule, a study and a note.
 */
final class Desk {
    final Installation installation = PortolanFactory.eINSTANCE.createInstallation();
    final Cluster ssi = PortolanFactory.eINSTANCE.createCluster();
    final Cluster farm = PortolanFactory.eINSTANCE.createCluster();
    final Host one = host("ONE", HypervisorKind.ZVM);
    final Host two = host("TWO", HypervisorKind.ZVM);
    final Host esx = host("ESX", HypervisorKind.VSPHERE);
    final Guest a = guest("A");
    final Guest b = guest("B");
    final Guest c = guest("C");
    final Link link;
    final PlacementRule rule = PortolanFactory.eINSTANCE.createPlacementRule();
    final Study study = PortolanFactory.eINSTANCE.createStudy();
    final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new PortolanItemProviderAdapterFactory(),
            new BasicCommandStack(), new ResourceSetImpl());
    private final XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/desk.portolan"));

    Desk() {
        ssi.setName("SSI");
        ssi.setKind(ClusterKind.ZVM_SSI);
        farm.setName("FARM");
        farm.setKind(ClusterKind.VSPHERE);
        installation.getClusters().add(ssi);
        installation.getClusters().add(farm);
        ssi.getHosts().add(one);
        ssi.getHosts().add(two);
        farm.getHosts().add(esx);
        one.getGuests().add(a);
        one.getGuests().add(b);
        one.getGuests().add(c);
        rule.setName("apart");
        rule.getGuests().add(a);
        rule.getGuests().add(b);
        rule.getHosts().add(two);
        installation.getPlacementRules().add(rule);
        study.getGuests().add(b);
        study.getTargets().add(two);
        installation.getStudies().add(study);
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(installation);
        run(LinkEdits.connect(domain, one, two));
        link = installation.getLinks().getFirst();
        run(DiagramEdits.bounds(domain, one, Place.at(20, 20)));
        run(DiagramEdits.bounds(domain, two, new Place(400, 20, 300, 200)));
        run(LinkEdits.addBend(domain, link, 0, 200, 200));
        var note = NoteEdits.newNote();
        note.setAttachedTo(two);
        run(NoteEdits.add(domain, installation, note, new Place(20, 400, 200, 100)));
        Identifiers.ensure(installation);
        domain.getCommandStack().flush();
    }

    private Host host(String name, HypervisorKind hypervisor) {
        var host = PortolanFactory.eINSTANCE.createHost();
        host.setName(name);
        host.setHypervisor(hypervisor);
        HostDefaults.equip(host);
        return host;
    }

    private Guest guest(String name) {
        var guest = GuestEdits.newGuest(installation, GuestClass.WEB, HypervisorKind.ZVM);
        guest.setName(name);
        return guest;
    }

    /** Executes what must be executable. */
    void run(Command command) {
        assertThat(command.canExecute()).as(command.getLabel()).isTrue();
        domain.getCommandStack().execute(command);
    }

    void undo() {
        assertThat(domain.getCommandStack().canUndo()).isTrue();
        domain.getCommandStack().undo();
    }

    void redo() {
        assertThat(domain.getCommandStack().canRedo()).isTrue();
        domain.getCommandStack().redo();
    }

    /** The file as it would be written now. */
    String text() {
        for (EObject object : (Iterable<EObject>) installation::eAllContents) {
            if (object.eClass().getEStructuralFeature("id") != null) {
                var id = (String) object.eGet(PortolanPackage.Literals.ELEMENT__ID);
                assertThat(id).as("id of %s", object).isNotBlank();
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            resource.save(out, null);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs, undoes and redoes a command, and checks that nothing is left of it in between. */
    void runBackAndForth(Command command) {
        String before = text();
        run(command);
        String after = text();
        assertThat(after).isNotEqualTo(before);
        undo();
        assertThat(text()).isEqualTo(before);
        redo();
        assertThat(text()).isEqualTo(after);
    }
}
