/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.label;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.portolan.model.validation.Severity;
import org.portolan.ui.document.Selections;
import org.portolan.ui.preferences.Choices;

/** Elements in trees and lists: picture with the badge of their worst problem, name, and in grey what tells them apart. */
public class ElementLabelProvider extends LabelProvider implements IStyledLabelProvider {
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private ProblemBadges badges = ProblemBadges.NONE;

    /** Shows these badges from now on; the viewer must be refreshed. */
    public void setBadges(ProblemBadges badges) {
        this.badges = badges;
    }

    @Override
    public StyledString getStyledText(Object item) {
        return Selections.elementOf(item).map(ElementLabelProvider::styled).orElseGet(StyledString::new);
    }

    private static StyledString styled(EObject element) {
        var labels = Choices.labels();
        var text = new StyledString(labels.name(element));
        var detail = labels.detail(element);
        return detail.isEmpty() ? text : text.append("  " + detail, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object item) {
        return Selections.elementOf(item).map(Choices.labels()::name).orElse("");
    }

    @Override
    public Image getImage(Object item) {
        return Selections.elementOf(item).map(e -> image(Icons.of(e), badges.of(e))).orElse(null);
    }

    /** The picture with a badge; disposed together with this provider. */
    protected final Image image(Icons icon, Optional<Severity> badge) {
        return badge.<Image>map(severity -> resources.get(new DecorationOverlayIcon(icon.image(),
                overlay(severity), IDecoration.BOTTOM_LEFT))).orElseGet(icon::image);
    }

    private static ImageDescriptor overlay(Severity severity) {
        return (severity == Severity.ERROR ? Icons.OVERLAY_ERROR : Icons.OVERLAY_WARNING).descriptor();
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
