/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartImage;
import org.portolan.charts.ScrolledRows;
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
        var page = view.pageInFront();
        var chart = page.flatMap(ResultsPage::canvas).flatMap(ChartCanvas::chart);
        if (chart.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.SaveChart_Title, Messages.SaveChart_NoChart);
            return;
        }
        var title = page.map(ResultsPage::title).orElse("");
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions("*.png", "*.svg");
        dialog.setFilterNames(Messages.SaveChart_Png, Messages.SaveChart_Svg);
        dialog.setFileName(title + ".png");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            Files.write(Path.of(chosen), bytes(chart.get(), title, chosen));
        } catch (IOException e) {
            Statuses.show(shell, Messages.SaveChart_Title, Statuses.of(e));
        }
    }

    private byte[] bytes(JFreeChart chart, String title, String file) {
        var image = new ChartImage(chart, WIDTH, heightOf(chart));
        return file.toLowerCase(Locale.ROOT).endsWith(".svg")
                ? image.svg(title, view.current().map(Answer::name).orElse(""))
                        .getBytes(StandardCharsets.UTF_8)
                : image.png(PNG_SCALE);
    }

    /** A picture cannot be scrolled: it shows all rows of a chart that has some. */
    private static int heightOf(JFreeChart chart) {
        return Math.max(HEIGHT, ScrolledRows.bestHeight(chart, WIDTH).orElse(HEIGHT));
    }
}
