// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/currencypoints.h"

#include "core/factorwords.h"
#include "core/text.h"
#include "mapping/currencies.h"
#include "mapping/currencydoubts.h"
#include "mapping/currencylinks.h"
#include "mapping/headermoney.h"
#include "mapping/moneywords.h"
#include "mapping/officialvalue.h"
#include "places/countries.h"

#include <algorithm>
#include <array>

namespace {

Said tr(const char *source)
{
    return {"CurrencyPoints", source};
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasLetters(const QList<QString> &headers, QChar::Script script)
{
    return std::any_of(headers.begin(), headers.end(), [script](const QString &header) {
        return std::any_of(header.begin(), header.end(), [script](QChar c) { return c.script() == script; });
    });
}

/** The currency that the office works such a value out in: US dollars for statistics by the rules of the Eurasian form
 * (box 46) and in Turkey, hryvnias for customs in Ukraine; empty where customs of several countries say it so. */
QString officialCurrency(const HeaderText &header)
{
    const auto begins = [&](std::string_view stem) {
        return std::any_of(header.words.begin(), header.words.end(),
                           [stem](const HeaderText::Word &word) { return word.text.starts_with(stem); });
    };
    if (OfficialValue::isStatistical(header) || begins("istatisti"))
        return QStringLiteral("USD");
    return begins("митн") ? QStringLiteral("UAH") : QString();
}

/** "tys. zł", "千美元": a factor before the currency, with a word between at most, or behind one that stands
 * as a unit does: many a word is a code by chance, "silica gel, thousand kg". */
bool multipliesCurrency(const HeaderText &title)
{
    const auto &words = title.words;
    const auto isMoney = [&](std::size_t i) {
        const std::string_view single = words[i].text;
        const std::string two =
            i + 1 < words.size() ? words[i].text + ' ' + words[i + 1].text : std::string();
        return MoneyWords::ofWord(single).currency == title.currency ||
               Currencies::find(single) == title.currency || Currencies::find(two) == title.currency;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const MoneyWords::RunOn run = MoneyWords::ofRunOn(words[i].text);
        if (run.currency == title.currency && run.times == title.factor)
            return true;
        if (words[i].text != std::to_string(title.factor) &&
            !(words[i].marks && FactorWords::find(words[i].text)))
            continue;
        for (std::size_t next = i + 1; next < std::min(words.size(), i + 3); ++next) {
            if (isMoney(next))
                return true;
        }
        if (title.statesCurrency && i > 0 && isMoney(i - 1))
            return true;
    }
    return false;
}

MappingQuestion about(const ColumnUse &value, const Said &text)
{
    MappingQuestion question;
    question.id = QStringLiteral("currency");
    question.column = value.column;
    question.text = text;
    return question;
}

} // namespace

void CurrencyPoints::ask(QList<MappingQuestion> &questions) const
{
    const int column = SheetFacts::columnOf(m_columns, Field::Value);
    if (column < 0 || m_sheet.facts[static_cast<std::size_t>(column)].onlyZeros())
        return;
    ColumnUse &value = m_columns[static_cast<std::size_t>(column)];
    const int other = CurrencyLinks(m_sheet, m_candidates, m_columns).contradicting(value);
    if (other >= 0)
        return askContradiction(value, other, questions);
    if (const std::string sign = sharedInHeader(value); !sign.empty())
        return askSign(value, sign, questions);
    if (CurrencyDoubts(m_sheet, m_candidates).ask(value, questions))
        return;
    if (!value.currency.isEmpty() || value.currencyColumn >= 0 || askOwn(value, questions))
        return;
    if (const int currency = SheetFacts::columnOf(m_columns, Field::Currency); currency >= 0)
        return askSharedColumn(value, m_columns[static_cast<std::size_t>(currency)], questions);
    if (m_sheet.namedInCells(value))
        return askShared(value, questions);
    askNothingSaid(value, questions);
}

/** "Value, USD" beside a column of currencies that says EUR. */
void CurrencyPoints::askContradiction(const ColumnUse &value, int column, QList<MappingQuestion> &questions) const
{
    const QString header = m_sheet.headers[column].simplified();
    MappingQuestion question =
        about(value, tr("“%1” names %2, and “%3” beside it other currencies. In what are the values?")
                         .arg(value.header.simplified(), value.currency, header));
    question.offer(value.currency, value.currency);
    question.offer(QStringLiteral("column:%1").arg(column + 1), tr("As “%1” says in each row").arg(header));
    questions.append(question);
}

/** The sign of several currencies is all that the header says: "Valeur (FCFA)". */
std::string CurrencyPoints::sharedInHeader(const ColumnUse &value) const
{
    const auto &words = m_sheet.texts[static_cast<std::size_t>(value.column)].words;
    const auto isCode = [&](const HeaderText::Word &word) {
        return QString::fromStdString(word.text).compare(value.currency, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(words.begin(), words.end(), isCode))
        return {};
    const auto found = std::find_if(words.begin(), words.end(), [](const HeaderText::Word &word) {
        return word.marks && !Currencies::sharers(word.text).empty();
    });
    return found == words.end() ? std::string() : found->text;
}

void CurrencyPoints::askSign(ColumnUse &value, const std::string &sign, QList<MappingQuestion> &questions) const
{
    MappingQuestion question = about(value, tr("“%1” says “%2”, which several currencies share.")
                                                .arg(value.header.simplified(), QString::fromStdString(sign)));
    for (const std::string_view code : Currencies::sharers(sign))
        question.offer(toText(code), toText(code));
    value.currency = question.answerIds.first();
    questions.append(question);
}

/** The column of currencies says nothing but "FCFA", which are two: one answer is for all rows. */
void CurrencyPoints::askSharedColumn(ColumnUse &value, ColumnUse &currency, QList<MappingQuestion> &questions) const
{
    const auto &names = m_sheet.facts[static_cast<std::size_t>(currency.column)].distinct;
    if (names.size() != 1 || Currencies::sharers(names.begin()->first).empty())
        return;
    MappingQuestion question =
        about(value, tr("“%1” says “%2”, which several currencies share.")
                         .arg(currency.header.simplified(), QString::fromStdString(names.begin()->first)));
    for (const std::string_view code : Currencies::sharers(names.begin()->first))
        question.offer(toText(code), toText(code));
    value.currency = question.answerIds.first();
    currency.field = Field::None;
    questions.append(question);
}

/** All cells say "¥", which is the sign of two currencies. */
void CurrencyPoints::askShared(ColumnUse &value, QList<MappingQuestion> &questions) const
{
    std::string sign;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const DecimalReading reading = Decimal::read(
            m_sheet.sample->text(row, static_cast<std::size_t>(value.column)), value.decimalSign, {1, 3});
        for (const std::string_view affix : {reading.prefix, reading.suffix}) {
            if (!reading.ok() || affix.empty())
                continue;
            if (Currencies::sharers(affix).empty() || (!sign.empty() && sign != affix))
                return; // some cells say more
            sign = affix;
        }
    }
    if (!sign.empty())
        askSign(value, sign, questions);
}

/** The currency that the lines above the header name as one, if it is one of those that they may mean. */
QString CurrencyPoints::ofTitle() const
{
    static constexpr std::array<std::string_view, 12> trusted{"USD", "EUR", "RUB", "UAH", "KZT", "UZS",
                                                              "TRY", "CNY", "GBP", "INR", "BRL", "MXN"};
    // Their codes are also other words: "RON 95", "CAD/CAM".
    static constexpr std::array<std::string_view, 21> stated{"PLN", "CZK", "HUF", "CHF", "CAD", "AUD", "BYN",
                                                             "SEK", "NOK", "DKK", "RSD", "JPY", "KRW", "AZN",
                                                             "AMD", "RON", "IDR", "SGD", "HKD", "TWD", "NZD"};
    const QString code = QString::fromStdString(m_title.currency);
    if (code.isEmpty())
        return {};
    if (m_title.factor != 1 && multipliesCurrency(m_title))
        return code; // nobody has thousands of anything else
    const auto isAmong = [this](const auto &list) {
        return std::ranges::find(list, m_title.currency) != list.end();
    };
    const bool said = m_title.statesCurrency || m_title.has(code.toLower().toStdString());
    return (said && isAmong(trusted)) || (m_title.statesCurrency && isAmong(stated)) ? code : QString();
}

/** "Таможенная стоимость" of goods that all come to Russia is in roubles; customs of its neighbours write so, too. */
QString CurrencyPoints::ofRoubles(const ColumnUse &value) const
{
    const auto &words = m_sheet.texts[static_cast<std::size_t>(value.column)].words;
    const bool customs = std::any_of(words.begin(), words.end(), [](const HeaderText::Word &word) {
        return word.text.starts_with("таможенн");
    });
    const int column = SheetFacts::columnOf(m_columns, Field::Destination);
    if (!customs || column < 0)
        return {};
    const auto &names = m_sheet.facts[static_cast<std::size_t>(column)].distinct;
    static constexpr std::array<std::string_view, 4> russia{"ru", "rus", "643", "россия"};
    const bool all = !names.empty() && std::all_of(names.begin(), names.end(), [](const auto &name) {
        return std::find(russia.begin(), russia.end(), Text::fold(name.first)) != russia.end();
    });
    return all ? QStringLiteral("RUB") : QString();
}

/** The currencies that the workbook may show the numbers with: several, or one that others share the sign of,
 * tell nothing. */
QStringList CurrencyPoints::ofFormat(const ColumnUse &value) const
{
    const std::string sign = m_sheet.sample->shownCurrency(static_cast<std::size_t>(value.column));
    QStringList codes;
    for (const std::string_view code : Currencies::sharers(sign))
        codes.append(toText(code));
    if (codes.isEmpty() && !Currencies::find(sign).empty())
        codes.append(toText(Currencies::find(sign)));
    return codes;
}

void CurrencyPoints::askNothingSaid(ColumnUse &value, QList<MappingQuestion> &questions) const
{
    const QStringList candidates = ofFormat(value);
    const std::string sign = m_sheet.sample->shownCurrency(static_cast<std::size_t>(value.column));
    const QString shown = Currencies::isShared(sign) ? QString() : candidates.value(0);
    MappingQuestion question =
        about(value,
              candidates.isEmpty()
                  ? tr("Nothing says in what currency the values in “%1” are.").arg(value.header.simplified())
                  : tr("Nothing says in what currency the values in “%1” are, but the sheet shows them with "
                       "“%2”.")
                        .arg(value.header.simplified(), QString::fromStdString(sign)));
    question.offer(QStringLiteral("-"), tr("Leave it open"));
    QStringList codes{QStringLiteral("USD"), QStringLiteral("EUR")};
    if (hasLetters(m_sheet.headers, QChar::Script_Cyrillic))
        codes += {QStringLiteral("RUB"), QStringLiteral("UAH")};
    if (hasLetters(m_sheet.headers, QChar::Script_Han))
        codes += QStringLiteral("CNY");
    codes += candidates;
    const QString official = officialCurrency(m_sheet.texts[static_cast<std::size_t>(value.column)]);
    const QString title = ofTitle();
    const QString proposed = !title.isEmpty()      ? title
                             : !shown.isEmpty()    ? shown
                             : !official.isEmpty() ? official
                                                   : ofRoubles(value);
    if (!proposed.isEmpty())
        codes.append(proposed);
    for (const QString &code : codes)
        question.offer(code, code);
    offerColumns(question);
    if (!proposed.isEmpty()) {
        question.prefer(proposed);
        value.currency = proposed;
    }
    questions.append(question);
}

void CurrencyPoints::offerColumns(MappingQuestion &question) const
{
    for (const ColumnUse &other : m_columns) {
        const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(other.column)];
        constexpr double nearlyAll = 0.95;
        if (other.field == Field::None && facts.hasData() && facts.nameShare(facts.currencies) > nearlyAll)
            question.offer(QStringLiteral("column:%1").arg(other.column + 1),
                           tr("As “%1” says in each row").arg(other.header.simplified()));
    }
}

