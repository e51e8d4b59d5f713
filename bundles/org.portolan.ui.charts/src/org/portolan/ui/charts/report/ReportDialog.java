/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.portolan.report.PaperSize;
import org.portolan.run.OutputFile;
import org.portolan.run.UnusableInputException;
import org.portolan.run.WriteReport;
import org.portolan.ui.preferences.Choices;

/** Asks what a report tells, on which paper, and where it goes. */
final class ReportDialog extends TitleAreaDialog {
    private static final String OPEN_AFTERWARDS = "openAfterwards";

    private final List<StudyChoice> studies;
    private final List<String> refused;
    private final Path proposal;
    private final IDialogSettings settings;
    private CheckboxTableViewer chosen;
    private Combo paper;
    private Text file;
    private Button openAfterwards;
    private List<StudyChoice> chosenStudies = List.of();
    private PaperSize chosenPaper = PaperSize.A4;
    private Path chosenFile;
    private boolean opens;

    /**
     * @param refused  why some stored studies cannot be told of
     * @param proposal file to start with
     */
    ReportDialog(Shell parent, List<StudyChoice> studies, List<String> refused, Path proposal,
            IDialogSettings settings) {
        super(parent);
        this.studies = studies;
        this.refused = new ArrayList<>(refused);
        this.proposal = proposal;
        this.settings = settings;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(true);
    }

    List<StudyChoice> studies() {
        return chosenStudies;
    }

    PaperSize paper() {
        return chosenPaper;
    }

    Path file() {
        return chosenFile;
    }

    /** Whether the report is opened when it is written. */
    boolean opensAfterwards() {
        return opens;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Report_Title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.portolan.ui.report");
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return settings;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Report_Heading);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
        createStudies(area);
        createPaper(area);
        createFile(area);
        openAfterwards = new Button(area, SWT.CHECK);
        openAfterwards.setText(Messages.Report_OpenAfterwards);
        openAfterwards.setSelection(settings.get(OPEN_AFTERWARDS) == null || settings.getBoolean(OPEN_AFTERWARDS));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(openAfterwards);
        return area;
    }

    private void createStudies(Composite area) {
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.Report_Studies);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        chosen = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(360, 110).applyTo(chosen.getControl());
        chosen.setContentProvider(ArrayContentProvider.getInstance());
        chosen.setLabelProvider(LabelProvider.createTextProvider(choice -> ((StudyChoice) choice).label()));
        chosen.setInput(studies);
        chosen.setAllChecked(true);
    }

    private void createPaper(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Report_Paper);
        paper = new Combo(area, SWT.READ_ONLY);
        paper.setItems(Messages.Report_A4, Messages.Report_Letter);
        paper.select(PaperSize.valueOf(Choices.paper()).ordinal());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(paper);
    }

    private void createFile(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Report_File);
        file = new Text(area, SWT.BORDER);
        file.setText(proposal.toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addModifyListener(event -> validate());
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Report_Browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*.pdf", "*.html");
        dialog.setFilterNames(Messages.Report_Pdf, Messages.Report_Html);
        dialog.setFileName(Path.of(file.getText()).getFileName().toString());
        dialog.setFilterPath(proposal.getParent().toString());
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Report_Write, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void validate() {
        var write = getButton(IDialogConstants.OK_ID);
        if (write == null) {
            return;
        }
        var wrong = firstObstacle();
        write.setEnabled(wrong.isEmpty());
        if (wrong.isPresent()) {
            setMessage(wrong.get(), IMessageProvider.ERROR);
        } else if (Files.exists(Path.of(file.getText()))) {
            setMessage(NLS.bind(Messages.Report_Replaces, Path.of(file.getText()).getFileName()),
                    IMessageProvider.WARNING);
        } else if (!refused.isEmpty()) {
            setMessage(refused.getFirst(), IMessageProvider.WARNING);
        } else {
            setMessage(Messages.Report_Message, IMessageProvider.NONE);
        }
    }

    private Optional<String> firstObstacle() {
        try {
            var path = Path.of(file.getText().strip());
            WriteReport.Format.of(path);
            new OutputFile(path, true).check();
            return Optional.empty();
        } catch (UnusableInputException | java.nio.file.InvalidPathException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    protected void okPressed() {
        chosenStudies = studies.stream().filter(chosen::getChecked).toList();
        chosenPaper = PaperSize.values()[Math.max(0, paper.getSelectionIndex())];
        chosenFile = Path.of(file.getText().strip()).toAbsolutePath();
        opens = openAfterwards.getSelection();
        settings.put(OPEN_AFTERWARDS, opens);
        super.okPressed();
    }
}
