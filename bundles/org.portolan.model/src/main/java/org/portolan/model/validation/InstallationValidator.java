/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.portolan.model.Installation;

/**
 * {@link InstallationValidation} for EMF's own validation, for instance
 * {@code new Diagnostician(registry).validate(installation)} with this validator in the registry under the package.
 * <p>
 * All problems come with the installation: most rules concern several elements, so single elements are not validated
 * by themselves. A diagnostic's data are the element and, where there is one, the feature.
 */
public final class InstallationValidator implements EValidator {

    /** Source of the diagnostics. */
    public static final String SOURCE = "org.portolan.model";

    @Override
    public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(object.eClass(), object, diagnostics, context);
    }

    @Override
    public boolean validate(EClass kind, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        if (!(object instanceof Installation installation)) {
            return true;
        }
        boolean valid = true;
        for (Problem problem : InstallationValidation.check(installation)) {
            valid &= problem.severity() != Severity.ERROR;
            if (diagnostics != null) {
                diagnostics.add(diagnosticOf(problem));
            }
        }
        return valid;
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }

    private static Diagnostic diagnosticOf(Problem problem) {
        int severity = switch (problem.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
        };
        Object[] data = problem.feature().<Object[]>map(feature -> new Object[] {problem.element(), feature})
                .orElseGet(() -> new Object[] {problem.element()});
        return new BasicDiagnostic(severity, SOURCE, 0, problem.message() + ' ' + problem.remedy(), data);
    }
}
