/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.report.document.Block;
import org.portolan.report.document.Section;
import org.portolan.report.document.TableCell;
import org.portolan.report.document.TableColumn;
import org.portolan.report.document.TableRow;
import org.portolan.report.input.AssumptionFacts;
import org.portolan.report.input.ReportInput;
import org.portolan.study.format.AssumptionText;
import org.portolan.study.format.Quantities;

/** The assumptions in force with their sources, the changed ones first. */
final class AssumptionsSection implements SectionMaker {

    @Override
    public Optional<Section> make(ReportInput input) {
        if (input.assumptions().isEmpty()) {
            return Optional.empty();
        }
        var sorted = new ArrayList<>(input.assumptions());
        sorted.sort(Comparator.comparing((AssumptionFacts a) -> !a.changed()).thenComparing(AssumptionFacts::key)
                .thenComparing(AssumptionFacts::value));
        var changed = sorted.stream().filter(AssumptionFacts::changed).count();
        var columns = List.of(TableColumn.text(Messages.Column_Assumption),
                TableColumn.number(Messages.Column_Value), TableColumn.number(Messages.Column_Default),
                TableColumn.text(Messages.Column_Evidence),
                TableColumn.code(Messages.Column_Key));
        return Optional.of(new Section("assumptions", Messages.Assumptions_Title, List.of(
                new Block.Paragraph(NLS.bind(Messages.Assumptions_Intro, Quantities.whole(sorted.size()),
                        Quantities.whole(changed))),
                new Block.Table(Messages.Assumptions_Caption, columns,
                        sorted.stream().map(AssumptionsSection::row).toList()))));
    }

    private static TableRow row(AssumptionFacts assumption) {
        var key = assumption.key();
        var cells = List.of(TableCell.of(what(assumption)),
                TableCell.of(AssumptionText.value(key, assumption.value())),
                TableCell.of(AssumptionText.value(key, key.defaultValue())),
                TableCell.of(AssumptionText.evidence(key.evidence())), TableCell.of(key.key()));
        return new TableRow(cells, assumption.changed() ? TableRow.Kind.EMPHASIZED : TableRow.Kind.PLAIN);
    }

    private static String what(AssumptionFacts assumption) {
        var source = assumption.key().source();
        if (!assumption.changed()) {
            return source;
        }
        return assumption.reason().isBlank()
                ? NLS.bind(Messages.Assumptions_Changed, source)
                : NLS.bind(Messages.Assumptions_ChangedBecause, source, assumption.reason());
    }
}
