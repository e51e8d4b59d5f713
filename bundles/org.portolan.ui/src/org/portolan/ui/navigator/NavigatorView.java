/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.navigator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.portolan.model.NamedElement;
import org.portolan.model.edit.commands.Edits;
import org.portolan.ui.document.ActiveDocument;
import org.portolan.ui.document.ElementRevealer;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;
import org.portolan.ui.label.ProblemBadges;
import org.portolan.ui.preferences.Choices;
import org.portolan.ui.properties.InstallationPropertySheet;

/**
 * The tree of everything in the active installation. It follows the chart's selection and leads it, moves guests by
 * dragging, and marks what has problems.
 */
public final class NavigatorView extends ViewPart implements ElementRevealer {
    /** Id of the view in plugin.xml. */
    public static final String ID = "org.portolan.ui.navigator";

    private static final String NAME_PROPERTY = "name";

    private final NavigatorLabels labels = new NavigatorLabels();
    private final ISelectionListener chartSelection = this::selectedElsewhere;
    private final IPreferenceChangeListener choices = event -> refreshSoon();
    private ActiveDocument active;
    private NavigatorActions actions;
    private Composite stack;
    private Composite nothingOpen;
    private FilteredTree tree;
    private TreeViewer viewer;
    private boolean following;
    private boolean refreshPending;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        nothingOpen = new Composite(stack, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(nothingOpen);
        var text = new Label(nothingOpen, SWT.WRAP);
        text.setText(Messages.Navigator_NothingOpen);
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        createTree();
        actions = new NavigatorActions(this, getViewSite().getActionBars());
        actions.leaveKeysTo(tree.getFilterControl());
        createRenaming();
        createMenus();
        createDragAndDrop();
        getSite().setSelectionProvider(viewer);
        getSite().getPage().addPostSelectionListener(chartSelection);
        Choices.addListener(choices);
        Help.set(parent, Help.NAVIGATOR);
        active = new ActiveDocument(getSite().getPage(), new Follower());
        active.start();
    }

    private void createTree() {
        tree = new FilteredTree(stack, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new NavigatorFilter(), true, true);
        tree.setLayout(new GridLayout());
        tree.setInitialText(Messages.Navigator_Filter);
        viewer = tree.getViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new NavigatorContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.addPostSelectionChangedListener(event -> selectedHere());
        viewer.addDoubleClickListener(event -> open());
    }

    private void createRenaming() {
        var editor = new TextCellEditor(viewer.getTree());
        actions.leaveKeysTo((Text) editor.getControl());
        viewer.setColumnProperties(new String[] {NAME_PROPERTY});
        viewer.setCellEditors(new CellEditor[] {editor});
        viewer.setCellModifier(new Renaming());
        // Only the Rename action starts editing: a slow second click is no wish to rename.
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    private void createMenus() {
        var menu = new MenuManager(null, ID);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> actions.fill(m));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(linking());
        tools.add(new Action(Messages.Navigator_CollapseAll, Icons.COLLAPSE_ALL.descriptor()) {
            @Override
            public void run() {
                viewer.collapseAll();
                viewer.expandToLevel(2);
            }
        });
    }

