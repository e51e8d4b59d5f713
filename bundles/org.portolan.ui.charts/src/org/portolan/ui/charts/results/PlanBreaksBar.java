/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.portolan.engine.finding.Severity;

/** Whether a plan can be carried out, and what it breaks: a line, and below it one for each break, with links. */
final class PlanBreaksBar {
    /** More lines scroll: the chart needs the room. */
    private static final int MOST_HEIGHT = 92;

    private final Composite bar;
    private final Label mark;
    private final Label summary;
    private final FindingsForm list;
    private final GridData listData;

    /**
     * @param links told of a clicked element; the link's target is the element's id
     */
    PlanBreaksBar(Composite parent, IHyperlinkListener links) {
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).extendedMargins(6, 6, 3, 0).applyTo(bar);
        mark = new Label(bar, SWT.NONE);
        summary = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(summary);
        list = new FindingsForm(bar, links);
        listData = GridDataFactory.fillDefaults().span(2, 1).grab(true, false).create();
        list.control().setLayoutData(listData);
    }

    void show(EvacuationAnswer answer, int plan) {
        var breaks = answer.breaks(plan);
        summary.setText(breaks.summary());
        mark.setImage(image(breaks.worst()));
        list.clear();
        var broken = answer.broken(plan);
        broken.forEach(told -> list.told(told, answer.names()));
        listData.exclude = broken.isEmpty();
        list.control().setVisible(!broken.isEmpty());
        list.layOut();
        listData.heightHint = Math.min(MOST_HEIGHT,
                list.control().getBody().computeSize(Math.max(200, bar.getSize().x), SWT.DEFAULT).y);
    }

    private static Image image(Optional<Severity> worst) {
        var images = PlatformUI.getWorkbench().getSharedImages();
        return images.getImage(worst.map(severity -> switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        }).orElse(ISharedImages.IMG_OBJS_INFO_TSK));
    }
}
