/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.portolan.bridge.AssumptionsReader;
import org.portolan.bridge.DefaultQuestions;
import org.portolan.bridge.MethodQuestion;
import org.portolan.bridge.RelocationQuestion;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.run.PreparedStudy;
import org.portolan.run.SolveStudy;
import org.portolan.run.UnusableInputException;

/**
 * Asks where guests are to go and by which methods. What the answer lacks is said at once, by the same reader that
 * makes the engine's scenario.
 */
final class RelocateDialog extends TitleAreaDialog {
    private final Installation installation;
    private final List<Guest> guests;
    private final List<Host> hosts;
    private final IDialogSettings settings;
    private final MethodMemory memory;
    private Combo target;
    private MethodList methods;
    private OptionsPage options;
    private HypervisorKind shownFor = HypervisorKind.OTHER;
    private Button keep;
    private Text studyName;
    private RelocationQuestion question;
    private PreparedStudy prepared;
    private Optional<String> nameToKeep = Optional.empty();

    RelocateDialog(Shell parent, Installation installation, List<Guest> guests, IDialogSettings settings) {
        super(parent);
        this.installation = installation;
        this.guests = guests;
        this.settings = settings;
        memory = new MethodMemory(settings);
        hosts = candidates();
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(true);
    }

    /** What is asked; valid after OK. */
    RelocationQuestion question() {
        return question;
    }

    /** The question, ready to be solved; valid after OK. */
    PreparedStudy prepared() {
        return prepared;
    }

    /** Name of the study to keep in the file; empty when the question is asked only once. */
    Optional<String> nameToKeep() {
        return nameToKeep;
    }

