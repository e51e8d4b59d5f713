/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartImage;
import org.portolan.ui.Statuses;

/** Saves the chart on the page in front as PNG or SVG, as it is zoomed. */
final class SaveChartAction extends Action {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final double PNG_SCALE = 2;

    private final ResultsView view;

    SaveChartAction(ResultsView view) {
        super(Messages.SaveChart);
        setToolTipText(Messages.SaveChart_Tip);
        this.view = view;
    }

    @Override
    public void run() {
        var shell = view.getSite().getShell();
        var chart = view.chartInFront();
        if (chart.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.SaveChart_Title, Messages.SaveChart_NoChart);
            return;
        }
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions("*.png", "*.svg");
        dialog.setFilterNames(Messages.SaveChart_Png, Messages.SaveChart_Svg);
        dialog.setFileName(view.titleInFront() + ".png");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            Files.write(Path.of(chosen), bytes(chart.get(), chosen));
        } catch (IOException e) {
            Statuses.show(shell, Messages.SaveChart_Title, Statuses.of(e));
        }
    }

    private byte[] bytes(JFreeChart chart, String file) {
        var image = new ChartImage(chart, WIDTH, HEIGHT);
        return file.toLowerCase(java.util.Locale.ROOT).endsWith(".svg")
                ? image.svg(view.titleInFront(), view.current().map(answer -> answer.study().name()).orElse(""))
                        .getBytes(StandardCharsets.UTF_8)
                : image.png(PNG_SCALE);
    }
}
