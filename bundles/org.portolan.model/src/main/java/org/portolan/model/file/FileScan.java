/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanPackage;
import org.portolan.model.file.UnreadableInstallationException.Reason;
import org.portolan.model.internal.Messages;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * A first reading of a file, before EMF sees it.
 * <p>
 * It finds out what the file is and in which version of the format, refuses what must not reach EMF's parser (document
 * types, which may read other files or unfold into gigabytes; foreign namespaces, whose packages EMF would look for
 * under their address), and collects what EMF would pass over in silence and a later save would then lose: text
 * between the elements, processing instructions, identities given twice.
 *
 * @param formatVersion version of the format
 * @param ids every identity that is given in the file
 * @param problems what is wrong, in the order of the file
 */
record FileScan(int formatVersion, Set<String> ids, List<FileProblem> problems) {

    /** The package's namespace without its version. */
    private static final String NAMESPACE_STEM = PortolanPackage.eNS_URI.replaceAll("\\d+$", "");
    private static final String ROOT = PortolanPackage.Literals.INSTALLATION.getName();
    private static final String VERSION = PortolanPackage.Literals.INSTALLATION__FORMAT_VERSION.getName();
    private static final String ID = PortolanPackage.Literals.ELEMENT__ID.getName();
    private static final Set<String> NAMESPACES = Set.of(PortolanPackage.eNS_URI, XMIResource.XMI_URI,
            XMLResource.XSI_URI);
    /** Attributes that the file needs beside the features of elements. */
    private static final Set<String> FORMAT_ATTRIBUTES = Set.of(
            expanded(XMIResource.XMI_URI, XMIResource.VERSION_NAME), expanded(XMLResource.XSI_URI, XMLResource.TYPE));
    private static final Pattern CONFLICT = Pattern.compile("<{7} .*|={7}|>{7} .*|\\|{7} .*");
    private static final int LONGEST_QUOTE = 40;

    /**
     * Reads a file's content.
     *
     * @param newest the newest version of the format that can be read
     * @throws FileRejected when the content is no installation in a known format, or not well-formed
     */
    static FileScan of(byte[] content, int newest) throws FileRejected {
        if (content.length == 0) {
            throw new FileRejected(Reason.EMPTY, List.of());
        }
        var scanner = new Scanner(newest);
        try {
            SAXParser parser = SafeParser.showingDocumentTypes();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", scanner);
            parser.parse(new ByteArrayInputStream(content), scanner);
        } catch (SAXException | IOException e) {
            throw scanner.rejectionFor(e, content);
        }
        return new FileScan(scanner.version, scanner.lineOfId.keySet(), scanner.problems);
    }

    private static String expanded(String namespace, String name) {
        return namespace + '#' + name;
    }

    /** Carries a rejection through the parser. */
    private static final class Rejection extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient FileRejected rejected;

        private Rejection(Reason reason, FileProblem problem) {
            rejected = new FileRejected(reason, problem);
        }
    }

    private static final class Scanner extends DefaultHandler2 {

        private final int newest;
        private final Map<String, Integer> lineOfId = new HashMap<>();
        private final List<FileProblem> problems = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Locator place;
        private int version;
        private boolean rootSeen;
        private int lineOfText;

        private Scanner(int newest) {
            this.newest = newest;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new Rejection(Reason.DOCTYPE, here(Messages.File_DocumentType));
        }

        @Override
        public void startPrefixMapping(String prefix, String namespace) {
            boolean ofTheRoot = !rootSeen && namespace.startsWith(NAMESPACE_STEM);
            if (!NAMESPACES.contains(namespace) && !ofTheRoot) {
                problems.add(here(NLS.bind(Messages.File_ForeignNamespace, namespace)));
            }
        }

        @Override
        public void startElement(String namespace, String name, String qualifiedName, Attributes attributes)
                throws SAXException {
            endText();
            if (!rootSeen) {
                rootSeen = true;
                visitRoot(namespace, name, attributes);
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                visitAttribute(attributes, i);
            }
        }

        private void visitRoot(String namespace, String name, Attributes attributes) throws SAXException {
            if (!ROOT.equals(name) || !namespace.startsWith(NAMESPACE_STEM)) {
                throw new Rejection(Reason.NOT_PORTOLAN, here(NLS.bind(Messages.File_OtherRoot, name)));
            }
            version = versionIn(attributes.getValue("", VERSION));
            if (version > newest) {
                throw new Rejection(Reason.NEWER_VERSION, here(Integer.toString(version)));
            }
            if (!namespace.equals(PortolanPackage.eNS_URI)) {
                throw new Rejection(Reason.NEWER_VERSION, here(namespace.substring(NAMESPACE_STEM.length())));
            }
        }

        private int versionIn(String stated) {
            if (stated == null) {
                return 1;
            }
            try {
                int number = Integer.parseInt(stated);
                if (number >= 1) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // reported below, together with numbers that are no versions
            }
            problems.add(here(NLS.bind(Messages.File_NoVersion, stated)));
            return newest;
        }

        private void visitAttribute(Attributes attributes, int index) {
            String namespace = attributes.getURI(index);
            String name = attributes.getLocalName(index);
            if (namespace.isEmpty() && ID.equals(name)) {
                visitId(attributes.getValue(index));
            } else if (namespace.isEmpty() ? XMLResource.HREF.equals(name)
                    : !FORMAT_ATTRIBUTES.contains(expanded(namespace, name))) {
                problems.add(here(NLS.bind(Messages.File_ForeignAttribute, attributes.getQName(index))));
            }
        }

        private void visitId(String id) {
            Integer earlier = lineOfId.putIfAbsent(id, place.getLineNumber());
            if (earlier != null) {
                problems.add(here(NLS.bind(Messages.File_DuplicateId, id, earlier)));
            } else if (!Identifiers.isWellFormed(id)) {
                problems.add(here(NLS.bind(Messages.File_MalformedId, id)));
            }
        }

        @Override
        public void endElement(String namespace, String name, String qualifiedName) {
            endText();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        private void endText() {
            String content = text.toString().strip();
            if (!content.isEmpty()) {
                long linesBefore = text.substring(0, text.indexOf(content)).chars().filter(c -> c == '\n').count();
                problems.add(FileProblem.at(lineOfText + (int) linesBefore, 0,
                        NLS.bind(Messages.File_Text, quoted(content))));
            }
            text.setLength(0);
            lineOfText = place.getLineNumber();
        }

        @Override
        public void processingInstruction(String target, String data) {
            problems.add(here(NLS.bind(Messages.File_ProcessingInstruction, target)));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        private FileProblem here(String message) {
            return FileProblem.at(place.getLineNumber(), place.getColumnNumber(), message);
        }

        private FileRejected rejectionFor(Exception e, byte[] content) {
            if (e instanceof Rejection rejection) {
                return rejection.rejected;
            }
            OptionalInt conflict = conflictIn(content);
            if (conflict.isPresent()) {
                return new FileRejected(Reason.MERGE_CONFLICT,
                        new FileProblem(conflict, OptionalInt.empty(), Messages.File_ConflictMark));
            }
            FileProblem problem = e instanceof SAXParseException at
                    ? FileProblem.at(at.getLineNumber(), at.getColumnNumber(), String.valueOf(at.getMessage()))
                    : here(String.valueOf(e.getMessage()));
            return new FileRejected(rootSeen ? Reason.BROKEN : Reason.NOT_XML, problem);
        }
    }

    private static OptionalInt conflictIn(byte[] content) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (CONFLICT.matcher(lines.get(i)).matches()) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + '…';
    }
}
