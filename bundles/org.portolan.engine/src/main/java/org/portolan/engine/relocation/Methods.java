/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.XenPrecopy;

/** Finds the class that does what a request asks for. */
final class Methods {

    private Methods() {
    }

    static RelocationMethod of(Relocation relocation) {
        return switch (relocation.request().method()) {
            case LgrPrecopy options -> new LgrRelocation(relocation, options);
            case PlainPrecopy options -> new PlainPrecopyRelocation(relocation, options);
            case SharedDasdPaging options -> new PagingRelocation(relocation, options);
            case SharedXstorePaging options -> new SharedXstoreRelocation(relocation, options);
            case RemoteXstore options -> new RemoteXstoreRelocation(relocation, options);
            case WorkingSetMirror options -> new MirrorRelocation(relocation, options);
            case VspherePrecopy options -> new VsphereRelocation(relocation, options);
            case XenPrecopy options -> new XenRelocation(relocation, options);
            case QemuPrecopy options -> new QemuPrecopyRelocation(relocation, options);
            case Postcopy options -> new PostcopyRelocation(relocation, options);
            case HybridCopy options -> new HybridRelocation(relocation, options);
            case StopAndCopy options -> new StopAndCopyRelocation(relocation, options);
            case SuspendResume options -> new SuspendResumeRelocation(relocation, options);
            case RestartElsewhere options -> new RestartRelocation(relocation, options);
        };
    }
}
