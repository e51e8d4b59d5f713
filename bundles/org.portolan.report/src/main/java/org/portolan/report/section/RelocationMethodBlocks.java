/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
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

    /** The assumptions, each once, in groups by the variants that rest on it: those of most variants first. */
    static Optional<Block> assumptions(RelocationStudy study) {
        var variants = study.result().variants().stream().filter(v -> !v.run().assumptions().isEmpty()).toList();
        var groups = byUsers(variants);
        var rows = new ArrayList<TableRow>();
        groups.entrySet().stream().sorted(Comparator.comparingInt(group -> -group.getKey().size())).forEach(group -> {
            rows.add(TableRow.group(head(group.getKey(), variants)));
            group.getValue().forEach(assumption -> rows.add(row(assumption)));
        });
        var columns = List.of(TableColumn.text(Messages.Column_Assumption), TableColumn.number(Messages.Column_Value),
                TableColumn.text(Messages.Column_Evidence), TableColumn.code(Messages.Column_Key));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Block.Table(Messages.Study_AssumptionsTable, columns, rows));
    }

    private static Map<List<VariantResult>, List<AssumptionInForce>> byUsers(List<VariantResult> variants) {
        var groups = new LinkedHashMap<List<VariantResult>, List<AssumptionInForce>>();
        variants.stream().flatMap(v -> v.run().assumptions().stream()).distinct()
                .forEach(assumption -> groups.computeIfAbsent(
                        variants.stream().filter(v -> v.run().assumptions().contains(assumption)).toList(),
                        users -> new ArrayList<>()).add(assumption));
        return groups;
    }

    /** Who rests on a group, in the fewest names. */
    private static String head(List<VariantResult> users, List<VariantResult> all) {
        var others = all.stream().filter(variant -> !users.contains(variant)).toList();
        if (others.isEmpty() && all.size() > 1) {
            return Messages.Study_AllVariants;
        }
        return others.size() < users.size() && !others.isEmpty()
                ? NLS.bind(Messages.Study_AllVariantsBut, labels(others))
                : labels(users);
    }

    private static String labels(List<VariantResult> variants) {
        return variants.stream().map(VariantResult::label).collect(Collectors.joining(", "));
    }

    private static TableRow row(AssumptionInForce assumption) {
        var key = assumption.key();
        var cells = List.of(TableCell.of(key.source()), TableCell.of(AssumptionText.value(key, assumption.value())),
                TableCell.of(AssumptionText.evidence(key.evidence())), TableCell.of(key.key()));
        return new TableRow(cells, assumption.overridden() ? TableRow.Kind.EMPHASIZED : TableRow.Kind.PLAIN);
    }
}