/** Of these the one of the country that all goods of the sheet come to or from; empty where that tells
 * several. */
QString CurrencyPoints::ofHome(const std::vector<std::string_view> &codes) const
{
    QStringList found;
    for (const Field field : {Field::Destination, Field::Origin, Field::Dispatch}) {
        const int column = SheetFacts::columnOf(m_columns, field);
        if (column < 0 || !m_sheet.countries)
            continue;
        const auto &names = m_sheet.facts[static_cast<std::size_t>(column)].distinct;
        for (const std::string_view code : codes) {
            const bool all = !names.empty() && std::ranges::all_of(names, [&](const auto &name) {
                return m_sheet.countries->find(name.first) == m_sheet.countries->find(code.substr(0, 2));
            });
            if (all && !found.contains(toText(code)))
                found.append(toText(code));
        }
    }
    return found.size() == 1 ? found.first() : QString();
}

/** The header has a word for its money: "CIF (N)", "Valor en pesos", "Customs value (LCY)"; a column of
 * currencies that says others is of other money. */
bool CurrencyPoints::askOwn(ColumnUse &value, QList<MappingQuestion> &questions) const
{
    const HeaderMoney said =
        HeaderMoney::of(m_sheet.texts[static_cast<std::size_t>(value.column)], value.header);
    if (!said.says() || SheetFacts::columnOf(m_columns, Field::Currency) >= 0)
        return false;
    const auto &codes = said.currencies();
    const QString header = value.header.simplified();
    const QString word = QString::fromStdString(said.word());
    MappingQuestion question = about(
        value,
        codes.size() > 1
            ? tr("“%1” says “%2”, which several currencies share.").arg(header, word)
            : tr("“%2” in “%1” stands where a currency is named, and does not say for sure which one. In "
                 "what are the values?")
                  .arg(header, word));
    question.offer(QStringLiteral("-"), tr("Leave it open"));
    for (const std::string_view code : codes)
        question.offer(toText(code), toText(code));
    question.offer(QStringLiteral("USD"), QStringLiteral("USD"));
    question.offer(QStringLiteral("EUR"), QStringLiteral("EUR"));
    offerColumns(question);
    const QString title = ofTitle();
    const bool fits = codes.empty() || std::ranges::find(codes, title.toStdString()) != codes.end();
    const QString proposed = !title.isEmpty() && fits ? title
                             : codes.size() == 1      ? toText(codes.front())
                                                      : ofHome(codes);
    if (!proposed.isEmpty()) {
        question.offer(proposed, proposed);
        question.prefer(proposed);
        value.currency = proposed;
    }
    questions.append(question);
    return true;
}
