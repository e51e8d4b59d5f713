/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

/** How to relocate, with the options of the method. An empty option stands for the assumption that it names. */
public sealed interface MethodSpec permits SharedDasdPaging, SharedXstorePaging, RemoteXstore, WorkingSetMirror,
        LgrPrecopy, PlainPrecopy, VspherePrecopy, XenPrecopy,
        QemuPrecopy, Postcopy, HybridCopy, StopAndCopy, SuspendResume, RestartElsewhere {

    /** Most passes that may be asked for: a run is bounded work. */
    int MOST_PASSES = 10_000;

    /** Which method it is. */
    MethodKind kind();
}
