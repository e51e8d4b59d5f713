/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import org.eclipse.osgi.util.NLS;

/** Nobody says how many references there are in a second, neither the trace nor whoever measures it. */
public final class UnknownPaceException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownPaceException(String name) {
        super(NLS.bind(Messages.Profile_UnknownPace, name));
    }
}
