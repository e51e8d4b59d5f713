/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Sends the global edit actions (cut, copy, paste, delete, select all) of a part to the text field that has the focus,
 * and to the part's own actions when none has. Without it, Ctrl+C in a filter field would copy guests.
 */
public final class TextActions {
    private final Map<ActionFactory, Router> routers = new LinkedHashMap<>();
    private final List<Text> watched = new ArrayList<>();
    private final Listener focus = this::focusMoved;
    private Text active;

    /** Takes over the edit actions of a part's action bars. */
    public TextActions(IActionBars bars) {
        route(bars, ActionFactory.CUT, Text::cut);
        route(bars, ActionFactory.COPY, Text::copy);
        route(bars, ActionFactory.PASTE, Text::paste);
        route(bars, ActionFactory.DELETE, TextActions::deleteForward);
        route(bars, ActionFactory.SELECT_ALL, Text::selectAll);
        bars.updateActionBars();
    }

    /** Sends the actions to this field while it has the focus. */
    public void addText(Text text) {
        watched.add(text);
        text.addListener(SWT.Activate, focus);
        text.addListener(SWT.FocusIn, focus);
        text.addListener(SWT.Deactivate, focus);
        text.addListener(SWT.FocusOut, focus);
        text.addListener(SWT.Dispose, focus);
        if (text.isFocusControl()) {
            become(text);
        }
    }

    public void setCutAction(IAction action) {
        routers.get(ActionFactory.CUT).follow(action);
    }

    public void setCopyAction(IAction action) {
        routers.get(ActionFactory.COPY).follow(action);
    }

    public void setPasteAction(IAction action) {
        routers.get(ActionFactory.PASTE).follow(action);
    }

    public void setDeleteAction(IAction action) {
        routers.get(ActionFactory.DELETE).follow(action);
    }

    public void setSelectAllAction(IAction action) {
        routers.get(ActionFactory.SELECT_ALL).follow(action);
    }

    /** Lets go of fields and actions. */
    public void dispose() {
        for (var text : watched) {
            if (!text.isDisposed()) {
                for (int type : new int[] {SWT.Activate, SWT.FocusIn, SWT.Deactivate, SWT.FocusOut, SWT.Dispose}) {
                    text.removeListener(type, focus);
                }
            }
        }
        watched.clear();
        routers.values().forEach(Router::letGo);
    }

    private void route(IActionBars bars, ActionFactory kind, Consumer<Text> onText) {
        var router = new Router(onText);
        routers.put(kind, router);
        bars.setGlobalActionHandler(kind.getId(), router);
    }

    private void focusMoved(Event event) {
        switch (event.type) {
            case SWT.Activate, SWT.FocusIn -> become((Text) event.widget);
            case SWT.Dispose -> {
                watched.remove(event.widget);
                leave((Text) event.widget);
            }
            default -> leave((Text) event.widget);
        }
    }

    private void become(Text text) {
        active = text;
        routers.values().forEach(Router::update);
    }

    private void leave(Text text) {
        if (active == text) {
            become(null);
        }
    }

    private static void deleteForward(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }

    /** One edit action: acts on the active field, else on what the part set. */
    private final class Router extends Action {
        private final Consumer<Text> onText;
        private final IPropertyChangeListener changes = event -> update();
        private IAction own;

        Router(Consumer<Text> onText) {
            this.onText = onText;
            update();
        }

        void follow(IAction action) {
            letGo();
            own = action;
            own.addPropertyChangeListener(changes);
            update();
        }

        void letGo() {
            if (own != null) {
                own.removePropertyChangeListener(changes);
                own = null;
            }
        }

        void update() {
            setEnabled(active != null || own != null && own.isEnabled());
        }

        @Override
        public void runWithEvent(Event event) {
            if (active != null && !active.isDisposed()) {
                onText.accept(active);
            } else if (own != null) {
                own.runWithEvent(event);
            }
        }
    }
}
