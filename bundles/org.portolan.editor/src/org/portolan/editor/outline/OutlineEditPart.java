/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractTreeEditPart;
import org.eclipse.swt.graphics.Image;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramNote;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.ui.label.Icons;

/** An element in the outline's tree. Told what to show when a command has finished, see {@link ChartOutline}. */
final class OutlineEditPart extends AbstractTreeEditPart {
    OutlineEditPart(EObject element) {
        super(element);
    }

    private EObject element() {
        return (EObject) getModel();
    }

    @Override
    protected List<?> getModelChildren() {
        return switch (element()) {
            case Installation installation -> {
                var children = new ArrayList<EObject>(installation.getClusters());
                children.addAll(installation.getSwitches());
                yield children;
            }
            case Cluster cluster -> cluster.getHosts();
            case Host host -> host.getGuests();
            default -> List.of();
        };
    }

    /** Shows the element and all below it as they are now. */
    void refreshAll() {
        refresh();
        // refreshing may replace children
        List.copyOf(getChildren()).forEach(child -> ((OutlineEditPart) child).refreshAll());
    }

    @Override
    protected String getText() {
        return switch (element()) {
            case NamedElement named -> named.getName() == null ? "" : named.getName();
            case DiagramNote note -> note.getText() == null ? "" : note.getText();
            default -> "";
        };
    }

    @Override
    protected Image getImage() {
        return Icons.of(element()).image();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key.isInstance(getModel()) ? getModel() : super.getAdapter(key);
    }
}
