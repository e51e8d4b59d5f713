/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

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
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.part.ViewPart;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.PagesLeftChart;
import org.portolan.charts.PassesChart;
import org.portolan.charts.TierPagesChart;
import org.portolan.charts.TimingChart;
import org.portolan.study.RelocationTables;
import org.portolan.study.VariantResult;
import org.portolan.ui.document.ElementRevealer;
import org.portolan.ui.document.ModelDocument;

/** Shows answers about relocations: timing, pages over time, passes, findings, tables. Keeps the latest answers. */
public final class ResultsView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.portolan.ui.charts.results";
    private static final int KEPT_ANSWERS = 20;

    private final List<RelocationAnswer> answers = new ArrayList<>();
    private Composite stack;
    private Label nothing;
    private CTabFolder folder;
    private ChartPage overview;
    private ChartPage pagesLeft;
    private ChartPage tiers;
    private ChartPage passes;
    private FindingsPage findings;
    private TablesPage tables;

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
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.portolan.ui.results");
    }

    private void createPages() {
        overview = ChartPage.withTable(folder,
                new Comparison(TimingChart::of, TimingChart::description, TimingChart::preferredHeight));
        add(Messages.Results_Timing, overview.control());
        pagesLeft =
                ChartPage.of(folder, new Comparison(PagesLeftChart::of, PagesLeftChart::description, variants -> 0));
        add(Messages.Results_PagesLeft, pagesLeft.control());
        tiers = ChartPage.perVariant(folder, new ChartPage.Source() {
            @Override
            public JFreeChart chart(RelocationAnswer answer, VariantResult variant, ChartTheme theme) {
                return TierPagesChart.of(variant.relocation(), theme);
            }

            @Override
            public String description(RelocationAnswer answer, VariantResult variant) {
                return TierPagesChart.description(variant.relocation());
            }
        });
        add(Messages.Results_Tiers, tiers.control());
        passes = ChartPage.withTable(folder, new Comparison(PassesChart::of, PassesChart::description, variants -> 0));
        add(Messages.Results_Passes, passes.control());
        findings = new FindingsPage(folder, new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                reveal(String.valueOf(event.getHref()));
            }
        });
        add(Messages.Results_Findings, findings.control());
        tables = new TablesPage(folder);
        add(Messages.Results_Tables, tables.control());
        folder.setSelection(0);
    }

    private void add(String title, Control control) {
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** Shows an answer and puts it in front of the earlier ones. */
    public void show(RelocationAnswer answer) {
        answers.remove(answer);
        answers.addFirst(answer);
        if (answers.size() > KEPT_ANSWERS) {
            answers.removeLast();
        }
        var all = new RelocationTables(answer.study().result(), answer.study().names());
        overview.show(answer, any -> Compact.of(all.summary()));
        pagesLeft.show(answer, any -> all.summary());
        tiers.show(answer, any -> all.summary());
        passes.show(answer, any -> Compact.of(all.passes()));
        findings.show(answer);
        tables.show(all.all());
        setContentDescription(NLS.bind(Messages.Results_Asked,
                new Object[] {answer.study().name(), answer.file().getFileName(), clock(answer)}));
        raise(folder);
    }

    /** The answer on show. */
    public Optional<RelocationAnswer> current() {
        return answers.stream().findFirst();
    }

    /** The chart on the page in front, with the user's zoom. */
    Optional<JFreeChart> chartInFront() {
        var control = folder.getSelection().getControl();
        for (var page : List.of(overview, pagesLeft, tiers, passes)) {
            if (page.control() == control) {
                return page.canvas().chart();
            }
        }
        return Optional.empty();
    }

    /** Title of the page in front. */
    String titleInFront() {
        return folder.getSelection().getText();
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
                .ifPresent(element -> {
                    for (var reference : getSite().getPage().getEditorReferences()) {
                        var revealer = org.eclipse.core.runtime.Adapters.adapt(reference.getEditor(true),
                                ElementRevealer.class);
                        if (revealer != null && revealer.reveal(element)) {
                            getSite().getPage().activate(reference.getEditor(true));
                            return;
                        }
                    }
                });
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

    /** A chart that compares all variants. */
    private record Comparison(ChartOf chart, DescriptionOf words, IntUnaryOperator heightOf)
            implements ChartPage.Source {
        interface ChartOf {
            JFreeChart of(org.portolan.study.RelocationComparisonResult result, ChartTheme theme);
        }

        interface DescriptionOf {
            String of(org.portolan.study.RelocationComparisonResult result);
        }

        @Override
        public JFreeChart chart(RelocationAnswer answer, VariantResult variant, ChartTheme theme) {
            return chart.of(answer.study().result(), theme);
        }

        @Override
        public String description(RelocationAnswer answer, VariantResult variant) {
            return words.of(answer.study().result());
        }

        @Override
        public int leastHeight(RelocationAnswer answer) {
            return heightOf.applyAsInt(answer.study().result().variants().size());
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
