/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.properties;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.portolan.ui.TextActions;
import org.portolan.ui.actions.DocumentActions;
import org.portolan.ui.document.DocumentListener;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;
import org.portolan.ui.preferences.Choices;

/**
 * The properties of the selected elements as a table by category. Values carry their unit; what is not set shows in grey
 * what holds instead. Enter edits, Delete resets; the line below explains the selected property.
 */
public final class InstallationPropertySheet extends Page implements IPropertySheetPage {
    private static final int NAME = 0;
    private static final int VALUE = 1;

    private final DocumentListener listener = new Follower();
    private Composite area;
    private CLabel title;
    private TreeViewer viewer;
    private Label explanation;
    private CLabel error;
    private ElementProperties shown = ElementProperties.NONE;
    private Optional<ModelDocument> document = Optional.empty();
    private DocumentActions history;
    private TextActions texts;
    private Action reset;
    private boolean byCategory = true;
    private boolean refreshPending;

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        title = new CLabel(area, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        createTable();
        createFoot();
        Help.set(area, Help.PROPERTIES);
        show(List.of());
    }

    private void createTable() {
        var holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        var layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        viewer.setContentProvider(new Rows());
        column(layout, Messages.Property_Name, 40);
        var values = column(layout, Messages.Property_Value, 60);
        values.setEditingSupport(new PropertyEditing(viewer, this::tellError, this::leaveKeysTo));
        ColumnViewerToolTipSupport.enableFor(viewer);
        createEditing();
        createMenu();
        viewer.addSelectionChangedListener(event -> explain());
    }

