/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.awt.geom.Point2D;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.Zoomable;
import org.portolan.charts.ScrolledRows;

/**
 * Shows a chart: sharp at any monitor zoom, with tooltips, a rubber band and the wheel to zoom in time, and keys
 * (+ and - zoom, left and right move, 0 shows everything again). Rows for which it is too low scroll, by the wheel and by
 * keys as well; then the wheel zooms with Ctrl.
 */
public final class ChartCanvas extends Canvas {
    private static final double WHEEL_STEP = 1.25;
    private static final double KEY_MOVE = 0.1;
    /** How far one step scrolls, in points: about a row. */
    private static final int LINE = 44;
    private static final int MARGIN = 8;
    /** A rubber band narrower than this is a click with a shaky hand. */
    private static final int NARROWEST_BAND = 6;

    private final ChartRenderingInfo rendered = new ChartRenderingInfo();
    private Optional<JFreeChart> chart = Optional.empty();
    private String description = "";
    private Image image;
    private Point bandStart;
    private Point bandEnd;

    public ChartCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        getVerticalBar().setVisible(false);
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> forgetImage());
        addListener(SWT.ZoomChanged, event -> forgetImage());
        addListener(SWT.MouseDown, event -> startBand(event.button, event.x, event.y));
        addListener(SWT.MouseUp, event -> endBand());
        addListener(SWT.MouseDoubleClick, event -> showAll());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addMouseMoveListener(this::moved);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        addKeyListener(org.eclipse.swt.events.KeyListener.keyPressedAdapter(this::keyPressed));
        addDisposeListener(event -> forgetImage());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = description;
            }
        });
    }

    /** Shows another chart; the description is what a screen reader says for it. */
    public void show(JFreeChart newChart, String newDescription) {
        chart = Optional.of(newChart);
        rows().ifPresent(rows -> rows.setScrolling(true));
        description = newDescription;
        refresh();
    }

    /** Shows no chart but why there is none. */
    public void say(String words) {
        chart = Optional.empty();
        description = words;
        refresh();
    }

    /** The chart on show, with the user's zoom: what is saved is what is seen. */
    public Optional<JFreeChart> chart() {
        return chart;
    }

    /** Undoes all zooming. */
    public void showAll() {
        // A lower and upper bound that are equal make JFreeChart return to the automatic range.
        zoomable().ifPresent(plot -> plot.zoomDomainAxes(0.0, rendered.getPlotInfo(), origin()));
        zoomable().ifPresent(plot -> plot.zoomRangeAxes(0.0, rendered.getPlotInfo(), origin()));
        refresh();
    }

    private void refresh() {
        forgetImage();
        redraw();
    }

    private void forgetImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        if (chart.isEmpty() || area.width < 20 || area.height < 20) {
            gc.setBackground(getBackground());
            gc.fillRectangle(area);
            if (chart.isEmpty()) {
                paintWords(gc, area.width - 2 * MARGIN);
            }
            return;
        }
        if (image == null) {
            // SWT asks for each zoom that it needs, so the chart is as sharp as the monitor.
            ImageDataProvider pixels = zoom -> ChartPixels.of(chart.get(), area.width, area.height, zoom, rendered);
            image = new Image(getDisplay(), pixels);
            // A bar that comes or goes changes the size, which must wait until this is painted.
            getDisplay().asyncExec(this::adaptScrollBar);
        }
        gc.drawImage(image, 0, 0);
        band().ifPresent(band -> paintBand(gc, band));
        if (isFocusControl()) {
            gc.drawFocus(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        }
    }

    private void paintWords(GC gc, int width) {
        var layout = new TextLayout(getDisplay());
        try {
            layout.setFont(getFont());
            layout.setText(description);
            layout.setWidth(Math.max(1, width));
            gc.setForeground(getForeground());
            layout.draw(gc, MARGIN, MARGIN);
        } finally {
            layout.dispose();
        }
    }

    private void paintBand(GC gc, Rectangle band) {
        gc.setAlpha(60);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.fillRectangle(band);
        gc.setAlpha(255);
    }

    private Optional<ScrolledRows> rows() {
        return chart.map(JFreeChart::getPlot).filter(ScrolledRows.class::isInstance).map(ScrolledRows.class::cast);
    }

    /** Height of the part of the chart in which rows show. */
    private double shownHeight() {
        return rendered.getPlotInfo().getDataArea().getHeight();
    }

    private boolean isScrollable() {
        return rows().filter(rows -> rows.rowsHeight() > shownHeight() + 1).isPresent();
    }

    private void adaptScrollBar() {
        if (isDisposed()) {
            return;
        }
        var bar = getVerticalBar();
        if (isScrollable()) {
            var rows = rows().orElseThrow();
            int shown = (int) shownHeight();
            bar.setValues((int) rows.offset(), 0, (int) Math.ceil(rows.rowsHeight()), Math.max(1, shown), LINE,
                    Math.max(LINE, shown - LINE));
        }
        bar.setVisible(isScrollable());
    }

    private void scrollTo(double offset) {
        rows().filter(rows -> rows.offset() != offset).ifPresent(rows -> {
            rows.scrollTo(offset);
            refresh();
        });
    }

    private void scrollBy(double distance) {
        rows().ifPresent(rows -> scrollTo(rows.offset() + distance));
    }

    private void wheel(Event event) {
        if (isScrollable() && (event.stateMask & SWT.MOD1) == 0) {
            scrollBy(-Integer.signum(event.count) * LINE);
        } else {
            zoomAround(event.x, event.y, event.count);
        }
        // Not for what is around the chart.
        event.doit = false;
    }

    private Optional<Zoomable> zoomable() {
        return chart.map(JFreeChart::getPlot).filter(Zoomable.class::isInstance).map(Zoomable.class::cast)
                .filter(Zoomable::isDomainZoomable);
    }

    private Point2D origin() {
        var plot = rendered.getPlotInfo().getDataArea();
        return new Point2D.Double(plot.getX(), plot.getY());
    }

    private void startBand(int button, int x, int y) {
        setFocus();
        if (button == 1 && zoomable().isPresent() && rendered.getPlotInfo().getDataArea().contains(x, y)) {
            bandStart = new Point(x, y);
            bandEnd = bandStart;
        }
    }

    private Optional<Rectangle> band() {
        if (bandStart == null) {
            return Optional.empty();
        }
        var plot = rendered.getPlotInfo().getDataArea();
        int left = Math.max((int) plot.getMinX(), Math.min(bandStart.x, bandEnd.x));
        int right = Math.min((int) plot.getMaxX(), Math.max(bandStart.x, bandEnd.x));
        return Optional
                .of(new Rectangle(left, (int) plot.getMinY(), Math.max(0, right - left), (int) plot.getHeight()));
    }

    private void endBand() {
        var chosen = band().filter(band -> band.width >= NARROWEST_BAND);
        bandStart = null;
        bandEnd = null;
        chosen.ifPresent(this::zoomTo);
        redraw();
    }

    private void zoomTo(Rectangle band) {
        var plot = rendered.getPlotInfo().getDataArea();
        double lower = (band.x - plot.getMinX()) / plot.getWidth();
        double upper = (band.x + band.width - plot.getMinX()) / plot.getWidth();
        zoomable().ifPresent(zoomed -> zoomed.zoomDomainAxes(lower, upper, rendered.getPlotInfo(), origin()));
        refresh();
    }

    private void zoomAround(int x, int y, int clicks) {
        double factor = Math.pow(WHEEL_STEP, -Math.signum(clicks));
        var anchor = new Point2D.Double(x, y);
        zoomable().ifPresent(plot -> plot.zoomDomainAxes(factor, rendered.getPlotInfo(), anchor, true));
        refresh();
    }

    private void moveBy(double share) {
        zoomable().ifPresent(plot -> plot.zoomDomainAxes(share, 1 + share, rendered.getPlotInfo(), origin()));
        refresh();
    }

    private void moved(MouseEvent event) {
        if (bandStart != null) {
            bandEnd = new Point(event.x, event.y);
            redraw();
            return;
        }
        var entities = rendered.getEntityCollection();
        var entity = Optional.<ChartEntity>ofNullable(entities == null ? null : entities.getEntity(event.x, event.y));
        var text = entity.map(ChartEntity::getToolTipText).orElse(null);
        if (!java.util.Objects.equals(text, getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void keyPressed(KeyEvent event) {
        var centre = rendered.getPlotInfo().getDataArea();
        switch (event.character) {
            case '+', '=' -> zoomAround((int) centre.getCenterX(), (int) centre.getCenterY(), 1);
            case '-' -> zoomAround((int) centre.getCenterX(), (int) centre.getCenterY(), -1);
            case '0' -> showAll();
            default -> {
                switch (event.keyCode) {
                    case SWT.ARROW_LEFT -> moveBy(-KEY_MOVE);
                    case SWT.ARROW_RIGHT -> moveBy(KEY_MOVE);
                    case SWT.ARROW_UP -> scrollBy(-LINE);
                    case SWT.ARROW_DOWN -> scrollBy(LINE);
                    case SWT.PAGE_UP -> scrollBy(LINE - shownHeight());
                    case SWT.PAGE_DOWN -> scrollBy(shownHeight() - LINE);
                    case SWT.HOME -> showAll();
                    default -> event.doit = true;
                }
            }
        }
    }
}
