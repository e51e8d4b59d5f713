/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/** A colour in sRGB, each part 0 to 255. */
public record Rgb(int red, int green, int blue) {
    public Rgb {
        if ((red & 0xFF) != red || (green & 0xFF) != green || (blue & 0xFF) != blue) {
            throw new IllegalArgumentException("a colour part must be 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /** The colour written as 0xRRGGBB. */
    public static Rgb of(int hex) {
        return new Rgb(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
    }

    /** The colour as {@code #rrggbb}. */
    public String css() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance, 0 black to 1 white (WCAG 2.2, "relative luminance"). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio, 1 to 21 (WCAG 2.2); text needs 4.5, marks that carry meaning need 3. */
    public double contrastTo(Rgb other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
