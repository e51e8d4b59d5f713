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
 * What the results view has selected: the guests or hosts that the answer on show is about. So their properties stay in
 * sight beside the results, and commands for them work here as well. While there are none, it is what is selected on the
 * chart.
 */
final class AnswerSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Supplier<Optional<Answer>> answer;
    private final IWorkbenchPage page;

    AnswerSelection(Supplier<Optional<Answer>> answer, IWorkbenchPage page) {
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
        var subjects = answer.get().map(AnswerSelection::subjects).orElse(List.of());
        return subjects.isEmpty() ? onChart() : new StructuredSelection(subjects);
    }

    private ISelection onChart() {
        return Optional.ofNullable(page.getActiveEditor()).map(editor -> editor.getSite().getSelectionProvider())
                .map(ISelectionProvider::getSelection).orElse(StructuredSelection.EMPTY);
    }

    private static List<EObject> subjects(Answer answer) {
        return ModelDocument.ofOpenFile(answer.file()).stream()
                .flatMap(document -> answer.subjectIds().flatMap(id -> document.elementById(id).stream())).toList();
    }

    @Override
    public void setSelection(ISelection selection) {
        // An answer is about its subjects, whatever else is selected.
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
