/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import org.eclipse.osgi.util.NLS;

/** Words of the editor. */
final class Messages extends NLS {
    public static String Editor_WrongInput;
    public static String Broken_Where;
    public static String Broken_Line;
    public static String Broken_LineAndColumn;
    public static String Broken_Untouched;
    public static String Broken_Retry;
    public static String Menu_Align;
    public static String Menu_Zoom;
    public static String Menu_Options;
    public static String Menu_Properties;
    public static String Tool_ZoomFit;
    public static String Tool_Collapse;
    public static String Tool_Expand;
    public static String Tool_Grid;
    public static String Tool_Rulers;
    public static String Tool_Snap;
    public static String Tool_PageRates;
    public static String PageRates_Job;

    static {
        NLS.initializeMessages("org.portolan.editor.messages", Messages.class);
    }

    private Messages() {
    }
}