    private TreeViewerColumn column(TreeColumnLayout layout, String name, int weight) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        column.setLabelProvider(new Cells());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
        return column;
    }

    private void createEditing() {
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
            }
        }, ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(this::key));
    }

    private void key(KeyEvent event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2) {
            selected().ifPresent(property -> viewer.editElement(property, VALUE));
        }
    }

    private void createMenu() {
        reset = new Action(Messages.Property_Reset, Icons.RESET.descriptor()) {
            @Override
            public void run() {
                selected().ifPresent(ElementProperty::reset);
            }
        };
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> m.add(reset));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    private void createFoot() {
        error = new CLabel(area, SWT.NONE);
        error.setImage(Icons.ERROR.image());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(error);
        explanation = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(4, 2).applyTo(explanation);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        history = new DocumentActions(() -> document);
        history.handle(bars);
        texts = new TextActions(bars);
        texts.setDeleteAction(reset);
        bars.getToolBarManager().add(categories());
        bars.getToolBarManager().add(reset);
        bars.updateActionBars();
    }

    private Action categories() {
        var action = new Action(Messages.Property_Categories, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                byCategory = isChecked();
                refresh();
                viewer.expandAll();
            }
        };
        action.setImageDescriptor(Icons.CATEGORIES.descriptor());
        action.setChecked(true);
        return action;
    }

    private void leaveKeysTo(Text text) {
        if (texts != null) {
            texts.addText(text);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        show(Selections.elementsOf(selection));
    }

    private void show(List<EObject> elements) {
        if (area.isDisposed()) {
            return;
        }
        if (viewer.isCellEditorActive()) {
            viewer.cancelEditing();
        }
        var kept = selected().map(ElementProperty::feature);
        shown = ElementProperties.of(elements);
        follow(shown.owners().isEmpty() ? Optional.empty() : ModelDocument.of(shown.owners().getFirst()));
        title.setText(titleText());
        title.setImage(shown.owners().isEmpty() ? null : Icons.of(shown.owners().getFirst()).image());
        tellError(Optional.empty());
        viewer.setInput(shown);
        viewer.expandAll();
        shown.all().stream().filter(p -> kept.filter(f -> f == p.feature()).isPresent()).findFirst()
                .ifPresent(p -> viewer.setSelection(new StructuredSelection(p), true));
        explain();
    }

    private String titleText() {
        var labels = Choices.labels();
        return switch (shown.owners().size()) {
            case 0 -> Messages.Property_NothingSelected;
            case 1 -> NLS.bind(Messages.Property_Title, labels.kind(shown.owners().getFirst()),
                    labels.name(shown.owners().getFirst()));
            default -> NLS.bind(Messages.Property_TitleMany, shown.owners().size());
        };
    }

    private void follow(Optional<ModelDocument> next) {
        document.ifPresent(d -> d.removeListener(listener));
        document = next;
        document.ifPresent(d -> d.addListener(listener));
        if (history != null) {
            history.update();
        }
    }

    private Optional<ElementProperty> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ElementProperty property
                ? Optional.of(property)
                : Optional.empty();
    }

    private void explain() {
        reset.setEnabled(selected().filter(ElementProperty::isSet)
                .filter(p -> p.editing() != ElementProperty.Editing.NONE).isPresent());
        var text = selected().map(InstallationPropertySheet::explanationOf).orElse("");
        explanation.setText(text);
        explanation.setToolTipText(text);
        // Grows with its text, so the table must make room.
        area.layout(true);
        getSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    private static String explanationOf(ElementProperty property) {
        var facts = property.facts();
        return Stream.of(facts.documentation(),
                property.range().map(range -> NLS.bind(Messages.Property_Range, range)),
                facts.fallback().map(fallback -> NLS.bind(Messages.Property_Default, fallback)),
                facts.assumption().map(key -> NLS.bind(Messages.Property_Assumption, key)),
                facts.source().map(source -> NLS.bind(Messages.Property_Source, source)))
                .flatMap(Optional::stream).collect(Collectors.joining("  "));
    }

    private void tellError(Optional<String> message) {
        error.setText(message.orElse(""));
        ((GridData) error.getLayoutData()).exclude = message.isEmpty();
        error.setVisible(message.isPresent());
        area.layout(true);
        getSite().getActionBars().getStatusLineManager().setErrorMessage(message.orElse(null));
    }

    private void refreshSoon() {
        if (!refreshPending && !area.isDisposed()) {
            refreshPending = true;
            area.getDisplay().asyncExec(() -> {
                refreshPending = false;
                if (!area.isDisposed() && !viewer.isCellEditorActive()) {
                    show(shown.owners());
                }
            });
        }
    }

    private void refresh() {
        viewer.refresh();
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        document.ifPresent(d -> d.removeListener(listener));
        if (texts != null) {
            texts.dispose();
        }
        super.dispose();
    }

    /** Shows every edit, whoever made it. */
    private final class Follower implements DocumentListener {
        @Override
        public void edited(ModelDocument edited) {
            history.update();
            refreshSoon();
        }

        @Override
        public void closed(ModelDocument closed) {
            document = Optional.empty();
            show(List.of());
        }
    }

    /** Categories with their properties, or all properties by name. */
    private final class Rows implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            var properties = (ElementProperties) input;
            return byCategory && properties.byCategory().size() > 1
                    ? properties.byCategory().keySet().toArray()
                    : properties.all().stream()
                            .sorted(Comparator.comparing(ElementProperty::label)).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Category category ? shown.byCategory().get(category).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return byCategory && element instanceof ElementProperty property ? property.category() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Category;
        }
    }

    /** Names and values; grey is what nobody has set. */
    private final class Cells extends CellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            if (cell.getElement() instanceof Category category) {
                cell.setText(cell.getColumnIndex() == NAME ? category.label() : "");
                cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            } else if (cell.getElement() instanceof ElementProperty property) {
                cell.setText(cell.getColumnIndex() == NAME ? property.label() : property.text());
                cell.setForeground(cell.getColumnIndex() == VALUE && !property.isSet()
                        ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR)
                        : null);
            }
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof ElementProperty property ? explanationOf(property) : null;
        }
    }
}
