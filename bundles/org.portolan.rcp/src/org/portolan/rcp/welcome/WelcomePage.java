/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.welcome;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.part.IntroPart;
import org.portolan.ui.Statuses;
import org.portolan.ui.internal.Help;
import org.portolan.ui.label.Icons;
import org.portolan.ui.open.Installations;
import org.portolan.ui.open.RecentFiles;
import org.portolan.ui.samples.Sample;
import org.portolan.ui.wizards.ImportInventoryWizard;
import org.portolan.ui.wizards.NewInstallationWizard;

/** Where to begin: samples, a new installation, an import, recent files, the guided tour, the help. */
public final class WelcomePage extends IntroPart {
    private static final String CHEAT_SHEET = "org.portolan.rcp.firstRelocation";
    private static final int COLUMNS = 3;
    private static final int MOST_RECENT = 8;

    private FormToolkit toolkit;
    private ScrolledForm form;
    private Composite recent;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(Messages.Welcome_Title);
        form.setImage(Icons.INSTALLATION.image());
        toolkit.decorateFormHeading(form.getForm());
        var columns = new ColumnLayout();
        columns.maxNumColumns = COLUMNS;
        columns.horizontalSpacing = 24;
        columns.verticalSpacing = 16;
        columns.leftMargin = 24;
        columns.rightMargin = 24;
        columns.topMargin = 16;
        form.getBody().setLayout(columns);
        fillSamples();
        fillStart();
        fillRecent();
        fillLearn();
        Help.set(form, Help.WELCOME);
        form.reflow(true);
    }

    private void fillSamples() {
        var section = section(Messages.Welcome_Samples, Messages.Welcome_SamplesText);
        for (var sample : Sample.all()) {
            link(section, sample.title(), Icons.INSTALLATION, () -> open(sample));
        }
    }

    private void fillStart() {
        var section = section(Messages.Welcome_Start, Messages.Welcome_StartText);
        link(section, Messages.Welcome_New, Icons.NEW_INSTALLATION, () -> NewInstallationWizard.open(window()));
        link(section, Messages.Welcome_Import, Icons.IMPORT, () -> ImportInventoryWizard.open(window()));
        link(section, Messages.Welcome_Open, Icons.OPEN, () -> Installations.askAndOpen(window()));
    }

    private void fillRecent() {
        recent = section(Messages.Welcome_Recent, Messages.Welcome_RecentText);
        fillRecentLinks();
    }

    private void fillRecentLinks() {
        var files = RecentFiles.present().stream().limit(MOST_RECENT).toList();
        if (files.isEmpty()) {
            toolkit.createLabel(recent, Messages.Welcome_NoRecent);
        }
        files.forEach(file -> link(recent, file.getFileName().toString(), Icons.INSTALLATION, () -> open(file))
                .setToolTipText(file.toString()));
    }

    private void fillLearn() {
        var section = section(Messages.Welcome_Learn, Messages.Welcome_LearnText);
        link(section, Messages.Welcome_CheatSheet, Icons.STUDY, () -> {
            leave();
            new OpenCheatSheetAction(CHEAT_SHEET).run();
        });
        link(section, Messages.Welcome_Help, Icons.INFO,
                () -> PlatformUI.getWorkbench().getHelpSystem().displayHelp());
        link(section, Messages.Welcome_Search, Icons.INFO, () -> {
            leave();
            PlatformUI.getWorkbench().getHelpSystem().displaySearch();
        });
    }

    private Composite section(String title, String text) {
        var section = toolkit.createSection(form.getBody(),
                ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED | Section.DESCRIPTION);
        section.setText(title);
        section.setDescription(text);
        var client = toolkit.createComposite(section);
        var layout = new GridLayout();
        layout.verticalSpacing = 8;
        client.setLayout(layout);
        section.setClient(client);
        return client;
    }

    private Composite link(Composite parent, String text, Icons icon, Runnable action) {
        var row = toolkit.createComposite(parent);
        var layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        row.setLayout(layout);
        toolkit.createLabel(row, "").setImage(icon.image());
        var link = toolkit.createHyperlink(row, text, SWT.NONE);
        link.setFont(JFaceResources.getDialogFont());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
        return row;
    }

    private void open(Sample sample) {
        try {
            open(sample.ownCopy());
        } catch (IOException e) {
            Statuses.show(window().getShell(), NLS.bind(Messages.Welcome_SampleFailed, sample.title()),
                    Statuses.of(e));
        }
    }

    private void open(Path file) {
        if (Installations.open(page(), file).isPresent()) {
            leave();
        }
    }

    /** Makes room for what was asked for. */
    private void leave() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    private IWorkbenchWindow window() {
        return getIntroSite().getWorkbenchWindow();
    }

    private IWorkbenchPage page() {
        return getIntroSite().getPage();
    }

    @Override
    public Image getTitleImage() {
        return Icons.INSTALLATION.image();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        if (!standby && recent != null && !recent.isDisposed()) {
            for (var child : recent.getChildren()) {
                child.dispose();
            }
            fillRecentLinks();
            form.reflow(true);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
