// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsxworkbook.h"

#include "readers/readmessage.h"
#include "readers/xmlparser.h"

#include <QStringList>

#include <functional>

namespace {

QByteArray bytes(std::string_view s)
{
    return QByteArray(s.data(), static_cast<qsizetype>(s.size()));
}

/** Calls a function at each element's start. */
class StartHandler : public XmlHandler {
public:
    using Start = std::function<void(std::string_view, const XmlAttributes &)>;
    explicit StartHandler(Start start) : m_start(std::move(start)) {}
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        m_start(name, attributes);
    }
    void endElement(std::string_view) override {}

private:
    Start m_start;
};

// "xl/workbook.xml" + "../a/b.xml" = "a/b.xml"; an address that begins with a slash stands alone.
QByteArray resolved(const QByteArray &part, const QByteArray &target)
{
    if (target.startsWith('/'))
        return target.mid(1);
    QList<QByteArray> path = part.split('/');
    path.removeLast();
    for (const QByteArray &step : QByteArray(target).replace('\\', '/').split('/')) {
        if (step == ".." && !path.isEmpty())
            path.removeLast();
        else if (step != "." && step != "..")
            path.append(step);
    }
    return path.join('/');
}

QByteArray relationsOf(const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/');
    return part.left(slash + 1) + "_rels/" + part.mid(slash + 1) + ".rels";
}

/** The number formats of the cell styles. */
class StylesHandler : public XmlHandler {
public:
    StylesHandler(std::vector<NumberFormat> &formats, std::vector<std::string> &units,
                  std::vector<std::string> &currencies)
        : m_formats(formats), m_units(units), m_currencies(currencies)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            const int id = bytes(attributes.value("numFmtId")).toInt();
            const NumberSections parts(attributes.value("formatCode"));
            if (!parts.isEmpty())
                m_ownSections.insert(id, parts);
            m_own[id] =
                parts.isEmpty() ? NumberFormats::fromCode(attributes.value("formatCode")) : parts.any();
            m_ownUnits[id] = NumberFormats::massUnitOf(attributes.value("formatCode"));
            m_ownCurrencies[id] = NumberFormats::currencyOf(attributes.value("formatCode"));
            m_ownThousands[id] = NumberFormats::thousandsOf(attributes.value("formatCode"));
            m_ownLocal[id] = NumberFormats::localCurrencyOf(attributes.value("formatCode"));
        } else if (name == "cellXfs") {
            m_inside = true;
        } else if (name == "xf" && m_inside) {
            const int id = bytes(attributes.value("numFmtId")).toInt();
            const auto own = m_own.constFind(id);
            constexpr std::size_t Most = 1 << 20;
            if (m_formats.size() >= Most)
                return;
            if (m_ownSections.contains(id))
                sections.insert(m_formats.size(), m_ownSections.value(id));
            m_units.push_back(m_ownUnits.value(id));
            m_signs.push_back(m_ownCurrencies.value(id));
            m_currencies.push_back(m_ownLocal.value(id));
            m_thousands.push_back(m_ownThousands.value(id));
            m_formats.push_back(own != m_own.constEnd() ? *own : NumberFormats::builtIn(id));
        }
    }
    void endElement(std::string_view name) override
    {
        if (m_inside && name == "cellXfs") {
            m_inside = false;
            m_units = NumberFormats::shownBehind(std::move(m_units), m_signs);
            NumberFormats::keepOnlyOne(m_currencies);
            NumberFormats::addScales(m_currencies, m_thousands);
        }
    }

    QHash<std::size_t, NumberSections> sections; ///< by style

private:
    std::vector<NumberFormat> &m_formats;
    std::vector<std::string> &m_units;
    std::vector<std::string> &m_currencies;
    QHash<int, NumberSections> m_ownSections;
    QHash<int, NumberFormat> m_own;
    QHash<int, std::string> m_ownUnits, m_ownCurrencies, m_ownLocal;
    std::vector<std::string> m_signs; ///< by style
    QHash<int, int> m_ownThousands;
    std::vector<int> m_thousands; ///< by style
    bool m_inside = false;
};

} // namespace

XlsxWorkbook::XlsxWorkbook(std::shared_ptr<ZipArchive> archive, const ReadLimits &limits)
    : m_archive(std::move(archive)), m_limits(limits)
{
    const QByteArray part = findWorkbook();
    if (part.endsWith(".bin"))
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "This is a binary workbook (.xlsb). Save it as .xlsx, or let an installed "
                                 "LibreOffice convert it, and open that."));
    const Relations relations = readRelations(relationsOf(part));
    readWorkbook(part, relations);
    for (const Relation &relation : relations) {
        if (relation.type == "styles")
            readStyles(located(part, relation.target));
        else if (relation.type == "sharedStrings")
            m_stringsPart = located(part, relation.target);
    }
}