    private Action linking() {
        var action = new Action(Messages.Navigator_Link, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                Choices.linkNavigator(isChecked());
            }
        };
        action.setImageDescriptor(Icons.LINK_WITH_EDITOR.descriptor());
        action.setChecked(Choices.linksNavigator());
        return action;
    }

    private void createDragAndDrop() {
        var transfers = new Transfer[] {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !selected().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            /** GTK refuses a drop without data, though the selection itself never leaves this process. */
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new NavigatorDrop(viewer));
    }

    Optional<ModelDocument> document() {
        return active == null ? Optional.empty() : active.document();
    }

    List<EObject> selected() {
        return Selections.elementsOf(viewer.getStructuredSelection());
    }

    Optional<EObject> singleSelected() {
        return Selections.singleElementOf(viewer.getStructuredSelection());
    }

    /** Selects all that stand beside the selected element, in the same list of the tree. */
    void selectSiblings() {
        var item = viewer.getTree().getSelectionCount() > 0 ? viewer.getTree().getSelection()[0] : null;
        var parent = item == null ? null : item.getParentItem();
        if (parent != null) {
            viewer.getTree().setSelection(parent.getItems());
            viewer.setSelection(viewer.getStructuredSelection());
        }
    }

    void startRename(EObject element) {
        viewer.editElement(element, 0);
    }

    void revealAndRename(EObject element) {
        refresh();
        reveal(element);
        if (element instanceof NamedElement) {
            startRename(element);
        }
    }

    void reveal(Collection<?> elements) {
        refresh();
        viewer.setSelection(new StructuredSelection(List.copyOf(elements)), true);
    }

    @Override
    public boolean reveal(EObject element) {
        if (document().filter(d -> d.holds(element)).isEmpty()) {
            return false;
        }
        following = true;
        try {
            viewer.setSelection(new StructuredSelection(element), true);
        } finally {
            following = false;
        }
        return !viewer.getStructuredSelection().isEmpty();
    }

    private void open() {
        singleSelected().ifPresent(this::showInChart);
        var first = viewer.getStructuredSelection().getFirstElement();
        if (first != null) {
            viewer.setExpandedState(first, !viewer.getExpandedState(first));
        }
    }

    private void selectedHere() {
        actions.update();
        if (!following && Choices.linksNavigator()) {
            singleSelected().ifPresent(this::showInChart);
        }
    }

    private void showInChart(EObject element) {
        var editor = getSite().getPage().getActiveEditor();
        var revealer = editor == null ? null : Adapters.adapt(editor, ElementRevealer.class);
        if (revealer != null) {
            following = true;
            try {
                revealer.reveal(element);
            } finally {
                following = false;
            }
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (part == this || following || !Choices.linksNavigator() || document().isEmpty()
                || !(selection instanceof IStructuredSelection)) {
            return;
        }
        var elements = Selections.elementsOf(selection).stream().filter(document().get()::holds).toList();
        if (elements.isEmpty() || elements.equals(selected())) {
            return;
        }
        following = true;
        try {
            viewer.setSelection(new StructuredSelection(elements), true);
        } finally {
            following = false;
        }
    }

    private void refreshSoon() {
        if (!refreshPending && !stack.isDisposed()) {
            refreshPending = true;
            stack.getDisplay().asyncExec(() -> {
                refreshPending = false;
                if (!stack.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    @Override
    public void setFocus() {
        if (document().isPresent()) {
            viewer.getControl().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ModelDocument.class) {
            return adapter.cast(document().orElse(null));
        }
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new InstallationPropertySheet());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(chartSelection);
        Choices.removeListener(choices);
        if (active != null) {
            active.dispose();
            actions.dispose();
        }
        super.dispose();
    }

    /** Keeps the tree like the document. */
    private final class Follower implements ActiveDocument.Listener {
        @Override
        public void activated(Optional<ModelDocument> document) {
            if (stack.isDisposed() || PlatformUI.getWorkbench().isClosing()) {
                return;
            }
            ((StackLayout) stack.getLayout()).topControl = document.isPresent() ? tree : nothingOpen;
            stack.layout();
            labels.setBadges(document.map(d -> new ProblemBadges(d.problems())).orElse(ProblemBadges.NONE));
            viewer.setInput(document.orElse(null));
            // The hosts are in sight; the folders beside them stay closed.
            document.map(ModelDocument::installation).ifPresent(i -> {
                viewer.expandToLevel(i, 1);
                i.getClusters().forEach(cluster -> viewer.expandToLevel(cluster, 1));
            });
            actions.historyChanged();
        }

        @Override
        public void edited(ModelDocument document) {
            refreshSoon();
            actions.historyChanged();
        }

        @Override
        public void problemsChanged(ModelDocument document) {
            labels.setBadges(new ProblemBadges(document.problems()));
            refreshSoon();
        }

        @Override
        public void reloaded(ModelDocument document) {
            activated(Optional.of(document));
        }
    }

    /** Edits names in place. */
    private final class Renaming implements ICellModifier {
        @Override
        public boolean canModify(Object element, String property) {
            return element instanceof NamedElement;
        }

        @Override
        public Object getValue(Object element, String property) {
            var name = ((NamedElement) element).getName();
            return name == null ? "" : name;
        }

        @Override
        public void modify(Object item, String property, Object value) {
            var element = item instanceof TreeItem treeItem ? treeItem.getData() : item;
            if (element instanceof NamedElement named) {
                document().ifPresent(d -> d.execute(Edits.rename(d.domain(), named, (String) value)));
            }
        }
    }
}
