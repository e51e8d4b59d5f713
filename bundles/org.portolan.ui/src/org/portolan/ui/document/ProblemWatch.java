/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.portolan.model.Installation;
import org.portolan.model.validation.Problem;
import org.portolan.ui.internal.Messages;

/**
 * Keeps the problems of a document up to date: checks shortly after the last of a burst of edits.
 * Small models are checked in place. A model whose check would be felt is copied, and the copy is checked by a job;
 * the copy is what makes that safe, for EMF objects may only be read where they are written.
 */
final class ProblemWatch {
    private static final int DELAY_MILLIS = 250;
    private static final long NOTICEABLE_NANOS = 40_000_000;

    private final ModelDocument document;
    private final Runnable changed;
    private final Display display = Display.getCurrent();
    private final Runnable check = this::check;

    private List<Problem> latest = List.of();
    private long lastCheckNanos;
    private int generation;
    private boolean disposed;

    ProblemWatch(ModelDocument document, Runnable changed) {
        this.document = document;
        this.changed = changed;
    }

    List<Problem> latest() {
        return latest;
    }

    void checkSoon() {
        generation++;
        // Asking again for the same runnable moves it: only the last of several edits is followed by a check.
        display.timerExec(DELAY_MILLIS, check);
    }

    void checkNow() {
        generation++;
        display.timerExec(-1, check);
        checkInPlace();
    }

    void dispose() {
        disposed = true;
        if (!display.isDisposed()) {
            display.timerExec(-1, check);
        }
    }

    private void check() {
        if (disposed) {
            return;
        }
        if (lastCheckNanos < NOTICEABLE_NANOS) {
            checkInPlace();
        } else {
            checkCopy();
        }
    }

    private void checkInPlace() {
        var start = System.nanoTime();
        var found = DocumentCheck.check(document.installation());
        lastCheckNanos = System.nanoTime() - start;
        publish(found);
    }

    private void checkCopy() {
        var copier = new EcoreUtil.Copier();
        var copy = (Installation) copier.copy(document.installation());
        copier.copyReferences();
        var started = generation;
        var job = Job.createSystem(Messages.Document_Checking, (ICoreRunnable) monitor -> {
            var found = DocumentCheck.check(copy);
            display.asyncExec(() -> {
                if (started == generation && !disposed) {
                    publish(translated(found, copier));
                }
            });
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** The same problems, about the elements that were copied. */
    private static List<Problem> translated(List<Problem> found, Map<EObject, EObject> copies) {
        var originals = new HashMap<EObject, EObject>();
        copies.forEach((original, copy) -> originals.put(copy, original));
        return found.stream().map(p -> new Problem(p.severity(), p.code(),
                originals.getOrDefault(p.element(), p.element()), p.feature(), p.message(), p.remedy())).toList();
    }

    private void publish(List<Problem> found) {
        var sorted = found.stream().sorted(Comparator.comparing(Problem::severity)).toList();
        if (!sorted.equals(latest)) {
            latest = sorted;
            changed.run();
        }
    }
}
