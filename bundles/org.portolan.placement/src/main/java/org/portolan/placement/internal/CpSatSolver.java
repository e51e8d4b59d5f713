/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.quantity.SimTime;
import org.portolan.placement.internal.Answer.Verdict;

/**
 * CP-SAT of OR-Tools. Works with one thread, a fixed seed and a limit by its own count of work, so that its answers can
 * be repeated; the thread that asks looks meanwhile whether the answer is still wanted.
 */
public final class CpSatSolver implements Solver {

    private static final int SEED = 1;
    private static final long ASK_EVERY_MILLIS = 20;
    private static final SimTime EFFORT_OF_CORE = SimTime.ofSeconds(2);

    /** True when the native library can be loaded and finds all that it needs. */
    public static boolean isAvailable() {
        try {
            Loader.loadNativeLibraries();
            return new CpModel().validate().isEmpty();
        } catch (LinkageError | RuntimeException e) {
            // There is none for this platform, it needs a newer system, or a part is missing: an answer, not a failure.
            return false;
        }
    }

    @Override
    public PlacementSolver name() {
        return PlacementSolver.CP_SAT;
    }

    @Override
    public Answer ask(Question question, Watch watch) {
        var model = CpSatModel.of(question);
        if (model.isEmpty()) {
            return new Answer(Verdict.UNKNOWN, Optional.empty(), question.bound(), SimTime.ZERO);
        }
        var solver = solver(question.effort(), question.patience());
        spendOnSearch(solver);
        var status = solve(solver, model.get().model(), question, watch);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> new Answer(status == CpSolverStatus.OPTIMAL ? Verdict.BEST : Verdict.SOME,
                    Optional.of(model.get().counts(solver::value)), bound(question, solver.bestObjectiveBound()),
                    effort(solver));
            case INFEASIBLE -> new Answer(Verdict.NONE, Optional.empty(), question.bound(), effort(solver));
            default -> new Answer(Verdict.UNKNOWN, Optional.empty(),
                    bound(question, solver.bestObjectiveBound()), effort(solver));
        };
    }

    @Override
    public Optional<PlacementProblem> core(PlacementProblem problem, Watch watch) {
        return CpSatCore.of(problem).flatMap(core -> {
            var solver = solver(EFFORT_OF_CORE, Optional.empty());
            var question = Question.any(new KindModel(problem), EFFORT_OF_CORE, Optional.empty());
            var status = solve(solver, core.model(), question, watch);
            return status == CpSolverStatus.INFEASIBLE
                    ? Optional.of(core.part(solver.sufficientAssumptionsForInfeasibility())) : Optional.empty();
        });
    }

    private static CpSolver solver(SimTime effort, Optional<SimTime> patience) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(SEED).setMaxDeterministicTime(effort.seconds());
        patience.ifPresent(time -> solver.getParameters().setMaxTimeInSeconds(time.seconds()));
        return solver;
    }

    /**
     * With numbers of kinds there is little to be simplified, and the search for it costs more than the effort: what proves
     * bounds is the linear relaxation.
     */
    private static void spendOnSearch(CpSolver solver) {
        solver.getParameters().setMaxPresolveIterations(1).setCpModelProbingLevel(0).setMergeAtMostOneWorkLimit(0)
                .setFindBigLinearOverlap(false).setLinearizationLevel(2);
    }

    /** Without a goal there is no bound, and before the first one it is without an end. */
    private static long bound(Question question, double found) {
        return question.goal().isEmpty() || Math.abs(found) > Long.MAX_VALUE / 2.0 ? question.bound()
                : Math.max(question.bound(), (long) Math.ceil(found - 1e-6));
    }

    private static SimTime effort(CpSolver solver) {
        return SimTime.ofSeconds(solver.response().getDeterministicTime());
    }

    // Waiting for it

    private static CpSolverStatus solve(CpSolver solver, CpModel model, Question question, Watch watch) {
        var progress = new Progress(question);
        var task = new FutureTask<>(() -> solver.solve(model, progress));
        var thread = new Thread(task, "CP-SAT");
        thread.setDaemon(true);
        thread.start();
        boolean isInterrupted = false;
        while (true) {
            try {
                var status = task.get(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                progress.tell(watch);
                if (isInterrupted) {
                    Thread.currentThread().interrupt();
                }
                return status;
            } catch (TimeoutException e) {
                progress.tell(watch);
                if (isInterrupted || watch.isOver()) {
                    solver.stopSearch();
                }
            } catch (InterruptedException e) {
                isInterrupted = true;
                solver.stopSearch();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /**
     * Carries what the solver's thread finds over to the one that waits. Bounds come with placements only: the listener
     * for bounds alone that OR-Tools 9.15 has brings down the virtual machine (docs/decisions, 0015).
     */
    private static final class Progress extends CpSolverSolutionCallback {

        private final Question question;
        private final AtomicReference<Double> value = new AtomicReference<>();
        private final AtomicReference<Double> bound = new AtomicReference<>();
        private Optional<GoalValue> told = Optional.empty();

        Progress(Question question) {
            this.question = question;
        }

        @Override
        public void onSolutionCallback() {
            value.set(objectiveValue());
            bound.set(bestObjectiveBound());
        }

        void tell(Watch watch) {
            var best = value.get();
            var least = bound.get();
            if (question.goal().isPresent() && best != null && least != null) {
                long reached = Math.round(best);
                var now = new GoalValue(question.goal().get(), reached,
                        Math.min(reached, CpSatSolver.bound(question, least)));
                if (!told.equals(Optional.of(now))) {
                    told = Optional.of(now);
                    watch.tell(now);
                }
            }
        }
    }
}