    /** Hosts of the guests' own clusters first: there the move is most likely. */
    private List<Host> candidates() {
        var sources = guests.stream().map(Guest::eContainer).collect(Collectors.toSet());
        var near = sources.stream().filter(Host.class::isInstance).map(source -> source.eContainer())
                .collect(Collectors.toSet());
        var all = installation.getClusters().stream().flatMap(cluster -> cluster.getHosts().stream())
                .filter(host -> !(sources.size() == 1 && sources.contains(host))).toList();
        return Stream.concat(all.stream().filter(host -> near.contains(host.eContainer())),
                all.stream().filter(host -> !near.contains(host.eContainer()))).toList();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Relocate_Title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.portolan.ui.relocate");
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return settings;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(guests.size() == 1 ? NLS.bind(Messages.Relocate_One, guests.getFirst().getName())
                : NLS.bind(Messages.Relocate_Many, guests.size()));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        createTarget(area);
        createMethods(area);
        createKeep(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Relocate_Run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void createTarget(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Relocate_Target);
        target = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        hosts.forEach(host -> target.add(describe(host)));
        int proposed = DefaultQuestions.target(guests.getFirst()).map(hosts::indexOf).orElse(0);
        if (!hosts.isEmpty()) {
            target.select(Math.max(0, proposed));
        }
        target.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> targetChanged()));
    }

    private static String describe(Host host) {
        return host.eContainer() instanceof org.portolan.model.NamedElement cluster
                ? NLS.bind(Messages.Relocate_HostOf,
                        new Object[] {host.getName(), cluster.getName(), host.getGuests().size()})
                : String.valueOf(host.getName());
    }

    private void createMethods(Composite area) {
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.Relocate_Methods);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(940, 540).applyTo(sash);
        methods = new MethodList(sash, this::validate, this::showUsual, this::showOptions);
        options = new OptionsPage(sash, installation.getLinks(), AssumptionsReader.read(installation).assumptions(),
                this::optionChanged);
        sash.setWeights(2, 3);
        showMethods();
    }

    /** What was compared last time on a target of this kind, else the usual. */
    private void showMethods() {
        shownFor = hypervisor();
        var remembered = memory.recall(shownFor);
        methods.show(completed(remembered.isEmpty() ? usual() : remembered), shownFor);
    }

    private void showUsual() {
        methods.show(completed(usual()), shownFor);
        validate();
    }

    private HypervisorKind hypervisor() {
        return target().map(Host::getHypervisor).orElse(HypervisorKind.OTHER);
    }

    private Optional<Host> target() {
        return hosts.isEmpty() ? Optional.empty() : Optional.of(hosts.get(Math.max(0, target.getSelectionIndex())));
    }

    private void showOptions() {
        options.show(methods.selection());
    }

    private void optionChanged() {
        methods.selection().ifPresent(methods::update);
        validate();
    }

    private void targetChanged() {
        if (hypervisor() != shownFor) {
            memory.remember(shownFor, methods.drafts());
            showMethods();
        }
        validate();
    }

    /** The usual methods between these hosts, ticked. */
    private List<MethodDraft> usual() {
        return target().map(host -> DefaultQuestions.methods(guests.getFirst(), host)).orElse(List.of()).stream()
                .flatMap(question -> MethodDraft.of(question, true).stream()).toList();
    }

    /** The same with all other methods, not ticked. */
    private static List<MethodDraft> completed(List<MethodDraft> some) {
        var drafts = new ArrayList<>(some);
        for (var method : RelocationMethod.values()) {
            if (drafts.stream().noneMatch(draft -> draft.method() == method)) {
                drafts.add(new MethodDraft(method, method.label(), false, Optional.empty()));
            }
        }
        return drafts;
    }

    private void createKeep(Composite area) {
        keep = new Button(area, SWT.CHECK);
        keep.setText(Messages.Relocate_Keep);
        studyName = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(studyName);
        studyName.setText(guests.size() == 1 ? NLS.bind(Messages.Relocate_StudyName, guests.getFirst().getName())
                : NLS.bind(Messages.Relocate_StudyNameMany, guests.size()));
        studyName.setEnabled(false);
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            studyName.setEnabled(keep.getSelection());
            validate();
        }));
        studyName.addModifyListener(event -> validate());
    }

    @Override
    protected void okPressed() {
        memory.remember(shownFor, methods.drafts());
        super.okPressed();
    }

    private void validate() {
        var run = getButton(IDialogConstants.OK_ID);
        if (run == null) {
            return;
        }
        var wrong = firstObstacle();
        run.setEnabled(wrong.isEmpty());
        setMessage(wrong.orElse(Messages.Relocate_Message),
                wrong.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
    }

    private Optional<String> firstObstacle() {
        if (hosts.isEmpty()) {
            return Optional.of(Messages.Relocate_NoOtherHost);
        }
        var ticked = methods.drafts().stream().filter(MethodDraft::isChosen).toList();
        if (ticked.isEmpty()) {
            return Optional.of(Messages.Relocate_NoMethod);
        }
        var mistake = ticked.stream().flatMap(draft -> draft.firstMistake().stream()).findFirst();
        if (mistake.isPresent()) {
            return mistake;
        }
        var chosen = ticked.stream().map(MethodDraft::toQuestion).toList();
        if (chosen.stream().anyMatch(method -> method.label().isBlank())) {
            return Optional.of(Messages.Relocate_NoLabel);
        }
        if (chosen.stream().map(MethodQuestion::label).distinct().count() < chosen.size()) {
            return Optional.of(Messages.Relocate_SameLabel);
        }
        if (keep.getSelection() && studyName.getText().isBlank()) {
            return Optional.of(Messages.Relocate_NoStudyName);
        }
        question = new RelocationQuestion(guests, List.of(hosts.get(target.getSelectionIndex())), chosen);
        nameToKeep = keep.getSelection() ? Optional.of(studyName.getText().strip()) : Optional.empty();
        try {
            prepared = SolveStudy.prepare(installation, nameToKeep.orElse(title(question)), question);
            return Optional.empty();
        } catch (UnusableInputException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static String title(RelocationQuestion question) {
        var target = question.targets().getFirst().getName();
        return question.guests().size() == 1
                ? NLS.bind(Messages.Answer_One, question.guests().getFirst().getName(), target)
                : NLS.bind(Messages.Answer_Many, question.guests().size(), target);
    }
}
