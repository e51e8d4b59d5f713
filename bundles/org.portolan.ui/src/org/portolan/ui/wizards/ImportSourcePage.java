/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
import org.portolan.importers.ImportOptions;
import org.portolan.model.GuestClass;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.label.ModelTexts;
import org.portolan.run.InventoryFormat;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;

/** Which inventory to read, and what to take for granted where it says nothing. */
final class ImportSourcePage extends WizardPage {
    private static final List<GuestClass> CLASSES = List.of(GuestClass.IDLE_LINUX, GuestClass.WEB, GuestClass.OLTP,
            GuestClass.JAVA, GuestClass.PAGE_CACHE);

    private final Optional<Path> proposed;
    private Combo format;
    private Text file;
    private Text name;
    private Combo guestClass;
    private Button networks;

    ImportSourcePage(Optional<Path> proposed) {
        super("source", Messages.Import_Title, Icons.WIZARD_IMPORT.descriptor());
        setDescription(Messages.Import_SourceDescription);
        this.proposed = proposed;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        createSource(area);
        createOptions(area);
        setControl(area);
        Help.set(area, Help.IMPORT_WIZARD);
        proposed.ifPresent(path -> file.setText(path.toString()));
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

    private void createSource(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Import_Format);
        format = new Combo(area, SWT.READ_ONLY);
        for (var known : InventoryFormat.values()) {
            format.add(known.label());
        }
        format.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
        new Label(area, SWT.NONE).setText(Messages.Import_File);
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        file.addModifyListener(event -> check());
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Target_Browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
    }

    private void createOptions(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Import_Name);
        name = new Text(area, SWT.BORDER);
        name.setMessage(Messages.Import_NameHint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        new Label(area, SWT.NONE).setText(Messages.Import_GuestClass);
        guestClass = new Combo(area, SWT.READ_ONLY);
        CLASSES.forEach(c -> guestClass.add(ModelTexts.literal(PortolanPackage.Literals.GUEST__GUEST_CLASS, c)));
        guestClass.select(CLASSES.indexOf(ImportOptions.defaults(Instant.EPOCH).guestClass()));
        guestClass.setToolTipText(Messages.Import_GuestClassTip);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(guestClass);
        new Label(area, SWT.NONE);
        networks = new Button(area, SWT.CHECK);
        networks.setText(Messages.Import_Networks);
        networks.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(networks);
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Import_Title);
        dialog.setFilterExtensions(new String[] {"*.xlsx", "*"});
        dialog.setFilterNames(new String[] {Messages.Import_Workbooks, Messages.File_All});
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void check() {
        var problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        var path = source();
        if (path.isEmpty()) {
            return Optional.of(Messages.Import_NoFile);
        }
        return Files.exists(path.get()) ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Import_FileNotThere, path.get()));
    }

    Optional<Path> source() {
        try {
            var typed = file.getText().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    InventoryFormat format() {
        return InventoryFormat.values()[format.getSelectionIndex()];
    }

    /** Name of the installation: as typed, else that of the file. */
    String installationName() {
        var typed = name.getText().strip();
        return typed.isEmpty() ? source().map(ImportSourcePage::baseName).orElse(Messages.New_DefaultName) : typed;
    }

    private static String baseName(Path path) {
        var fileName = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    ImportOptions options() {
        return ImportOptions.defaults(Instant.now()).withName(installationName())
                .withGuestClass(CLASSES.get(guestClass.getSelectionIndex()))
                .withAssumedNetworks(networks.getSelection());
    }
}
