/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portolan.run.UnusableInputException;

/**
 * Asks a question about an installation. What cannot be answered is said as it is typed, by the same reader that makes the
 * engine's specification; what was chosen is remembered.
 *
 * @param <Q> the question, ready to be solved
 */
public abstract class QuestionDialog<Q> extends TitleAreaDialog {
    private static final int MARGIN = 10;
    /** Who types wants no answer in between: reading a large installation takes a while. */
    private static final int PAUSE_MILLIS = 250;

    private final Words words;
    private final IDialogSettings settings;
    private int changes;
    private Q prepared;

    /**
     * What the dialog says.
     *
     * @param title   of its window
     * @param heading name of the question
     * @param message what is asked, while nothing is wrong
     * @param ask     label of the button that asks
     * @param help    id of its help context
     */
    public record Words(String title, String heading, String message, String ask, String help) {
    }

    /** @param settings what was chosen last time */
    protected QuestionDialog(Shell parent, Words words, IDialogSettings settings) {
        super(parent);
        this.words = words;
        this.settings = settings;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(true);
    }

    /** The question, ready to be solved; valid after OK. */
    public final Q prepared() {
        return prepared;
    }

    /** Makes the fields in an area with as many columns as it wants. */
    protected abstract void createFields(Composite area);

    /** Enables the fields that count. */
    protected void enableFields() {
    }

    /** What is wrong with a field by itself. */
    protected Optional<String> mistake() {
        return Optional.empty();
    }

    /**
     * Reads what is asked.
     *
     * @throws UnusableInputException when it cannot be answered
     */
    protected abstract Q prepare() throws UnusableInputException;

    /** Keeps what was chosen. */
    protected abstract void remember(IDialogSettings choices);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.title());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, words.help());
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return settings;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(words.heading());
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
        createFields(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.ask(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    /** Checks what is asked, and says what is wrong. */
    protected final void validate() {
        var ask = getButton(IDialogConstants.OK_ID);
        if (ask == null) {
            return;
        }
        enableFields();
        var wrong = firstObstacle();
        ask.setEnabled(wrong.isEmpty());
        setMessage(wrong.orElse(words.message()),
                wrong.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
    }

    /** Checks in a moment; until then nothing can be asked. */
    protected final void validateSoon() {
        var ask = getButton(IDialogConstants.OK_ID);
        if (ask == null) {
            return;
        }
        ask.setEnabled(false);
        int change = ++changes;
        getShell().getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (change == changes && getShell() != null && !getShell().isDisposed()) {
                validate();
            }
        });
    }

    private Optional<String> firstObstacle() {
        var mistake = mistake();
        if (mistake.isPresent()) {
            return mistake;
        }
        try {
            prepared = prepare();
            return Optional.empty();
        } catch (UnusableInputException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    protected void okPressed() {
        remember(settings);
        super.okPressed();
    }
}
