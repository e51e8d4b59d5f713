/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;
import org.portolan.ui.document.Selections;
import org.portolan.ui.preferences.Choices;

/** Keeps what has the typed words in its name or detail, with all that leads there; "8 gib" finds guests of that size. */
final class NavigatorFilter extends PatternFilter {
    NavigatorFilter() {
        setIncludeLeadingWildcard(true);
    }

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object item) {
        var labels = Choices.labels();
        return Selections.elementOf(item)
                .map(element -> wordMatches(labels.name(element)) || wordMatches(labels.detail(element)))
                .orElse(false);
    }
}
