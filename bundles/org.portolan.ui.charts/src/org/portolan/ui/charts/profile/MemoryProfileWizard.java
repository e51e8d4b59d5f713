/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.portolan.engine.CanceledException;
import org.portolan.engine.trace.TooManyPagesException;
import org.portolan.model.Guest;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.trace.TraceFile;
import org.portolan.trace.TraceOptions;
import org.portolan.trace.UnreadableTraceException;
import org.portolan.trace.profile.ProfileFile;
import org.portolan.trace.profile.ProfileMeasurement;
import org.portolan.trace.profile.TraceProfile;
import org.portolan.trace.profile.UnknownPaceException;
import org.portolan.trace.profile.UnreadableProfileException;
import org.portolan.ui.Statuses;
import org.portolan.ui.charts.EngineProgress;
import org.portolan.ui.document.ModelDocument;

/**
 * Measures a trace of page references, or reads a profile that was made of one, shows its curves and how well they are
 * fitted, and gives a guest the one that the user chooses, in one step that can be undone. The file is read when the
 * curves are asked for, with progress, and can be cancelled.
 */
public final class MemoryProfileWizard extends Wizard implements IPageChangingListener {
    private final ModelDocument document;
    private final Guest guest;
    private final ProfileSourcePage source = new ProfileSourcePage();
    private final ProfileChoicePage choice;
    private Optional<Reading> reading = Optional.empty();

    /** What was read, and how it was asked for. */
    private record Reading(Path file, ProfileMeasurement measurement, TraceProfile profile) {
    }

    /** @param guest who gets the profile; of the document */
    public MemoryProfileWizard(ModelDocument document, Guest guest) {
        this.document = document;
        this.guest = guest;
        this.choice = new ProfileChoicePage(guest.getMemoryBytes());
        setWindowTitle(NLS.bind(Messages.Profile_TitleOf, guest.getName()));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(choice);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getShell(), "org.portolan.ui.memoryProfile");
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == choice && reading.isPresent();
    }

    @Override
    public void handlePageChanging(PageChangingEvent event) {
        if (event.getCurrentPage() == source && event.getTargetPage() == choice) {
            event.doit = read();
            if (event.doit) {
                choice.show(reading.orElseThrow().profile());
            }
        }
    }

    /** Reads the file unless it has been read just so; false when that failed or was cancelled. */
    private boolean read() {
        var file = source.file().orElseThrow();
        var measurement = source.measurement();
        if (reading.filter(r -> r.file().equals(file) && r.measurement().equals(measurement)).isPresent()) {
            return true;
        }
        source.setErrorMessage(null);
        source.setMessage(null);
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    reading = Optional.of(new Reading(file, measurement, profile(file, measurement, monitor)));
                } catch (IOException | UnreadableProfileException | UnknownPaceException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            tell(e.getCause());
            return false;
        } catch (InterruptedException e) {
            // only the user interrupts this thread, by cancelling
            return false;
        }
    }

    private static TraceProfile profile(Path file, ProfileMeasurement measurement, IProgressMonitor monitor)
            throws IOException, UnreadableProfileException, UnknownPaceException {
        if (ProfileFile.looksLikeOne(file)) {
            return ProfileFile.read(file);
        }
        try (var trace = TraceFile.open(file, TraceOptions.DEFAULT)) {
            return measurement.measure(trace, new EngineProgress(monitor));
        } finally {
            monitor.done();
        }
    }

    private void tell(Throwable cause) {
        switch (cause) {
            case CanceledException e -> source.setMessage(Messages.Profile_Canceled);
            case UnreadableTraceException e -> source.setErrorMessage(e.getMessage());
            case UnreadableProfileException e -> source.setErrorMessage(e.getMessage());
            case UnknownPaceException e -> source.askForPace(e.getMessage());
            case TooManyPagesException e ->
                    source.setErrorMessage(NLS.bind(Messages.Profile_TooManyPages, e.limit().count()));
            case IOException e -> source.setErrorMessage(NLS.bind(Messages.Profile_Io, e.getMessage()));
            case UncheckedIOException e -> source.setErrorMessage(NLS.bind(Messages.Profile_Io, e.getMessage()));
            default -> Statuses.show(getShell(), Messages.Profile_Title,
                    Statuses.unexpected(Messages.Profile_Failed, cause));
        }
    }

    @Override
    public boolean performFinish() {
        document.execute(GuestEdits.setMemoryProfile(document.domain(), guest, choice.profile()));
        return true;
    }
}
