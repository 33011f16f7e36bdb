// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rowexam.h"

#include "casefile/shipmentflag.h"
#include "casefile/storedshipment.h"
#include "core/text.h"
#include "goods/classifier.h"

#include <QCoreApplication>

namespace {

struct RowExamText {
    Q_DECLARE_TR_FUNCTIONS(RowExam)
};

QString kindId(RowKind kind)
{
    switch (kind) {
    case RowKind::Shipment:
        return QStringLiteral("shipment");
    case RowKind::Header:
        return QStringLiteral("header");
    case RowKind::Subtotal:
        return QStringLiteral("subtotal");
    case RowKind::Blank:
        return QStringLiteral("blank");
    case RowKind::Refused:
        break;
    }
    return QStringLiteral("refused");
}

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString difference(const QString &what, const QString &stored, const QString &expected)
{
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("–") : Text::visible(text, 80);
    };
    return QStringLiteral("%1: %2 ≠ %3").arg(what, shown(stored), shown(expected));
}

} // namespace

RowExam::RowExam(sqlite3 *handle, const Source &source, const ImportKnowledge &knowledge, DoctorLog &log)
    : m_source(source), m_log(log),
      m_sameRules(source.rules == knowledge.classifier.categories().fingerprint()),
      m_stored(handle, StoredShipment::select()),
      m_others(handle, "SELECT row, kind FROM other_row WHERE source = ? ORDER BY row")
{
    m_stored.bind(1, source.id.value);
    m_others.bind(1, source.id.value);
    m_isShipment = m_stored.next();
    m_isOther = m_others.next();
    readFlags(handle);
    if (!m_sameRules)
        log.note(
            RowExamText::tr("%1 was sorted into categories by another set of rules than this program has, so "
                            "its categories were not compared.")
                .arg(source.file));
}

void RowExam::readFlags(sqlite3 *handle)
{
    SqlStatement flags(handle, "SELECT f.shipment, f.kind, f.detail FROM shipment_flag f"
                               " JOIN shipment s ON s.id = f.shipment WHERE s.source = ?");
    flags.bind(1, m_source.id.value);
    while (flags.next())
        m_flags[flags.integer(0)].emplace(flags.text(1), flags.text(2));
    if (!flags.ok())
        m_log.damage(flags.failure(), m_source.id);
}

void RowExam::compare(const RowBatch::Line &line)
{
    m_log.looked();
    const std::int64_t row = line.record.row;
    QString stored = QStringLiteral("nothing");
    if (m_isShipment && m_stored.integer(StoredShipment::row) == row) {
        stored = kindId(RowKind::Shipment);
        if (line.kind == RowKind::Shipment)
            compareShipment(line);
        m_isShipment = m_stored.next();
    } else if (m_isOther && m_others.integer(0) == row) {
        stored = m_others.string(1);
        m_isOther = m_others.next();
    }
    if (stored != kindId(line.kind)) {
        m_log.damage(RowExamText::tr("Row %1 of %2 is a %3 by its cells, but stored as %4.")
                         .arg(QString::number(row), m_source.file, kindId(line.kind), stored),
                     m_source.id, row);
    }
}

void RowExam::compareShipment(const RowBatch::Line &line)
{
    const std::int64_t number = m_stored.integer(StoredShipment::number);
    const QStringList differences = StoredShipment::differences(m_stored, line.record) +
                                    categoryDifferences(line) + flagDifferences(number, line);
    if (differences.isEmpty())
        return;
    m_log.damage(RowExamText::tr("Shipment %1 (row %2 of %3) is not what its cells say (stored ≠ cells): %4.")
                     .arg(QString::number(number), QString::number(line.record.row), m_source.file,
                          differences.join(QStringLiteral("; "))),
                 m_source.id, line.record.row, ShipmentId(number));
}

QStringList RowExam::categoryDifferences(const RowBatch::Line &line) const
{
    QStringList differences;
    // Leaving a shipment out is a person's decision, which no cell tells.
    const std::int64_t marks = m_stored.integer(StoredShipment::marks) & ~ShipmentMark::leftOut;
    if (marks != line.marks)
        differences.append(
            difference(RowExamText::tr("Marks"), QString::number(marks), QString::number(line.marks)));
    if (!m_sameRules)
        return differences;
    if (m_stored.text(StoredShipment::category) != line.category.category)
        differences.append(difference(RowExamText::tr("Category"), m_stored.string(StoredShipment::category),
                                      string(line.category.category)));
    if (m_stored.text(StoredShipment::rule) != line.category.rule)
        differences.append(difference(RowExamText::tr("Rule"), m_stored.string(StoredShipment::rule),
                                      string(line.category.rule)));
    return differences;
}

QStringList RowExam::flagDifferences(std::int64_t shipment, const RowBatch::Line &line) const
{
    std::map<std::string, std::string> expected;
    if (const auto detail = ShipmentFlag::netAboveGrossDetail(line.record))
        expected.emplace(ShipmentFlag::netAboveGross, *detail);
    if (const auto detail = ShipmentFlag::massFromQuantityDetail(line.record))
        expected.emplace(ShipmentFlag::massFromQuantity, *detail);
    if (const auto repeat = ShipmentFlag::repeatDetail(line.record))
        expected.insert(*repeat);
    if (line.category.textAndCodeDiffer && m_sameRules)
        expected.emplace(ShipmentFlag::textAndCodeDiffer, std::string());
    std::map<std::string, std::string> stored;
    if (const auto found = m_flags.find(shipment); found != m_flags.end())
        stored = found->second;
    const auto words = stored.find(std::string(ShipmentFlag::textAndCodeDiffer));
    if (words != stored.end() && !m_sameRules)
        stored.erase(words);
    else if (words != stored.end())
        words->second.clear(); // in the language of whoever imported
    if (stored == expected)
        return {};
    const auto shown = [](const std::map<std::string, std::string> &flags) {
        QStringList kinds;
        for (const auto &[kind, detail] : flags)
            kinds.append(detail.empty() ? string(kind) : string(kind) + u' ' + string(detail));
        return kinds.join(QStringLiteral(", "));
    };
    return {difference(RowExamText::tr("Flags"), shown(stored), shown(expected))};
}

void RowExam::end()
{
    for (; m_isShipment; m_isShipment = m_stored.next()) {
        m_log.damage(RowExamText::tr("Shipment %1 has no cells that it was made from.")
                         .arg(m_stored.integer(StoredShipment::number)),
                     m_source.id, m_stored.integer(StoredShipment::row),
                     ShipmentId(m_stored.integer(StoredShipment::number)));
    }
    for (; m_isOther; m_isOther = m_others.next()) {
        m_log.damage(RowExamText::tr("Row %1 of %2 has no cells.")
                         .arg(QString::number(m_others.integer(0)), m_source.file),
                     m_source.id, m_others.integer(0));
    }
    for (const SqlStatement *statement : {&m_stored, &m_others}) {
        if (!statement->ok())
            m_log.damage(statement->failure(), m_source.id);
    }
}
