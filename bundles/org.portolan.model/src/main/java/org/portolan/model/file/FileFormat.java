/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.portolan.model.PortolanPackage;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A version of the file format together with the steps that lead to it from every older one.
 *
 * @param version the version, from 1
 * @param migrations one step from each older version
 */
record FileFormat(int version, List<FormatMigration> migrations) {

    /** What this program writes. A change that older programs cannot read raises the number and adds a step. */
    static final FileFormat CURRENT = new FileFormat(InstallationFile.FORMAT_VERSION, List.of());

    FileFormat {
        migrations = migrations.stream().sorted(Comparator.comparingInt(FormatMigration::fromVersion)).toList();
        for (int older = 1; older < version; older++) {
            if (migrations.size() < older || migrations.get(older - 1).fromVersion() != older) {
                throw new IllegalArgumentException("no migration from version " + older);
            }
        }
        if (migrations.size() != version - 1) {
            throw new IllegalArgumentException("migrations beyond version " + version);
        }
    }

    /** The content of a file of an older version as it would look in this version. */
    byte[] convert(byte[] content, int fromVersion) throws IOException {
        Document document = parse(content);
        for (FormatMigration step : migrations.subList(fromVersion - 1, migrations.size())) {
            step.convert(document);
            document.getDocumentElement().setAttribute(
                    PortolanPackage.Literals.INSTALLATION__FORMAT_VERSION.getName(),
                    Integer.toString(step.fromVersion() + 1));
        }
        return serialize(document);
    }

    // The content went through FileScan, so it is well-formed and has no document type; refused here all the same.
    private static Document parse(byte[] content) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static byte[] serialize(Document document) throws IOException {
        try {
            var content = new ByteArrayOutputStream();
            Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
            identity.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            identity.transform(new DOMSource(document), new StreamResult(content));
            return content.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
