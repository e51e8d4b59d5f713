/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;

import org.portolan.report.document.Block.FindingEntry;
import org.portolan.report.input.RelocationStudy;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.FindingText;
import org.portolan.study.text.ResultText;

/** The findings of a study in words. */
final class FindingEntries {

    private FindingEntries() {
    }

    static List<FindingEntry> of(RelocationStudy study) {
        var text = new FindingText(ElementNames.of(study.names()));
        var entries = new ArrayList<FindingEntry>();
        for (var variant : study.result().variants()) {
            for (var relocation : variant.run().relocations()) {
                relocation.findings().forEach(f -> entries.add(new FindingEntry(Marks.of(f.severity()),
                        ResultText.of(f.severity()), variant.label(), text.sentence(f), text.explanation(f),
                        text.remedies(f))));
            }
        }
        return entries;
    }
}
