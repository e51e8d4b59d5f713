/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
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
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.PagesLeftChart;
import org.portolan.charts.PassesChart;
import org.portolan.charts.TierPagesChart;
import org.portolan.charts.TimingChart;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.open.Reveal;
import org.portolan.ui.properties.InstallationPropertySheet;

/** Shows answers about relocations: timing, pages over time, passes, findings, tables. Keeps the latest answers. */
public final class ResultsView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.portolan.ui.charts.results";
    private static final int KEPT_ANSWERS = 20;

    private final List<RelocationAnswer> answers = new ArrayList<>();
    private final List<ResultsPage> pages = new ArrayList<>();
    private AnswerSelection selection;
    private Composite stack;
    private Label nothing;
    private CTabFolder folder;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        nothing = new Label(stack, SWT.WRAP);
        nothing.setText(Messages.Results_Nothing);
        folder = new CTabFolder(stack, SWT.TOP | SWT.FLAT);
        createPages();
        raise(nothing);
        createActions();
        selection = new AnswerSelection(this::current, getSite().getPage());
        getSite().setSelectionProvider(selection);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.portolan.ui.results");
    }

    /** All pages, in the order of their tabs. */
    private void createPages() {
        add(ChartPage.withTable(folder, Messages.Results_Timing,
                new Comparison(TimingChart::of, TimingChart::description),
                answer -> Compact.of(answer.tables().summary())));
        add(ChartPage.of(folder, Messages.Results_PagesLeft,
                new Comparison(PagesLeftChart::of, PagesLeftChart::description)));
        add(ChartPage.perVariant(folder, Messages.Results_Tiers, new StorageLevels()));
        add(ChartPage.withTable(folder, Messages.Results_Passes,
                new Comparison(PassesChart::of, PassesChart::description),
                answer -> Compact.of(answer.tables().passes())));
        add(new FindingsPage(folder,
                IHyperlinkListener.linkActivatedAdapter(event -> reveal(String.valueOf(event.getHref())))));
        add(new TablesPage(folder));
        folder.setSelection(0);
    }

    private void add(ResultsPage page) {
        pages.add(page);
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(page.title());
        item.setControl(page.control());
        item.setData(page);
    }

    /** Shows an answer and puts it in front of the earlier ones. */
    public void show(RelocationAnswer answer) {
        answers.remove(answer);
        answers.addFirst(answer);
        if (answers.size() > KEPT_ANSWERS) {
            answers.removeLast();
        }
        pages.forEach(page -> page.show(answer));
        setContentDescription(NLS.bind(Messages.Results_Asked,
                new Object[] {answer.study().name(), answer.file().getFileName(), clock(answer)}));
        raise(folder);
        selection.answerChanged();
    }

    /** The answer on show. */
    public Optional<RelocationAnswer> current() {
        return answers.stream().findFirst();
    }

    /** The page whose tab is in front. */
    ResultsPage pageInFront() {
        return (ResultsPage) folder.getSelection().getData();
    }

    private static String clock(RelocationAnswer answer) {
        return answer.askedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
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

    private void createActions() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new HistoryAction());
        bar.add(new Separator());
        bar.add(new SaveChartAction(this));
        bar.add(new SaveTablesAction(this));
        var menu = getViewSite().getActionBars().getMenuManager();
        menu.add(new SaveChartAction(this));
        menu.add(new SaveTablesAction(this));
    }

    @Override
    public void setFocus() {
        if (answers.isEmpty()) {
            stack.setFocus();
        } else {
            folder.getSelection().getControl().setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new InstallationPropertySheet());
        }
        return super.getAdapter(adapter);
    }

    /** A chart that compares all variants. */
    private record Comparison(BiFunction<RelocationComparisonResult, ChartTheme, JFreeChart> chart,
            Function<RelocationComparisonResult, String> words) implements ChartPage.Source {
        @Override
        public JFreeChart chart(RelocationAnswer answer, VariantResult variant, ChartTheme theme) {
            return chart.apply(answer.study().result(), theme);
        }

        @Override
        public String description(RelocationAnswer answer, VariantResult variant) {
            return words.apply(answer.study().result());
        }
    }

    /** Where the pages of the guest are over time, by one variant. */
    private static final class StorageLevels implements ChartPage.Source {
        @Override
        public JFreeChart chart(RelocationAnswer answer, VariantResult variant, ChartTheme theme) {
            return TierPagesChart.of(variant.relocation(), theme);
        }

        @Override
        public String description(RelocationAnswer answer, VariantResult variant) {
            return TierPagesChart.description(variant.relocation());
        }
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
                item.setText(clock(answer) + "  " + answer.study().name());
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
