/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portolan.ui.document.DocumentSaving;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.open.RecentFiles;

/** The row of a wizard page that asks where to put the new file; three columns of a grid. */
final class TargetFile {
    private final Text text;
    private final Button overwrite;
    private boolean touched;

    TargetFile(Composite parent, Runnable changed) {
        new Label(parent, SWT.NONE).setText(Messages.Target_Label);
        text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        var browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.Target_Browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        new Label(parent, SWT.NONE);
        overwrite = new Button(parent, SWT.CHECK);
        overwrite.setText(Messages.Target_Overwrite);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(overwrite);
        overwrite.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        text.addListener(SWT.KeyDown, event -> touched = true);
        text.addModifyListener(event -> changed.run());
    }

    /** Proposes a file of that name in the folder used last, unless the user has typed one. */
    void propose(String name) {
        if (!touched) {
            var folder = RecentFiles.present().stream().findFirst().map(Path::getParent)
                    .orElse(Path.of(System.getProperty("user.home")));
            text.setText(folder.resolve(DocumentSaving.withExtension(safe(name))).toString());
        }
    }

    /** Letters that file systems refuse, or that lead elsewhere, become dashes. */
    private static String safe(String name) {
        var safe = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
        return safe.isEmpty() ? Messages.New_DefaultName : safe;
    }

    private void browse() {
        var current = path();
        var folder = current.map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
        var name = current.map(p -> p.getFileName().toString()).orElse("");
        DocumentSaving.askForFile(text.getShell(), folder, name).ifPresent(chosen -> {
            touched = true;
            // The file dialog has asked already whether to replace a file.
            overwrite.setSelection(Files.exists(chosen));
            text.setText(chosen.toString());
        });
    }

    /** The file, when what is typed is a path with a name. */
    Optional<Path> path() {
        try {
            var typed = text.getText().strip();
            return typed.isEmpty() ? Optional.empty()
                    : Optional.of(Path.of(DocumentSaving.withExtension(typed)).toAbsolutePath())
                            .filter(p -> p.getFileName() != null);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    boolean overwrites() {
        return overwrite.getSelection();
    }

    /** What keeps the file from being written; empty when nothing is known to. */
    Optional<String> problem() {
        var path = path();
        if (path.isEmpty()) {
            return Optional.of(Messages.Target_None);
        }
        if (ModelDocument.ofOpenFile(path.get()).isPresent()) {
            return Optional.of(NLS.bind(Messages.Target_Open, path.get().getFileName()));
        }
        if (path.get().getParent() == null || !Files.isDirectory(path.get().getParent())) {
            return Optional.of(NLS.bind(Messages.Target_NoFolder, path.get().getParent()));
        }
        return Files.exists(path.get()) && !overwrites() ? Optional.of(Messages.Target_Exists) : Optional.empty();
    }
}
