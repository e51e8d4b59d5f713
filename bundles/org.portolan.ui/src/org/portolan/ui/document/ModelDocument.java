/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.portolan.model.Installation;
import org.portolan.model.edit.PortolanItemProviderAdapterFactory;
import org.portolan.model.file.InstallationFile;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.model.validation.Problem;

/**
 * An open installation file: the model, its editing domain, and the only history of its changes.
 * <p>
 * Every part that shows the file acquires the same document with {@link #open} and gives it back with {@link #release}.
 * The model is changed only by commands on {@link #history()}. Everything here belongs to the user interface thread.
 */
public final class ModelDocument {
    private final ComposedAdapterFactory adapters;
    private final BasicCommandStack history = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain;
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private final ProblemWatch problems;

    private Path path;
    private Resource resource;
    private FileStamp stamp;
    private boolean dirty;
    private int edits;
    private int users;

    ModelDocument(Path path) throws UnreadableInstallationException {
        this.path = path;
        adapters = new ComposedAdapterFactory(List.of(
                new PortolanItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
        domain = new AdapterFactoryEditingDomain(adapters, history);
        InstallationFile.prepare(domain.getResourceSet());
        load();
        problems = new ProblemWatch(this, () -> tell(listener -> listener.problemsChanged(this)));
        problems.checkSoon();
        history.addCommandStackListener(event -> edited());
    }

    /**
     * The document of a file, read when it is not open yet. Whoever calls this calls {@link #release} in the end.
     *
     * @throws UnreadableInstallationException when the file is not there, broken, or of a newer version; its message
     *             tells the user what to do. Nothing is opened then.
     */
    public static ModelDocument open(Path path) throws UnreadableInstallationException {
        return OpenDocuments.INSTANCE.acquire(path);
    }

    /** The document of a file when somebody has it open; it is not counted as another use. */
    public static Optional<ModelDocument> ofOpenFile(Path path) {
        return OpenDocuments.INSTANCE.at(path);
    }

    /** The open document that an element belongs to. */
    public static Optional<ModelDocument> of(EObject element) {
        return OpenDocuments.INSTANCE.holding(element);
    }

    /** All open documents. */
    public static List<ModelDocument> all() {
        return OpenDocuments.INSTANCE.all();
    }

    void retain() {
        users++;
    }

    /** Ends one use; after the last one the model is let go. */
    public void release() {
        if (--users > 0) {
            return;
        }
        OpenDocuments.INSTANCE.closed(this);
        problems.dispose();
        tell(listener -> listener.closed(this));
        listeners.clear();
        adapters.dispose();
    }

    /** The root of the model. Another object after {@link DocumentListener#reloaded}. */
    public Installation installation() {
        return (Installation) resource.getContents().getFirst();
    }

    /** The editing domain that commands are made with. */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** The one history of the file. */
    public BasicCommandStack history() {
        return history;
    }

    /** The item providers of the model. */
    public ComposedAdapterFactory adapterFactory() {
        return adapters;
    }

    /** Absolute path of the file. */
    public Path path() {
        return path;
    }

    /** True when there are changes that the file does not have. */
    public boolean isDirty() {
        return dirty;
    }

    /** How many commands were executed, undone or redone since the document was opened. */
    public int edits() {
        return edits;
    }

    /** What the latest check found, worst first. */
    public List<Problem> problems() {
        return problems.latest();
    }

    /** Checks again at once, in the calling thread, and returns what was found. */
    public List<Problem> checkNow() {
        problems.checkNow();
        return problems.latest();
    }

    /** Executes a command when that is possible; true when it was. */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        history.execute(command);
        return true;
    }

    /** The element with an id, as results and problems name it. */
    public Optional<EObject> elementById(String id) {
        return Optional.ofNullable(resource.getEObject(id));
    }

    /** True when the element is part of this document now. */
    public boolean holds(EObject element) {
        return EcoreUtil.getRootContainer(element).eResource() == resource;
    }

    /**
     * Writes the file; on failure the file keeps its old content and the document stays dirty.
     * Does not look whether somebody else changed the file meanwhile: see {@link #isChangedOutside}.
     */
    public void save(IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, 1);
        InstallationFile.save(resource);
        saved();
        progress.worked(1);
    }

    /**
     * Writes the document to another file, which is its file from now on.
     *
     * @throws IOException when it cannot be written, or when that file is open as another document; nothing changes then
     */
    public void saveAs(Path target) throws IOException {
        var file = OpenDocuments.normalized(target);
        if (OpenDocuments.INSTANCE.at(file).filter(other -> other != this).isPresent()) {
            throw new OpenElsewhereException(file);
        }
        var previous = path;
        var previousUri = resource.getURI();
        resource.setURI(URI.createFileURI(file.toString()));
        try {
            InstallationFile.save(resource);
        } catch (IOException | RuntimeException e) {
            resource.setURI(previousUri);
            throw e;
        }
        path = file;
        OpenDocuments.INSTANCE.moved(this, previous);
        saved();
        tell(listener -> listener.pathChanged(this));
    }

    /** True when the file's content is no longer what was last read or written here. */
    public boolean isChangedOutside() {
        try {
            return stamp.isOutdated(path);
        } catch (IOException e) {
            // A file that cannot be looked at now may be unreachable for a moment; saving will tell.
            return false;
        }
    }

    /** Takes the file's present state as known, so that it is not asked about again. */
    public void acceptOutsideChange() {
        stamp = stampOf(path);
    }

    /**
     * Reads the file again and drops all changes and the history.
     *
     * @throws UnreadableInstallationException when it cannot be read; the document keeps what it has
     */
    public void reload() throws UnreadableInstallationException {
        var old = resource;
        domain.getResourceSet().getResources().remove(old);
        try {
            load();
        } catch (UnreadableInstallationException | RuntimeException e) {
            domain.getResourceSet().getResources().add(old);
            throw e;
        }
        old.unload();
        history.flush();
        history.saveIsDone();
        tell(listener -> listener.reloaded(this));
        edited();
    }

    /** Adds a listener; it hears of nothing that happened before. */
    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    private void load() throws UnreadableInstallationException {
        var known = stampOf(path);
        resource = InstallationFile.load(domain.getResourceSet(), path);
        stamp = known;
    }

    private void saved() {
        history.saveIsDone();
        stamp = stampOf(path);
        dirtyMayHaveChanged();
    }

    private void edited() {
        edits++;
        tell(listener -> listener.edited(this));
        dirtyMayHaveChanged();
        problems.checkSoon();
    }

    private void dirtyMayHaveChanged() {
        if (dirty != history.isSaveNeeded()) {
            dirty = !dirty;
            tell(listener -> listener.dirtyChanged(this));
        }
    }

    private void tell(Consumer<DocumentListener> news) {
        listeners.forEach(news);
    }

    private static FileStamp stampOf(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException e) {
            // Unreadable now: whatever is read later is news.
            return new FileStamp(0, -1, "");
        }
    }
}
