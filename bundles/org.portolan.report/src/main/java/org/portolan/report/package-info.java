/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reports for people who decide: {@link org.portolan.report.PdfReport} and {@link org.portolan.report.HtmlReport} lay
 * out the document that {@link org.portolan.report.section.StandardReport} makes of a
 * {@link org.portolan.report.input.ReportInput}, by one set of templates.
 */
package org.portolan.report;
