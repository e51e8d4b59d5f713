/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portolan.trace.profile.ProfileMeasurement;
import org.portolan.trace.profile.Sampling;
import org.portolan.ui.label.Icons;

/** Which trace or profile to read, how fast its references are, and how many of its pages to measure. */
final class ProfileSourcePage extends WizardPage {
    /** Shares of the pages to choose from. */
    private static final List<Double> RATES = List.of(1.0, 0.1, 0.01);

    private Text file;
    private Text pace;
    private Combo sampling;

    ProfileSourcePage() {
        super("source", Messages.Profile_Title, Icons.WIZARD_IMPORT.descriptor());
        setDescription(Messages.Source_Description);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Source_File);
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addModifyListener(event -> check());
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Source_Browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        new Label(area, SWT.NONE).setText(Messages.Source_Pace);
        pace = new Text(area, SWT.BORDER);
        pace.setMessage(Messages.Source_PaceHint);
        pace.setToolTipText(Messages.Source_PaceTip);
        pace.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(pace);
        new Label(area, SWT.NONE).setText(Messages.Source_Sampling);
        sampling = new Combo(area, SWT.READ_ONLY);
        sampling.setItems(Messages.Source_AllPages, NLS.bind(Messages.Source_SomePages, "10 %"),
                NLS.bind(Messages.Source_SomePages, "1 %"));
        sampling.select(0);
        sampling.setToolTipText(Messages.Source_SamplingTip);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(sampling);
        setControl(area);
        check();
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            file.setFocus();
        }
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Profile_Title);
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void check() {
        var problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        var path = file();
        if (path.isEmpty()) {
            return Optional.of(Messages.Source_NoFile);
        }
        if (!Files.isReadable(path.get()) || Files.isDirectory(path.get())) {
            return Optional.of(NLS.bind(Messages.Source_FileNotThere, path.get()));
        }
        return isPaceUsable() ? Optional.empty() : Optional.of(Messages.Source_PaceWrong);
    }

    private boolean isPaceUsable() {
        try {
            return pace().isEmpty() || pace().getAsDouble() > 0 && Double.isFinite(pace().getAsDouble());
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private OptionalDouble pace() {
        var typed = pace.getText().strip().replace(",", "");
        return typed.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(typed));
    }

    /** Puts the cursor where the pace is missing. */
    void askForPace(String sentence) {
        setErrorMessage(sentence);
        pace.setFocus();
    }

    /** The file that was typed. */
    Optional<Path> file() {
        try {
            var typed = file.getText().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** How a trace is to be measured; the page must be complete. */
    ProfileMeasurement measurement() {
        return new ProfileMeasurement(pace(),
                new Sampling(RATES.get(sampling.getSelectionIndex()), OptionalInt.empty()));
    }
}
