/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portolan.bridge.KnobSetting;
import org.portolan.bridge.PagingQuestion;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.RemoteStorage;
import org.portolan.model.StorageLevel;
import org.portolan.run.SolvePaging;
import org.portolan.run.UnusableInputException;
import org.portolan.study.paging.Knob;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.results.AnswerJob;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;

/** "Page rates": how the selected hosts, or those of the selected guests, page, and what if they had more guests or other storage. */
public final class PageRatesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var hosts = Selections.elementsOf(HandlerUtil.getCurrentSelection(event)).stream()
                .flatMap(PageRatesHandler::hostOf).distinct().toList();
        var document = hosts.stream().findFirst().flatMap(ModelDocument::of);
        if (document.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.PageRates_Title, Messages.PageRates_SelectHost);
            return null;
        }
        try {
            var prepared = SolvePaging.prepare(document.get().installation(), nameFor(hosts), question(hosts));
            AnswerJob.of(prepared, document.get().path(), HandlerUtil.getActiveWorkbenchWindowChecked(event))
                    .schedule();
        } catch (UnusableInputException e) {
            Statuses.show(shell, Messages.PageRates_Title, Statuses.error(e.getMessage()));
        }
        return null;
    }

    /** The host, that of the guest, or that of the storage level that is selected. */
    private static Stream<Host> hostOf(EObject element) {
        var host = switch (element) {
            case Host h -> h;
            case Guest g -> g.eContainer();
            case StorageLevel l -> l.eContainer();
            default -> element;
        };
        return Stream.of(host).filter(Host.class::isInstance).map(Host.class::cast);
    }

    private static String nameFor(List<Host> hosts) {
        return hosts.size() == 1 ? NLS.bind(Messages.PageRates_Name, hosts.getFirst().getName())
                : NLS.bind(Messages.PageRates_NameOfMany, hosts.size());
    }

    /** More guests, other storage of each kind that all of the hosts have, other working sets: each as far as is usual. */
    private static PagingQuestion question(List<Host> hosts) {
        var knobs = Stream.of(Stream.of(Knob.CENTRAL), ifAllHave(hosts, ExpandedStorage.class, Knob.XSTORE),
                ifAllHave(hosts, RemoteStorage.class, Knob.REMOTE), Stream.of(Knob.WORKING_SET))
                .flatMap(s -> s).map(knob -> KnobSetting.of(knob.id(), "")).toList();
        return SolvePaging.withMoreGuests(new PagingQuestion(hosts, List.of(), knobs));
    }

    private static Stream<Knob> ifAllHave(List<Host> hosts, Class<? extends StorageLevel> kind, Knob knob) {
        return hosts.stream().allMatch(h -> h.getStorageLevels().stream().anyMatch(kind::isInstance))
                ? Stream.of(knob) : Stream.empty();
    }
}
