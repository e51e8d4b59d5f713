/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.Reading;
import org.portolan.engine.CanceledException;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.study.RelocationComparison;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.EngineProgress;
import org.portolan.ui.charts.results.RelocationAnswer;
import org.portolan.ui.charts.results.ResultsView;
import org.portolan.ui.document.ModelDocument;

/** Runs the engine away from the user interface and shows the answer in the results view. */
final class RelocationJob extends Job {
    private final RelocationAnswerDraft draft;
    private final Reading reading;
    private final IWorkbenchWindow window;

    private record RelocationAnswerDraft(String title, java.nio.file.Path file, Map<String, String> names,
            List<BridgeProblem> remarks) {
    }

    private RelocationJob(RelocationAnswerDraft draft, Reading reading, IWorkbenchWindow window) {
        super(NLS.bind(Messages.Job_Name, draft.title()));
        this.draft = draft;
        this.reading = reading;
        this.window = window;
        setUser(true);
    }

    /** A job for a reading; everything that it needs of the model is copied here, on the calling thread. */
    static RelocationJob of(ModelDocument document, String title, Reading reading, IWorkbenchWindow window) {
        return new RelocationJob(new RelocationAnswerDraft(title, document.path(), names(document.installation()),
                reading.problems()), reading, window);
    }

    private static Map<String, String> names(Installation installation) {
        var names = new HashMap<String, String>();
        installation.eAllContents().forEachRemaining(object -> {
            if (object instanceof NamedElement element && element.getId() != null && element.getName() != null) {
                names.put(element.getId(), element.getName());
            }
        });
        return names;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var result = new RelocationComparison(reading.variants()).run(new EngineProgress(monitor));
            var answer = new RelocationAnswer(draft.title(), draft.file(), LocalTime.now(), result,
                    id -> draft.names().getOrDefault(id, id), draft.remarks());
            window.getShell().getDisplay().asyncExec(() -> show(answer));
            return Status.OK_STATUS;
        } catch (CanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            return Statuses.unexpected(NLS.bind(Messages.Job_Failed, draft.title()), e);
        }
    }

    private void show(RelocationAnswer answer) {
        if (window.getActivePage() == null) {
            return;
        }
        try {
            var view = (ResultsView) window.getActivePage().showView(ResultsView.ID);
            view.show(answer);
        } catch (PartInitException e) {
            Statuses.show(window.getShell(), Messages.Relocate_Title, e.getStatus());
        }
    }
}
