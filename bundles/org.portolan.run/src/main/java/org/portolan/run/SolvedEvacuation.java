/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.quantity.SimTime;
import org.portolan.placement.ExactPlacers;
import org.portolan.study.evacuation.EvacuationStudyResult;
import org.portolan.study.evacuation.EvacuationTables;
import org.portolan.study.evacuation.RunBook;
import org.portolan.study.evacuation.RunBookForm;
import org.portolan.study.evacuation.TargetProof;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * Plans for hosts to be emptied.
 *
 * @param name name of the plan
 * @param result what the engine answered
 * @param remarks what was assumed for it
 * @param nameById names of the elements, by the ids that are in the result
 */
public record SolvedEvacuation(String name, EvacuationStudyResult result, List<Problem> remarks,
        Map<String, String> nameById) {

    public SolvedEvacuation {
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the result. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /** The answer as tables. */
    public List<ResultTable> tables() {
        return new EvacuationTables(result, names()).all();
    }

    /**
     * How good the targets are, as a table: what was chosen, what the exact solver knows, and what it proves.
     *
     * @param limit time for each plan, in seconds of a machine that is always the same
     * @param monitor asked whether to go on; what is known when it wants no more is the answer
     */
    public ResultTable proof(SimTime limit, RunMonitor monitor) {
        var exact = ExactPlacers.best();
        var limits = Placers.with(PlacementLimits.USUAL.withoutExplanation(), limit);
        var proofs = new ArrayList<TargetProof>();
        for (var step : result.steps()) {
            var plan = step.result();
            plan.question().ifPresent(question -> {
                var chosen = plan.placement().orElseThrow();
                proofs.add(new TargetProof(step, chosen, chosen.solver() == PlacementSolver.FIRST_FIT
                        ? exact.improve(question, chosen, limits, monitor) : chosen));
            });
        }
        return new EvacuationTables(result, names()).targets(proofs);
    }

    /**
     * The run-book that the name of a file asks for.
     *
     * @throws UnusableInputException when it asks for none, or for the commands of a hypervisor that no guest leaves
     */
    public String runBook(Path file) throws UnusableInputException {
        var form = formOf(file);
        if (!RunBook.formsOf(result).contains(form)) {
            throw new UnusableInputException(NLS.bind(Messages.RunBook_OtherHypervisor, file.getFileName(),
                    RunBook.formsOf(result).stream().map(f -> '.' + f.extension()).collect(Collectors.joining(", "))));
        }
        return runBook(form);
    }

    /** The run-book in a form; empty for the commands of a hypervisor that no guest leaves. */
    public String runBook(RunBookForm form) {
        return RunBook.of(name, result, names(), form);
    }

    /**
     * The form of run-book that the name of a file asks for.
     *
     * @throws UnusableInputException when it asks for none
     */
    public static RunBookForm formOf(Path file) throws UnusableInputException {
        var name = file.getFileName().toString();
        return RunBookForm.ofFile(name)
                .orElseThrow(() -> new UnusableInputException(NLS.bind(Messages.RunBook_UnknownForm, name)));
    }

    /** True when every plan can be carried out. */
    public boolean isSound() {
        return result.isSound();
    }

    /**
     * The same with a plan that was changed by hand, checked in the relocation engine; the way back from it is looked for
     * anew.
     *
     * @param plan which of the plans was changed, 0 for the first
     * @param changed the plan as it is now
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     * @throws UnusableInputException when the changed plan contradicts itself
     */
    public SolvedEvacuation checkedAgain(int plan, EvacuationPlan changed, RunMonitor monitor)
            throws UnusableInputException {
        try {
            return new SolvedEvacuation(name, result.checkedAgain(plan, changed, new FirstFitPlacer(), monitor),
                    remarks, nameById);
        } catch (InvalidScenarioException e) {
            throw EvacuationContradictions.told(name, e, names());
        }
    }
}
