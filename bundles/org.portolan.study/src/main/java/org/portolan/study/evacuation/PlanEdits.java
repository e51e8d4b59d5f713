/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.ArrayDeque;
import java.util.Deque;

import org.portolan.engine.evacuation.EvacuationPlan;

/**
 * A plan that somebody changes step by step: every change can be taken back and made again. Not for several threads at
 * once.
 */
public final class PlanEdits {

    private final EvacuationPlan planned;
    private final Deque<EvacuationPlan> undone = new ArrayDeque<>();
    private final Deque<EvacuationPlan> before = new ArrayDeque<>();
    private EvacuationPlan current;

    /** @param planned the plan as it was found */
    public PlanEdits(EvacuationPlan planned) {
        this.planned = planned;
        current = planned;
    }

    /** The same changes, to go on from without touching these. */
    public PlanEdits copy() {
        var copy = new PlanEdits(planned);
        copy.undone.addAll(undone);
        copy.before.addAll(before);
        copy.current = current;
        return copy;
    }

    /** The plan as it was found. */
    public EvacuationPlan planned() {
        return planned;
    }

    /** The plan as it is now. */
    public EvacuationPlan current() {
        return current;
    }

    /** True when it differs from the plan that was found. */
    public boolean isChanged() {
        return !current.equals(planned);
    }

    /** Changes it; a plan that is the same changes nothing. */
    public void change(EvacuationPlan next) {
        if (!next.equals(current)) {
            before.push(current);
            undone.clear();
            current = next;
        }
    }

    /** Goes back to the plan that was found, which can be taken back as well. */
    public void backToPlanned() {
        change(planned);
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        if (canUndo()) {
            undone.push(current);
            current = before.pop();
        }
    }

    /** Makes a change again that was taken back, if there is one. */
    public void redo() {
        if (canRedo()) {
            before.push(current);
            current = undone.pop();
        }
    }
}
