/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanPackage;
import org.portolan.model.file.UnreadableInstallationException.Reason;
import org.portolan.model.internal.Messages;

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
    /** JDK parsers put the place in front of what they have to say, with a label. */
    private static final Pattern PARSER_PREFIX = Pattern.compile("(?s)^ParseError at .*?\\nMessage: ");
    private static final Pattern CONFLICT = Pattern.compile("^(?:<{7} |={7}$|>{7} |\\|{7} ).*");

    /**
     * Reads a file's content.
     *
     * @param newest the newest version of the format that can be read
     * @throws FileRejected when the content is no installation in a known format, or not well-formed
     */
    static FileScan of(byte[] content, int newest) throws FileRejected {
        return new Scanner(content, newest).scan();
    }

    /** The state of one scan. */
    private static final class Scanner {

        private final byte[] content;
        private final int newest;
        private final Map<String, Integer> lineOfId = new HashMap<>();
        private final List<FileProblem> problems = new ArrayList<>();
        private int version;
        private boolean rootSeen;

        private Scanner(byte[] content, int newest) {
            this.content = content;
            this.newest = newest;
        }

        private FileScan scan() throws FileRejected {
            if (content.length == 0) {
                throw new FileRejected(Reason.EMPTY, List.of());
            }
            try {
                XMLStreamReader reader = parser().createXMLStreamReader(new ByteArrayInputStream(content));
                while (reader.hasNext()) {
                    reader.next();
                    visit(reader);
                }
            } catch (XMLStreamException e) {
                throw notWellFormed(e);
            }
            return new FileScan(version, lineOfId.keySet(), problems);
        }

        // The JDK's own parser: one found on the class path may understand these settings differently.
        private static XMLInputFactory parser() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return factory;
        }

        private void visit(XMLStreamReader reader) throws FileRejected {
            switch (reader.getEventType()) {
                case XMLStreamConstants.DTD -> throw new FileRejected(Reason.DOCTYPE,
                        at(reader, Messages.File_DocumentType));
                case XMLStreamConstants.START_ELEMENT -> visitElement(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitText(reader);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> problems
                        .add(at(reader, NLS.bind(Messages.File_ProcessingInstruction, reader.getPITarget())));
                case XMLStreamConstants.ENTITY_REFERENCE -> problems
                        .add(at(reader, NLS.bind(Messages.File_EntityReference, reader.getLocalName())));
                default -> {
                    // comments are kept with the model; white space and the end of elements say nothing
                }
            }
        }

        private void visitElement(XMLStreamReader reader) throws FileRejected {
            if (!rootSeen) {
                rootSeen = true;
                visitRoot(reader);
            }
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                checkNamespace(reader, reader.getNamespaceURI(i));
            }
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                visitAttribute(reader, i);
            }
        }

        private void visitRoot(XMLStreamReader reader) throws FileRejected {
            String namespace = reader.getNamespaceURI();
            if (!ROOT.equals(reader.getLocalName()) || namespace == null || !namespace.startsWith(NAMESPACE_STEM)) {
                throw new FileRejected(Reason.NOT_PORTOLAN,
                        at(reader, NLS.bind(Messages.File_OtherRoot, reader.getLocalName())));
            }
            version = versionIn(reader);
            if (version > newest || !namespace.equals(PortolanPackage.eNS_URI)) {
                String stated = version > newest ? Integer.toString(version)
                        : namespace.substring(NAMESPACE_STEM.length());
                throw new FileRejected(Reason.NEWER_VERSION, at(reader, stated));
            }
        }

        private int versionIn(XMLStreamReader reader) {
            String stated = reader.getAttributeValue(null, VERSION);
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
            problems.add(at(reader, NLS.bind(Messages.File_NoVersion, stated)));
            return newest;
        }

        private void checkNamespace(XMLStreamReader reader, String namespace) {
            boolean known = PortolanPackage.eNS_URI.equals(namespace) || XMIResource.XMI_URI.equals(namespace)
                    || XMLResource.XSI_URI.equals(namespace);
            if (!known) {
                problems.add(at(reader, NLS.bind(Messages.File_ForeignNamespace, namespace)));
            }
        }

        private void visitAttribute(XMLStreamReader reader, int index) {
            String namespace = reader.getAttributeNamespace(index);
            String name = reader.getAttributeLocalName(index);
            String value = reader.getAttributeValue(index);
            if (namespace == null || namespace.isEmpty()) {
                if (ID.equals(name)) {
                    visitId(reader, value);
                }
            } else if (!isExpected(namespace, name)) {
                problems.add(at(reader, NLS.bind(Messages.File_ForeignAttribute, reader.getAttributePrefix(index) + ':'
                        + name)));
            }
        }

        private static boolean isExpected(String namespace, String name) {
            return switch (namespace) {
                case XMIResource.XMI_URI -> name.equals(XMIResource.VERSION_NAME);
                case XMLResource.XSI_URI -> name.equals(XMLResource.TYPE);
                case XMLConstants.XML_NS_URI -> false;
                default -> true; // reported where the namespace is declared
            };
        }

        private void visitId(XMLStreamReader reader, String id) {
            int line = reader.getLocation().getLineNumber();
            Integer earlier = lineOfId.putIfAbsent(id, line);
            if (earlier != null) {
                problems.add(at(reader, NLS.bind(Messages.File_DuplicateId, id, earlier)));
            } else if (!Identifiers.isWellFormed(id)) {
                problems.add(at(reader, NLS.bind(Messages.File_MalformedId, id)));
            }
        }

        private void visitText(XMLStreamReader reader) {
            String text = reader.getText().strip();
            if (!text.isEmpty()) {
                problems.add(at(reader, NLS.bind(Messages.File_Text, abbreviated(text))));
            }
        }

        private static FileProblem at(XMLStreamReader reader, String message) {
            return FileProblem.at(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber(),
                    message);
        }

        private FileRejected notWellFormed(XMLStreamException e) {
            OptionalInt conflict = conflictLine();
            if (conflict.isPresent()) {
                return new FileRejected(Reason.MERGE_CONFLICT,
                        new FileProblem(conflict, OptionalInt.of(1), Messages.File_ConflictMark));
            }
            String said = PARSER_PREFIX.matcher(String.valueOf(e.getMessage())).replaceFirst("");
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
            return new FileRejected(rootSeen ? Reason.BROKEN : Reason.NOT_XML,
                    FileProblem.at(line, column, NLS.bind(Messages.File_NotWellFormed, said.strip())));
        }

        private OptionalInt conflictLine() {
            String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (CONFLICT.matcher(lines[i].stripTrailing()).matches()) {
                    return OptionalInt.of(i + 1);
                }
            }
            return OptionalInt.empty();
        }
    }

    private static String abbreviated(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 40 ? line : line.substring(0, 40) + '…';
    }
}
