/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.portolan.ui.label.Icons;

/** An installation file as the input of an editor; equal for the same file, and remembered over a restart. */
public record InstallationInput(Path file) implements IEditorInput, IPersistableElement {
    /** Extension of installation files, without the dot. */
    public static final String EXTENSION = "portolan";

    static final String FACTORY_ID = "org.portolan.ui.installationInput";
    static final String MEMENTO_PATH = "path";

    public InstallationInput {
        file = OpenDocuments.normalized(file);
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.INSTALLATION.descriptor();
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY_ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(MEMENTO_PATH, file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(file) ? adapter.cast(file) : null;
    }
}
