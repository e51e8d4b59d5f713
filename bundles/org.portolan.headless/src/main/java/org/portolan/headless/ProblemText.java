/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.validation.Severity;
import org.portolan.run.CheckReport;
import org.portolan.run.Problem;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;

/** Problems as lines for people and as rows for programs. */
final class ProblemText {

    private ProblemText() {
    }

    /** One line: how bad, what, and what to do. */
    static String line(Problem problem) {
        return NLS.bind(Messages.Problem_Line, new Object[] {word(problem.severity()),
                Printable.of(problem.message()), Printable.of(problem.remedy())});
    }

    /** The severity in a word. */
    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Severity_Error;
            case WARNING -> Messages.Severity_Warning;
            case INFO -> Messages.Severity_Info;
        };
    }

    /** How many there are of each severity. */
    static String summary(CheckReport report) {
        if (report.problems().isEmpty()) {
            return Messages.Check_NoProblems;
        }
        return NLS.bind(Messages.Check_Summary, new Object[] {report.count(Severity.ERROR),
                report.count(Severity.WARNING), report.count(Severity.INFO)});
    }

    /** One row per problem. */
    static ResultTable table(List<Problem> problems) {
        var columns = List.of(new Column("severity", Messages.Column_Severity, ColumnType.TEXT),
                new Column("code", Messages.Column_Code, ColumnType.TEXT),
                new Column("element_id", Messages.Column_ElementId, ColumnType.TEXT),
                new Column("element", Messages.Column_Element, ColumnType.TEXT),
                new Column("message", Messages.Column_Message, ColumnType.TEXT),
                new Column("remedy", Messages.Column_Remedy, ColumnType.TEXT));
        return new ResultTable("problems", Messages.Table_Problems, columns,
                problems.stream().map(ProblemText::row).toList());
    }

    private static List<Cell> row(Problem problem) {
        return List.of(Cell.of(problem.severity().name()), Cell.of(problem.code()), Cell.of(problem.elementId()),
                Cell.of(problem.elementName()), Cell.of(problem.message()), Cell.of(problem.remedy()));
    }
}
