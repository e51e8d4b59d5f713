/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.charts.ChartFonts;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtPainter;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.InstallationDrawing;
import org.portolan.drawing.Palette;
import org.portolan.report.document.Block;
import org.portolan.report.document.DrawingPicture;
import org.portolan.report.document.Section;
import org.portolan.report.input.InstallationFigure;
import org.portolan.report.input.ReportInput;

/** The installation's chart, with as much detail as can be read when it is as wide as a page. */
final class ChartSection implements SectionMaker {

    /** Width and height of a page's text in diagram units at full size: 174 mm x 225 mm at 96 units per inch. */
    private static final double PAGE_WIDTH = 658;
    private static final double PAGE_HEIGHT = 850;

    @Override
    public Optional<Section> make(ReportInput input) {
        return input.figure().map(figure -> new Section("chart", Messages.Chart_Title, List.of(figure(input, figure))));
    }

    private static Block figure(ReportInput input, InstallationFigure figure) {
        var fonts = AwtFonts.of(ChartFonts.regular(12), ChartFonts.bold(12));
        var extent = figure.bounds().extent();
        var scale = Math.min(1, Math.min(PAGE_WIDTH / extent.width(), PAGE_HEIGHT / extent.height()));
        var drawing = new InstallationDrawing(new AwtTextMeasure(fonts)).draw(figure.sketch(), figure.bounds(),
                DetailLevel.of(scale));
        return new Block.Figure("chart-installation", NLS.bind(Messages.Chart_Caption, figure.sketch().name()),
                NLS.bind(Messages.Chart_Description, new Object[] {figure.sketch().name(),
                        Count.clusters(figure.sketch().clusters().size()),
                        Count.hosts((int) figure.sketch().allHosts().count()),
                        Count.guests(input.guests().size())}),
                new DrawingPicture(drawing, new AwtPainter(Palette.print(), fonts)));
    }
}
