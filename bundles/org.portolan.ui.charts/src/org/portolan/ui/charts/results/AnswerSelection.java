/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.portolan.ui.document.ModelDocument;

/**
 * What the results view has selected: the guests that the answer on show is about. So the properties of the guest stay in
 * sight beside its results, and commands for guests work here as well. While there is no such guest, it is what is selected
 * on the chart.
 */
final class AnswerSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Supplier<Optional<RelocationAnswer>> answer;
    private final IWorkbenchPage page;

    AnswerSelection(Supplier<Optional<RelocationAnswer>> answer, IWorkbenchPage page) {
        this.answer = answer;
        this.page = page;
    }

    /** Tells everybody that another answer is on show. */
    void answerChanged() {
        var event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        var guests = answer.get().map(AnswerSelection::guests).orElse(List.of());
        return guests.isEmpty() ? onChart() : new StructuredSelection(guests);
    }

    private ISelection onChart() {
        return Optional.ofNullable(page.getActiveEditor()).map(editor -> editor.getSite().getSelectionProvider())
                .map(ISelectionProvider::getSelection).orElse(StructuredSelection.EMPTY);
    }

    private static List<EObject> guests(RelocationAnswer answer) {
        return ModelDocument.ofOpenFile(answer.file()).stream()
                .flatMap(document -> answer.guestIds().flatMap(id -> document.elementById(id).stream())).toList();
    }

    @Override
    public void setSelection(ISelection selection) {
        // An answer is about its guests, whatever else is selected.
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
