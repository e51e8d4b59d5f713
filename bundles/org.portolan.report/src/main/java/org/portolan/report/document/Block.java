/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.util.List;

/** A part of a section. Templates choose how it looks by its {@link #kind()}. */
public sealed interface Block {

    /** Names the template of the block. */
    String kind();

    /**
     * A heading of the second level.
     *
     * @param id names it in links; unique within the report
     * @param text the heading
     */
    record Heading(String id, String text) implements Block {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Paragraph(String text) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /**
     * A list of short paragraphs.
     *
     * @param items what they say
     */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "bullets";
        }
    }

    /**
     * A table. Its head is repeated on every page.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows as many cells each as there are columns, but for heads of groups
     */
    record Table(String caption, List<TableColumn> columns, List<TableRow> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (!row.isGroup() && row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells under " + columns.size() + " columns: " + caption);
                }
            }
        }

        @Override
        public String kind() {
            return "table";
        }
    }

    /**
     * A picture with a caption.
     *
     * @param id names it; unique within the report
     * @param caption what it is
     * @param description what it shows, in words, for those who cannot see it
     * @param picture what is drawn
     */
    record Figure(String id, String caption, String description, Picture picture) implements Block {
        @Override
        public String kind() {
            return "figure";
        }
    }

    /**
     * A panel of traffic lights.
     *
     * @param lights the lights
     */
    record Lights(List<Light> lights) implements Block {
        public Lights {
            lights = List.copyOf(lights);
        }

        @Override
        public String kind() {
            return "lights";
        }
    }

    /**
     * One traffic light.
     *
     * @param mark its colour
     * @param name what it is about
     * @param value the figure
     * @param explanation where it comes from and what it is held against
     */
    record Light(Mark mark, String name, String value, String explanation) {
    }

    /**
     * Findings of the engine in words.
     *
     * @param findings the worst first
     */
    record Findings(List<FindingEntry> findings) implements Block {
        public Findings {
            findings = List.copyOf(findings);
        }

        @Override
        public String kind() {
            return "findings";
        }
    }

    /**
     * One finding.
     *
     * @param mark how bad it is
     * @param severity the same in one word
     * @param about the variant or host that it is about
     * @param sentence what was found
     * @param explanation why it is so
     * @param remedies what would help
     */
    record FindingEntry(Mark mark, String severity, String about, String sentence, String explanation,
            List<String> remedies) {
        public FindingEntry {
            remedies = List.copyOf(remedies);
        }
    }

    /**
     * Terms and what they mean.
     *
     * @param terms in alphabetical order
     */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }

        @Override
        public String kind() {
            return "terms";
        }
    }

    /**
     * One term.
     *
     * @param term the word
     * @param meaning what it means
     */
    record Term(String term, String meaning) {
    }
}
