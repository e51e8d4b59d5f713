/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.portolan.editor.InstallationEditor;
import org.portolan.editor.palette.ChartIcons;

/** Switches what hosts and guests page on the figures of the chart. */
final class ShowPageRatesAction extends ChartAction {

    ShowPageRatesAction(InstallationEditor editor) {
        super(editor, ChartActions.PAGE_RATES, Messages.Toggle_PageRates, ChartIcons.PAGE_RATES);
        setActionDefinitionId(ChartActions.PAGE_RATES);
    }

    @Override
    protected boolean isPossible() {
        return true;
    }

    @Override
    public boolean isChecked() {
        return editor().pageRates().filter(rates -> rates.isShown()).isPresent();
    }

    @Override
    public void run() {
        editor().pageRates().ifPresent(rates -> rates.setShown(!rates.isShown()));
        editor().refreshToggles();
    }
}
