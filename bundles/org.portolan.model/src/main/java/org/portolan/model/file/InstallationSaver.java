/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLString;
import org.portolan.model.PortolanPackage;

/** Writes objects as XML that diffs and merges: one element to a line, always in the same order and spelling. */
final class InstallationSaver extends XMISaveImpl {

    private final FileComments comments;

    InstallationSaver(XMLHelper helper, FileComments comments) {
        super(helper);
        this.comments = comments;
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        doc = new LineText();
        doc.setLineSeparator("\n");
    }

    // Declared even where nothing needs it yet: otherwise the first link of a model would change its first line.
    @Override
    public void addNamespaceDeclarations() {
        declareXSI = true;
        super.addNamespaceDeclarations();
    }

    // The version is said always, although the first one is the default.
    @Override
    protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
        return feature == PortolanPackage.Literals.INSTALLATION__FORMAT_VERSION
                || super.shouldSaveFeature(object, feature);
    }

    // A file stands alone: what is referred to is in it, or is not referred to.
    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature feature) {
        return helper.getValue(object, feature) == null ? SKIP : SAME_DOC;
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature feature) {
        return SAME_DOC;
    }

    @Override
    protected Object writeTopObject(EObject top) {
        comments.before(top).forEach(doc::addComment);
        return super.writeTopObject(top);
    }

    @Override
    protected void saveElement(EObject object, EStructuralFeature feature) {
        comments.before(object).forEach(((LineText) doc)::addCommentLine);
        super.saveElement(object, feature);
    }

    @Override
    protected void endSaveFeatures(EObject object, int elementType, String content) {
        if (comments.atEnd(object).isEmpty()) {
            super.endSaveFeatures(object, elementType, content);
        } else {
            comments.atEnd(object).forEach(((LineText) doc)::addCommentLine);
            super.endSaveFeatures(object, 0, null);
        }
    }

    /** EMF's text, which puts elements on lines of their own, and now comments too. */
    private static final class LineText extends XMLString {

        private static final long serialVersionUID = 1L;

        private LineText() {
            super(Integer.MAX_VALUE);
        }

        void addCommentLine(String comment) {
            if (lastElementIsStart) {
                closeStartElement();
            }
            add(getElementIndent(1));
            add("<!--");
            add(comment);
            add("-->");
            addLine();
        }
    }
}
