/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.Installation;
import org.portolan.model.PortolanPackage;
import org.portolan.model.file.UnreadableInstallationException.Reason;
import org.portolan.model.internal.Messages;

/**
 * Reads and writes {@code .portolan} files (docs/file-format.md).
 * <p>
 * Reading gives a whole installation or an {@link UnreadableInstallationException} that says everything that is wrong
 * and where; never a part of one, never an empty one. Writing replaces a file as a whole or not at all, and never one
 * that this program could not read. The methods may be called from any thread, but an installation that is being written
 * must not be changed meanwhile.
 */
public final class InstallationFile {

    /** Version of the format that this program writes. It reads this one and all before it. */
    public static final int FORMAT_VERSION = 1;

    /** Extension of the files, without the dot. */
    public static final String EXTENSION = "portolan";

    /** Bytes of the largest file that is read: fifty times an installation of 10,000 guests. */
    static final long LARGEST_FILE = 1L << 29;

    /** Most problems that are spelled out in the message of an exception; all are in its list. */
    private static final int SPELLED_OUT = 20;

    private InstallationFile() {
    }

    /**
     * Reads a file. Files of older formats are converted; they are written in the present one when they are saved.
     *
     * @throws UnreadableInstallationException when it cannot be read in full
     */
    public static LoadedInstallation read(Path path) throws UnreadableInstallationException {
        var resources = new ResourceSetImpl();
        prepare(resources);
        var resource = (InstallationResource) load(resources, path);
        return new LoadedInstallation(resource.installation(), path, resource.fileVersion(), resource.digest());
    }

    /**
     * Writes an installation. It stays where it is: an installation that was read from a file still belongs to that
     * one, and keeps the comments that were in it.
     *
     * @throws UnwritableInstallationException when nothing was written; what was at the path is unchanged
     */
    public static void write(Installation installation, Path path) throws IOException {
        if (installation.eResource() instanceof InstallationResource resource) {
            write(resource, path);
        } else {
            writeAlone(installation, path);
        }
    }

    private static void writeAlone(Installation installation, Path path) throws IOException {
        Resource home = installation.eResource();
        var resource = new InstallationResource(uriOf(path), FileFormat.CURRENT);
        resource.getContents().add(installation);
        try {
            write(resource, path);
        } finally {
            resource.getContents().clear();
            if (home != null) {
                home.getContents().add(installation);
            }
        }
    }

