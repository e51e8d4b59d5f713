/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;

/** Where to put the installation that is made of the inventory. */
final class ImportTargetPage extends WizardPage {
    private TargetFile target;

    ImportTargetPage() {
        super("target", Messages.Import_TargetTitle, Icons.WIZARD_IMPORT.descriptor());
        setDescription(Messages.Import_TargetDescription);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        target = new TargetFile(area, this::check);
        setControl(area);
        Help.set(area, Help.IMPORT_WIZARD);
        setPageComplete(false);
    }

    void propose(String name) {
        target.propose(name);
        check();
    }

    private void check() {
        var problem = target.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    TargetFile target() {
        return target;
    }
}
