/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.internal;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Ids of the context help that F1 shows, as help/contexts.xml names them. */
public final class Help {
    /** The navigator. */
    public static final String NAVIGATOR = "navigator";
    /** The properties view. */
    public static final String PROPERTIES = "properties";
    /** The problems view. */
    public static final String PROBLEMS = "problems";
    /** The assumptions view. */
    public static final String ASSUMPTIONS = "assumptions";
    /** The wizard for new installations. */
    public static final String NEW_WIZARD = "newWizard";
    /** The import wizard. */
    public static final String IMPORT_WIZARD = "importWizard";
    /** The preference pages. */
    public static final String PREFERENCES = "preferences";
    /** The welcome page. */
    public static final String WELCOME = "welcome";

    private static final String BUNDLE = "org.portolan.ui.";

    private Help() {
    }

    /** Tells what F1 means on a control and all that it contains. */
    public static void set(Control control, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, BUNDLE + context);
    }
}
