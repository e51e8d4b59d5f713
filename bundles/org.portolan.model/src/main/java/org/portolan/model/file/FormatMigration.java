/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import org.w3c.dom.Document;

/**
 * Converts a file from one version of the format to the next: one small class for each step, kept for ever.
 * <p>
 * A step works on the XML of the file, before EMF sees it, so it needs no classes of an older model. Files of every
 * older version pass through all the steps from theirs on. A step must be able to convert every file of its version
 * and must not lose anything that the next version can say.
 */
public interface FormatMigration {

    /** The version that the step converts from, at least 1; it converts to the next one. */
    int fromVersion();

    /** Converts the document in place. The version number in it is raised by the caller. */
    void convert(Document document);
}
