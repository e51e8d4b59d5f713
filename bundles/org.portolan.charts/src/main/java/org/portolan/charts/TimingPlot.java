/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;

/** Rows of captions and bars over a time axis. */
final class TimingPlot extends XYPlot implements ScrolledRows {

    private static final long serialVersionUID = 1L;
    /** Between the axis and the text. */
    private static final double INDENT = 3;

    private final transient List<TimingRows.Caption> captions;
    private final transient ChartTheme theme;
    private transient TimingRows rows = new TimingRows(List.of(), 0);
    private boolean scrolls;
    private double wantedOffset;
    private double offset;

    TimingPlot(IntervalXYDataset stretches, NumberAxis time, TimingRenderer renderer,
            List<TimingRows.Caption> captions, ChartTheme theme) {
        super(stretches, time, rowAxis(), renderer);
        this.captions = List.copyOf(captions);
        this.theme = theme;
    }

    /** Rows stand where their captions leave room, so their axis has no scale. */
    private static NumberAxis rowAxis() {
        var axis = new NumberAxis();
        axis.setRange(0, 1);
        axis.setVisible(false);
        return axis;
    }

    List<TimingRows.Caption> captions() {
        return captions;
    }

    @Override
    public void setScrolling(boolean isScrolling) {
        scrolls = isScrolling;
    }

    @Override
    public double rowsHeight() {
        return rows.height();
    }

    @Override
    public double offset() {
        return offset;
    }

    @Override
    public void scrollTo(double newOffset) {
        wantedOffset = newOffset;
    }

    @Override
    public double bestRowsHeight(double width, FontRenderContext context) {
        return TimingRows.of(captions, TimingRows.Type.of(theme, context), width - 2 * INDENT).height();
    }

    @Override
    public boolean render(Graphics2D graphics, Rectangle2D area, int index, PlotRenderingInfo info,
            CrosshairState crosshair) {
        place(graphics, area);
        super.render(graphics, area, index, info, crosshair);
        for (int row = 0; row < captions.size(); row++) {
            drawCaption(graphics, area, row, info);
        }
        // the captions say what happened where there is no bar
        return true;
    }

    private void place(Graphics2D graphics, Rectangle2D area) {
        var type = TimingRows.Type.of(theme, graphics.getFontRenderContext());
        var width = area.getWidth() - 2 * INDENT;
        rows = TimingRows.of(captions, type, width);
        if (!scrolls || rows.height() < area.getHeight()) {
            rows = TimingRows.fitting(captions, type, width, area.getHeight());
        }
        offset = scrolls ? Math.clamp(wantedOffset, 0, Math.max(0, rows.height() - area.getHeight())) : 0;
    }

    /** Upper edge of a row. */
    private double top(TimingRows.Row row, Rectangle2D area) {
        return area.getMinY() - offset + row.top();
    }

    /** Where the thick bar of a row is, over the width of the plot. */
    Rectangle2D bar(int index, Rectangle2D area) {
        var row = rows.rows().get(index);
        return new Rectangle2D.Double(area.getMinX(), top(row, area) + row.bar(), area.getWidth(), row.barHeight());
    }

    /** Where the thin bar of a row is, over the width of the plot. */
    Rectangle2D thinBar(int index, Rectangle2D area) {
        var row = rows.rows().get(index);
        return new Rectangle2D.Double(area.getMinX(), top(row, area) + row.thin(), area.getWidth(), row.thinHeight());
    }

    private void drawCaption(Graphics2D graphics, Rectangle2D area, int index, PlotRenderingInfo info) {
        var row = rows.rows().get(index);
        var caption = captions.get(index);
        var type = TimingRows.Type.of(theme, graphics.getFontRenderContext());
        var x = area.getMinX() + INDENT;
        for (var piece : row.pieces()) {
            graphics.setFont(piece.isName() ? type.name() : type.remarkFont(caption));
            graphics.setPaint(
                    piece.isName() ? theme.text() : caption.isFailure() ? theme.stopped() : theme.mutedText());
            graphics.drawString(piece.text(), (float) (x + piece.x()), (float) (top(row, area) + piece.baseline()));
        }
        if (!row.isWhole()) {
            addTip(info, new Rectangle2D.Double(area.getMinX(), top(row, area), area.getWidth(), row.bar())
                    .createIntersection(area), caption.text());
        }
    }

    private static void addTip(PlotRenderingInfo info, Rectangle2D where, String words) {
        EntityCollection entities = info == null ? null : info.getOwner().getEntityCollection();
        if (entities != null && !where.isEmpty()) {
            entities.add(new ChartEntity(where, words));
        }
    }
}
