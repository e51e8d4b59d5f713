/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.portolan.bridge.AdmissionPreset;
import org.portolan.bridge.EvacuationQuestion;
import org.portolan.bridge.MethodQuestion;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.evacuation.HomeComing;
import org.portolan.engine.evacuation.Objective;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Element;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.PlacementRule;
import org.portolan.run.PlanEvacuation;
import org.portolan.run.PreparedEvacuation;
import org.portolan.run.UnusableInputException;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.ui.charts.QuestionDialog;

/**
 * Asks which hosts are emptied, where guests go and how: what {@code portolan evacuate} asks on the command line. What
 * cannot be planned is said at once, by the same reader that makes the engine's specification. What was chosen is
 * remembered: of elements for each installation by itself, anything else for all.
 */
final class EvacuateDialog extends QuestionDialog<PreparedEvacuation> {
    private static final String TARGETS = "targets";
    private static final String WITHOUT_RULES = "withoutRules";
    private static final String MAY_THRASH = "mayThrash";
    private static final String WAY_BACK = "wayBack";
    private static final int MOST_AT_ONCE = 1_000_000;
    private static final long MOST_EFFORT = 1_000_000_000;
    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;

    private final Installation installation;
    private final List<Host> hosts;
    private final Set<Host> proposed;
    private final boolean proposesRolling;
    private final IDialogSettings settings;
    private final IDialogSettings own;
    private CheckboxTableViewer emptied;
    private CheckboxTableViewer targets;
    private CheckboxTableViewer rules;
    private GuestsTab guests;
    private ChoiceField<Objective> objective;
    private ChoiceField<RelocationMethod> method;
    private ChoiceField<Link> link;
    private ChoiceField<AdmissionPreset> limits;
    private ChoiceField<HomeComing> homeComing;
    private TypedValue<Long> atOnce;
    private TypedValue<SimTime> window;
    private TypedValue<Double> overcommit;
    private TypedValue<Long> effort;
    private TypedValue<SimTime> work;
    private Button mayThrash;
    private Button wayBack;
    private Button rolling;

    /**
     * @param selected        hosts that are emptied if nothing else is said
     * @param proposesRolling whether they are emptied one after the other if nothing else is said
     */
    EvacuateDialog(Shell parent, Installation installation, List<Host> selected, boolean proposesRolling,
            IDialogSettings settings) {
        super(parent,
                new Words(Messages.Evacuate_Title, Messages.Evacuate_Heading, Messages.Evacuate_Message,
                        Messages.Evacuate_Plan,
                        "org.portolan.ui.evacuate"),
                settings);
        this.installation = installation;
        this.proposesRolling = proposesRolling;
        this.settings = settings;
        own = DialogSettings.getOrCreateSection(settings, "of." + installation.getId());
        hosts = installation.getClusters().stream().flatMap(cluster -> cluster.getHosts().stream()).toList();
        proposed = new HashSet<>(selected);
    }

    @Override
    protected void createFields(Composite area) {
        var folder = new TabFolder(area, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        tab(folder, Messages.Evacuate_HostsTab, createHosts(folder));
        guests = new GuestsTab(folder, hosts, own, this::validateSoon);
        tab(folder, Messages.Evacuate_GuestsTab, guests.control());
        tab(folder, Messages.Evacuate_HowTab, createHow(folder));
        guests.show(emptied());
    }

    private static void tab(TabFolder folder, String title, Control control) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private Control createHosts(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Evacuate_Emptied);
        new Label(area, SWT.NONE).setText(Messages.Evacuate_Targets);
        emptied = checks(area, hosts, proposed::contains);
        targets = checks(area, hosts, remembered(TARGETS)::contains);
        emptied.addCheckStateListener(event -> guests.show(emptied()));
        createRolling(area);
        return area;
    }