bool XlsxWorkbook::recognises(const ZipArchive &archive)
{
    for (const ZipArchive::Entry &entry : archive.entries()) {
        const QByteArray name = entry.name.toLower();
        if (name == "[content_types].xml" || name.startsWith("xl/") || name.endsWith("workbook.xml"))
            return true;
    }
    return false;
}

/** Targets are addresses, in which some programs write letters and blanks as "%20". */
QByteArray XlsxWorkbook::located(const QByteArray &part, const QByteArray &target) const
{
    const QByteArray name = resolved(part, target);
    const QByteArray plain = QByteArray::fromPercentEncoding(name);
    return m_archive->find(name) == nullptr && m_archive->find(plain) != nullptr ? plain : name;
}

void XlsxWorkbook::parse(const QByteArray &part, XmlHandler &handler)
{
    const ZipArchive::Entry *entry = m_archive->find(part);
    if (!entry)
        refuse(QT_TRANSLATE_NOOP(
                   "Readers", "The workbook is damaged: its part \"%1\" is missing. Ask for the file again."),
               {QString::fromUtf8(part)});
    const std::unique_ptr<ByteStream> stream = m_archive->open(*entry);
    XmlParser(QString::fromUtf8(part), m_limits).parse(*stream, handler);
}

XlsxWorkbook::Relations XlsxWorkbook::readRelations(const QByteArray &part)
{
    Relations relations;
    if (!m_archive->find(part))
        return relations;
    StartHandler handler([&](std::string_view name, const XmlAttributes &attributes) {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QByteArray type = bytes(attributes.value("Type"));
        relations.insert(bytes(attributes.value("Id")),
                         {type.mid(type.lastIndexOf('/') + 1), bytes(attributes.value("Target"))});
    });
    parse(part, handler);
    return relations;
}

QByteArray XlsxWorkbook::findWorkbook()
{
    const Relations relations = readRelations("_rels/.rels");
    for (const Relation &relation : relations) {
        if (relation.type == "officeDocument")
            return located({}, relation.target);
    }
    for (const ZipArchive::Entry &entry : m_archive->entries()) {
        if (entry.name.endsWith("workbook.xml") || entry.name.endsWith("workbook.bin"))
            return entry.name;
    }
    refuse(
        QT_TRANSLATE_NOOP("Readers", "This is no workbook: the container holds other things than sheets."));
}

void XlsxWorkbook::readWorkbook(const QByteArray &part, const Relations &relations)
{
    bool isWorkbook = false;
    StartHandler handler([&](std::string_view name, const XmlAttributes &attributes) {
        isWorkbook = isWorkbook || name == "workbook";
        if (name == "workbookPr") {
            m_since1904 = m_since1904 || attributes.isTrue("date1904");
        } else if (name == "sheet") {
            const QByteArray id = bytes(attributes.prefixed("id"));
            if (id.isEmpty())
                return; // a module of macros: it has no cells
            const Relation relation = relations.value(id);
            if (!relation.type.isEmpty() && relation.type != "worksheet")
                return;
            const std::string_view state = attributes.value("state");
            m_sheets.append({QString::fromUtf8(bytes(attributes.value("name"))),
                             state == "hidden" || state == "veryHidden",
                             relation.target.isEmpty() ? QByteArray() : located(part, relation.target)});
        }
    });
    parse(part, handler);
    if (!isWorkbook)
        refuse(QT_TRANSLATE_NOOP("Readers", "This is another kind of office document and no workbook."));
    if (m_sheets.isEmpty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The workbook has no sheets."));
}

void XlsxWorkbook::readStyles(const QByteArray &part)
{
    if (!m_archive->find(part))
        return; // some programs name a part that they do not write; numbers then stay numbers
    StylesHandler handler(m_formats, m_units, m_currencies);
    parse(part, handler);
    m_sections = handler.sections;
}

void XlsxWorkbook::loadStrings()
{
    if (m_strings)
        return;
    auto strings = std::make_unique<SharedStrings>();
    const ZipArchive::Entry *entry = m_stringsPart.isEmpty() ? nullptr : m_archive->find(m_stringsPart);
    if (entry && entry->size > 0) // an empty part holds no string, and cells that name one are told
        strings->load(*m_archive->open(*entry), QString::fromUtf8(m_stringsPart), m_limits);
    m_strings = std::move(strings);
}
