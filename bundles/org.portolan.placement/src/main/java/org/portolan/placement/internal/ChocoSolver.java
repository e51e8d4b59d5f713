/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.placement.internal;

import java.util.Optional;

import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.placement.internal.Answer.Verdict;

/**
 * Choco: looks for any placement, then for one that is better, until there is none or the effort is spent. Each search
 * starts from the placement before.
 */
public final class ChocoSolver implements Solver {

    @Override
    public PlacementSolver name() {
        return PlacementSolver.CHOCO;
    }

    @Override
    public Answer ask(Question question, Watch watch) {
        var work = new Work(question.effort(), question.patience(), watch);
        var best = question.hint();
        while (!isBest(question, best)) {
            var search = new ChocoModel(question, best, work);
            var found = search.solve();
            if (found.isEmpty()) {
                return search.isStopped() ? open(question, best, work) : proven(question, best, work);
            }
            best = found;
            tell(question, found.get(), watch);
        }
        return proven(question, best, work);
    }

    private static boolean isBest(Question question, Optional<int[][]> best) {
        return best.isPresent()
                && question.goal().map(g -> value(question, best.get()) <= question.bound()).orElse(true);
    }

    private static long value(Question question, int[][] counts) {
        return question.goal().map(g -> question.model().value(g, counts)).orElse(0L);
    }

    private static Answer proven(Question question, Optional<int[][]> best, Work work) {
        return best.map(b -> new Answer(Verdict.BEST, best, value(question, b), work.spent()))
                .orElseGet(() -> new Answer(Verdict.NONE, best, question.bound(), work.spent()));
    }

    private static Answer open(Question question, Optional<int[][]> best, Work work) {
        return new Answer(best.isPresent() ? Verdict.SOME : Verdict.UNKNOWN, best, question.bound(), work.spent());
    }

    private static void tell(Question question, int[][] found, Watch watch) {
        question.goal().ifPresent(
                goal -> watch.tell(new GoalValue(goal, value(question, found), question.bound())));
    }

    @Override
    public Optional<PlacementProblem> core(PlacementProblem problem, Watch watch) {
        return Optional.empty();
    }
}
