/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.portolan.model.ClusterKind;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.label.ModelTexts;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;
import org.portolan.ui.samples.Sample;

/** What a new installation starts with, and where it is stored. */
final class NewInstallationPage extends WizardPage {
    private static final List<ClusterKind> KINDS = List.of(ClusterKind.ZVM_SSI, ClusterKind.VSPHERE, ClusterKind.KVM,
            ClusterKind.STANDALONE);
    private static final int MOST_HOSTS = 500;

    private final List<Sample> samples = Sample.all();
    private Text name;
    private Button fromScratch;
    private Button fromSample;
    private Combo kind;
    private Spinner hosts;
    private Combo sample;
    private TargetFile target;

    NewInstallationPage() {
        super("newInstallation", Messages.New_Title, Icons.WIZARD_NEW.descriptor());
        setDescription(Messages.New_Description);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        createName(area);
        createScratch(area);
        createSample(area);
        target = new TargetFile(area, this::check);
        target.propose(name.getText());
        setControl(area);
        Help.set(area, Help.NEW_WIZARD);
        choose();
        setErrorMessage(null);
    }

    private void createName(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.New_Name);
        name = new Text(area, SWT.BORDER);
        name.setText(Messages.New_DefaultName);
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.addModifyListener(event -> {
            target.propose(name.getText());
            check();
        });
    }

    private void createScratch(Composite area) {
        fromScratch = radio(area, Messages.New_FromScratch);
        fromScratch.setSelection(true);
        indented(area, Messages.New_Kind);
        kind = new Combo(area, SWT.READ_ONLY);
        KINDS.forEach(k -> kind.add(ModelTexts.literal(PortolanPackage.Literals.CLUSTER__KIND, k)));
        kind.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(kind);
        indented(area, Messages.New_Hosts);
        hosts = new Spinner(area, SWT.BORDER);
        hosts.setValues(2, 0, MOST_HOSTS, 0, 1, 10);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(hosts);
    }

    private void createSample(Composite area) {
        fromSample = radio(area, Messages.New_FromSample);
        fromSample.setEnabled(!samples.isEmpty());
        indented(area, Messages.New_Sample);
        sample = new Combo(area, SWT.READ_ONLY);
        samples.forEach(s -> sample.add(s.title()));
        sample.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(sample);
    }

    private Button radio(Composite area, String text) {
        var button = new Button(area, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        return button;
    }

    private static void indented(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().indent(24, 0).applyTo(label);
    }

    private void choose() {
        kind.setEnabled(fromScratch.getSelection());
        hosts.setEnabled(fromScratch.getSelection());
        sample.setEnabled(fromSample.getSelection());
        check();
    }

    private void check() {
        var problem = name.getText().isBlank() ? Optional.of(Messages.New_NoName) : target.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    InstallationTemplate template() {
        return new InstallationTemplate(name.getText().strip(), KINDS.get(kind.getSelectionIndex()),
                hosts.getSelection());
    }

    Optional<Sample> sample() {
        return fromSample.getSelection() ? Optional.of(samples.get(sample.getSelectionIndex())) : Optional.empty();
    }

    TargetFile target() {
        return target;
    }
}
