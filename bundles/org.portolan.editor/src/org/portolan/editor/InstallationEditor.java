/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.gef.ui.rulers.RulerComposite;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.portolan.bridge.InstallationSketcher;
import org.portolan.drawing.Palette;
import org.portolan.editor.actions.ChartActions;
import org.portolan.editor.commands.DocumentCommandStack;
import org.portolan.editor.figures.ChartLook;
import org.portolan.editor.outline.ChartOutline;
import org.portolan.editor.palette.ChartPalette;
import org.portolan.editor.palette.PaletteDropListener;
import org.portolan.editor.palette.PalettePreferences;
import org.portolan.editor.parts.Chart;
import org.portolan.editor.parts.ChartRootEditPart;
import org.portolan.editor.parts.InstallationEditPart;
import org.portolan.editor.parts.Sketches;
import org.portolan.layout.InstallationLayout;
import org.portolan.model.Installation;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.ui.document.ChartNotes;
import org.portolan.ui.document.DocumentListener;
import org.portolan.ui.document.DocumentSaving;
import org.portolan.ui.document.ElementRevealer;
import org.portolan.ui.document.InstallationInput;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.open.Installations;
import org.portolan.ui.properties.InstallationPropertySheet;

/**
 * Shows an installation as a chart and edits it. The document is shared with all other parts; its history is the only
 * one. A file that cannot be read gets a page that says why, never an empty chart.
 */
