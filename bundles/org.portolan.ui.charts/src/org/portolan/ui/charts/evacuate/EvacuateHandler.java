/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.bridge.EvacuationQuestion;
import org.portolan.model.Host;
import org.portolan.run.PlanEvacuation;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Evacuate": which guest of the selected hosts goes where, in which order, how many at once. */
public final class EvacuateHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var hosts = Selections.elementsOf(HandlerUtil.getCurrentSelection(event), Host.class);
        var document = hosts.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Evacuate_Title, Messages.Evacuate_SelectHost);
            return null;
        }
        try {
            AnswerJob.of(
                    PlanEvacuation.prepare(document.get().installation(), nameFor(hosts), EvacuationQuestion.of(hosts)),
                    document.get().path(), HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        } catch (UnusableInputException e) {
            Statuses.show(shell, Messages.Evacuate_Title, Statuses.error(e.getMessage()));
        }
        return null;
    }

    private static String nameFor(List<Host> hosts) {
        return NLS.bind(Messages.Evacuate_Name, hosts.stream().map(Host::getName).collect(Collectors.joining(", ")));
    }
}
