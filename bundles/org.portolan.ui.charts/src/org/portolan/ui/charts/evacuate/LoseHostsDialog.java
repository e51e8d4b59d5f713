/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portolan.bridge.HostLossQuestion;
import org.portolan.bridge.Replication;
import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.PowerState;
import org.portolan.run.LoseHosts;
import org.portolan.run.PreparedHostLoss;
import org.portolan.run.UnusableInputException;
import org.portolan.study.failover.FailoverText;
import org.portolan.ui.charts.QuestionDialog;

/**
 * Asks when hosts are lost, how their guests start on others, and which of them have a copy: what {@code portolan failover}
 * asks on the command line. What cannot be calculated is said at once; what was chosen is remembered.
 */
final class LoseHostsDialog extends QuestionDialog<PreparedHostLoss> {
    private static final String COPIED = "copied";
    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;
    private static final double LEAST_PER_CORE = 0.001;
    private static final double MOST_PER_CORE = 1000;
    private static final int MOST_AT_ONCE = 100_000;

    private final Installation installation;
    private final List<Host> hosts;
    private final List<Guest> running;
    private final String name;
    private final IDialogSettings settings;
    private final IDialogSettings own;
    private TypedValue<SimTime> at;
    private TypedValue<Long> atOnce;
    private TypedValue<Double> overcommit;
    private TypedValue<Double> perCore;
    private TypedValue<SimTime> cycle;
    private ChoiceField<PriorityRule> rule;
    private ChoiceField<ReplicaSpec.Kind> kind;
    private ChoiceField<Host> copyHost;
    private ChoiceField<Link> copyLink;
    private CheckboxTableViewer copied;

    /**
     * @param hosts hosts that are lost together
     * @param name  name of the question in its answer
     */
    LoseHostsDialog(Shell parent, Installation installation, List<Host> hosts, String name, IDialogSettings settings) {
        super(parent, new Words(Messages.Lose_Title, name, Messages.Lose_Message, Messages.Lose_Calculate,
                "org.portolan.ui.lose"), settings);
        this.installation = installation;
        this.hosts = hosts;
        this.name = name;
        this.settings = settings;
        own = DialogSettings.getOrCreateSection(settings, "of." + installation.getId());
        running = hosts.stream().flatMap(host -> host.getGuests().stream())
                .filter(guest -> guest.getPowerState() == PowerState.RUNNING).toList();
    }

    @Override
    protected void createFields(Composite area) {
        ((GridLayout) area.getLayout()).numColumns = 4;
        rule = new ChoiceField<>(area, "rule", Messages.Lose_Rule, Optional.empty(), List.of(PriorityRule.values()),
                PriorityRule::name, FailoverText::of, settings, this::validate);
        at = TypedValue.time(area, "at", Messages.Lose_At, Messages.Lose_AtHint, settings, this::validate);
        atOnce = TypedValue.whole(area, "atOnce", Messages.Lose_AtOnce, Messages.Lose_AtOnceHint, 1, MOST_AT_ONCE,
                settings, this::validate);
        overcommit = TypedValue.number(area, "overcommit", Messages.Loss_Overcommit, Messages.Loss_OvercommitHint,
                LEAST_OVERCOMMIT, MOST_OVERCOMMIT, settings, this::validate);
        perCore = TypedValue.number(area, "perCore", Messages.Loss_PerCore, Messages.Loss_PerCoreHint,
                LEAST_PER_CORE, MOST_PER_CORE, settings, this::validate);
        createCopies(area);
    }

    private void createCopies(Composite area) {
        var group = new Group(area, SWT.NONE);
        group.setText(Messages.Lose_Copies);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
        var label = new Label(group, SWT.NONE);
        label.setText(Messages.Lose_Copied);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(label);
        copied = CheckboxTableViewer.newCheckList(group, SWT.BORDER);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(420, 110).applyTo(copied.getControl());
        copied.setContentProvider(ArrayContentProvider.getInstance());
        copied.setLabelProvider(LabelProvider.createTextProvider(guest -> ((Guest) guest).getName()));
        copied.setInput(running);
        var ids = remembered();
        copied.setCheckedElements(running.stream().filter(guest -> ids.contains(guest.getId())).toArray());
        copied.addCheckStateListener(event -> validate());
        kind = new ChoiceField<>(group, "kind", Messages.Lose_Kind, Optional.of(Messages.Lose_KindUsual),
                List.of(ReplicaSpec.Kind.values()), ReplicaSpec.Kind::name, LoseHostsDialog::words, settings,
                this::validate);
        cycle = TypedValue.time(group, "cycle", Messages.Lose_Cycle, Messages.Lose_CycleHint, settings,
                this::validate);
        copyHost = new ChoiceField<>(group, "copyHost", Messages.Lose_CopyHost, Optional.of(Messages.Lose_AnyHost),
                otherHosts(), Element::getId, host -> String.valueOf(host.getName()), own, this::validate);
        copyLink = new ChoiceField<>(group, "copyLink", Messages.Lose_CopyLink, Optional.of(Messages.How_LinkUsual),
                List.copyOf(installation.getLinks()), Element::getId, link -> String.valueOf(link.getName()), own,
                this::validate);
    }

    private Set<String> remembered() {
        return new HashSet<>(List.of(Optional.ofNullable(own.getArray(COPIED)).orElse(new String[0])));
    }

    private List<Host> otherHosts() {
        return installation.getClusters().stream().flatMap(cluster -> cluster.getHosts().stream())
                .filter(host -> !hosts.contains(host)).toList();
    }

    private static String words(ReplicaSpec.Kind kind) {
        return switch (kind) {
            case MIRROR -> Messages.Copy_Mirror;
            case CHECKPOINT -> Messages.Copy_Checkpoint;
            case SYNCHRONOUS -> Messages.Copy_Synchronous;
        };
    }

    @Override
    protected void enableFields() {
        boolean copies = copied.getCheckedElements().length > 0;
        Stream.of(kind, copyHost, copyLink).forEach(field -> field.setEnabled(copies));
        cycle.setEnabled(copies);
    }

    @Override
    protected Optional<String> mistake() {
        return values().flatMap(value -> value.mistake().stream()).findFirst();
    }

    @Override
    protected PreparedHostLoss prepare() throws UnusableInputException {
        return LoseHosts.prepare(installation, name, new HostLossQuestion(hosts, at.value().orElse(SimTime.ZERO),
                rule.value().orElseThrow(),
                atOnce.value().map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty()), replication(),
                List.of(), overcommit.value().map(Ratio::new),
                perCore.value().map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    }

    private Stream<TypedValue<?>> values() {
        return Stream.of(at, atOnce, overcommit, perCore, cycle);
    }

    private Replication replication() {
        var guests = Stream.of(copied.getCheckedElements()).map(Guest.class::cast).toList();
        return guests.isEmpty() ? Replication.NONE
                : new Replication(guests, copyHost.value(), copyLink.value(), kind.value(), cycle.value());
    }

    @Override
    protected void remember(IDialogSettings choices) {
        values().forEach(value -> value.remember(choices));
        Stream.of(rule, kind).forEach(choice -> choice.remember(choices));
        copyHost.remember(own);
        copyLink.remember(own);
        own.put(COPIED, Stream.of(copied.getCheckedElements()).map(guest -> ((Guest) guest).getId())
                .toArray(String[]::new));
    }
}
