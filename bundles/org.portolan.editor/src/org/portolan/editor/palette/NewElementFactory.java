/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.palette;

import java.util.function.Supplier;

import org.eclipse.gef.requests.CreationFactory;
import org.portolan.model.Installation;

/** Makes the element of a palette entry for the installation that is shown. */
public final class NewElementFactory implements CreationFactory {
    private final Supplier<Installation> installation;
    private final NewElement element;

    public NewElementFactory(Supplier<Installation> installation, NewElement element) {
        this.installation = installation;
        this.element = element;
    }

    @Override
    public Object getNewObject() {
        return element.make(installation.get()).<Object>map(e -> e).orElse(element);
    }

    @Override
    public Object getObjectType() {
        return element;
    }
}
