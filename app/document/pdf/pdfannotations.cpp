// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/pdfannotations.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace hearsay
{

namespace
{

using Object = QPDFObjectHandle;

Object number(qreal value)
{
    return Object::newReal(value, 2);
}

Object numbers(std::initializer_list<qreal> values)
{
    Object array = Object::newArray();
    for (const qreal value : values)
        array.appendItem(number(value));
    return array;
}

Object words(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object name(const char *name)
{
    return Object::newName(name);
}

Object rectangle(const QRectF &rect)
{
    return numbers({rect.left(), rect.top(), rect.right(), rect.bottom()});
}

/// A date as ISO 32000-2, 7.9.4 spells it, in UTC.
Object date(const QDateTime &time)
{
    return Object::newString(time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

/// Corners in the order that viewers agree on: upper left, upper right, lower left, lower right.
Object quadPoints(const std::vector<QRectF> &quads)
{
    Object array = Object::newArray();
    for (const QRectF &quad : quads)
        for (const qreal value : {quad.left(), quad.bottom(), quad.right(), quad.bottom(), quad.left(), quad.top(),
                                  quad.right(), quad.top()})
            array.appendItem(number(value));
    return array;
}

Object formXObject(QPDF &pdf, const QByteArray &content, const QRectF &bounds)
{
    Object stream = pdf.newStream(content.toStdString());
    Object dictionary = stream.getDict();
    dictionary.replaceKey("/Type", name("/XObject"));
    dictionary.replaceKey("/Subtype", name("/Form"));
    dictionary.replaceKey("/BBox", rectangle(bounds));
    dictionary.replaceKey("/Resources",
                          Object::parse("<< /ExtGState << /Multiply << /Type /ExtGState /BM /Multiply >> >> >>"));
    return stream;
}

Object markup(QPDF &pdf, const MarkupAnnotation &annotation, const QDateTime &made)
{
    const bool squiggle = annotation.kind == MarkupAnnotation::Kind::Squiggly;
    const QRectF bounds = appearanceBounds(annotation.look.quads);
    const QColor &colour = annotation.look.colour;
    Object dictionary = Object::newDictionary();
    dictionary.replaceKey("/Type", name("/Annot"));
    dictionary.replaceKey("/Subtype", name(squiggle ? "/Squiggly" : "/Highlight"));
    dictionary.replaceKey("/Rect", rectangle(bounds));
    dictionary.replaceKey("/QuadPoints", quadPoints(annotation.look.quads));
    dictionary.replaceKey("/C", numbers({colour.redF(), colour.greenF(), colour.blueF()}));
    dictionary.replaceKey("/F", Object::newInteger(4)); // Print
    dictionary.replaceKey("/NM", words(annotation.id));
    dictionary.replaceKey("/T", words(annotation.author));
    dictionary.replaceKey("/Subj", words(annotation.subject));
    dictionary.replaceKey("/Contents", words(annotation.contents));
    if (made.isValid())
        dictionary.replaceKey("/M", date(made));
    const QByteArray content =
        squiggle ? squiggleStream(annotation.look.quads, colour) : appearanceStream(annotation.look);
    Object appearances = Object::newDictionary();
    appearances.replaceKey("/N", formXObject(pdf, content, bounds));
    dictionary.replaceKey("/AP", appearances);
    return pdf.makeIndirectObject(dictionary);
}

Object destination(const Object &page, qreal top)
{
    Object array = Object::newArray();
    array.appendItem(page);
    array.appendItem(name("/XYZ"));
    array.appendItem(Object::newNull());
    array.appendItem(number(top));
    array.appendItem(Object::newNull());
    return array;
}

void appendAnnotation(Object page, Object annotation)
{
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(std::move(annotation));
}

void addBookmarks(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const std::vector<Bookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    Object outlines = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    std::vector<Object> items;
    for (const Bookmark &bookmark : bookmarks) {
        Object item = Object::newDictionary();
        item.replaceKey("/Title", words(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(pages.at(size_t(bookmark.page)).getObjectHandle(), bookmark.top));
        items.push_back(pdf.makeIndirectObject(item));
    }
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", Object::newInteger(qint64(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void attach(QPDF &pdf, const QByteArray &json)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, json.toStdString());
    stream.setSubtype("application/json");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, "analysis.json", stream);
    file.setDescription("Hearsay analysis document");
    file.getObjectHandle().replaceKey("/AFRelationship", name("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("analysis.json", file);
    Object associated = Object::newArray();
    associated.appendItem(file.getObjectHandle());
    pdf.getRoot().replaceKey("/AF", associated);
}

void addAll(QPDF &pdf, const PdfAdditions &additions)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const MarkupAnnotation &annotation : additions.annotations)
        appendAnnotation(pages.at(size_t(annotation.page)).getObjectHandle(), markup(pdf, annotation, additions.made));
    for (const PageLink &link : additions.links) {
        Object dictionary = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
        dictionary.replaceKey("/Rect", rectangle(link.rect));
        dictionary.replaceKey("/Dest",
                              destination(pages.at(size_t(link.targetPage)).getObjectHandle(), link.targetTop));
        appendAnnotation(pages.at(size_t(link.page)).getObjectHandle(), pdf.makeIndirectObject(dictionary));
    }
    addBookmarks(pdf, pages, additions.bookmarks);
    Object info = pdf.getTrailer().getKey("/Info");
    if (!additions.author.isEmpty() && info.isDictionary())
        info.replaceKey("/Author", words(additions.author));
    if (!additions.attachment.isEmpty())
        attach(pdf, additions.attachment);
}

} // namespace

Result<QByteArray> withAdditions(const QByteArray &pdf, const PdfAdditions &additions)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("article.pdf", pdf.constData(), size_t(pdf.size()));
        addAll(document, additions);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &failure) {
        return std::unexpected(Error{ErrorKind::Malformed,
                                     QStringLiteral("The annotated PDF could not be put together."),
                                     QString::fromUtf8(failure.what())});
    }
}

} // namespace hearsay
