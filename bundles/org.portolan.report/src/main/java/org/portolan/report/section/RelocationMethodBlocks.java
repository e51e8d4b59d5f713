/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portolan.engine.result.AssumptionInForce;
import org.portolan.report.document.Block;
import org.portolan.report.document.TableCell;
import org.portolan.report.document.TableColumn;
import org.portolan.report.document.TableRow;
import org.portolan.report.input.RelocationStudy;
import org.portolan.study.MethodNote;
import org.portolan.study.VariantResult;
import org.portolan.study.format.AssumptionText;

/** What the methods of a study do, what was asked of them, and which assumptions each one rests on. */
final class RelocationMethodBlocks {

    private RelocationMethodBlocks() {
    }

    /** The methods in words; empty when nothing is known of them. */
    static Optional<Block> methods(RelocationStudy study) {
        var known = study.result().variants().stream().filter(v -> !v.method().equals(MethodNote.NONE)).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var columns = List.of(TableColumn.text(Messages.Column_Variant), TableColumn.text(Messages.Column_Method),
                TableColumn.text(Messages.Column_Settings));
        return Optional.of(new Block.Table(Messages.Study_MethodsTable, columns,
                known.stream().map(RelocationMethodBlocks::method).toList()));
    }

    private static TableRow method(VariantResult variant) {
        var settings = variant.method().settings();
        return TableRow.of(List.of(TableCell.of(variant.label()), TableCell.of(variant.method().description()),
                TableCell.of(settings.isEmpty() ? Messages.Study_NoSettings : String.join("; ", settings))));
    }

    /** The assumptions that all variants rest on, then those of some, variant by variant. */
    static Optional<Block> assumptions(RelocationStudy study) {
        var variants = study.result().variants();
        var shared = shared(variants);
        var rows = new ArrayList<TableRow>();
        addGroup(rows, Messages.Study_AllVariants, List.copyOf(shared));
        for (var variant : variants) {
            addGroup(rows, variant.label(),
                    variant.run().assumptions().stream().filter(a -> !shared.contains(a)).toList());
        }
        var columns = List.of(TableColumn.text(Messages.Column_Assumption), TableColumn.number(Messages.Column_Value),
                TableColumn.text(Messages.Column_Evidence), TableColumn.code(Messages.Column_Key));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Block.Table(Messages.Study_AssumptionsTable, columns, rows));
    }

    /** A variant that rests on nothing, because it was refused at once, does not count. */
    private static Set<AssumptionInForce> shared(List<VariantResult> variants) {
        var using = variants.stream().map(v -> v.run().assumptions()).filter(a -> !a.isEmpty()).toList();
        if (using.size() < 2) {
            return Set.of();
        }
        var shared = new LinkedHashSet<>(using.getFirst());
        using.forEach(shared::retainAll);
        return shared;
    }

    private static void addGroup(List<TableRow> rows, String head, List<AssumptionInForce> assumptions) {
        if (!assumptions.isEmpty()) {
            rows.add(TableRow.group(head));
            assumptions.forEach(a -> rows.add(row(a)));
        }
    }

    private static TableRow row(AssumptionInForce assumption) {
        var key = assumption.key();
        var cells = List.of(TableCell.of(key.source()), TableCell.of(AssumptionText.value(key, assumption.value())),
                TableCell.of(AssumptionText.evidence(key.evidence())), TableCell.of(key.key()));
        return new TableRow(cells, assumption.overridden() ? TableRow.Kind.EMPHASIZED : TableRow.Kind.PLAIN);
    }
}