    /** Makes a resource set ready for {@code .portolan} files: package, resource factory, and a safe parser for all. */
    public static void prepare(ResourceSet resources) {
        resources.getPackageRegistry().put(PortolanPackage.eNS_URI, PortolanPackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION,
                (Resource.Factory) InstallationFile::createResource);
        resources.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, SafeParser.FEATURES);
    }

    private static Resource createResource(URI uri) {
        return new InstallationResource(uri, FileFormat.CURRENT);
    }

    /**
     * Reads a file into a resource set; on failure the set is as it was before. The resource's only content is the
     * {@link Installation}.
     */
    public static Resource load(ResourceSet resources, Path path) throws UnreadableInstallationException {
        return load(resources, path, FileFormat.CURRENT);
    }

    static Resource load(ResourceSet resources, Path path, FileFormat format) throws UnreadableInstallationException {
        byte[] content = contentOf(path);
        var resource = new InstallationResource(uriOf(path), format);
        resources.getResources().add(resource);
        try {
            resource.read(content);
            return resource;
        } catch (FileRejected e) {
            resources.getResources().remove(resource);
            throw unreadable(path, e.reason(), e.problems(), content, e);
        } catch (IOException e) {
            resources.getResources().remove(resource);
            throw unreadable(path, Reason.NO_ACCESS, List.of(FileProblem.of(String.valueOf(e.getMessage()))), content,
                    e);
        }
    }

    /** A resource for a file that is not there yet; {@link #save} writes it. */
    public static Resource create(ResourceSet resources, Path path, Installation installation) {
        var resource = new InstallationResource(uriOf(path), FileFormat.CURRENT);
        resources.getResources().add(resource);
        resource.getContents().add(installation);
        return resource;
    }

    /**
     * Writes a resource made by {@link #load} or {@link #create} to the file that its URI names.
     *
     * @throws UnwritableInstallationException when nothing was written; what was in the file is unchanged
     */
    public static void save(Resource resource) throws IOException {
        if (!(resource instanceof InstallationResource own)) {
            throw new IllegalArgumentException("not a resource of this class: " + resource);
        }
        write(own, pathOf(resource.getURI()));
    }

    /** SHA-256 of the file's bytes as they were last read or written; empty for a resource that has no file yet. */
    public static Optional<String> sha256(Resource resource) {
        return resource instanceof InstallationResource own && !own.digest().isEmpty() ? Optional.of(own.digest())
                : Optional.empty();
    }

    /**
     * Whether the file of a resource is no longer as it was when it was last read or written: another program changed
     * it, or removed it. Saving would undo that.
     */
    public static boolean changedOnDisk(Resource resource) throws IOException {
        if (!(resource instanceof InstallationResource own)) {
            throw new IllegalArgumentException("not a resource of this class: " + resource);
        }
        if (own.digest().isEmpty()) {
            return false;
        }
        try {
            return !own.digest().equals(InstallationResource.sha256(Files.readAllBytes(pathOf(resource.getURI()))));
        } catch (NoSuchFileException | FileNotFoundException e) {
            return true;
        }
    }

    private static void write(InstallationResource resource, Path path) throws IOException {
        byte[] content = resource.content();
        requireReplaceable(path, resource.digest());
        try {
            SafeFile.replace(path, content);
        } catch (AccessDeniedException e) {
            throw unwritable(path, UnwritableInstallationException.Reason.READ_ONLY,
                    NLS.bind(Messages.Write_ReadOnly, path), e);
        } catch (IOException e) {
            throw unwritable(path, UnwritableInstallationException.Reason.FAILED,
                    NLS.bind(Messages.Write_Failed, path, e.getMessage()), e);
        }
        if (uriOf(path).equals(resource.getURI())) {
            resource.written(content);
        }
    }

    // What cannot be read here may be somebody's only copy of something.
    private static void requireReplaceable(Path path, String digestOfOwn) throws UnwritableInstallationException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw unwritable(path, UnwritableInstallationException.Reason.NO_FOLDER,
                    NLS.bind(Messages.Write_NoFolder, path), null);
        }
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isRegularFile(path)) {
            throw unwritable(path, UnwritableInstallationException.Reason.NOT_A_FILE,
                    NLS.bind(Messages.Write_NotAFile, path), null);
        }
        if (!Files.isWritable(path)) {
            throw unwritable(path, UnwritableInstallationException.Reason.READ_ONLY,
                    NLS.bind(Messages.Write_ReadOnly, path), null);
        }
        requireKnown(path, digestOfOwn);
    }

    private static void requireKnown(Path path, String digestOfOwn) throws UnwritableInstallationException {
        try {
            byte[] content = contentOf(path);
            if (content.length > 0 && !InstallationResource.sha256(content).equals(digestOfOwn)) {
                new InstallationResource(uriOf(path), FileFormat.CURRENT).read(content);
            }
        } catch (FileRejected e) {
            if (e.reason() == Reason.NEWER_VERSION) {
                throw unwritable(path, UnwritableInstallationException.Reason.NEWER_VERSION,
                        NLS.bind(Messages.Write_Newer, path), e);
            }
            throw unwritable(path, UnwritableInstallationException.Reason.NOT_PORTOLAN,
                    NLS.bind(Messages.Write_NotPortolan, path), e);
        } catch (IOException e) {
            throw unwritable(path, UnwritableInstallationException.Reason.NOT_PORTOLAN,
                    NLS.bind(Messages.Write_NotPortolan, path), e);
        }
    }

    private static byte[] contentOf(Path path) throws UnreadableInstallationException {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw unreadable(path, Reason.NOT_A_FILE, List.of(), new byte[0], null);
            }
            if (Files.size(path) > LARGEST_FILE) {
                throw unreadable(path, Reason.TOO_LARGE, List.of(), new byte[0], null);
            }
            return Files.readAllBytes(path);
        } catch (UnreadableInstallationException e) {
            throw e;
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw unreadable(path, Reason.NOT_FOUND, List.of(), new byte[0], e);
        } catch (IOException e) {
            throw unreadable(path, Reason.NO_ACCESS, List.of(FileProblem.of(String.valueOf(e.getMessage()))),
                    new byte[0], e);
        }
    }

    private static UnreadableInstallationException unreadable(Path path, Reason reason, List<FileProblem> problems,
            byte[] content, Exception cause) {
        return new UnreadableInstallationException(path, reason, problems, messageFor(path, reason, problems, content),
                cause);
    }

    private static String messageFor(Path path, Reason reason, List<FileProblem> problems, byte[] content) {
        String name = String.valueOf(path.getFileName());
        String detail = problems.isEmpty() ? "" : problems.getFirst().message();
        return switch (reason) {
            case NOT_FOUND -> NLS.bind(Messages.Read_NotFound, path);
            case NOT_A_FILE -> NLS.bind(Messages.Read_NotAFile, path);
            case NO_ACCESS -> NLS.bind(Messages.Read_NoAccess, path, detail);
            case TOO_LARGE -> NLS.bind(Messages.Read_TooLarge, name, LARGEST_FILE >> 20);
            case EMPTY -> NLS.bind(Messages.Read_Empty, name);
            case NOT_XML -> isArchive(content) ? NLS.bind(Messages.Read_Archive, name)
                    : NLS.bind(Messages.Read_NotXml, name, placed(problems.getFirst()));
            case DOCTYPE -> NLS.bind(Messages.Read_DocumentType, name, placed(problems.getFirst()));
            case NOT_PORTOLAN -> NLS.bind(Messages.Read_NotPortolan, name, placed(problems.getFirst()));
            case NEWER_VERSION -> NLS.bind(Messages.Read_NewerVersion,
                    new Object[] {name, detail, Integer.toString(FORMAT_VERSION)});
            case MERGE_CONFLICT -> NLS.bind(Messages.Read_MergeConflict, name, placed(problems.getFirst()));
            case BROKEN -> NLS.bind(Messages.Read_Broken, name, listed(problems));
        };
    }

    private static String listed(List<FileProblem> problems) {
        List<String> lines = new ArrayList<>();
        problems.stream().limit(SPELLED_OUT).map(InstallationFile::placed).forEach(lines::add);
        if (problems.size() > SPELLED_OUT) {
            lines.add(NLS.bind(Messages.Read_More, problems.size() - SPELLED_OUT));
        }
        return String.join("\n", lines);
    }

    private static String placed(FileProblem problem) {
        OptionalInt line = problem.line();
        if (line.isEmpty()) {
            return problem.message();
        }
        return problem.column().isEmpty() ? NLS.bind(Messages.Read_AtLine, line.getAsInt(), problem.message())
                : NLS.bind(Messages.Read_AtLineColumn,
                        new Object[] {line.getAsInt(), problem.column().getAsInt(), problem.message()});
    }

    // A workbook is a zip archive, and a likely thing to open by mistake.
    private static boolean isArchive(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static UnwritableInstallationException unwritable(Path path,
            UnwritableInstallationException.Reason reason, String message, Exception cause) {
        return new UnwritableInstallationException(path, reason, message, cause);
    }

    private static URI uriOf(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    private static Path pathOf(URI uri) {
        return Path.of(uri.toFileString());
    }
}
