/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the workbench and runs it until its last window closes. When a workbench of the same user runs already, the files
 * of the command line are opened there instead.
 */
public final class PortolanApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        var files = CommandLine.files(context);
        var meetingPoint = MeetingPoint.ofThisUser();
        if (meetingPoint.filter(point -> point.handOver(files)).isPresent()) {
            return EXIT_OK;
        }
        var display = PlatformUI.createDisplay();
        try {
            return run(display, new FilesToOpen(display, files), meetingPoint);
        } finally {
            display.dispose();
        }
    }

    private static Object run(Display display, FilesToOpen files, Optional<MeetingPoint> meetingPoint) {
        Theme.applyBeforeStart(display);
        // The desktop's own way of asking a running program for a file.
        display.addListener(SWT.OpenDocument, event -> files.add(event.text));
        meetingPoint.ifPresent(point -> point.receive(files));
        try {
            var code = PlatformUI.createAndRunWorkbench(display, new PortolanWorkbenchAdvisor(files));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            meetingPoint.ifPresent(MeetingPoint::close);
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }
}
