/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.portolan.bridge.MethodQuestion;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.model.Link;

/** The methods to compare: ticked ones run; below them the link and the parameters of the selected one. */
final class MethodTable extends Composite {
    private final List<MethodDraft> drafts = new ArrayList<>();
    private final List<Link> links;
    private final Runnable changed;
    private final CheckboxTableViewer methods;
    private final Combo linkChoice;
    private final TableViewer parameters;
    private final Label description;
    private Button remove;

    /**
     * @param links   links that the user may choose from
     * @param changed told of every change
     */
    MethodTable(Composite parent, List<MethodDraft> offered, List<Link> links, Runnable changed) {
        super(parent, SWT.NONE);
        this.links = links;
        this.changed = changed;
        drafts.addAll(offered);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        methods = createMethods();
        createButtons();
        description = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(480, SWT.DEFAULT).applyTo(description);
        linkChoice = createLinkChoice();
        parameters = createParameters();
        methods.addSelectionChangedListener(event -> showSelected());
        methods.setInput(drafts);
        methods.setSelection(new StructuredSelection(drafts.getFirst()));
    }

    /** The ticked methods, in their order. */
    List<MethodQuestion> questions() {
        return drafts.stream().filter(MethodDraft::isChosen).map(MethodDraft::toQuestion).toList();
    }

    private CheckboxTableViewer createMethods() {
        var holder = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 110).applyTo(holder);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        var table = new Table(holder, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
        var viewer = new CheckboxTableViewer(table);
        table.setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object draft) {
                return ((MethodDraft) draft).isChosen();
            }

            @Override
            public boolean isGrayed(Object draft) {
                return false;
            }
        });
        viewer.addCheckStateListener(event -> {
            ((MethodDraft) event.getElement()).setChosen(event.getChecked());
            changed.run();
        });
        layout.setColumnData(column(viewer, Messages.Relocate_MethodColumn, MethodDraft.class, MethodDraft::label,
                MethodDraft::setLabel), new ColumnWeightData(3, 160));
        layout.setColumnData(column(viewer, Messages.Relocate_SettingsColumn, MethodDraft.class, MethodDraft::summary,
                null), new ColumnWeightData(4, 160));
        return viewer;
    }

    private void createButtons() {
        var buttons = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(buttons);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.Relocate_Duplicate, this::duplicate);
        remove = button(buttons, Messages.Relocate_Remove, this::removeSelected);
    }

    private static Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private Combo createLinkChoice() {
        var row = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.Relocate_Link);
        var combo = new Combo(row, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.add(Messages.Relocate_BestLink);
        links.forEach(link -> combo.add(String.valueOf(link.getName())));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected().ifPresent(draft -> {
            int index = combo.getSelectionIndex();
            draft.setLink(index <= 0 ? Optional.empty() : Optional.of(links.get(index - 1)));
            update(draft);
        })));
        return combo;
    }

    private TableViewer createParameters() {
        var holder = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(520, 130).applyTo(holder);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        var viewer = new TableViewer(new Table(holder, SWT.FULL_SELECTION | SWT.BORDER));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        layout.setColumnData(column(viewer, Messages.Relocate_ParameterColumn, MethodParameter.class,
                MethodParameter::key, null), new ColumnWeightData(3, 140));
        layout.setColumnData(column(viewer, Messages.Relocate_ValueColumn, MethodParameter.class,
                parameter -> selected().map(draft -> draft.value(parameter)).filter(value -> !value.isEmpty())
                        .orElse(Messages.Relocate_Default),
                (parameter, value) -> selected().ifPresent(draft -> {
                    draft.set(parameter, Messages.Relocate_Default.equals(value) ? "" : value);
                    update(draft);
                })), new ColumnWeightData(2, 90));
        layout.setColumnData(column(viewer, Messages.Relocate_MeaningColumn, MethodParameter.class,
                MethodParameter::description, null), new ColumnWeightData(6, 240));
        return viewer;
    }

    private static <T> org.eclipse.swt.widgets.TableColumn column(TableViewer viewer, String title, Class<T> rowType,
            Function<T, String> text, BiConsumer<T, String> setter) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply(rowType.cast(row))));
        if (setter != null) {
            column.setEditingSupport(new EditingSupport(viewer) {
                @Override
                protected CellEditor getCellEditor(Object row) {
                    return new TextCellEditor(viewer.getTable());
                }

                @Override
                protected boolean canEdit(Object row) {
                    return true;
                }

                @Override
                protected Object getValue(Object row) {
                    return text.apply(rowType.cast(row));
                }

                @Override
                protected void setValue(Object row, Object value) {
                    setter.accept(rowType.cast(row), String.valueOf(value).strip());
                    viewer.update(row, null);
                }
            });
        }
        return column.getColumn();
    }

    private Optional<MethodDraft> selected() {
        return Optional.ofNullable((MethodDraft) methods.getStructuredSelection().getFirstElement());
    }

    private void showSelected() {
        remove.setEnabled(selected().isPresent() && drafts.size() > 1);
        linkChoice.setEnabled(selected().isPresent());
        parameters.setInput(selected().map(draft -> draft.method().parameters()).orElse(List.of()));
        description.setText(selected().map(draft -> draft.method().description()).orElse(""));
        linkChoice.select(selected().flatMap(MethodDraft::link).map(link -> links.indexOf(link) + 1).orElse(0));
        layout(true, true);
    }

    private void update(MethodDraft draft) {
        methods.update(draft, null);
        parameters.refresh();
        changed.run();
    }

    private void duplicate() {
        selected().ifPresent(draft -> {
            var copy = draft.copy(freeLabel(draft.label()));
            drafts.add(drafts.indexOf(draft) + 1, copy);
            methods.refresh();
            methods.setSelection(new StructuredSelection(copy));
            changed.run();
        });
    }

    private String freeLabel(String label) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> NLS.bind(Messages.Relocate_Variant, label, number))
                .filter(candidate -> drafts.stream().noneMatch(draft -> draft.label().equals(candidate)))
                .findFirst().orElseThrow();
    }

    private void removeSelected() {
        selected().ifPresent(draft -> {
            int index = drafts.indexOf(draft);
            drafts.remove(draft);
            methods.refresh();
            methods.setSelection(new StructuredSelection(drafts.get(Math.min(index, drafts.size() - 1))));
            changed.run();
        });
    }
}
