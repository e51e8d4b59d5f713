/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.portolan.bridge.NPlusQuestion;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Cluster;
import org.portolan.model.Installation;
import org.portolan.run.CheckNPlus;
import org.portolan.run.PreparedNPlus;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.charts.QuestionDialog;

/** Asks how many hosts of a cluster are lost at once, and how much those that are left may be asked. */
final class LossDialog extends QuestionDialog<PreparedNPlus> {
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

    /**
     * @param clusters clusters whose hosts are lost
     * @param name     name of the question in its answer
     */
    LossDialog(Shell parent, Installation installation, List<Cluster> clusters, String name,
            IDialogSettings settings) {
        super(parent, new Words(Messages.Loss_Title, name, Messages.Loss_Message, Messages.Loss_Check,
                "org.portolan.ui.nplus"), settings);
        this.installation = installation;
        this.clusters = clusters;
        this.name = name;
        this.settings = settings;
    }

    @Override
    protected void createFields(Composite area) {
        ((GridLayout) area.getLayout()).numColumns = 2;
        lost = new ChoiceField<>(area, "hostsLost", Messages.Loss_Hosts, Optional.empty(), List.of(1, 2),
                String::valueOf, n -> n == 1 ? Messages.Loss_One : Messages.Loss_Two, settings, this::validate);
        overcommit = TypedValue.number(area, "overcommit", Messages.Loss_Overcommit, Messages.Loss_OvercommitHint,
                LEAST_OVERCOMMIT, MOST_OVERCOMMIT, settings, this::validate);
        perCore = TypedValue.number(area, "perCore", Messages.Loss_PerCore, Messages.Loss_PerCoreHint,
                LEAST_PER_CORE, MOST_PER_CORE, settings, this::validate);
    }

    @Override
    protected Optional<String> mistake() {
        return Stream.of(overcommit, perCore).flatMap(v -> v.mistake().stream()).findFirst();
    }

    @Override
    protected PreparedNPlus prepare() throws UnusableInputException {
        return CheckNPlus.prepare(installation, name, new NPlusQuestion(clusters, lost.value().orElseThrow(),
                List.of(), overcommit.value().map(Ratio::new),
                perCore.value().map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    }

    @Override
    protected void remember(IDialogSettings choices) {
        lost.remember(choices);
        overcommit.remember(choices);
        perCore.remember(choices);
    }
}
