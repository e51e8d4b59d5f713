/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portolan.drawing.FontRole;
import org.portolan.editor.figures.ChartLook;

/** Opens a text field over a figure's name. */
public final class RenameManager extends DirectEditManager {
    private static final int LEAST_WIDTH = 120;

    private final String text;
    private final boolean multiLine;
    private final ChartLook look;
    private Optional<WhileTyping> keys = Optional.empty();

    /** @param nameBounds where the name is, in the figure's own coordinates */
    public RenameManager(GraphicalEditPart part, String text, boolean multiLine, Supplier<Rectangle> nameBounds,
            ChartLook look) {
        super(part, TextCellEditor.class, cell -> locate(cell, part, nameBounds.get()));
        this.text = text;
        this.multiLine = multiLine;
        this.look = look;
    }

    private static void locate(CellEditor cell, GraphicalEditPart part, Rectangle nameBounds) {
        var box = nameBounds.getCopy();
        part.getFigure().translateToAbsolute(box);
        var control = (Text) cell.getControl();
        var needed = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        control.setBounds(box.x - 2, box.y - 2, Math.max(Math.max(box.width + 4, LEAST_WIDTH), needed.x),
                Math.max(box.height + 4, needed.y));
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return multiLine ? new TextCellEditor(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER)
                : new TextCellEditor(parent, SWT.SINGLE | SWT.BORDER);
    }

    @Override
    public void show() {
        super.show();
        keys = WhileTyping.in(getEditPart().getViewer(), (Text) getCellEditor().getControl());
    }

    /** GEF calls this once more when the field is gone. */
    @Override
    protected void bringDown() {
        keys.ifPresent(WhileTyping::restore);
        keys = Optional.empty();
        super.bringDown();
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(text);
        var control = (Text) getCellEditor().getControl();
        control.setFont(look.font(FontRole.BODY));
        control.selectAll();
    }
}
