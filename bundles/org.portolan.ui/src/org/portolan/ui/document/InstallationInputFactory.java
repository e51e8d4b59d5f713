/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings editor inputs back after a restart. */
public final class InstallationInputFactory implements IElementFactory {
    @Override
    public IAdaptable createElement(IMemento memento) {
        var path = memento.getString(InstallationInput.MEMENTO_PATH);
        try {
            return path == null ? null : new InstallationInput(Path.of(path));
        } catch (InvalidPathException e) {
            ILog.of(InstallationInputFactory.class).warn("A remembered file is not a path: " + path, e);
            return null;
        }
    }
}
