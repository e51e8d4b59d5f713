/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.DiagramNote;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/** Edits of notes on the chart. */
public final class NoteEdits {
    private static final int SMALLEST = 10;

    private NoteEdits() {
    }

    /** A new note that is on no chart yet. */
    public static DiagramNote newNote() {
        var note = PortolanFactory.eINSTANCE.createDiagramNote();
        note.setText(Messages.Name_Note);
        Identifiers.ensure(note);
        return note;
    }

    /** Adds a note; a place without a size leaves the note the size that it has. */
    public static Command add(EditingDomain domain, Installation installation, DiagramNote note, Place place) {
        note.setX(place.x());
        note.setY(place.y());
        if (place.width() > 0 && place.height() > 0) {
            note.setWidth(Math.max(SMALLEST, place.width()));
            note.setHeight(Math.max(SMALLEST, place.height()));
        }
        return new DiagramChange(domain, installation).add(note).toCommand(Messages.Note_Add);
    }

    public static Command setText(EditingDomain domain, DiagramNote note, String text) {
        return Edits.set(domain, note, PortolanPackage.Literals.DIAGRAM_NOTE__TEXT, text, Messages.Note_SetText);
    }

    /** Moves and resizes a note. */
    public static Command bounds(EditingDomain domain, DiagramNote note, Place place) {
        return new DiagramChange(domain, Edits.installationOf(note)).place(note, new Place(place.x(), place.y(),
                Math.max(SMALLEST, place.width()), Math.max(SMALLEST, place.height())))
                .toCommand(Messages.Diagram_Move);
    }

    /** Says what a note is about. */
    public static Command attach(EditingDomain domain, DiagramNote note, NamedElement element) {
        return Edits.set(domain, note, PortolanPackage.Literals.DIAGRAM_NOTE__ATTACHED_TO, element,
                Messages.Note_Attach);
    }

    /** Makes a note stand for itself; refused when it does. */
    public static Command detach(EditingDomain domain, DiagramNote note) {
        return note.getAttachedTo() == null ? UnexecutableCommand.INSTANCE
                : Edits.labelled(Messages.Note_Detach, SetCommand.create(domain, note,
                        PortolanPackage.Literals.DIAGRAM_NOTE__ATTACHED_TO, SetCommand.UNSET_VALUE));
    }

    public static Command remove(EditingDomain domain, DiagramNote note) {
        return Edits.remove(domain, List.of(note));
    }
}
