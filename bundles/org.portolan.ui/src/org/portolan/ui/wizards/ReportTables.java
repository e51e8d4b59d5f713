/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.portolan.importers.ImportMessage;
import org.portolan.importers.SheetSummary;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;

/** Tables of what an import read. */
final class ReportTables {
    private static final int WIDTH = 860;

    private ReportTables() {
    }

    /** A table for one line per sheet. */
    static TableViewer sheets(Composite parent, int height) {
        var table = new Builder(parent, height);
        table.<SheetSummary>column(Messages.Sheet_Name, 20, SheetSummary::name);
        table.<SheetSummary>column(Messages.Sheet_Read, 12, s -> number(s, s.read()));
        table.<SheetSummary>column(Messages.Sheet_Skipped, 12, s -> number(s, s.skipped()));
        table.<SheetSummary>column(Messages.Sheet_Blank, 12, s -> number(s, s.blank()));
        table.<SheetSummary>column(Messages.Sheet_Doubtful, 12, s -> number(s, s.doubtful()));
        table.<SheetSummary>column(Messages.Sheet_Absent, 32,
                s -> s.present() ? String.join(", ", s.absentColumns()) : Messages.Sheet_NotThere);
        return table.viewer;
    }

    private static String number(SheetSummary sheet, int count) {
        return sheet.present() ? String.valueOf(count) : "";
    }

    /** A table for one line per message. */
    static TableViewer messages(Composite parent, int height) {
        var table = new Builder(parent, height);
        table.<ImportMessage>column(Messages.Message_Sentence, 52, ImportMessage::sentence, m -> icon(m.severity()));
        table.<ImportMessage>column(Messages.Message_Sheet, 12, ImportMessage::sheet);
        table.<ImportMessage>column(Messages.Message_Row, 8, m -> text(m.row()));
        table.<ImportMessage>column(Messages.Message_Column, 12, ImportMessage::column);
        table.<ImportMessage>column(Messages.Message_Value, 16, ImportMessage::value);
        return table.viewer;
    }

    static String text(OptionalInt row) {
        return row.isPresent() ? String.valueOf(row.getAsInt()) : "";
    }

    private static Icons icon(ImportMessage.Severity severity) {
        return switch (severity) {
            case ERROR -> Icons.ERROR;
            case DOUBTFUL -> Icons.WARNING;
            case READ, SKIPPED -> Icons.INFO;
        };
    }

    static String word(ImportMessage.Severity severity) {
        return switch (severity) {
            case READ -> Messages.Severity_Read;
            case SKIPPED -> Messages.Severity_Skipped;
            case DOUBTFUL -> Messages.Severity_Doubtful;
            case ERROR -> Messages.Severity_Error;
        };
    }

    static List<ImportMessage.Severity> severities() {
        return List.of(ImportMessage.Severity.ERROR, ImportMessage.Severity.DOUBTFUL, ImportMessage.Severity.SKIPPED,
                ImportMessage.Severity.READ);
    }

    /** Builds a table of text columns. */
    static final class Builder {
        final TableViewer viewer;
        private final TableColumnLayout layout = new TableColumnLayout();

        Builder(Composite parent, int height) {
            var holder = new Composite(parent, SWT.NONE);
            holder.setLayout(layout);
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(holder);
            // Virtual: the message table of a large inventory has many thousand rows.
            viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
            viewer.getTable().setHeaderVisible(true);
            viewer.getTable().setLinesVisible(true);
            viewer.setContentProvider(ArrayContentProvider.getInstance());
            ColumnViewerToolTipSupport.enableFor(viewer);
        }

        <T> TableViewerColumn column(String name, int weight, Function<T, String> text) {
            return column(name, weight, text, row -> null);
        }

        <T> TableViewerColumn column(String name, int weight, Function<T, String> text, Function<T, Icons> icon) {
            var column = new TableViewerColumn(viewer, SWT.LEFT);
            column.getColumn().setText(name);
            layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50, true));
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                @SuppressWarnings("unchecked")
                public String getText(Object row) {
                    return text.apply((T) row);
                }

                @Override
                @SuppressWarnings("unchecked")
                public Image getImage(Object row) {
                    var picture = icon.apply((T) row);
                    return picture == null ? null : picture.image();
                }

                @Override
                public String getToolTipText(Object row) {
                    return getText(row);
                }
            });
            return column;
        }
    }
}
