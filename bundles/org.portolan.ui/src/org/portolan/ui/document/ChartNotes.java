/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.util.Map;

/** A chart on which short notes can stand for a while: workbench parts adapt to it. */
public interface ChartNotes {
    /**
     * Shows notes on guests in place of their storage, and on hosts below their names, until others are shown or the
     * installation is edited.
     *
     * @param noteById a few words by the id of the element; none to show the chart as it is
     */
    void showNotes(Map<String, String> noteById);
}
