/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.ui.document.ChartNotes;
import org.portolan.ui.document.InstallationInput;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.open.Reveal;
import org.portolan.ui.properties.InstallationPropertySheet;

/** Shows answers of the engine, those of each kind with pages of their own. Keeps the latest answers. */
public final class ResultsView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.portolan.ui.charts.results";
    private static final int KEPT_ANSWERS = 20;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final List<Answer> answers = new ArrayList<>();
    private AnswerSelection selection;
    private Composite stack;
    private Label nothing;
    private AnswerPages<RelocationAnswer> relocationPages;
    private AnswerPages<PagingAnswer> pagingPages;
    private AnswerPages<MemoryAnswer> memoryPages;
    private AnswerPages<PressureAnswer> pressurePages;
    private AnswerPages<DiskAnswer> diskPages;
    private AnswerPages<EvacuationAnswer> evacuationPages;
    private AnswerPages<NPlusAnswer> nPlusPages;
    private AnswerPages<HostLossAnswer> hostLossPages;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        nothing = new Label(stack, SWT.WRAP);
        nothing.setText(Messages.Results_Nothing);
        var links = IHyperlinkListener.linkActivatedAdapter(event -> reveal(String.valueOf(event.getHref())));
        relocationPages = new AnswerPages<>(stack, folder -> RelocationPages.on(folder, links));
        pagingPages = new AnswerPages<>(stack, folder -> PagingPages.on(folder, links));
        memoryPages = new AnswerPages<>(stack, folder -> MemoryPages.on(folder, links));
        pressurePages = new AnswerPages<>(stack, folder -> PressurePages.on(folder, links));
        diskPages = new AnswerPages<>(stack, folder -> DiskPages.on(folder, links));
        evacuationPages = new AnswerPages<>(stack, folder -> EvacuationPages.on(folder, links,
                new PlanPage(folder, links, this::checkAgain, this::showNotes)));
        nPlusPages = new AnswerPages<>(stack, folder -> NPlusPages.on(folder, links));
        hostLossPages = new AnswerPages<>(stack, folder -> HostLossPages.on(folder, links));
        raise(nothing);
        createActions();
        selection = new AnswerSelection(this::current, getSite().getPage());
        getSite().setSelectionProvider(selection);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.portolan.ui.results");
    }

    /** Shows an answer and puts it in front of the earlier ones. */
    public void show(Answer answer) {
        answers.remove(answer);
        answers.addFirst(answer);
        if (answers.size() > KEPT_ANSWERS) {
            answers.removeLast();
        }
        switch (answer) {
            case RelocationAnswer relocation -> relocationPages.show(relocation);
            case PagingAnswer paging -> pagingPages.show(paging);
            case MemoryAnswer memory -> memoryPages.show(memory);
            case PressureAnswer pressure -> pressurePages.show(pressure);
            case DiskAnswer disks -> diskPages.show(disks);
            case EvacuationAnswer evacuation -> evacuationPages.show(evacuation);
            case NPlusAnswer nPlus -> nPlusPages.show(nPlus);
            case HostLossAnswer loss -> hostLossPages.show(loss);
        }
        setContentDescription(NLS.bind(Messages.Results_Asked,
                new Object[] {answer.name(), answer.file().getFileName(), clock(answer)}));
        raise(pagesOf(answer).control());
        selection.answerChanged();
    }

    private AnswerPages<?> pagesOf(Answer answer) {
        return switch (answer) {
            case RelocationAnswer relocation -> relocationPages;
            case PagingAnswer paging -> pagingPages;
            case MemoryAnswer memory -> memoryPages;
            case PressureAnswer pressure -> pressurePages;
            case DiskAnswer disks -> diskPages;
            case EvacuationAnswer evacuation -> evacuationPages;
            case NPlusAnswer nPlus -> nPlusPages;
            case HostLossAnswer loss -> hostLossPages;
        };
    }

    /** The answer on show. */
    public Optional<Answer> current() {
        return answers.stream().findFirst();
    }

    /** The page whose tab is in front; empty while there is no answer. */
    Optional<ResultsPage<?>> pageInFront() {
        return current().map(answer -> pagesOf(answer).inFront());
    }

    private static String clock(Answer answer) {
        return CLOCK.format(answer.askedAt());
    }

    private void raise(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void reveal(String id) {
        current().flatMap(answer -> ModelDocument.ofOpenFile(answer.file()))
                .flatMap(document -> document.elementById(id))
                .ifPresent(element -> Reveal.element(getSite().getPage(), element));
    }

    private void checkAgain(EvacuationAnswer answer, int plan, EvacuationPlan changed) {
        AnswerJob.of(answer, plan, changed, getSite().getWorkbenchWindow()).schedule();
    }

    private void showNotes(Path file, Map<String, String> noteById) {
        var editor = getSite().getPage().findEditor(new InstallationInput(file));
        Optional.ofNullable(editor).map(part -> Adapters.adapt(part, ChartNotes.class))
                .ifPresent(chart -> chart.showNotes(noteById));
    }

    private void createActions() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new HistoryAction());
        bar.add(new Separator());
        bar.add(new SaveChartAction(this));
        bar.add(new SaveTablesAction(this));
        var menu = getViewSite().getActionBars().getMenuManager();
        menu.add(new SaveChartAction(this));
        menu.add(new SaveTablesAction(this));
        menu.add(new SaveRunBookAction(this));
    }

    @Override
    public void setFocus() {
        pageInFront().map(ResultsPage::control).orElse(stack).setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new InstallationPropertySheet());
        }
        return super.getAdapter(adapter);
    }

    /** Pull-down with the earlier answers. */
    private final class HistoryAction extends Action implements IMenuCreator {
        private Menu menu;

        HistoryAction() {
            super(Messages.Results_History, IAction.AS_DROP_DOWN_MENU);
            setToolTipText(Messages.Results_HistoryTip);
            setMenuCreator(this);
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            menu = new Menu(parent);
            for (var answer : answers) {
                var item = new MenuItem(menu, SWT.RADIO);
                item.setText(clock(answer) + "  " + answer.name());
                item.setSelection(answer == answers.getFirst());
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                    if (item.getSelection()) {
                        show(answer);
                    }
                }));
            }
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (menu != null) {
                menu.dispose();
                menu = null;
            }
        }
    }
}
