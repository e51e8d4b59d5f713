/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.portolan.editor.InstallationEditor;
import org.portolan.editor.palette.ChartIcons;
import org.portolan.editor.parts.HostEditPart;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.edit.commands.DiagramEdits;

/** Shows the guests of the selected hosts as a summary, or one by one; of all hosts where none is selected. */
final class CollapseAction extends ChartAction {
    private final boolean collapse;

    CollapseAction(InstallationEditor editor, boolean collapse) {
        super(editor, collapse ? ChartActions.COLLAPSE : ChartActions.EXPAND,
                collapse ? Messages.Collapse : Messages.Expand, collapse ? ChartIcons.COLLAPSE : ChartIcons.EXPAND);
        this.collapse = collapse;
        setActionDefinitionId(getId());
    }

    private List<Host> hosts() {
        var hosts = new LinkedHashSet<Host>();
        for (EObject element : elements()) {
            switch (element) {
                case Host host -> hosts.add(host);
                case Cluster cluster -> hosts.addAll(cluster.getHosts());
                case Guest guest when guest.eContainer() instanceof Host host -> hosts.add(host);
                default -> {
                    // nothing to collapse
                }
            }
        }
        if (hosts.isEmpty()) {
            editor().document().installation().getClusters().forEach(c -> hosts.addAll(c.getHosts()));
        }
        return List.copyOf(hosts);
    }

    @Override
    protected boolean isPossible() {
        return hosts().stream().anyMatch(host -> !host.getGuests().isEmpty()
                && editor().viewer().getEditPartRegistry().get(host) instanceof HostEditPart part
                && part.isCollapsed() != collapse);
    }

    @Override
    public void run() {
        editor().execute(DiagramEdits.collapse(editor().chart().domain(), hosts(), editor().chart().current(),
                collapse));
    }
}
