/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import java.util.List;
import java.util.function.Function;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.study.format.AssumptionText;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.FindingText;
import org.portolan.study.text.ResultText;

/** Tables that answers of every kind have. */
public final class AnswerTables {

    private AnswerTables() {
    }

    /** One row per finding, in words. */
    public static ResultTable findings(List<Finding> findings, ElementNames names) {
        return findings(findingFields(names, Function.identity()), findings);
    }

    /** One row per finding, with further columns. */
    public static <T> ResultTable findings(List<Field<T>> fields, List<T> rows) {
        return Field.table("findings", Messages.Table_Findings, fields, rows);
    }

    /**
     * A finding in words.
     *
     * @param finding the finding of a row
     */
    public static <T> List<Field<T>> findingFields(ElementNames names, Function<T, Finding> finding) {
        var text = new FindingText(names);
        return List.of(
                Field.of("severity", Messages.Column_Severity, ColumnType.TEXT,
                        f -> Cell.of(ResultText.of(finding.apply(f).severity()))),
                Field.of("code", Messages.Column_Code, ColumnType.TEXT,
                        f -> Cell.of(finding.apply(f).code().name())),
                Field.of("finding", Messages.Column_Finding, ColumnType.TEXT,
                        f -> Cell.of(text.sentence(finding.apply(f)))),
                Field.of("explanation", Messages.Column_Explanation, ColumnType.TEXT,
                        f -> Cell.of(text.explanation(finding.apply(f)))),
                Field.of("remedy", Messages.Column_Remedy, ColumnType.TEXT,
                        f -> remedies(text.remedies(finding.apply(f)))));
    }

    private static Cell remedies(List<String> remedies) {
        return remedies.isEmpty() ? Cell.ABSENT : Cell.of(String.join(" ", remedies));
    }

    /** One row per assumption that an answer rests on. */
    public static ResultTable assumptions(List<AssumptionInForce> assumptions) {
        return Field.table("assumptions", Messages.Table_Assumptions, List.of(
                Field.<AssumptionInForce>of("assumption", Messages.Column_Assumption, ColumnType.TEXT,
                        a -> Cell.of(a.key().source())),
                Field.of("value", Messages.Column_Value, ColumnType.TEXT,
                        a -> Cell.of(AssumptionText.value(a.key(), a.value()))),
                Field.of("default", Messages.Column_Default, ColumnType.TEXT,
                        a -> Cell.of(AssumptionText.value(a.key(), a.key().defaultValue()))),
                Field.of("changed", Messages.Column_Changed, ColumnType.FLAG, a -> Cell.of(a.overridden())),
                Field.of("evidence", Messages.Column_Evidence, ColumnType.TEXT,
                        a -> Cell.of(AssumptionText.evidence(a.key().evidence()))),
                Field.of("key", Messages.Column_Key, ColumnType.TEXT, a -> Cell.of(a.key().key()))),
                assumptions);
    }
}
