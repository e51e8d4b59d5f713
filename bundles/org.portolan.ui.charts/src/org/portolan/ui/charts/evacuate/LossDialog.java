/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portolan.bridge.NPlusQuestion;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Cluster;
import org.portolan.model.Installation;
import org.portolan.run.CheckNPlus;
import org.portolan.run.PreparedNPlus;
import org.portolan.run.UnusableInputException;

/** Asks how many hosts of a cluster are lost at once, and how much those that are left may be asked. */
final class LossDialog extends TitleAreaDialog {
    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;
    private static final double LEAST_PER_CORE = 0.001;
    private static final double MOST_PER_CORE = 1000;

    private final Installation installation;
    private final List<Cluster> clusters;
    private final String name;
    private final IDialogSettings settings;
    private ChoiceField<Integer> lost;
    private TypedValue<Double> overcommit;
    private TypedValue<Double> perCore;
    private PreparedNPlus prepared;

    /**
     * @param clusters clusters whose hosts are lost
     * @param name     name of the question in its answer
     */
    LossDialog(Shell parent, Installation installation, List<Cluster> clusters, String name,
            IDialogSettings settings) {
        super(parent);
        this.installation = installation;
        this.clusters = clusters;
        this.name = name;
        this.settings = settings;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(true);
    }

    /** The question, ready to be solved; valid after OK. */
    PreparedNPlus prepared() {
        return prepared;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Loss_Title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.portolan.ui.nplus");
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return settings;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(name);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        lost = new ChoiceField<>(area, "hostsLost", Messages.Loss_Hosts, Optional.empty(), List.of(1, 2),
                String::valueOf, n -> n == 1 ? Messages.Loss_One : Messages.Loss_Two, settings, this::validate);
        overcommit = TypedValue.number(area, "overcommit", Messages.Loss_Overcommit, Messages.Loss_OvercommitHint,
                LEAST_OVERCOMMIT, MOST_OVERCOMMIT, settings, this::validate);
        perCore = TypedValue.number(area, "perCore", Messages.Loss_PerCore, Messages.Loss_PerCoreHint,
                LEAST_PER_CORE, MOST_PER_CORE, settings, this::validate);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Loss_Check, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void validate() {
        var check = getButton(IDialogConstants.OK_ID);
        if (check == null) {
            return;
        }
        var wrong = firstObstacle();
        check.setEnabled(wrong.isEmpty());
        setMessage(wrong.orElse(Messages.Loss_Message),
                wrong.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
    }

    private Optional<String> firstObstacle() {
        var mistake = Stream.of(overcommit, perCore).flatMap(v -> v.mistake().stream()).findFirst();
        if (mistake.isPresent()) {
            return mistake;
        }
        try {
            prepared = CheckNPlus.prepare(installation, name, new NPlusQuestion(clusters, lost.value().orElseThrow(),
                    List.of(), overcommit.value().map(Ratio::new),
                    perCore.value().map(OptionalDouble::of).orElse(OptionalDouble.empty())));
            return Optional.empty();
        } catch (UnusableInputException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    protected void okPressed() {
        lost.remember(settings);
        overcommit.remember(settings);
        perCore.remember(settings);
        super.okPressed();
    }
}
