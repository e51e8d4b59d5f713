/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus every window has; bundles add theirs by extension, at the groups named here. */
final class PortolanActionBars extends ActionBarAdvisor {
    private IWorkbenchAction save;
    private IWorkbenchAction quit;
    private IWorkbenchAction about;

    PortolanActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        save = registered(ActionFactory.SAVE.create(window));
        quit = registered(ActionFactory.QUIT.create(window));
        about = registered(ActionFactory.ABOUT.create(window));
    }

    private IWorkbenchAction registered(IWorkbenchAction action) {
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu(Messages.Menu_File, IWorkbenchActionConstants.M_FILE, save, quit));
        bar.add(menu(Messages.Menu_Help, IWorkbenchActionConstants.M_HELP, about));
    }

    private static MenuManager menu(String text, String id, IWorkbenchAction... actions) {
        var menu = new MenuManager(text, id);
        for (var action : actions) {
            menu.add(action);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }
}
