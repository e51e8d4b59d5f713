/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A report as a document: sections of headings, paragraphs, tables, figures and findings, without any format. Made by
 * {@link org.portolan.report.section}, laid out by templates.
 */
package org.portolan.report.document;
