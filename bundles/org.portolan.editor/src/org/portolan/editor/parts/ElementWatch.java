/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/** Tells an edit part what changes in its own element, while the part is active. */
final class ElementWatch extends AdapterImpl {
    private final EObject element;
    private final Consumer<Notification> listener;

    ElementWatch(EObject element, Consumer<Notification> listener) {
        this.element = element;
        this.listener = listener;
    }

    void start() {
        element.eAdapters().add(this);
    }

    void stop() {
        element.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
            listener.accept(notification);
        }
    }
}
