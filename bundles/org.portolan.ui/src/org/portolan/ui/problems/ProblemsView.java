/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.portolan.model.validation.Problem;
import org.portolan.model.validation.Severity;
import org.portolan.ui.TextActions;
import org.portolan.ui.actions.DocumentActions;
import org.portolan.ui.document.ActiveDocument;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;
import org.portolan.ui.open.Reveal;

/** The problems of the active installation, always up to date; Enter or a double click jumps to the element. */
public final class ProblemsView extends ViewPart {
    /** Id of the view in plugin.xml. */
    public static final String ID = "org.portolan.ui.problems";

    private final Set<Severity> wanted = EnumSet.allOf(Severity.class);
    private ActiveDocument active;
    private DocumentActions history;
    private TextActions texts;
    private Label summary;
    private Text filter;
    private TableViewer viewer;
    private Label explanation;
    private ProblemColumn sorted = ProblemColumn.MESSAGE;
    private boolean descending;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        createHead(parent);
        createTable(parent);
        explanation = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(4, 0).applyTo(explanation);
        viewer.addSelectionChangedListener(event -> explain());
        createActions();
        getSite().setSelectionProvider(viewer);
        Help.set(parent, Help.PROBLEMS);
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
        filter.setMessage(Messages.Problems_Filter);
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> viewer.refresh());
    }

    private void createTable(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (var column : ProblemColumn.values()) {
            create(column, layout);
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setComparator(new Order());
        viewer.addFilter(new Wanted());
        viewer.addDoubleClickListener(event -> jump());
        sortBy(ProblemColumn.MESSAGE);
    }

    private void create(ProblemColumn column, TableColumnLayout layout) {
        var viewerColumn = new TableViewerColumn(viewer, SWT.LEFT);
        viewerColumn.getColumn().setText(column.label());
        viewerColumn.setLabelProvider(new Cell(column));
        viewerColumn.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
        layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), 100, true));
    }

    private void sortBy(ProblemColumn column) {
        descending = column == sorted && viewer.getTable().getSortColumn() != null && !descending;
        sorted = column;
        viewer.getTable().setSortColumn(viewer.getTable().getColumn(column.ordinal()));
        viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        viewer.refresh();
    }

    private void createActions() {
        var bars = getViewSite().getActionBars();
        history = new DocumentActions(() -> active == null ? Optional.empty() : active.document());
        history.handle(bars);
        texts = new TextActions(bars);
        texts.addText(filter);
        var copy = new Action(Messages.Problems_Copy) {
            @Override
            public void run() {
                copy();
            }
        };
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        texts.setCopyAction(copy);
        var show = new Action(Messages.Problems_Show) {
            @Override
            public void run() {
                jump();
            }
        };
        bars.getToolBarManager().add(toggle(Severity.ERROR, Messages.Problems_Errors, Icons.ERROR));
        bars.getToolBarManager().add(toggle(Severity.WARNING, Messages.Problems_Warnings, Icons.WARNING));
        bars.getToolBarManager().add(toggle(Severity.INFO, Messages.Problems_Remarks, Icons.INFO));
        var menu = new MenuManager();
        menu.add(show);
        menu.add(copy);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    private Action toggle(Severity severity, String text, Icons icon) {
        var action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (isChecked()) {
                    wanted.add(severity);
                } else {
                    wanted.remove(severity);
                }
                viewer.refresh();
            }
        };
        action.setImageDescriptor(icon.descriptor());
        action.setChecked(true);
        return action;
    }

    private void jump() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Problem problem) {
            Reveal.element(getSite().getPage(), problem.element());
        }
    }

    /** All of the selected problem: the table's cells are often too narrow for a sentence. */
    private void explain() {
        explanation.setText(viewer.getStructuredSelection().getFirstElement() instanceof Problem problem
                ? problem.message() + " " + problem.remedy()
                : "");
        explanation.requestLayout();
    }

    private void copy() {
        var lines = new ArrayList<String>();
        for (var selected : viewer.getStructuredSelection()) {
            var problem = (Problem) selected;
            lines.add(List.of(ProblemColumn.values()).stream().map(column -> column.text(problem))
                    .collect(Collectors.joining("\t")));
        }
        if (!lines.isEmpty()) {
            var clipboard = new Clipboard(viewer.getControl().getDisplay());
            clipboard.setContents(new Object[] {String.join(System.lineSeparator(), lines)},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void show(List<Problem> problems) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        viewer.setInput(problems);
        summary.setText(active.document().isEmpty() ? Messages.Problems_NothingOpen : summaryOf(problems));
    }

    private static String summaryOf(List<Problem> problems) {
        if (problems.isEmpty()) {
            return Messages.Problems_None;
        }
        Map<Severity, Long> counts = problems.stream().collect(Collectors.groupingBy(Problem::severity,
                () -> new EnumMap<>(Severity.class), Collectors.counting()));
        return NLS.bind(Messages.Problems_Summary, new Object[] {counts.getOrDefault(Severity.ERROR, 0L),
                counts.getOrDefault(Severity.WARNING, 0L), counts.getOrDefault(Severity.INFO, 0L)});
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ModelDocument.class && active != null ? adapter.cast(active.document().orElse(null))
                : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
            texts.dispose();
        }
        super.dispose();
    }

    /** Keeps the table like the document's problems. */
    private final class Follower implements ActiveDocument.Listener {
        @Override
        public void activated(Optional<ModelDocument> document) {
            show(document.map(ModelDocument::problems).orElse(List.of()));
            history.update();
        }

        @Override
        public void problemsChanged(ModelDocument document) {
            show(document.problems());
        }

        @Override
        public void edited(ModelDocument document) {
            history.update();
        }
    }

    /** One cell; the first has the picture of the severity, all show the remedy as tooltip. */
    private static final class Cell extends ColumnLabelProvider {
        private final ProblemColumn column;

        Cell(ProblemColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text((Problem) element);
        }

        @Override
        public Image getImage(Object element) {
            var problem = (Problem) element;
            return switch (column) {
                case MESSAGE -> icon(problem.severity()).image();
                case ELEMENT -> Icons.of(problem.element()).image();
                default -> null;
            };
        }

        private static Icons icon(Severity severity) {
            return switch (severity) {
                case ERROR -> Icons.ERROR;
                case WARNING -> Icons.WARNING;
                case INFO -> Icons.INFO;
            };
        }

        @Override
        public String getToolTipText(Object element) {
            var problem = (Problem) element;
            return problem.message() + "\n" + problem.remedy();
        }
    }

    /** By the chosen column. */
    private final class Order extends ViewerComparator {
        @Override
        public int compare(Viewer v, Object one, Object other) {
            Comparator<Problem> order = descending ? sorted.order().reversed() : sorted.order();
            return order.compare((Problem) one, (Problem) other);
        }
    }

    /** By severity and by the typed words. */
    private final class Wanted extends ViewerFilter {
        @Override
        public boolean select(Viewer v, Object parent, Object element) {
            var problem = (Problem) element;
            var words = filter.getText().strip().toLowerCase(Locale.ROOT);
            return wanted.contains(problem.severity()) && (words.isEmpty() || List.of(ProblemColumn.values()).stream()
                    .anyMatch(column -> column.text(problem).toLowerCase(Locale.ROOT).contains(words)));
        }
    }
}
