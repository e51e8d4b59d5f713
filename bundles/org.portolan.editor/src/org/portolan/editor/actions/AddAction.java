/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.portolan.editor.InstallationEditor;
import org.portolan.editor.palette.NewElement;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramNote;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Switch;
import org.portolan.model.edit.commands.ClusterEdits;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.model.edit.commands.NoteEdits;
import org.portolan.model.edit.commands.Place;
import org.portolan.model.edit.commands.StorageEdits;
import org.portolan.model.edit.commands.SwitchEdits;
import org.portolan.ui.label.Icons;

/** Adds something to what is selected, where there is room; for those who do not use the palette. */
final class AddAction extends ChartAction {
    private static final int GAP = 24;

    private final NewElement element;

    AddAction(InstallationEditor editor, NewElement element, String text, Icons icon) {
        super(editor, "org.portolan.editor.add", text, icon.descriptor());
        this.element = element;
    }

    @Override
    protected boolean isPossible() {
        return switch (element) {
            case NewElement.NewLevel level -> target() instanceof Host host
                    && StorageEdits.mayHave(host, level.kind());
            case NewElement.InHost inHost -> target() instanceof Host;
            case NewElement.NewHost host -> target() instanceof Cluster;
            default -> true;
        };
    }

    @Override
    public void run() {
        var installation = editor().document().installation();
        var made = element.make(installation);
        editor().execute(command(made.orElse(null)));
        made.ifPresent(added -> {
            editor().select(List.of(added));
            editor().reveal(added);
        });
    }

    private Command command(EObject made) {
        var domain = editor().chart().domain();
        var installation = editor().document().installation();
        return switch (made) {
            case Cluster cluster -> ClusterEdits.add(domain, installation, cluster, below(360, 220));
            case Switch device -> SwitchEdits.add(domain, installation, device, below());
            case DiagramNote note -> NoteEdits.add(domain, installation, note, below());
            case Host host when target() instanceof Cluster cluster -> HostEdits.add(domain, cluster, host,
                    beside(cluster));
            case Guest guest when target() instanceof Host host -> GuestEdits.add(domain, host, guest);
            case null -> inHost();
            default -> UnexecutableCommand.INSTANCE;
        };
    }

    private Command inHost() {
        var domain = editor().chart().domain();
        if (!(target() instanceof Host host)) {
            return UnexecutableCommand.INSTANCE;
        }
        return switch (element) {
            case NewElement.NewLevel level -> StorageEdits.addLevel(domain, host, level.kind());
            case NewElement.NewVolume volume -> StorageEdits.addVolume(domain, host, volume.kind());
            default -> UnexecutableCommand.INSTANCE;
        };
    }

    private Place below() {
        return below(Place.AS_NEEDED, Place.AS_NEEDED);
    }

    /** A place below everything. */
    private Place below(int width, int height) {
        var extent = editor().chart().places().bounds(Map.of()).extent();
        return new Place((int) Math.ceil(extent.x()), (int) Math.ceil(extent.bottom()) + (extent.isEmpty() ? 0 : GAP),
                width, height);
    }

    /** A place to the right of the last host of a cluster. */
    private Place beside(Cluster cluster) {
        var places = editor().chart().places();
        if (cluster.getHosts().isEmpty()) {
            Rectangle box = places.of(cluster);
            var insets = editor().chart().look().clusters().insets();
            return Place.at(box.x + (int) insets.left(), box.y + (int) insets.top());
        }
        Rectangle last = places.of(cluster.getHosts().getLast());
        return Place.at(last.right() + GAP, last.y);
    }
}
