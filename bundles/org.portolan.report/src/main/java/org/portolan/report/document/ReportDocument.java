/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.util.List;
import java.util.stream.Stream;

import org.portolan.report.input.Cover;

/**
 * A report.
 *
 * @param cover what identifies it
 * @param sections its sections, in order
 */
public record ReportDocument(Cover cover, List<Section> sections) {

    public ReportDocument {
        sections = List.copyOf(sections);
    }

    /** All figures, in order. */
    public Stream<Block.Figure> figures() {
        return sections.stream().flatMap(s -> s.blocks().stream()).filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast);
    }
}
