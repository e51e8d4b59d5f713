/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.portolan.engine.CanceledException;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.ImportResult;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.model.file.InstallationFile;
import org.portolan.run.ImportInventory;
import org.portolan.run.InventoryFormat;
import org.portolan.ui.Statuses;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.open.Installations;

/**
 * Reads an inventory into a new installation file. The inventory is read when its preview is asked for, and once more at
 * the end when the user corrected something; both with progress, and both can be cancelled. Ends with a report.
 */
public final class ImportInventoryWizard extends Wizard implements IPageChangingListener {
    private final IWorkbenchWindow window;
    private final ImportSourcePage source;
    private final ImportPreviewPage preview = new ImportPreviewPage();
    private final ImportHostsPage hosts = new ImportHostsPage();
    private final ImportTargetPage target = new ImportTargetPage();
    private Optional<Reading> reading = Optional.empty();

    /** What was read, and how it was asked for. */
    private record Reading(Path source, InventoryFormat format, ImportOptions options, ImportResult result) {
        boolean answers(Path otherSource, InventoryFormat otherFormat, ImportOptions other) {
            return source.equals(otherSource) && format == otherFormat && options.name().equals(other.name())
                    && options.guestClass() == other.guestClass() && options.assumeNetworks() == other.assumeNetworks()
                    && options.hostCorrections().equals(other.hostCorrections());
        }
    }

    private ImportInventoryWizard(IWorkbenchWindow window, Optional<Path> proposed) {
        this.window = window;
        this.source = new ImportSourcePage(proposed);
        setWindowTitle(Messages.Import_Title);
        setNeedsProgressMonitor(true);
    }

    /** Runs the wizard over a window. */
    public static void open(IWorkbenchWindow window) {
        run(new ImportInventoryWizard(window, Optional.empty()));
    }

    /** Runs the wizard over a window, for a file that is known already. */
    public static void open(IWorkbenchWindow window, Path inventory) {
        run(new ImportInventoryWizard(window, Optional.of(inventory)));
    }

    private static void run(ImportInventoryWizard wizard) {
        var dialog = new WizardDialog(wizard.window.getShell(), wizard);
        dialog.addPageChangingListener(wizard);
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(preview);
        addPage(hosts);
        addPage(target);
    }

    @Override
    public boolean canFinish() {
        return reading.isPresent() && super.canFinish();
    }

    @Override
    public void handlePageChanging(PageChangingEvent event) {
        if (event.getCurrentPage() == source && event.getTargetPage() == preview) {
            event.doit = read(source.options());
            if (event.doit) {
                show(reading.orElseThrow().result());
            }
        }
    }

    private void show(ImportResult result) {
        preview.show(result);
        hosts.show(result);
        target.propose(source.installationName());
    }

    /** Reads the inventory unless it has been read just so; false when that failed or was cancelled. */
    private boolean read(ImportOptions options) {
        var path = source.source().orElseThrow();
        var format = source.format();
        if (reading.filter(r -> r.answers(path, format, options)).isPresent()) {
            return true;
        }
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    var progress = new ImportProgress(monitor, NLS.bind(Messages.Import_Reading, path.getFileName()));
                    reading = Optional.of(new Reading(path, format, options,
                            ImportInventory.read(format, path, options, progress)));
                } catch (UnreadableSourceException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            tell(e.getCause());
            return false;
        } catch (InterruptedException e) {
            // Only the user interrupts this thread, by cancelling.
            return false;
        }
    }

    private void tell(Throwable cause) {
        switch (cause) {
            case CanceledException e -> source.setMessage(Messages.Import_Canceled);
            case CancellationException e -> source.setMessage(Messages.Import_Canceled);
            case UnreadableSourceException e -> source.setErrorMessage(e.getMessage());
            default -> Statuses.show(getShell(), Messages.Import_Title,
                    Statuses.unexpected(Messages.Import_Failed, cause));
        }
    }

    @Override
    public boolean performFinish() {
        if (!read(source.options().withHostCorrections(hosts.corrections()))) {
            return false;
        }
        var result = reading.orElseThrow().result();
        var file = target.target().path().orElseThrow();
        try {
            InstallationFile.write(result.installation(), file);
        } catch (IOException e) {
            Statuses.show(getShell(), Messages.Import_Title, Statuses.of(e));
            return false;
        }
        Installations.open(window.getActivePage(), file);
        // After the wizard is gone: the report is the last word.
        window.getShell().getDisplay()
                .asyncExec(() -> new ImportReportDialog(window.getShell(), result.report()).open());
        return true;
    }
}
