/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.portolan.ui.TextActions;

/** While a name is typed in place, Delete, Ctrl+C and the like are for its characters, not for the selected figures. */
final class WhileTyping {
    private static final ActionFactory[] TAKEN = {ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.UNDO, ActionFactory.REDO,
            ActionFactory.RENAME};

    private final IActionBars bars;
    private final Map<String, IAction> before = new LinkedHashMap<>();
    private final TextActions texts;

    private WhileTyping(IActionBars bars, Text field) {
        this.bars = bars;
        for (var factory : TAKEN) {
            before.put(factory.getId(), bars.getGlobalActionHandler(factory.getId()));
            bars.setGlobalActionHandler(factory.getId(), null);
        }
        texts = new TextActions(bars);
        texts.addText(field);
        bars.updateActionBars();
    }

    /** Gives the keys to a field; nothing to do where there is no workbench whose keys could interfere. */
    static Optional<WhileTyping> in(EditPartViewer viewer, Text field) {
        return actionBars(viewer).map(bars -> new WhileTyping(bars, field));
    }

    private static Optional<IActionBars> actionBars(EditPartViewer viewer) {
        return viewer.getEditDomain() instanceof DefaultEditDomain domain && domain.getEditorPart() != null
                ? Optional.of(domain.getEditorPart().getEditorSite().getActionBars()) : Optional.empty();
    }

    /** Gives the keys back. */
    void restore() {
        texts.dispose();
        before.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }
}
