/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.assumptions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.edit.assumption.AssumptionEdits;
import org.portolan.ui.TextActions;
import org.portolan.ui.actions.DocumentActions;
import org.portolan.ui.document.ActiveDocument;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;
import org.portolan.ui.preferences.Choices;

/** Every number that calculations assume, with its source; the user's own values are stored in the installation. */
public final class AssumptionsView extends ViewPart {
    /** Id of the view in plugin.xml. */
    public static final String ID = "org.portolan.ui.assumptions";

    private static final int VALUE = 1;

    private ActiveDocument active;
    private DocumentActions history;
    private TextActions texts;
    private Label summary;
    private Text filter;
    private TableViewer viewer;
    private CLabel error;
    private Label explanation;
    private Action reset;
    private boolean onlyChanged;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        createHead(parent);
        createTable(parent);
        error = new CLabel(parent, SWT.NONE);
        error.setImage(Icons.ERROR.image());
        error.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(error);
        explanation = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(4, 0).applyTo(explanation);
        createActions();
        Help.set(parent, Help.ASSUMPTIONS);
        active = new ActiveDocument(getSite().getPage(), new Follower());
        active.start();
    }

    private void createHead(Composite parent) {
        var head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        filter = new Text(head, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Assumptions_Filter);
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> viewer.refresh());
    }

    private void createTable(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Assumptions_Key, 26, Assumption::key);
        column(layout, Messages.Assumptions_Value, 12, this::valueText)
                .setEditingSupport(new ValueEditing(viewer, this));
        column(layout, Messages.Assumptions_Default, 10, a -> a.defaultText(Choices.quantities()));
        column(layout, Messages.Assumptions_Source, 38, Assumption::source);
        column(layout, Messages.Assumptions_Evidence, 10, Assumption::evidence);
        column(layout, Messages.Assumptions_Reason, 20, this::reasonText)
                .setEditingSupport(new ReasonEditing(viewer, this));
        ColumnViewerToolTipSupport.enableFor(viewer);
        createEditing();
        viewer.addFilter(new Wanted());
        viewer.addSelectionChangedListener(event -> updateActions());
    }

    private TableViewerColumn column(TableColumnLayout layout, String name, int weight,
            Function<Assumption, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        column.setLabelProvider(new Cell(text, viewer.getTable().getColumnCount() - 1));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        return column;
    }

    private void createEditing() {
        TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
            }
        }, ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(this::key));
    }

    private void key(KeyEvent event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2) {
            selected().ifPresent(assumption -> viewer.editElement(assumption, VALUE));
        }
    }

    private void createActions() {
        var bars = getViewSite().getActionBars();
        history = new DocumentActions(this::document);
        history.handle(bars);
        reset = new Action(Messages.Assumptions_Reset, Icons.RESET.descriptor()) {
            @Override
            public void run() {
                selected().ifPresent(a -> document().ifPresent(
                        d -> d.execute(AssumptionEdits.reset(d.domain(), d.installation(), a.key()))));
            }
        };
        texts = new TextActions(bars);
        texts.addText(filter);
        texts.setDeleteAction(reset);
        bars.getToolBarManager().add(changedOnly());
        bars.getToolBarManager().add(reset);
        var menu = new MenuManager();
        menu.add(reset);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    private Action changedOnly() {
        var action = new Action(Messages.Assumptions_OnlyChanged, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                onlyChanged = isChecked();
                viewer.refresh();
            }
        };
        action.setImageDescriptor(Icons.ASSUMPTION.descriptor());
        return action;
    }

    Optional<ModelDocument> document() {
        return active == null ? Optional.empty() : active.document();
    }

    Optional<AssumptionOverride> override(Assumption assumption) {
        return document().flatMap(d -> AssumptionEdits.find(d.installation(), assumption.key()));
    }

    void leaveKeysTo(Text text) {
        texts.addText(text);
    }

    void tellError(Optional<String> message) {
        error.setText(message.orElse(""));
        error.setVisible(message.isPresent());
        ((GridData) error.getLayoutData()).exclude = message.isEmpty();
        error.getParent().layout(true);
    }

    private String valueText(Assumption assumption) {
        return Choices.quantities().display(valueInForce(assumption), assumption.unit());
    }

    double valueInForce(Assumption assumption) {
        return override(assumption).map(AssumptionOverride::getValue).orElse(assumption.defaultValue());
    }

    String reasonText(Assumption assumption) {
        return override(assumption).map(AssumptionOverride::getReason).orElse("");
    }

    private Optional<Assumption> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Assumption assumption
                ? Optional.of(assumption)
                : Optional.empty();
    }

    private void updateActions() {
        explanation.setText(selected().map(a -> a.key() + ": " + tip(a)).orElse(""));
        explanation.requestLayout();
        history.update();
        reset.setEnabled(selected().flatMap(this::override).isPresent());
    }

    private void refresh() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        viewer.refresh();
        summary.setText(document().map(AssumptionsView::summaryOf).orElse(Messages.Assumptions_NothingOpen));
        updateActions();
    }

    private static String tip(Assumption assumption) {
        return assumption.rangeText(Choices.quantities())
                .map(range -> NLS.bind(Messages.Assumptions_Tip, assumption.source(), range))
                .orElse(assumption.source());
    }

    private static String summaryOf(ModelDocument document) {
        var changed = document.installation().getAssumptions().size();
        return changed == 0 ? Messages.Assumptions_NoneChanged : NLS.bind(Messages.Assumptions_Changed, changed);
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ModelDocument.class ? adapter.cast(document().orElse(null)) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
            texts.dispose();
        }
        super.dispose();
    }

    /** Keeps the values like the document's. */
    private final class Follower implements ActiveDocument.Listener {
        @Override
        public void activated(Optional<ModelDocument> document) {
            if (viewer.getControl().isDisposed()) {
                return;
            }
            viewer.setInput(document.isPresent() ? Catalogue.all() : List.of());
            refresh();
        }

        @Override
        public void edited(ModelDocument document) {
            refresh();
        }

        @Override
        public void reloaded(ModelDocument document) {
            refresh();
        }
    }

    /** One cell: changed assumptions are bold, defaults in force are grey. */
    private final class Cell extends ColumnLabelProvider {
        private final Function<Assumption, String> text;
        private final int column;

        Cell(Function<Assumption, String> text, int column) {
            this.text = text;
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return text.apply((Assumption) element);
        }

        @Override
        public Image getImage(Object element) {
            return column == 0 && override((Assumption) element).isPresent() ? Icons.ASSUMPTION.image() : null;
        }

        @Override
        public Font getFont(Object element) {
            return column <= VALUE && override((Assumption) element).isPresent()
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                    : null;
        }

        @Override
        public Color getForeground(Object element) {
            return column == VALUE && override((Assumption) element).isEmpty()
                    ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR)
                    : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return tip((Assumption) element);
        }
    }

    /** By the typed words, and to those that were changed. */
    private final class Wanted extends ViewerFilter {
        @Override
        public boolean select(Viewer v, Object parent, Object element) {
            var assumption = (Assumption) element;
            var words = filter.getText().strip().toLowerCase(Locale.ROOT);
            var text = (assumption.key() + " " + assumption.source()).toLowerCase(Locale.ROOT);
            return text.contains(words) && (!onlyChanged || override(assumption).isPresent());
        }
    }
}
