/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.util.List;

/**
 * A section, which begins with a heading of the first level and has an entry in the table of contents.
 *
 * @param id names the section in links; unique within the report
 * @param title its heading
 * @param blocks its content
 */
public record Section(String id, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Headings of the second level, for bookmarks. */
    public List<Block.Heading> headings() {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).toList();
    }
}
