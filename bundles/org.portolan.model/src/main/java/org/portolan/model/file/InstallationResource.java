/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.file.UnreadableInstallationException.Reason;

/**
 * The resource of a {@code .portolan} file. However it is loaded and saved, the checks and guarantees of
 * {@link InstallationFile} hold.
 */
final class InstallationResource extends XMIResourceImpl {

    static final String ENCODING = "UTF-8";

    private final FileFormat format;
    private final FileComments comments = new FileComments();
    private Set<String> idsBeingLoaded = Set.of();
    private InstallationLoader loader;
    private int fileVersion;
    private String digest = "";

    InstallationResource(URI uri, FileFormat format) {
        super(uri);
        this.format = format;
        setEncoding(ENCODING);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().putAll(Map.of(
                XMLResource.OPTION_USE_DEPRECATED_METHODS, false,
                XMLResource.OPTION_USE_LEXICAL_HANDLER, true,
                XMLResource.OPTION_DISABLE_NOTIFY, true,
                XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                XMLResource.OPTION_PARSER_FEATURES, SafeParser.FEATURES));
        getDefaultSaveOptions().putAll(Map.of(
                XMLResource.OPTION_ENCODING, ENCODING,
                XMLResource.OPTION_XML_VERSION, "1.0",
                Resource.OPTION_LINE_DELIMITER, "\n"));
    }

    /** The root, once there is one. */
    Installation installation() {
        return (Installation) getContents().getFirst();
    }

    /** Version of the format that the file was in when it was read; the present one once it is written. */
    int fileVersion() {
        return fileVersion;
    }

    /** SHA-256 of the content that was last read or written; empty before. */
    String digest() {
        return digest;
    }

    /** Reads the content of a file. On failure nothing of it remains. */
    void read(byte[] content) throws IOException {
        try {
            load(new ByteArrayInputStream(content), null);
        } catch (IOException e) {
            unload();
            throw e;
        }
    }

    /** The content of the file as it is to be written. Gives identities where they are missing or double. */
    byte[] content() throws IOException {
        var content = new ByteArrayOutputStream();
        save(content, null);
        return content.toByteArray();
    }

    /** To be called when the content was written to the file. */
    void written(byte[] content) {
        fileVersion = format.version();
        digest = sha256(content);
        setTimeStamp(System.currentTimeMillis());
        setModified(false);
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        byte[] content = in.readAllBytes();
        FileScan scan = FileScan.of(content, format.version());
        List<FileProblem> problems = new ArrayList<>(scan.problems());
        comments.clear();
        if (scan.formatVersion() == format.version()) {
            problems.addAll(parse(content, scan.ids(), options));
        } else {
            problems.addAll(parseConverted(content, scan.formatVersion(), options));
        }
        if (!problems.isEmpty()) {
            getContents().clear();
            problems.sort(Comparator.comparingInt(problem -> problem.line().orElse(Integer.MAX_VALUE)));
            throw new FileRejected(Reason.BROKEN, problems.stream().distinct().toList());
        }
        fileVersion = scan.formatVersion();
        digest = sha256(content);
        Identifiers.ensure(installation());
    }

    // Lines of the converted text are not lines of the file.
    private List<FileProblem> parseConverted(byte[] content, int version, Map<?, ?> options) throws IOException {
        byte[] converted = format.convert(content, version);
        FileScan scan = FileScan.of(converted, format.version());
        List<FileProblem> problems = new ArrayList<>(scan.problems());
        problems.addAll(parse(converted, scan.ids(), options));
        return problems.stream().map(problem -> FileProblem.of(problem.message())).toList();
    }

    private List<FileProblem> parse(byte[] content, Set<String> ids, Map<?, ?> options) throws IOException {
        idsBeingLoaded = ids;
        try {
            super.doLoad(new ByteArrayInputStream(content), options);
            return loader.problems();
        } catch (IOException e) {
            if (loader.problems().isEmpty()) {
                throw e;
            }
            return loader.problems();
        } finally {
            getErrors().clear();
            idsBeingLoaded = Set.of();
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        for (EObject root : getContents()) {
            if (Identifiers.ensure(root) > 0) {
                setIntrinsicIDToEObjectMap(new HashMap<>());
            }
            if (root instanceof Installation installation && installation.getFormatVersion() != format.version()) {
                installation.setFormatVersion(format.version());
            }
        }
        super.doSave(out, options);
    }

    /** Writes to the file of the resource, in the safe way. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        InstallationFile.save(this);
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new InstallationXml(this);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        loader = new InstallationLoader(createXMLHelper(), idsBeingLoaded, comments);
        return loader;
    }

    @Override
    protected XMLSave createXMLSave() {
        return new InstallationSaver(createXMLHelper(), comments);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