    private <T extends NamedElement> CheckboxTableViewer checks(Composite area, List<T> elements,
            Predicate<? super T> checked) {
        var viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 200).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(EvacuateDialog::label));
        viewer.setInput(elements);
        viewer.setCheckedElements(elements.stream().filter(checked).toArray());
        viewer.addCheckStateListener(event -> validateSoon());
        return viewer;
    }

    private static String label(Object element) {
        var name = String.valueOf(((NamedElement) element).getName());
        return element instanceof Host host && host.eContainer() instanceof NamedElement cluster
                ? NLS.bind(Messages.Evacuate_HostOf, name, cluster.getName()) : name;
    }

    private void createRolling(Composite area) {
        var group = new Group(area, SWT.NONE);
        group.setText(Messages.Evacuate_Many);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
        rolling = check(group, Messages.Evacuate_Rolling, proposesRolling, 4);
        homeComing = new ChoiceField<>(group, "return", Messages.Evacuate_Return, Optional.empty(),
                List.of(HomeComing.AFTER_EACH_HOST, HomeComing.AT_THE_END, HomeComing.NEVER), HomeComing::name,
                EvacuateDialog::words, settings, this::validateSoon);
        work = TypedValue.time(group, "work", Messages.Evacuate_Work, Messages.Evacuate_WorkHint, settings,
                this::validateSoon);
    }

    private static String words(HomeComing when) {
        return switch (when) {
            case AFTER_EACH_HOST -> Messages.Return_Each;
            case AT_THE_END -> Messages.Return_End;
            case NEVER -> Messages.Return_Never;
        };
    }

    private Button check(Composite parent, String text, boolean selected, int span) {
        var button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(span, 1).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validateSoon()));
        return button;
    }

    private Control createHow(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        objective = new ChoiceField<>(area, "objective", Messages.How_Objective, Optional.empty(),
                List.of(Objective.values()), Objective::name, EvacuationText::of, settings, this::validateSoon);
        window = TypedValue.time(area, "window", Messages.How_Window, Messages.How_WindowHint, settings,
                this::validateSoon);
        method = new ChoiceField<>(area, "method", Messages.How_Method, Optional.of(Messages.How_MethodUsual),
                List.of(RelocationMethod.values()), RelocationMethod::id, RelocationMethod::label, settings,
                this::validateSoon);
        link = new ChoiceField<>(area, "link", Messages.How_Link, Optional.of(Messages.How_LinkUsual),
                List.copyOf(installation.getLinks()), Element::getId, l -> String.valueOf(l.getName()), own,
                this::validateSoon);
        limits = new ChoiceField<>(area, "limits", Messages.How_Limits, Optional.of(Messages.How_LimitsUsual),
                List.of(AdmissionPreset.values()), AdmissionPreset::id, EvacuateDialog::words, settings,
                this::validateSoon);
        atOnce = TypedValue.whole(area, "atOnce", Messages.How_AtOnce, Messages.How_AtOnceHint, 1, MOST_AT_ONCE,
                settings, this::validateSoon);
        overcommit = TypedValue.number(area, "overcommit", Messages.How_Overcommit, Messages.How_OvercommitHint,
                LEAST_OVERCOMMIT, MOST_OVERCOMMIT, settings, this::validateSoon);
        effort = TypedValue.whole(area, "effort", Messages.How_Effort, Messages.How_EffortHint, 1, MOST_EFFORT,
                settings, this::validateSoon);
        mayThrash = check(area, Messages.How_MayThrash, settings.getBoolean(MAY_THRASH), 4);
        wayBack = check(area, Messages.How_WayBack, settings.getBoolean(WAY_BACK), 4);
        createRules(area);
        return area;
    }

    private static String words(AdmissionPreset preset) {
        return switch (preset) {
            case NONE -> Messages.Limits_None;
            case ONE_AT_A_TIME -> Messages.Limits_One;
            case VCENTER_TO_67 -> Messages.Limits_Vcenter67;
            case VCENTER_2021 -> Messages.Limits_Vcenter2021;
        };
    }

    private void createRules(Composite area) {
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.How_Rules);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(label);
        var without = remembered(WITHOUT_RULES);
        rules = checks(area, rules(), rule -> !without.contains(rule));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(400, 70).applyTo(rules.getControl());
    }

    /** Rules that must be kept; those that are only wishes bind no plan. */
    private List<PlacementRule> rules() {
        return installation.getPlacementRules().stream().filter(PlacementRule::isMandatory).toList();
    }

    /** Elements of this installation that were named last time, as far as they are there. */
    private Set<Element> remembered(String key) {
        var ids = Set.of(Arrays.stream(Optional.ofNullable(own.getArray(key)).orElse(new String[0])).distinct()
                .toArray());
        return Stream.concat(hosts.stream(), rules().stream()).map(Element.class::cast)
                .filter(element -> element.getId() != null && ids.contains(element.getId()))
                .collect(Collectors.toSet());
    }

    @Override
    protected void enableFields() {
        homeComing.setEnabled(rolling.getSelection());
        work.setEnabled(rolling.getSelection());
        wayBack.setEnabled(!rolling.getSelection());
        link.setEnabled(method.value().isPresent());
    }

    @Override
    protected Optional<String> mistake() {
        return emptied().isEmpty() ? Optional.of(Messages.Evacuate_NoHost)
                : Stream.of(window, atOnce, overcommit, effort, work).flatMap(v -> v.mistake().stream()).findFirst();
    }

    @Override
    protected PreparedEvacuation prepare() throws UnusableInputException {
        return PlanEvacuation.prepare(installation, name(), question());
    }

    private List<Host> emptied() {
        return Stream.of(emptied.getCheckedElements()).map(Host.class::cast).toList();
    }

    private String name() {
        return NLS.bind(Messages.Evacuate_Name,
                emptied().stream().map(Host::getName).collect(Collectors.joining(", ")));
    }

    private EvacuationQuestion question() {
        var chosenTargets = Stream.of(targets.getCheckedElements()).map(Host.class::cast).toList();
        return new EvacuationQuestion(emptied(), chosenTargets, methodQuestion(), guests.targets(), guests.staying(),
                withoutRules(), limits.value(),
                atOnce.value().map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty()), window.value(),
                objective.value().orElseThrow(), overcommit.value().map(Ratio::new), mayThrash.getSelection(),
                effort.value().map(OptionalLong::of).orElse(OptionalLong.empty()),
                wayBack.getSelection() && !rolling.getSelection(), rollingQuestion());
    }

    private Optional<MethodQuestion> methodQuestion() {
        return method.value().map(m -> new MethodQuestion(m.id(), "", link.value(), Map.of()));
    }

    private List<PlacementRule> withoutRules() {
        return rules().stream().filter(rule -> !rules.getChecked(rule)).toList();
    }

    private Optional<EvacuationQuestion.Rolling> rollingQuestion() {
        return rolling.getSelection() ? Optional.of(new EvacuationQuestion.Rolling(homeComing.value().orElseThrow(),
                work.value().orElse(SimTime.ZERO))) : Optional.empty();
    }

    @Override
    protected void remember(IDialogSettings choices) {
        Stream.of(window, atOnce, overcommit, effort, work).forEach(value -> value.remember(choices));
        Stream.of(objective, method, limits, homeComing).forEach(choice -> choice.remember(choices));
        choices.put(MAY_THRASH, mayThrash.getSelection());
        choices.put(WAY_BACK, wayBack.getSelection());
        link.remember(own);
        guests.remember(own);
        own.put(TARGETS, ids(Stream.of(targets.getCheckedElements())));
        own.put(WITHOUT_RULES, ids(withoutRules().stream()));
    }

    private static String[] ids(Stream<?> elements) {
        return elements.map(element -> ((Element) element).getId()).toArray(String[]::new);
    }
}
