/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.portolan.bridge.method.MethodGroup;
import org.portolan.model.HypervisorKind;

/** The methods to compare, in groups; ticked ones run. */
final class MethodList extends Composite {
    private final List<MethodDraft> drafts = new ArrayList<>();
    private final CheckboxTreeViewer viewer;
    private final Runnable changed;
    private final Runnable selected;
    private HypervisorKind target;
    private Button duplicate;
    private Button remove;

    /**
     * @param changed  told when other methods are ticked
     * @param usual    makes the list what it is by default
     * @param selected told when another method is selected
     */
    MethodList(Composite parent, Runnable changed, Runnable usual, Runnable selected) {
        super(parent, SWT.NONE);
        this.changed = changed;
        this.selected = selected;
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
        viewer = createViewer();
        button(Messages.Methods_All, () -> tick(draft -> true));
        button(Messages.Methods_None, () -> tick(draft -> false));
        button(Messages.Methods_Usual, usual);
        duplicate = button(Messages.Relocate_Duplicate, this::duplicate);
        remove = button(Messages.Relocate_Remove, this::remove);
        viewer.addSelectionChangedListener(event -> {
            enableButtons();
            selected.run();
        });
    }

    /** Shows these methods, grouped as a target of this hypervisor makes them interesting. */
    void show(List<MethodDraft> newDrafts, HypervisorKind newTarget) {
        drafts.clear();
        drafts.addAll(newDrafts);
        target = newTarget;
        viewer.setInput(drafts);
        viewer.expandAll();
        drafts.stream().filter(MethodDraft::isChosen).findFirst().or(() -> drafts.stream().findFirst())
                .ifPresent(draft -> viewer.setSelection(new StructuredSelection(draft)));
    }

    List<MethodDraft> drafts() {
        return List.copyOf(drafts);
    }

    /** The method whose options are on show; none while a group is selected. */
    Optional<MethodDraft> selection() {
        return viewer.getStructuredSelection().getFirstElement() instanceof MethodDraft draft ? Optional.of(draft)
                : Optional.empty();
    }

    /** Follows an edit of a method. */
    void update(MethodDraft draft) {
        viewer.update(draft, null);
    }

    private CheckboxTreeViewer createViewer() {
        var made = new CheckboxTreeViewer(this, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(300, 360).applyTo(made.getControl());
        made.setContentProvider(new Groups());
        made.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        made.setCheckStateProvider(new Ticks());
        made.addCheckStateListener(event -> {
            members(event.getElement()).forEach(draft -> draft.setChosen(event.getChecked()));
            made.refresh();
            changed.run();
        });
        return made;
    }

    private Button button(String text, Runnable action) {
        var button = new Button(this, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void enableButtons() {
        duplicate.setEnabled(selection().isPresent());
        remove.setEnabled(selection().filter(draft -> copies(draft) > 1).isPresent());
    }

    /** The last of a method stays: there is no other way to bring it back. */
    private long copies(MethodDraft draft) {
        return drafts.stream().filter(other -> other.method() == draft.method()).count();
    }

    private void tick(Predicate<MethodDraft> wanted) {
        drafts.forEach(draft -> draft.setChosen(wanted.test(draft)));
        viewer.refresh();
        changed.run();
    }

    private void duplicate() {
        selection().ifPresent(draft -> {
            var copy = draft.copy(freeLabel(draft.label()));
            drafts.add(drafts.indexOf(draft) + 1, copy);
            select(copy);
        });
    }

    private void remove() {
        selection().ifPresent(draft -> {
            drafts.remove(draft);
            drafts.stream().filter(other -> other.method() == draft.method()).findFirst().ifPresent(this::select);
        });
    }

    private void select(MethodDraft draft) {
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(draft), true);
        changed.run();
    }

    private String freeLabel(String label) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> NLS.bind(Messages.Relocate_Variant, label, number))
                .filter(candidate -> drafts.stream().noneMatch(draft -> draft.label().equals(candidate)))
                .findFirst().orElseThrow();
    }

    /** The methods of a group, in the order of the catalogue; a method alone is itself. */
    private List<MethodDraft> members(Object element) {
        if (element instanceof MethodDraft draft) {
            return List.of(draft);
        }
        return drafts.stream().filter(draft -> draft.method().group(target) == element)
                .sorted((one, other) -> one.method().compareTo(other.method())).toList();
    }

    /** Groups that have methods, with their methods. */
    private final class Groups implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return Arrays.stream(MethodGroup.values()).filter(group -> !members(group).isEmpty()).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof MethodGroup ? members(parent).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof MethodDraft draft ? draft.method().group(target) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof MethodGroup;
        }
    }

    /** Names, and in grey what differs from the defaults. */
    private final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            var text = new StyledString(getText(element));
            if (element instanceof MethodDraft draft && !draft.summary().isEmpty()) {
                text.append("  " + draft.summary(), StyledString.DECORATIONS_STYLER);
            }
            return text;
        }

        @Override
        public String getText(Object element) {
            return element instanceof MethodDraft draft ? draft.label() : ((MethodGroup) element).label(target);
        }
    }

    /** A group is ticked when any of its methods is, and greyed when not all are. */
    private final class Ticks implements ICheckStateProvider {
        @Override
        public boolean isChecked(Object element) {
            return members(element).stream().anyMatch(MethodDraft::isChosen);
        }

        @Override
        public boolean isGrayed(Object element) {
            return isChecked(element) && !members(element).stream().allMatch(MethodDraft::isChosen);
        }
    }
}
