/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portolan.ui.internal.Messages;

/** A document cannot be saved under the name of a file that is open as another document. */
public final class OpenElsewhereException extends IOException {
    OpenElsewhereException(Path file) {
        super(NLS.bind(Messages.Document_OpenElsewhere, file));
    }
}
