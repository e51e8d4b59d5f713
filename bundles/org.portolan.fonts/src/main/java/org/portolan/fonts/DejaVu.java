/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The DejaVu fonts shipped with the product, so that a chart, a drawing and a report look the same on every machine,
 * and a PDF can embed what it shows.
 */
public enum DejaVu {
    /** Upright text. */
    SANS("DejaVuSans.ttf", "DejaVu Sans"),
    /** Bold text; belongs to the same family as {@link #SANS}, at weight 700. */
    SANS_BOLD("DejaVuSans-Bold.ttf", "DejaVu Sans"),
    /** Slanted text; belongs to the same family as {@link #SANS}. */
    SANS_OBLIQUE("DejaVuSans-Oblique.ttf", "DejaVu Sans"),
    /** Text of equal width, for commands and hashes. */
    MONO("DejaVuSansMono.ttf", "DejaVu Sans Mono");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final String family;

    DejaVu(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** The family name inside the font file: the name that CSS, AWT and the PDF writer must agree upon. */
    public String family() {
        return family;
    }

    /** Opens the TrueType file; the caller closes it. */
    public InputStream open() {
        return Objects.requireNonNull(DejaVu.class.getResourceAsStream(FOLDER + file), file);
    }

    /** The TrueType file as a whole. */
    public byte[] bytes() {
        try (var in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }
}
