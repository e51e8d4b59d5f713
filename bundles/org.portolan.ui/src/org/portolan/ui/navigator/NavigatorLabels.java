/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.portolan.model.edit.label.ModelTexts;
import org.portolan.model.validation.Severity;
import org.portolan.ui.label.ElementLabelProvider;
import org.portolan.ui.label.Icons;
import org.portolan.ui.label.ProblemBadges;

/** Elements as everywhere, and the folders of the tree. */
final class NavigatorLabels extends ElementLabelProvider {
    private ProblemBadges badges = ProblemBadges.NONE;

    @Override
    public void setBadges(ProblemBadges badges) {
        this.badges = badges;
        super.setBadges(badges);
    }

    @Override
    public StyledString getStyledText(Object item) {
        return item instanceof FeatureGroup group
                ? new StyledString(ModelTexts.feature(group.feature()))
                        .append("  " + group.members().size(), StyledString.COUNTER_STYLER)
                : super.getStyledText(item);
    }

    @Override
    public String getText(Object item) {
        return item instanceof FeatureGroup group ? ModelTexts.feature(group.feature()) : super.getText(item);
    }

    @Override
    public Image getImage(Object item) {
        return item instanceof FeatureGroup group ? image(Icons.FOLDER, worst(group)) : super.getImage(item);
    }

    private Optional<Severity> worst(FeatureGroup group) {
        return group.members().stream().map((EObject member) -> badges.of(member)).flatMap(Optional::stream)
                .reduce((one, other) -> one == Severity.ERROR ? one : other);
    }
}
