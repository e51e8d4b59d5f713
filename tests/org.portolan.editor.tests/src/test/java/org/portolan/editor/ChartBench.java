/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.portolan.bridge.InstallationSketcher;
import org.portolan.drawing.Palette;
import org.portolan.editor.commands.DocumentCommandStack;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.figures.ChartLook;
import org.portolan.editor.palette.NewElement;
import org.portolan.editor.palette.NewElementFactory;
import org.portolan.editor.parts.Chart;
import org.portolan.editor.parts.Sketches;
import org.portolan.model.Installation;
import org.portolan.model.edit.PortolanItemProviderAdapterFactory;

/** A chart in a window of its own, without a workbench. */
public final class ChartBench implements AutoCloseable {
    private final List<Runnable> closing = new ArrayList<>();
    public final Display display;
    final Shell shell;
    public final BasicCommandStack history = new BasicCommandStack();
    public final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new PortolanItemProviderAdapterFactory(),
                    history, new ResourceSetImpl());
    public final ScrollingGraphicalViewer viewer;
    final EditDomain editDomain = new EditDomain();
    final DocumentCommandStack stack = new DocumentCommandStack(history);
    public final Installation installation;
    public final Chart chart;
    final GefBot bot;

    public ChartBench(Installation installation) {
        this(installation, Palette.light());
    }

    public ChartBench(Installation installation, Palette palette) {
        this.installation = installation;
        assumeTrue(!"gtk".equals(SWT.getPlatform()) || System.getenv("DISPLAY") != null, "needs a display");
        display = Display.getDefault();
        // a viewer wants the display to be there
        viewer = new ScrollingGraphicalViewer();
        var resource = new XMIResourceImpl(URI.createURI("memory:/chart.portolan"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(installation);
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1280, 900);
        var canvas = (FigureCanvas) viewer.createControl(shell);
        canvas.setForeground(ColorConstants.black);
        editDomain.setCommandStack(stack);
        editDomain.addViewer(viewer);
        editDomain.setDefaultTool(new SelectionTool());
        editDomain.loadDefaultTool();
        var look = new ChartLook(display, palette);
        closing.add(look::dispose);
        ChartViewers.configure(viewer, look);
        chart = new Chart(domain, installation, look, new Sketches(InstallationSketcher::sketch));
        shell.open();
        ChartViewers.show(viewer, chart);
        bot = new GefBot(viewer);
        bot.settle();
    }

    /** The factory of a palette entry. */
    NewElementFactory factory(NewElement element) {
        return new NewElementFactory(() -> installation, element);
    }

    public void run(Command command) {
        stack.execute(new EmfCommand(command));
        bot.settle();
    }

    void undo() {
        stack.undo();
        bot.settle();
    }

    void redo() {
        stack.redo();
        bot.settle();
    }

    /** Paints everything, whether or not the window is seen. */
    ImageData paint() {
        bot.settle();
        var image = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
        var gc = new GC(image);
        var graphics = new SWTGraphics(gc);
        ((FigureCanvas) viewer.getControl()).getLightweightSystem().getRootFigure().paint(graphics);
        graphics.dispose();
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return data;
    }

    /** Keeps a picture of the window, to be looked at. */
    void photograph(String file) {
        bot.settle();
        shell.update();
        bot.settle();
        var image = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
        var gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file, SWT.IMAGE_PNG);
        image.dispose();
    }

    @Override
    public void close() {
        viewer.setContents((EditPart) null);
        shell.dispose();
        stack.dispose();
        closing.forEach(Runnable::run);
    }
}