public final class InstallationEditor extends GraphicalEditorWithFlyoutPalette
        implements ElementRevealer, ChartNotes, DocumentListener {
    /** Below this many pixels a canvas is not laid out yet. */
    private static final int SMALLEST_CANVAS = 80;

    /** Id of the editor. */
    public static final String ID = "org.portolan.editor.installation";

    private static final String HELP = "org.portolan.ui.chart";

    private ModelDocument document;
    private PageRatesOnChart pageRates;
    private NotedSketch notes = NotedSketch.WITHOUT_NOTES;
    private UnreadableInstallationException problem;
    private Composite area;
    private RulerComposite rulers;
    private ChartLook look;
    private Chart chart;
    private PaletteRoot palette;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof InstallationInput file)) {
            throw new PartInitException(Messages.Editor_WrongInput);
        }
        open(file);
        setEditDomain(new DefaultEditDomain(this));
        getEditDomain().setCommandStack(
                document == null ? new CommandStack() : new DocumentCommandStack(document.history()));
        super.init(site, input);
        setPartName(input.getName());
    }

    private void open(InstallationInput file) {
        try {
            document = ModelDocument.open(file.file());
            document.addListener(this);
            pageRates = new PageRatesOnChart(document, this::sketchAnew);
            problem = null;
        } catch (UnreadableInstallationException e) {
            problem = e;
        }
    }

    private void sketchAnew() {
        if (getGraphicalViewer() != null && getGraphicalViewer().getContents() instanceof InstallationEditPart part) {
            part.refreshSoon();
        }
    }

    @Override
    public void showNotes(Map<String, String> noteById) {
        notes = new NotedSketch(noteById);
        sketchAnew();
    }

    /** What hosts page, to be shown on the chart; empty while the file cannot be read. */
    public Optional<PageRatesOnChart> pageRates() {
        return Optional.ofNullable(pageRates);
    }

    @Override
    public void edited(ModelDocument changed) {
        // what was noted is about the installation as it was
        notes = NotedSketch.WITHOUT_NOTES;
        pageRates.solveSoon();
    }

    /** The open file; null while it cannot be read. */
    public ModelDocument document() {
        return document;
    }

    /** The chart; null while the file cannot be read. */
    public Chart chart() {
        return chart;
    }

    /** The viewer of the chart. */
    public GraphicalViewer viewer() {
        return getGraphicalViewer();
    }

    /** Executes a command on the document's history, when it can be. */
    public void execute(Command command) {
        document.execute(command);
    }

    public ZoomManager zoom() {
        return ((ChartRootEditPart) getGraphicalViewer().getRootEditPart()).getZoomManager();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        if (document == null) {
            BrokenFilePage.create(parent, problem, this::retry);
        } else {
            super.createPartControl(parent);
        }
    }

    /** Another try to read the file, after the user mended it. */
    private void retry() {
        open((InstallationInput) getEditorInput());
        if (document == null) {
            for (var child : area.getChildren()) {
                child.dispose();
            }
            BrokenFilePage.create(area, problem, this::retry);
            area.layout();
            return;
        }
        // an editor is made for one history: a new one takes the place of this
        var page = getSite().getPage();
        var input = getEditorInput();
        Display.getCurrent().asyncExec(() -> {
            page.closeEditor(this, false);
            Installations.open(page, ((InstallationInput) input).file());
        });
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        rulers = new RulerComposite(parent, SWT.NONE);
        super.createGraphicalViewer(rulers);
        rulers.setGraphicalViewer((ScrollingGraphicalViewer) getGraphicalViewer());
    }

    @Override
    protected Control getGraphicalControl() {
        return rulers;
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        look = new ChartLook(Display.getCurrent(), isDark() ? Palette.dark() : Palette.light());
        ChartViewers.configure(getGraphicalViewer(), look);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getGraphicalViewer().getControl(), HELP);
        ChartActions.register(this, getActionRegistry());
        getGraphicalViewer().setKeyHandler(new GraphicalViewerKeyHandler(getGraphicalViewer()).setParent(keys()));
        var menu = new ChartContextMenu(this, getActionRegistry());
        getGraphicalViewer().setContextMenu(menu);
        // contributions may come from other bundles, but none of those made for any text editor
        getEditorSite().registerContextMenu(ID + ".menu", menu, getGraphicalViewer(), false);
    }

    private static boolean isDark() {
        Color ground = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        return (ground.getRed() + ground.getGreen() + ground.getBlue()) / 3 < 128;
    }

    private KeyHandler keys() {
        var keys = new KeyHandler();
        keys.put(KeyStroke.getPressed(SWT.DEL, SWT.DEL, 0),
                getActionRegistry().getAction(ActionFactory.DELETE.getId()));
        keys.put(KeyStroke.getPressed(SWT.F2, 0), getActionRegistry().getAction(ActionFactory.RENAME.getId()));
        return keys;
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().addDropTargetListener((TransferDropTargetListener) new PaletteDropListener(
                getGraphicalViewer(), this::installation));
        getGraphicalViewer().setProperty(RulerProvider.PROPERTY_HORIZONTAL_RULER, new PixelRuler());
        getGraphicalViewer().setProperty(RulerProvider.PROPERTY_VERTICAL_RULER, new PixelRuler());
        showChart();
    }

    private void showChart() {
        chart = new Chart(document.domain(), document.installation(), look,
                new Sketches(installation -> notes.over(pageRates.over(InstallationSketcher.sketch(installation)))));
        if (!chart.places().isArranged()) {
            // nothing is placed yet, as after an import: that is no edit of the user's
            InstallationLayout.arrange(document.installation());
            chart.places().stale();
        }
        ChartViewers.show(getGraphicalViewer(), chart);
        showOptions();
        pageRates.solveSoon();
        fitWhenShown();
    }

    /** Fits at once, or when the canvas gets its size: behind the welcome page it has none, and fits no chart. */
    private void fitWhenShown() {
        var canvas = getGraphicalViewer().getControl();
        if (isLargeEnough(canvas)) {
            fit();
            return;
        }
        canvas.addListener(SWT.Resize, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (isLargeEnough(canvas)) {
                    canvas.removeListener(SWT.Resize, this);
                    canvas.getDisplay().asyncExec(InstallationEditor.this::fit);
                }
            }
        });
    }

    private static boolean isLargeEnough(Control canvas) {
        return canvas.getSize().x >= SMALLEST_CANVAS && canvas.getSize().y >= SMALLEST_CANVAS;
    }

    /** Shows all of the chart when it is larger than the window, at a zoom at which hosts still have names. */
    private void fit() {
        if (getGraphicalViewer() == null || getGraphicalViewer().getControl() == null
                || getGraphicalViewer().getControl().isDisposed()) {
            return;
        }
        zoom().setZoomAsText(ZoomManager.FIT_ALL);
        // nothing can be painted at a zoom of 0, which is what fits a window that was made very small
        zoom().setZoom(Math.clamp(zoom().getZoom(), zoom().getMinZoom(), 1));
        var viewport = ((FigureCanvas) getGraphicalViewer().getControl()).getViewport();
        viewport.setViewLocation(viewport.getHorizontalRangeModel().getMinimum(),
                viewport.getVerticalRangeModel().getMinimum());
    }

    /** Grid, rulers and snapping as the file has them. */
    private void showOptions() {
        var diagram = installation().getDiagram();
        boolean grid = diagram != null && diagram.isGridVisible();
        boolean snap = diagram != null && diagram.isSnapToGrid();
        boolean ruler = diagram != null && diagram.isRulersVisible();
        int spacing = diagram == null ? 20 : Math.clamp(diagram.getGridSpacing(), 5, 200);
        var viewer = getGraphicalViewer();
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(spacing,
                spacing));
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, grid);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, snap);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, snap);
        viewer.setProperty(RulerProvider.PROPERTY_RULER_VISIBILITY, ruler);
    }

    private Installation installation() {
        return document.installation();
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        if (palette == null) {
            palette = ChartPalette.create(this::installation);
        }
        return palette;
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PalettePreferences();
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteViewerProvider(getEditDomain()) {
            @Override
            protected void configurePaletteViewer(PaletteViewer viewer) {
                super.configurePaletteViewer(viewer);
                viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
            }
        };
    }

    @Override
    protected void createActions() {
        // all of them are made with the viewer, by ChartActions
    }

    /** Ids of actions that depend on what is selected; filled by {@link ChartActions}. */
    @SuppressWarnings("unchecked")
    public List<String> selectionActions() {
        return getSelectionActions();
    }

    /** Ids of actions that depend on the history; filled by {@link ChartActions}. */
    @SuppressWarnings("unchecked")
    public List<String> stackActions() {
        return getStackActions();
    }

    /** Ids of actions that depend on properties of the editor; filled by {@link ChartActions}. */
    @SuppressWarnings("unchecked")
    public List<String> propertyActions() {
        return getPropertyActions();
    }

    @Override
    public void commandStackChanged(EventObject event) {
        super.commandStackChanged(event);
        if (chart != null) {
            showOptions();
            updateActions(getSelectionActions());
            refreshToggles();
        }
    }

    /** Menus show whether the grid and so on are on. */
    public void refreshToggles() {
        var commands = getSite().getService(ICommandService.class);
        for (var id : List.of("org.eclipse.gef.toggle_grid_visibility", "org.eclipse.gef.toggle_ruler_visibility",
                "org.eclipse.gef.toggle_snapto_geometry", ChartActions.PAGE_RATES)) {
            commands.refreshElements(id, null);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        // actions care for what is selected in the chart, even while another part has the focus
        if (part == this && document != null) {
            updateActions(getSelectionActions());
        }
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    @Override
    public void dirtyChanged(ModelDocument changed) {
        firePropertyChange(PROP_DIRTY);
        updateActions(getPropertyActions());
    }

    @Override
    public void pathChanged(ModelDocument changed) {
        var input = new InstallationInput(changed.path());
        setInput(input);
        setPartName(input.getName());
        firePropertyChange(PROP_INPUT);
    }

    @Override
    public void reloaded(ModelDocument changed) {
        if (getGraphicalViewer() != null) {
            showChart();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (document != null) {
            DocumentSaving.save(document, getSite().getShell(), monitor);
        }
    }

    @Override
    public void doSaveAs() {
        if (document != null) {
            DocumentSaving.saveAs(document, getSite().getShell());
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document != null;
    }

    @Override
    public void setFocus() {
        if (document != null) {
            super.setFocus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public boolean reveal(EObject element) {
        if (document == null || getGraphicalViewer() == null) {
            return false;
        }
        // a guest of a collapsed host has no figure: its host is shown, for to expand it would change the file
        for (var at = element; at != null && at != installation(); at = at.eContainer()) {
            if (getGraphicalViewer().getEditPartRegistry().get(at) instanceof EditPart part) {
                show(part);
                return true;
            }
        }
        return false;
    }

    private void show(EditPart part) {
        getGraphicalViewer().setSelection(new StructuredSelection(part));
        getGraphicalViewer().flush();
        getGraphicalViewer().reveal(part);
    }

    /** The elements that are selected in the chart, in the order of selection. */
    public List<EObject> selectedElements() {
        var result = new ArrayList<EObject>();
        if (getGraphicalViewer() != null) {
            for (Object part : getGraphicalViewer().getSelectedEditParts()) {
                if (((EditPart) part).getModel() instanceof EObject element) {
                    result.add(element);
                }
            }
        }
        return result;
    }

    /** Selects what can be selected of these in the chart. */
    public void select(List<?> elements) {
        var parts = elements.stream().map(getGraphicalViewer().getEditPartRegistry()::get)
                .filter(EditPart.class::isInstance).toList();
        getGraphicalViewer().setSelection(new StructuredSelection(parts));
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        if (key == ModelDocument.class) {
            return document;
        }
        if (key == ElementRevealer.class || key == ChartNotes.class) {
            return document == null ? null : this;
        }
        if (key == IPropertySheetPage.class) {
            // GEF's own page would show edit parts; this one shows elements
            return new InstallationPropertySheet();
        }
        if (document == null) {
            // the tool bar asks for actions, and is content with none
            return key == ActionRegistry.class ? getActionRegistry() : null;
        }
        if (key == IContentOutlinePage.class) {
            return new ChartOutline(this, getSelectionSynchronizer());
        }
        if (key == ZoomManager.class) {
            return getGraphicalViewer() == null ? null : zoom();
        }
        return super.getAdapter(key);
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.removeListener(this);
            pageRates.dispose();
        }
        super.dispose();
        if (look != null) {
            look.dispose();
        }
        if (document != null) {
            document.release();
        }
    }
}
