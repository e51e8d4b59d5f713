/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.finding.Finding;
import org.portolan.report.document.Block.FindingEntry;
import org.portolan.report.input.OvercommitStudy;
import org.portolan.report.input.RelocationStudy;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.FindingText;
import org.portolan.study.text.ResultText;

/** The findings of a study in words. */
final class FindingEntries {

    private FindingEntries() {
    }

    /** Of every relocation, variant by variant. */
    static List<FindingEntry> of(RelocationStudy study) {
        var text = new FindingText(ElementNames.of(study.names()));
        var entries = new ArrayList<FindingEntry>();
        for (var variant : study.result().variants()) {
            for (var relocation : variant.run().relocations()) {
                relocation.findings().forEach(f -> entries.add(entry(f, variant.label(), text)));
            }
        }
        return entries;
    }

    /** Of every host, the worst of each first. */
    static List<FindingEntry> of(OvercommitStudy.Solved study) {
        var names = ElementNames.of(study.names());
        var text = new FindingText(names);
        return study.result().hosts().stream()
                .flatMap(h -> h.findings().stream().map(f -> entry(f, names.of(h.host()), text))).toList();
    }

    /** Of something that has a name. */
    static List<FindingEntry> of(List<Finding> findings, String about, ElementNames names) {
        var text = new FindingText(names);
        return findings.stream().map(f -> entry(f, about, text)).toList();
    }

    private static FindingEntry entry(Finding finding, String about, FindingText text) {
        return new FindingEntry(Marks.of(finding.severity()), ResultText.of(finding.severity()), about,
                text.sentence(finding), text.explanation(finding), text.remedies(finding));
    }
}
