/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.portolan.bridge.PagedSketcher;
import org.portolan.drawing.InstallationSketch;
import org.portolan.ui.document.ModelDocument;

/**
 * Whether a chart shows how its hosts page, and what they come to: solved away from the user interface when it is
 * switched on and a moment after each edit. What was solved before an edit is never shown after it. Charts remember
 * together whether they show it.
 */
public final class PageRatesOnChart {
    private static final String SHOWN = "chart.pageRates";
    /** Who types or drags wants no answer in between. */
    private static final int PAUSE_MILLIS = 300;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.portolan.editor");
    private final ModelDocument document;
    private final Runnable changed;
    private Optional<Solved> solved = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private boolean shown;

    /** An answer, and the state of the document that it is about. */
    private record Solved(UnaryOperator<InstallationSketch> pages, int edits) {
    }

    /**
     * @param changed told, on the user interface thread, when the chart is to be sketched anew
     */
    PageRatesOnChart(ModelDocument document, Runnable changed) {
        this.document = document;
        this.changed = changed;
        shown = store.getBoolean(SHOWN, false);
    }

    /** Whether the chart shows it, or will as soon as it is solved. */
    public boolean isShown() {
        return shown;
    }

    /** Switches it on or off, for this chart now and for those that are opened later. */
    public void setShown(boolean show) {
        shown = show;
        store.putBoolean(SHOWN, show);
        changed.run();
        solveSoon();
    }

    /** The sketch with the page rates, while they are known of the document as it is now. */
    InstallationSketch over(InstallationSketch sketch) {
        return solved.filter(s -> shown && s.edits() == document.edits()).map(s -> s.pages().apply(sketch))
                .orElse(sketch);
    }

    /** Solves anew what changed, in a moment. */
    void solveSoon() {
        cancel();
        if (shown) {
            int edits = document.edits();
            Display.getCurrent().timerExec(PAUSE_MILLIS, () -> {
                if (shown && edits == document.edits()) {
                    solve(edits);
                }
            });
        }
    }

    private void solve(int edits) {
        cancel();
        var display = Display.getCurrent();
        job = PagedSketcher.read(document.installation()).map(reading -> new Job(Messages.PageRates_Job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                reading.solve(monitor::isCanceled)
                        .ifPresent(pages -> display.asyncExec(() -> show(new Solved(pages, edits))));
                return Status.OK_STATUS;
            }
        });
        job.ifPresent(Job::schedule);
    }

    private void show(Solved answer) {
        if (shown && answer.edits() == document.edits()) {
            solved = Optional.of(answer);
            changed.run();
        }
    }

    /** Nobody waits for an answer any more. */
    void cancel() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
    }

    /** The chart is closed. */
    void dispose() {
        shown = false;
        cancel();
    }
}
