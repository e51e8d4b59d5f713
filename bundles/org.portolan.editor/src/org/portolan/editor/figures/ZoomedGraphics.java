/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Graphics of a zoomed chart: the toolkit scales, so that text is exactly as wide as it was measured. draw2d's own
 * ScaledGraphics rounds each coordinate and picks the nearest font size, and text then leaves its box. Passes everything
 * on, and tells the scale to figures that paint less when they are small.
 */
final class ZoomedGraphics extends Graphics {
    private final Graphics target;
    private final double outerScale;
    private double scale = 1;

    /** Scales the target until its state is restored. */
    ZoomedGraphics(Graphics target, double scale) {
        this.target = target;
        this.outerScale = target.getAbsoluteScale();
        scale(scale);
    }

    @Override
    public double getAbsoluteScale() {
        return outerScale * scale;
    }

    @Override
    public void scale(double factor) {
        scale *= factor;
        target.scale(factor);
    }

    @Override
    public void clipRect(Rectangle r) {
        target.clipRect(r);
    }

    @Override
    public void dispose() {
        target.dispose();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int length) {
        target.drawArc(x, y, width, height, start, length);
    }

    @Override
    public void drawFocus(int x, int y, int width, int height) {
        target.drawFocus(x, y, width, height);
    }

    @Override
    public void drawImage(Image image, int x, int y) {
        target.drawImage(image, x, y);
    }

    @Override
    public void drawImage(Image image, int sx, int sy, int sw, int sh, int tx, int ty, int tw, int th) {
        target.drawImage(image, sx, sy, sw, sh, tx, ty, tw, th);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        target.drawLine(x1, y1, x2, y2);
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        target.drawOval(x, y, width, height);
    }

    @Override
    public void drawPath(Path path) {
        target.drawPath(path);
    }

    @Override
    public void drawPoint(int x, int y) {
        target.drawPoint(x, y);
    }

    @Override
    public void drawPolygon(int[] values) {
        target.drawPolygon(values);
    }

    @Override
    public void drawPolygon(PointList points) {
        target.drawPolygon(points);
    }

    @Override
    public void drawPolyline(int[] values) {
        target.drawPolyline(values);
    }

    @Override
    public void drawPolyline(PointList points) {
        target.drawPolyline(points);
    }

    @Override
    public void drawRectangle(int x, int y, int width, int height) {
        target.drawRectangle(x, y, width, height);
    }

    @Override
    public void drawRoundRectangle(Rectangle r, int x, int y) {
        target.drawRoundRectangle(r, x, y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        target.drawString(text, x, y);
    }

    @Override
    public void drawText(String text, int x, int y) {
        target.drawText(text, x, y);
    }

    @Override
    public void drawText(String text, int x, int y, int flags) {
        target.drawText(text, x, y, flags);
    }

    @Override
    public void drawTextLayout(TextLayout layout, int x, int y, int first, int last, Color foreground,
            Color background) {
        target.drawTextLayout(layout, x, y, first, last, foreground, background);
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int length) {
        target.fillArc(x, y, width, height, start, length);
    }

    @Override
    public void fillGradient(int x, int y, int width, int height, boolean on) {
        target.fillGradient(x, y, width, height, on);
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        target.fillOval(x, y, width, height);
    }

    @Override
    public void fillPath(Path path) {
        target.fillPath(path);
    }

    @Override
    public void fillPolygon(int[] values) {
        target.fillPolygon(values);
    }

    @Override
    public void fillPolygon(PointList points) {
        target.fillPolygon(points);
    }

    @Override
    public void fillRectangle(int x, int y, int width, int height) {
        target.fillRectangle(x, y, width, height);
    }

    @Override
    public void fillRoundRectangle(Rectangle r, int x, int y) {
        target.fillRoundRectangle(r, x, y);
    }

    @Override
    public void fillString(String text, int x, int y) {
        target.fillString(text, x, y);
    }

    @Override
    public void fillText(String text, int x, int y) {
        target.fillText(text, x, y);
    }

    @Override
    public int getAlpha() {
        return target.getAlpha();
    }

    @Override
    public int getAntialias() {
        return target.getAntialias();
    }

    @Override
    public Color getBackgroundColor() {
        return target.getBackgroundColor();
    }

    @Override
    public Rectangle getClip(Rectangle r) {
        return target.getClip(r);
    }

    @Override
    public int getFillRule() {
        return target.getFillRule();
    }

    @Override
    public Font getFont() {
        return target.getFont();
    }

    @Override
    public FontMetrics getFontMetrics() {
        return target.getFontMetrics();
    }

    @Override
    public Color getForegroundColor() {
        return target.getForegroundColor();
    }

    @Override
    public int getInterpolation() {
        return target.getInterpolation();
    }

    @Override
    public int getLineCap() {
        return target.getLineCap();
    }

    @Override
    public int getLineJoin() {
        return target.getLineJoin();
    }

    @Override
    public int getLineStyle() {
        return target.getLineStyle();
    }

    @Override
    public int getLineWidth() {
        return target.getLineWidth();
    }

    @Override
    public int getTextAntialias() {
        return target.getTextAntialias();
    }

    @Override
    public boolean getXORMode() {
        return target.getXORMode();
    }

    @Override
    public void popState() {
        target.popState();
    }

    @Override
    public void pushState() {
        target.pushState();
    }

    @Override
    public void restoreState() {
        target.restoreState();
    }

    @Override
    public void rotate(float f) {
        target.rotate(f);
    }

    @Override
    public void setAlpha(int value) {
        target.setAlpha(value);
    }

    @Override
    public void setAntialias(int value) {
        target.setAntialias(value);
    }

    @Override
    public void setBackgroundColor(Color color) {
        target.setBackgroundColor(color);
    }

    @Override
    public void setBackgroundPattern(Pattern pattern) {
        target.setBackgroundPattern(pattern);
    }

    @Override
    public void setClip(Path path) {
        target.setClip(path);
    }

    @Override
    public void setClip(Rectangle r) {
        target.setClip(r);
    }

    @Override
    public void setFillRule(int value) {
        target.setFillRule(value);
    }

    @Override
    public void setFont(Font font) {
        target.setFont(font);
    }

    @Override
    public void setForegroundColor(Color color) {
        target.setForegroundColor(color);
    }

    @Override
    public void setForegroundPattern(Pattern pattern) {
        target.setForegroundPattern(pattern);
    }

    @Override
    public void setInterpolation(int value) {
        target.setInterpolation(value);
    }

    @Override
    public void setLineCap(int value) {
        target.setLineCap(value);
    }

    @Override
    public void setLineDash(int[] values) {
        target.setLineDash(values);
    }

    @Override
    public void setLineJoin(int value) {
        target.setLineJoin(value);
    }

    @Override
    public void setLineStyle(int value) {
        target.setLineStyle(value);
    }

    @Override
    public void setLineWidth(int value) {
        target.setLineWidth(value);
    }

    @Override
    public void setTextAntialias(int value) {
        target.setTextAntialias(value);
    }

    @Override
    public void shear(float f1, float f2) {
        target.shear(f1, f2);
    }

    @Override
    public void setXORMode(boolean on) {
        target.setXORMode(on);
    }

    @Override
    public void translate(int x, int y) {
        target.translate(x, y);
    }

    @Override
    public void translate(float f1, float f2) {
        target.translate(f1, f2);
    }
}
