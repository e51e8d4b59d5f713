/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus and tools every window has; bundles add theirs by extension, at the groups named here. */
final class PortolanActionBars extends ActionBarAdvisor {
    private static final String COMMAND = "org.portolan.ui.command.";
    private static final String MENU_CHART = "org.portolan.chart";
    private static final String MENU_STUDY = "org.portolan.study";

    private IWorkbenchWindow window;
    private IContributionItem views;

    PortolanActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow madeFor) {
        window = madeFor;
        views = ContributionItemFactory.VIEWS_SHORTLIST.create(window);
        // Registered here, they answer to their keys even where no menu shows them.
        for (var factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL,
                ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.PRINT, ActionFactory.QUIT,
                ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RENAME, ActionFactory.PREFERENCES,
                ActionFactory.RESET_PERSPECTIVE, ActionFactory.NEXT_PART,
                ActionFactory.PREVIOUS_PART, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR,
                ActionFactory.SHOW_VIEW_MENU, ActionFactory.INTRO, ActionFactory.HELP_CONTENTS,
                ActionFactory.HELP_SEARCH, ActionFactory.DYNAMIC_HELP, ActionFactory.ABOUT}) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(chartMenu());
        bar.add(studyMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    private MenuManager fileMenu() {
        var menu = new MenuManager(Messages.Menu_File, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        menu.add(command("newInstallation"));
        menu.add(command("open"));
        menu.add(new RecentFilesMenu(window));
        menu.add(new Separator());
        menu.add(command("importInventory"));
        menu.add(command("memoryProfile"));
        menu.add(new Separator(IWorkbenchActionConstants.SAVE_GROUP));
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
        menu.add(new Separator());
        menu.add(command("report"));
        menu.add(command("exportImage"));
        add(menu, ActionFactory.PRINT);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private MenuManager editMenu() {
        var menu = new MenuManager(Messages.Menu_Edit, IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE, ActionFactory.RENAME, ActionFactory.SELECT_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        return menu;
    }

    private MenuManager chartMenu() {
        var menu = new MenuManager(Messages.Menu_Chart, MENU_CHART);
        menu.add(command("arrange"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager studyMenu() {
        var menu = new MenuManager(Messages.Menu_Study, MENU_STUDY);
        menu.add(command("relocate"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager windowMenu() {
        var menu = new MenuManager(Messages.Menu_Window, IWorkbenchActionConstants.M_WINDOW);
        var show = new MenuManager(Messages.Menu_ShowView, "showView");
        show.add(views);
        menu.add(show);
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private MenuManager helpMenu() {
        var menu = new MenuManager(Messages.Menu_Help, IWorkbenchActionConstants.M_HELP);
        add(menu, ActionFactory.INTRO);
        menu.add(new Separator());
        add(menu, ActionFactory.HELP_CONTENTS, ActionFactory.HELP_SEARCH, ActionFactory.DYNAMIC_HELP);
        menu.add(commandItem("org.eclipse.ui.cheatsheets.openCheatSheet"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        bar.add(tools("file", command("newInstallation"), command("open"), command("importInventory"),
                item(ActionFactory.SAVE), item(ActionFactory.PRINT)));
        bar.add(tools("edit", item(ActionFactory.UNDO), item(ActionFactory.REDO)));
        bar.add(tools("study", command("relocate"), command("report"), command("arrange")));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static ToolBarContributionItem tools(String id, IContributionItem... items) {
        var tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        for (var item : items) {
            tools.add(item);
        }
        return new ToolBarContributionItem(tools, "org.portolan.tools." + id);
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (var factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    private IContributionItem item(ActionFactory factory) {
        return new ActionContributionItem(getAction(factory.getId()));
    }

    private IContributionItem command(String name) {
        return commandItem(COMMAND + name);
    }

    private IContributionItem commandItem(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH));
    }
}
