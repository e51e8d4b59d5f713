/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.portolan.model.DiagramNode;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;

class DiagramEditsTest {
    private final Desk desk = new Desk();

    private DiagramNode node(NamedElement element) {
        return desk.installation.getDiagram().getNodes().stream().filter(n -> n.getElement() == element).findFirst()
                .orElseThrow();
    }

    @Test
    void aMoveToWhereItIsChangesNothing() {
        assertThat(DiagramEdits.bounds(desk.domain, desk.one, Place.at(20, 20)).canExecute()).isFalse();
        assertThat(DiagramEdits.move(desk.domain, List.of(desk.one), Map.of(), 0, 0).canExecute()).isFalse();
    }

    @Test
    void aClusterTakesItsHostsAndTheirInnerBendsAlong() {
        desk.runBackAndForth(DiagramEdits.move(desk.domain, List.of(desk.ssi), Map.of(desk.ssi, Place.at(0, 0)), 7, 3));

        assertThat(node(desk.ssi).getX()).isEqualTo(7);
        assertThat(node(desk.one).getX()).isEqualTo(27);
        assertThat(node(desk.two).getY()).isEqualTo(23);
        assertThat(desk.installation.getDiagram().getConnections().getFirst().getBendPoints().getFirst().getX())
                .isEqualTo(207);
    }

    @Test
    void oneEndAloneLeavesTheBendsWhereTheyAre() {
        desk.run(DiagramEdits.move(desk.domain, List.of(desk.one), Map.of(), 7, 3));

        assertThat(desk.installation.getDiagram().getConnections().getFirst().getBendPoints().getFirst().getX())
                .isEqualTo(200);
    }

    @Test
    void notesMoveToo() {
        var note = desk.installation.getDiagram().getNotes().getFirst();

        desk.runBackAndForth(DiagramEdits.move(desk.domain, List.of(note), Map.of(), -5, 5));

        assertThat(note.getX()).isEqualTo(15);
    }

    @Test
    void collapseAndExpand() {
        desk.runBackAndForth(DiagramEdits.collapse(desk.domain, List.of(desk.one, desk.esx),
                Map.of(desk.esx, Place.at(800, 20)), true));
        assertThat(node(desk.one).isCollapsed()).isTrue();
        assertThat(node(desk.esx).getX()).isEqualTo(800);
        assertThat(DiagramEdits.collapse(desk.domain, List.of(desk.one), Map.of(), true).canExecute()).isFalse();

        desk.runBackAndForth(DiagramEdits.collapse(desk.domain, List.of(desk.one), Map.of(), false));
    }

    @Test
    void arrangeIsOneStepAndIsUndoneAsAWhole() {
        desk.runBackAndForth(DiagramEdits.arrange(desk.domain, desk.installation, installation -> {
            var nodes = installation.getDiagram().getNodes();
            nodes.removeFirst();
            nodes.getFirst().setX(1234);
            var added = PortolanFactory.eINSTANCE.createDiagramNode();
            added.setElement(desk.esx);
            nodes.add(added);
            installation.getDiagram().getConnections().clear();
        }));

        assertThat(node(desk.two).getX()).isEqualTo(1234);
    }

    @Test
    void arrangeMakesTheDiagramWhereThereIsNone() {
        desk.installation.setDiagram(null);

        desk.runBackAndForth(DiagramEdits.arrange(desk.domain, desk.installation, installation -> {
            var added = PortolanFactory.eINSTANCE.createDiagramNode();
            added.setElement(desk.esx);
            installation.getDiagram().getNodes().add(added);
        }));

        assertThat(node(desk.esx)).isNotNull();
    }

    @Test
    void optionsAreKeptInTheFile() {
        desk.runBackAndForth(
                DiagramEdits.option(desk.domain, desk.installation, DiagramEdits.Option.GRID, true));
        assertThat(DiagramEdits.option(desk.domain, desk.installation, DiagramEdits.Option.GRID, true).canExecute())
                .isFalse();
    }

    @Test
    void notesAreWrittenAttachedAndDetached() {
        var note = desk.installation.getDiagram().getNotes().getFirst();
        desk.runBackAndForth(NoteEdits.setText(desk.domain, note, "Spare"));
        desk.runBackAndForth(NoteEdits.detach(desk.domain, note));
        desk.runBackAndForth(NoteEdits.attach(desk.domain, note, desk.one));
        desk.runBackAndForth(NoteEdits.bounds(desk.domain, note, new Place(1, 2, 0, 0)));
        assertThat(note.getWidth()).isEqualTo(10);
        desk.runBackAndForth(NoteEdits.remove(desk.domain, note));
    }
}
