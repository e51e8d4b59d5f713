/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.portolan.report.document.Block;
import org.portolan.report.document.Section;
import org.portolan.report.input.ReportInput;

/** The words of the field that the report uses. */
final class GlossarySection implements SectionMaker {

    @Override
    public Optional<Section> make(ReportInput input) {
        return Optional.of(new Section("glossary", Messages.Glossary_Title, List.of(new Block.Terms(terms()))));
    }

    /** Terms come from their own file: key.term is the word, key.meaning what it means. */
    private static List<Block.Term> terms() {
        var glossary = bundle();
        return glossary.keySet().stream().filter(key -> key.endsWith(".term"))
                .map(key -> new Block.Term(glossary.getString(key),
                        glossary.getString(key.substring(0, key.length() - "term".length()) + "meaning")))
                .sorted(Comparator.comparing(term -> term.term().toLowerCase(Locale.ROOT))).toList();
    }

    private static ResourceBundle bundle() {
        try (var in = GlossarySection.class.getResourceAsStream("glossary.properties")) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the glossary", e);
        }
    }
}
