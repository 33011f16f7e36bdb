// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/currencydoubts.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(CurrencyDoubts)
};

/** Nothing but another currency in the brackets or behind the comma; empty for none. */
QString secondCurrency(const ColumnUse &value)
{
    static const QRegularExpression two(
        QStringLiteral("[(\\[,]\\s*(USD|EUR|RUB|UAH|KZT|UZS|TRY|CNY|GBP|INR|BRL|MXN|JPY)\\s*[)\\]]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString found = two.match(value.header).captured(1).toUpper();
    return value.currency.isEmpty() || found == value.currency ? QString() : found;
}

MappingQuestion aboutTwo(ColumnUse &value, const QString &second)
{
    MappingQuestion question;
    question.text =
        Words::tr("“%1” names two currencies. In which are the values?").arg(value.header.simplified());
    question.offer(QStringLiteral("-"), Words::tr("Leave it open"));
    for (const QString &code : {value.currency, second})
        question.offer(code, code);
    value.currency.clear();
    return question;
}

} // namespace

/** In Spanish the sign is that of the pesos of many a country, where "US$" is not. */
bool CurrencyDoubts::isPesoSign(const ColumnUse &value) const
{
    const HeaderText &header = m_sheet.texts[static_cast<std::size_t>(value.column)];
    static const QRegularExpression dollars(QStringLiteral("\\bUS|U\\$|dolar|dólar|dls"),
                                            QRegularExpression::CaseInsensitiveOption);
    const bool sign = value.header.count(u'$') == 1 && !dollars.match(value.header).hasMatch();
    const bool words = header.has("valor") || header.has("valores") || header.has("monto") ||
                       header.has("importe") || header.has("precio");
    return sign && words && value.currency == u"USD";
}

/** How many times the nearest other value of the sheet these are in the middle; 0 where there is none. */
double CurrencyDoubts::timesOthers(const ColumnUse &value) const
{
    double least = 0;
    for (const FieldCandidate &candidate : m_candidates) {
        if (candidate.meaning != "value" || candidate.column == value.column)
            continue;
        ColumnUse other;
        other.column = candidate.column;
        other.decimalSign = m_sheet.facts[static_cast<std::size_t>(candidate.column)].signs.sign();
        std::vector<double> times;
        for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
            const auto left = m_sheet.amount(row, value, {1, 2});
            const auto right = m_sheet.amount(row, other, {1, 2});
            if (left && right && *left > 0 && *right > 0)
                times.push_back(static_cast<double>(*left) / static_cast<double>(*right));
        }
        if (times.empty())
            continue;
        std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
        const double middle = times[times.size() / 2];
        least = least > 0 ? std::min(least, middle) : middle;
    }
    return least;
}

MappingQuestion CurrencyDoubts::aboutPesos(ColumnUse &value) const
{
    constexpr double asPesos = 10; // the Mexican ones are about twenty to the dollar, the others more
    MappingQuestion question;
    question.text =
        Words::tr("“%1” says “$”, which is the sign of dollars and of the pesos of several countries.")
            .arg(value.header.simplified());
    for (const QString &code : {QStringLiteral("USD"), QStringLiteral("MXN"), QStringLiteral("CLP"),
                                QStringLiteral("COP"), QStringLiteral("ARS")})
        question.offer(code, code);
    question.offer(QStringLiteral("-"), Words::tr("Leave it open"));
    if (timesOthers(value) > asPesos) {
        question.prefer(QStringLiteral("-"));
        value.currency.clear();
    }
    return question;
}

bool CurrencyDoubts::ask(ColumnUse &value, QList<MappingQuestion> &questions) const
{
    const QString second = secondCurrency(value);
    if (second.isEmpty() && !isPesoSign(value))
        return false;
    questions.append(second.isEmpty() ? aboutPesos(value) : aboutTwo(value, second));
    questions.last().id = QStringLiteral("currency");
    questions.last().column = value.column;
    return true;
}
