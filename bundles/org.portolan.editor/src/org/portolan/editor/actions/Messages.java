/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.osgi.util.NLS;

/** Words of the chart's actions. */
final class Messages extends NLS {
    public static String Remove;
    public static String Rename;
    public static String Copy;
    public static String Cut;
    public static String Paste;
    public static String Arrange;
    public static String Arrange_Tip;
    public static String Collapse;
    public static String Expand;
    public static String Toggle_Grid;
    public static String Toggle_Snap;
    public static String Toggle_Rulers;
    public static String Zoom_Fit;
    public static String Zoom_Actual;
    public static String CopyImage;
    public static String ExportImage;
    public static String ExportImage_Title;
    public static String ExportImage_Png;
    public static String ExportImage_Svg;
    public static String ExportImage_Pdf;
    public static String Print;
    public static String Print_Title;
    public static String Print_Scaling;
    public static String Print_OnePage;
    public static String Print_RealSize;
    public static String Button_Cancel;
    public static String Add;
    public static String Add_Central;
    public static String Add_Xstore;
    public static String Add_Remote;
    public static String Add_Paging;
    public static String Add_Eckd;
    public static String Add_Fba;
    public static String Add_Flash;
    public static String Add_Switch;
    public static String Add_Note;
    public static String MoveTo;
    public static String Toggle_PageRates;

    static {
        NLS.initializeMessages("org.portolan.editor.actions.messages", Messages.class);
    }

    private Messages() {
    }
}
