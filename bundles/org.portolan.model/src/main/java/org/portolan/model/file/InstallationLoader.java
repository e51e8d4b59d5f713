/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

import javax.xml.parsers.SAXParser;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.PortolanPackage;
import org.portolan.model.internal.Messages;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of a file into objects: EMF's loader, made strict, with a sentence and a line for each mistake. */
final class InstallationLoader extends XMILoadImpl {

    /** What is expected of the values of a Java type. */
    private static final Map<String, String> EXPECTED = Map.of("int", Messages.File_ExpectedWhole, "long",
            Messages.File_ExpectedWhole, "double", Messages.File_ExpectedNumber, "boolean",
            Messages.File_ExpectedBoolean);

    private final Set<String> ids;
    private final FileComments comments;
    private final List<FileProblem> problems = new ArrayList<>();

    /**
     * @param ids every identity in the file
     * @param comments takes the file's comments
     */
    InstallationLoader(XMLHelper helper, Set<String> ids, FileComments comments) {
        super(helper);
        this.ids = ids;
        this.comments = comments;
    }

    /** What was wrong, in the order in which it was found. */
    List<FileProblem> problems() {
        return problems;
    }

    @Override
    protected SAXParser makeParser() {
        return SafeParser.strict();
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new Handler(resource, helper, options);
    }

    // EMF would throw the first error and drop the others; they are in problems().
    @Override
    protected void handleErrors() {
        resource.getErrors().clear();
    }

    private final class Handler extends SAXXMIHandler {

        private final Map<EObject, Integer> lineOf = new IdentityHashMap<>();
        private final List<String> pendingComments = new ArrayList<>();

        private Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        // EMF lets a value of the wrong kind through as whatever the runtime makes of it.
        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes)
                throws SAXException {
            try {
                super.startElement(uri, localName, name, attributes);
            } catch (RuntimeException e) {
                report(getLineNumber(), NLS.bind(Messages.File_Unexpected, name));
                throw new SAXException(e);
            }
        }

        @Override
        protected void handleObjectAttribs(EObject object) {
            lineOf.put(object, getLineNumber());
            comments.putBefore(object, pendingComments);
            pendingComments.clear();
            super.handleObjectAttribs(object);
        }

        @Override
        public void comment(char[] text, int start, int length) {
            pendingComments.add(new String(text, start, length));
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (!pendingComments.isEmpty() && objects.peekEObject() != null) {
                comments.putAtEnd(objects.peekEObject(), pendingComments);
                pendingComments.clear();
            }
            super.endElement(uri, localName, name);
        }

        @Override
        public void endDocument() {
            if (!extent.isEmpty()) {
                comments.putAtEnd(extent.getFirst(), pendingComments);
            }
            super.endDocument();
        }

        // EMF would go and look for the package under its address.
        @Override
        protected EPackage getPackageForURI(String uri) {
            if (PortolanPackage.eNS_URI.equals(uri)) {
                return PortolanPackage.eINSTANCE;
            }
            error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
            return null;
        }

        // A reference given as an element would make an object that is nowhere in the tree, and be lost when saved; a
        // second object where one has its place would push out the first.
        @Override
        protected void createObject(EObject owner, EStructuralFeature feature) {
            if (isNull()) {
                types.push(ERROR_TYPE); // xsi:nil, which the scan reports
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                refuse(NLS.bind(Messages.File_ReferenceAsElement, feature.getName()));
            } else if (!feature.isMany() && owner.eIsSet(feature)) {
                refuse(NLS.bind(Messages.File_SecondValue, feature.getName(), owner.eClass().getName()));
            } else {
                super.createObject(owner, feature);
            }
        }

        private void refuse(String message) {
            report(getLineNumber(), message);
            types.push(ERROR_TYPE);
        }

        @Override
        protected void setValueFromId(EObject owner, EReference reference, String targets) {
            if (reference.isContainment()) {
                report(getLineNumber(), NLS.bind(Messages.File_ContentAsReference, reference.getName()));
                return;
            }
            boolean known = true;
            for (var tokens = new StringTokenizer(targets); tokens.hasMoreTokens();) {
                String id = tokens.nextToken();
                if (!ids.contains(id)) {
                    known = false;
                    error(new UnresolvedReferenceException(owner, reference, id, getLocation(), getLineNumber(),
                            getColumnNumber()));
                }
            }
            if (known) {
                super.setValueFromId(owner, reference, targets);
            }
        }

        @Override
        public void error(XMIException e) {
            report(lineOf(e), sentenceFor(e));
        }

        @Override
        public void fatalError(XMIException e) {
            report(e.getLine(), e.getMessage());
        }

        private void report(int line, String sentence) {
            problems.add(FileProblem.at(line, 0, sentence));
        }

        // References are resolved at the end of the file: then the place is that of the element that refers.
        private int lineOf(XMIException e) {
            EObject object = switch (e) {
                case IllegalValueException illegal -> illegal.getObject();
                case UnresolvedReferenceException unresolved -> unresolved.getObject();
                default -> null;
            };
            return lineOf.getOrDefault(object, e.getLine());
        }

        private static String sentenceFor(XMIException e) {
            return switch (e) {
                case FeatureNotFoundException unknown when unknown.getObject() != null -> NLS.bind(
                        Messages.File_UnknownFeature, unknown.getName(), unknown.getObject().eClass().getName());
                case ClassNotFoundException unknown -> NLS.bind(Messages.File_UnknownType, unknown.getName());
                case PackageNotFoundException unknown -> NLS.bind(Messages.File_ForeignNamespace, unknown.uri());
                case UnresolvedReferenceException unresolved -> NLS.bind(Messages.File_Dangling,
                        nameOf(unresolved.getFeature()), unresolved.getReference());
                case IllegalValueException illegal -> NLS.bind(Messages.File_WrongValue, new Object[] {
                        nameOf(illegal.getFeature()), valueOf(illegal.getValue()), expectedBy(illegal.getFeature())});
                default -> e.getMessage();
            };
        }

        private static String nameOf(EStructuralFeature feature) {
            return feature == null ? "" : feature.getName();
        }

        private static String valueOf(Object value) {
            return value instanceof EObject object ? object.eClass().getName() : String.valueOf(value);
        }

        private static String expectedBy(EStructuralFeature feature) {
            EClassifier type = feature.getEType();
            return switch (type) {
                case EEnum choice -> NLS.bind(Messages.File_ExpectedOneOf,
                        String.join(", ",
                                choice.getELiterals().stream().map(literal -> literal.getLiteral()).toList()));
                case EDataType simple ->
                        EXPECTED.getOrDefault(simple.getInstanceClassName(), Messages.File_ExpectedText);
                case EClass kind -> NLS.bind(Messages.File_ExpectedReference, kind.getName());
                default -> Messages.File_ExpectedText;
            };
        }
    }
}
