/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/**
 * Runs an action of the chart that is open in front, for menus and keys, also while another part has the focus. In
 * plugin.xml the id of the action follows the class name after a colon.
 */
public final class ChartHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {
    private String actionId = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        actionId = String.valueOf(data);
    }

    private IAction action() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var page = window == null ? null : window.getActivePage();
        return page != null && page.getActiveEditor() instanceof InstallationEditor editor && editor.chart() != null
                ? ((ActionRegistry) editor.getAdapter(ActionRegistry.class)).getAction(actionId) : null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        var action = action();
        if (action instanceof UpdateAction update) {
            update.update();
        }
        setBaseEnabled(action != null && action.isEnabled());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var action = action();
        if (action != null && action.isEnabled()) {
            action.run();
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        var action = action();
        element.setChecked(action != null && action.isChecked());
    }
}
