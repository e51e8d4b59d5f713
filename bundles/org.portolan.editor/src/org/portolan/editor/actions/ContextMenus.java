/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.portolan.editor.InstallationEditor;
import org.portolan.editor.palette.NewElement;
import org.portolan.editor.palette.NewElement.NewCluster;
import org.portolan.editor.palette.NewElement.NewGuest;
import org.portolan.editor.palette.NewElement.NewHost;
import org.portolan.editor.palette.NewElement.NewLevel;
import org.portolan.editor.palette.NewElement.NewNote;
import org.portolan.editor.palette.NewElement.NewSwitch;
import org.portolan.editor.palette.NewElement.NewVolume;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.edit.commands.StorageEdits.LevelKind;
import org.portolan.model.edit.commands.StorageEdits.VolumeKind;
import org.portolan.ui.label.Icons;

/** The parts of the context menu that depend on what is selected. */
public final class ContextMenus {
    /** A longer menu would leave the screen; who has more hosts drags. */
    private static final int MOST_HOSTS = 40;

    private final InstallationEditor editor;

    public ContextMenus(InstallationEditor editor) {
        this.editor = editor;
    }

    /** What can be added to the selected element. */
    public MenuManager add() {
        var menu = new MenuManager(Messages.Add);
        switch (target()) {
            case Host host -> {
                for (var kind : GuestClass.values()) {
                    entry(menu, new NewGuest(kind), ElementWords.of(kind), Icons.GUEST);
                }
                menu.add(new Separator());
                entry(menu, new NewLevel(LevelKind.CENTRAL), Messages.Add_Central, Icons.CENTRAL_STORAGE);
                entry(menu, new NewLevel(LevelKind.XSTORE), Messages.Add_Xstore, Icons.EXPANDED_STORAGE);
                entry(menu, new NewLevel(LevelKind.REMOTE), Messages.Add_Remote, Icons.REMOTE_STORAGE);
                entry(menu, new NewLevel(LevelKind.PAGING), Messages.Add_Paging, Icons.PAGING_SPACE);
                entry(menu, new NewVolume(VolumeKind.ECKD), Messages.Add_Eckd, Icons.PAGING_VOLUME);
                entry(menu, new NewVolume(VolumeKind.FBA), Messages.Add_Fba, Icons.PAGING_VOLUME);
                entry(menu, new NewVolume(VolumeKind.FLASH), Messages.Add_Flash, Icons.FLASH_VOLUME);
            }
            case Cluster cluster -> {
                for (var kind : HypervisorKind.values()) {
                    entry(menu, new NewHost(kind), ElementWords.of(kind), Icons.HOST);
                }
            }
            default -> {
                for (var kind : ClusterKind.values()) {
                    entry(menu, new NewCluster(kind), ElementWords.of(kind), Icons.CLUSTER);
                }
                entry(menu, new NewSwitch(), Messages.Add_Switch, Icons.SWITCH);
                entry(menu, new NewNote(), Messages.Add_Note, Icons.NOTE);
            }
        }
        return menu;
    }

    private EObject target() {
        var selected = editor.selectedElements();
        return selected.size() == 1 ? selected.getFirst() : editor.document().installation();
    }

    private void entry(IMenuManager menu, NewElement element, String text, Icons icon) {
        add(menu, new AddAction(editor, element, text, icon));
    }

    private static void add(IMenuManager menu, ChartAction action) {
        ((UpdateAction) action).update();
        menu.add(action);
    }

    /** The hosts that the selected guests can be moved to. */
    public MenuManager moveTo() {
        var menu = new MenuManager(Messages.MoveTo);
        if (editor.selectedElements().stream().noneMatch(Guest.class::isInstance)) {
            return menu;
        }
        hosts().stream().limit(MOST_HOSTS).forEach(host -> add(menu, new MoveToHostAction(editor, host)));
        return menu;
    }

    private List<Host> hosts() {
        Installation installation = editor.document().installation();
        return installation.getClusters().stream().flatMap(c -> c.getHosts().stream()).toList();
    }
}
