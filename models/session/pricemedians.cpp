// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pricemedians.h"

#include "casefile/sqlstatement.h"
#include "session/session.h"

#include <algorithm>
#include <vector>

namespace {
constexpr std::size_t FewestShipments = 10;
constexpr qsizetype Digits = 6;

double median(std::vector<double> &prices)
{
    const auto middle = prices.begin() + static_cast<std::ptrdiff_t>(prices.size() / 2);
    std::nth_element(prices.begin(), middle, prices.end());
    return *middle;
}
} // namespace

PriceMedians::PriceMedians(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_job(session.pool())
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Case)
            load();
    });
    load();
}

double PriceMedians::of(const QString &hs) const
{
    return m_medians.value(hs.left(Digits));
}

void PriceMedians::load()
{
    m_job.cancel();
    m_medians.clear();
    if (!m_session.isOpen())
        return;
    const std::function<Result<QHash<QString, double>>(const Progress &)> work =
        [file = &m_session.openCase().file()](const Progress &progress) { return read(*file, progress); };
    m_job.run<QHash<QString, double>>(work, [this](Result<QHash<QString, double>> medians) {
        // Without medians the table is unshaded, which says nothing wrong.
        if (!medians)
            return;
        m_medians = *medians;
        Q_EMIT changed();
    });
}

Result<QHash<QString, double>> PriceMedians::read(const CaseFile &file, const Progress &progress)
{
    Result<CaseConnection> connection = file.connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    connection->setInterrupt([&progress] { return progress.cancelled(); });
    SqlStatement rows(connection->handle(), "SELECT substr(hs, 1, 6), value_cents, net_g FROM shipment "
                                            "WHERE hs IS NOT NULL AND net_g > 0 AND value_cents > 0 "
                                            "AND currency = (SELECT id FROM currency WHERE code = 'USD')");
    QHash<QString, std::vector<double>> prices;
    while (rows.next()) {
        const std::string_view hs = rows.text(0);
        prices[QString::fromLatin1(hs.data(), static_cast<qsizetype>(hs.size()))].push_back(
            static_cast<double>(rows.integer(1)) * 1000.0 / static_cast<double>(rows.integer(2)));
    }
    if (!rows.ok())
        return rows.failure();
    QHash<QString, double> medians;
    for (auto it = prices.begin(); it != prices.end(); ++it) {
        if (it->size() >= FewestShipments)
            medians.insert(it.key(), median(*it));
    }
    return medians;
}
