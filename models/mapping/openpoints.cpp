// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/openpoints.h"

#include "core/units.h"
#include "mapping/currencies.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("OpenPoints", source);
}

/** Rows that a column's values are compared in, at most. */
constexpr std::size_t comparedRows = 400;

QString unitId(MassUnit unit)
{
    const std::string_view id = Units::id(unit);
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString unitName(const QString &id)
{
    struct Name {
        const char *id;
        const char *text;
    };
    static constexpr std::array names{Name{"kg", QT_TRANSLATE_NOOP("OpenPoints", "Kilograms")},
                                      Name{"t", QT_TRANSLATE_NOOP("OpenPoints", "Tonnes")},
                                      Name{"g", QT_TRANSLATE_NOOP("OpenPoints", "Grams")},
                                      Name{"lb", QT_TRANSLATE_NOOP("OpenPoints", "Pounds")}};
    for (const Name &name : names) {
        if (id == QLatin1String(name.id))
            return tr(name.text);
    }
    return id;
}

bool hasLetters(const QList<QString> &headers, QChar::Script script)
{
    return std::any_of(headers.begin(), headers.end(), [script](const QString &header) {
        return std::any_of(header.begin(), header.end(), [script](QChar c) { return c.script() == script; });
    });
}

/** "тыс. долл.": a word for a factor right before the currency; a bare 1000 may be anything. */
std::int64_t factorBeforeMoney(const HeaderText &title)
{
    for (std::size_t i = 0; i + 1 < title.words.size(); ++i) {
        const bool digits = title.words[i].text.find_first_of("0123456789") != std::string::npos;
        if (title.words[i].marks && title.words[i + 1].marks && !digits && title.factor != 1 &&
            Currencies::find(title.words[i].text).empty())
            return title.factor;
    }
    return 1;
}

/** Moves an answer to the front: the first one is what is taken. */
void prefer(MappingQuestion &question, const QString &id)
{
    const qsizetype at = question.answerIds.indexOf(id);
    if (at > 0) {
        question.answerIds.move(at, 0);
        question.answers.move(at, 0);
    }
}

void answer(MappingQuestion &question, const QString &id, const QString &text)
{
    if (!question.answerIds.contains(id)) {
        question.answerIds.append(id);
        question.answers.append(text);
    }
}

bool isMass(Field field)
{
    return field == Field::Net || field == Field::Gross;
}

} // namespace

OpenPoints::OpenPoints(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                       std::vector<ColumnUse> &columns, ColumnRules::Outcome &rules)
    : m_sheet(sheet), m_candidates(candidates), m_columns(columns), m_rules(rules),
      m_title(HeaderVocabulary::instance().parse(sheet.title()))
{
}

void OpenPoints::ask()
{
    for (const Field field : {Field::Net, Field::Gross, Field::Value})
        askWhichColumn(field);
    askUnit();
    askCurrency();
    askThousands();
    askZeros();
}

ColumnUse *OpenPoints::find(Field field) const
{
    const int column = SheetFacts::columnOf(m_columns, field);
    return column < 0 ? nullptr : &m_columns[static_cast<std::size_t>(column)];
}

MappingQuestion &OpenPoints::add(const char *id, int column, const QString &text)
{
    MappingQuestion question;
    question.id = QLatin1String(id);
    question.column = column;
    question.text = text;
    m_rules.questions.append(question);
    return m_rules.questions.last();
}

/** Boxes of a declaration form and layouts that are known have their units by rule: kilograms. */
bool OpenPoints::isForm() const
{
    if (m_sheet.layout)
        return true;
    return std::any_of(m_sheet.texts.begin(), m_sheet.texts.end(), [](const HeaderText &header) {
        return header.boxIsCertain && !HeaderVocabulary::instance().box(header.box).empty();
    });
}

/** Whether nearly every cell of the column says what its number is in: "12 kg", "$5". */
bool OpenPoints::namedInCells(const ColumnUse &use) const
{
    int numbers = 0;
    int named = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const DecimalReading reading = Decimal::read(
            m_sheet.sample->text(row, static_cast<std::size_t>(use.column)), use.decimalSign, {1, 3});
        numbers += reading.ok();
        named += reading.ok() && !(reading.prefix.empty() && reading.suffix.empty());
    }
    return numbers > 0 && named * 10 >= numbers * 9;
}

std::optional<std::int64_t> OpenPoints::amount(std::size_t row, const ColumnUse &use,
                                               DecimalScale scale) const
{
    const CellView cell = m_sheet.sample->cell(row, static_cast<std::size_t>(use.column));
    const DecimalReading reading =
        Decimal::read(cell.text, cell.kind == CellKind::Number ? DecimalSign::Point : use.decimalSign, scale);
    return reading.ok() ? std::optional(reading.value) : std::nullopt;
}

/** The unit of those quantities that are given as masses and equal the mass beside them; empty if they say
 * nothing. */
QString OpenPoints::unitOfQuantity(const ColumnUse &mass) const
{
    const ColumnUse *const quantity = find(Field::Quantity);
    const ColumnUse *const unit = find(Field::Unit);
    if (!quantity || !unit)
        return {};
    std::optional<MassUnit> found;
    int equal = 0;
    int compared = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto named = Units::massUnit(m_sheet.sample->text(row, static_cast<std::size_t>(unit->column)));
        const auto left = amount(row, mass, {1, 3});
        const auto right = amount(row, *quantity, {1, 3});
        if (!named || !left || !right || *left == 0 || (found && *found != *named))
            continue;
        found = named;
        ++compared;
        equal += left == right;
    }
    constexpr int enough = 3;
    return found && compared >= enough && equal * 10 >= compared * 8 ? unitId(*found) : QString();
}

/** The unit that the header of the other mass column names. */
QString OpenPoints::unitOfOther(const ColumnUse &mass) const
{
    const ColumnUse *const other = find(mass.field == Field::Net ? Field::Gross : Field::Net);
    return other && other->unitColumn < 0 ? other->unit : QString();
}

void OpenPoints::askUnit()
{
    const QString kilogram = QStringLiteral("kg");
    for (const Field field : {Field::Net, Field::Gross}) {
        ColumnUse *const mass = find(field);
        if (!mass || !mass->unit.isEmpty() || mass->unitColumn >= 0 || isForm() || namedInCells(*mass))
            continue;
        if (const QString settled = unitOfQuantity(*mass); !settled.isEmpty()) {
            mass->unit = settled;
            continue;
        }
        const QString other = unitOfOther(*mass);
        if (other == kilogram)
            continue;
        const QString proposed = !other.isEmpty() ? other : m_title.unit ? unitId(*m_title.unit) : kilogram;
        MappingQuestion &question =
            add("mass-unit", mass->column,
                tr("Nothing says what unit the masses in “%1” have.").arg(mass->header.simplified()));
        for (const QString &unit :
             {kilogram, QStringLiteral("t"), QStringLiteral("g"), QStringLiteral("lb"), proposed})
            answer(question, unit, unitName(unit));
        prefer(question, proposed);
        for (ColumnUse &use : m_columns) {
            if (isMass(use.field) && use.unitColumn < 0 && use.unit.isEmpty())
                use.unit = proposed == kilogram ? QString() : proposed;
        }
        return; // one answer is for both
    }
}

void OpenPoints::askCurrency()
{
    ColumnUse *const value = find(Field::Value);
    if (!value || !value->currency.isEmpty() || value->currencyColumn >= 0 || find(Field::Currency) ||
        namedInCells(*value) || facts(value->column).onlyZeros())
        return;
    MappingQuestion &question =
        add("currency", value->column,
            tr("Nothing says in what currency the values in “%1” are.").arg(value->header.simplified()));
    answer(question, QStringLiteral("-"), tr("Leave it open"));
    QList<QString> codes{QStringLiteral("USD"), QStringLiteral("EUR")};
    if (hasLetters(m_sheet.headers, QChar::Script_Cyrillic))
        codes += {QStringLiteral("RUB"), QStringLiteral("UAH")};
    if (hasLetters(m_sheet.headers, QChar::Script_Han))
        codes += QStringLiteral("CNY");
    static constexpr std::array<std::string_view, 12> trusted{"USD", "EUR", "RUB", "UAH", "KZT", "UZS",
                                                              "TRY", "CNY", "GBP", "INR", "BRL", "MXN"};
    const bool said = std::find(trusted.begin(), trusted.end(), m_title.currency) != trusted.end();
    const QString title = said ? QString::fromStdString(m_title.currency) : QString();
    if (said)
        codes.append(title);
    for (const QString &code : codes)
        answer(question, code, code);
    if (said) {
        prefer(question, title);
        value->currency = title;
    }
}

/** Whether a kilogram of the goods costs next to nothing. */
bool OpenPoints::cheap(const ColumnUse &value) const
{
    const ColumnUse *mass = find(Field::Net);
    if (!mass)
        mass = find(Field::Gross);
    const bool dollars = value.currency == u"USD" || value.currency == u"EUR";
    if (!mass || !dollars || mass->unitColumn >= 0 || value.factor != 1)
        return false;
    const auto unit = Units::fromId(mass->unit.toStdString()).value_or(MassUnit::Kilogram);
    std::vector<double> prices;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto cents = amount(row, value, {1, 2});
        const auto grams = amount(row, *mass, Units::toGrams(unit));
        if (cents && grams && *cents > 0 && *grams > 0)
            prices.push_back(static_cast<double>(*cents) * 10 / static_cast<double>(*grams));
    }
    constexpr std::size_t enough = 10;
    constexpr double nothing = 0.03; // of the currency for a kilogram: under sand and coal
    if (prices.size() < enough)
        return false;
    std::nth_element(prices.begin(), prices.begin() + static_cast<std::ptrdiff_t>(prices.size() / 2),
                     prices.end());
    return prices[prices.size() / 2] < nothing;
}

void OpenPoints::askThousands()
{
    ColumnUse *const value = find(Field::Value);
    if (!value || value->factor != 1)
        return;
    const std::int64_t title = factorBeforeMoney(m_title);
    const bool ownCurrency = !text(value->column).currency.empty();
    const bool saidAbove = title != 1 && !(ownCurrency && text(value->column).currency != m_title.currency);
    if (!saidAbove && !cheap(*value))
        return;
    MappingQuestion &question =
        add("thousands", value->column,
            saidAbove ? tr("The lines above the header speak of thousands or millions. Is “%1” given so?")
                            .arg(value->header.simplified())
                      : tr("By “%1” a kilogram costs next to nothing. Are the values in thousands?")
                            .arg(value->header.simplified()));
    answer(question, QStringLiteral("1"), tr("No, as they stand"));
    answer(question, QStringLiteral("1000"), tr("In thousands"));
    answer(question, QStringLiteral("1000000"), tr("In millions"));
    if (saidAbove) {
        value->factor = title;
        prefer(question, QString::number(title));
    }
}

/** No cell empty and some 0: either nothing is known there, or nothing was paid. */
void OpenPoints::askZeros()
{
    QStringList names;
    int first = -1;
    for (const ColumnUse &use : m_columns) {
        const bool filled = use.field == Field::Value || use.field == Field::Quantity;
        if (!filled || !use.zeroIsMissing || facts(use.column).onlyZeros())
            continue;
        names.append(QStringLiteral("“%1”").arg(use.header.simplified()));
        first = first < 0 ? use.column : first;
    }
    if (first < 0)
        return;
    MappingQuestion &question = add("zero-is-missing", first,
                                    tr("No cell is empty in %1, and some are 0. What does 0 say there?")
                                        .arg(names.join(QStringLiteral(", "))));
    answer(question, QStringLiteral("yes"), tr("Nothing is known"));
    answer(question, QStringLiteral("no"), tr("It is a true zero"));
}

bool OpenPoints::differ(const ColumnUse &a, const ColumnUse &b) const
{
    const auto scale = [](const ColumnUse &use) {
        if (!isMass(use.field))
            return DecimalScale{use.factor, 2};
        return Units::toGrams(Units::fromId(use.unit.toStdString()).value_or(MassUnit::Kilogram));
    };
    std::size_t compared = 0;
    std::size_t different = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size() && compared < comparedRows; ++row) {
        const auto left = amount(row, a, scale(a));
        const auto right = amount(row, b, scale(a.field == b.field ? b : a));
        if (!left || !right)
            continue;
        ++compared;
        const auto gap = std::abs(static_cast<double>(*left) - static_cast<double>(*right));
        different += gap > 0.01 * std::abs(static_cast<double>(*left));
    }
    return compared > 0 && different * 20 > compared;
}

/** Two columns with equally good names and other numbers. */
void OpenPoints::askWhichColumn(Field field)
{
    ColumnUse *const winner = find(field);
    if (!winner)
        return;
    std::string meaning = fieldId(field).toStdString();
    const auto claim = [&] {
        double best = 0;
        for (const FieldCandidate &candidate : m_candidates) {
            if (candidate.column == winner->column && candidate.meaning == meaning)
                best = std::max(best, candidate.score);
        }
        return best;
    };
    double mine = claim();
    if (mine == 0 && isMass(field)) { // taken by a bare "weight"
        meaning = "mass";
        mine = claim();
    }
    const double nearly = field == Field::Value ? 1.0 : 12.0;
    MappingQuestion *question = nullptr;
    for (const FieldCandidate &candidate : m_candidates) {
        ColumnUse &rival = m_columns[static_cast<std::size_t>(candidate.column)];
        if (candidate.meaning != meaning || rival.field != Field::None || candidate.score < mine - nearly ||
            facts(rival.column).onlyZeros() || !facts(rival.column).hasData())
            continue;
        const HeaderText &header = text(rival.column);
        rival.field = field; // so that it is read as if it were the one
        if (isMass(field))
            rival.unit = header.unit ? unitId(*header.unit) : winner->unit;
        rival.unitColumn = header.unit ? -1 : winner->unitColumn;
        if (field == Field::Value) {
            rival.currency = QString::fromStdString(header.currency);
            rival.factor = header.factor;
        }
        ColumnRules::Outcome own;
        ColumnRules::decide(rival, facts(rival.column), own);
        const bool other = differ(*winner, rival);
        rival.field = Field::None;
        if (!other)
            continue;
        if (!question) {
            question = &add("which-column", winner->column,
                            tr("Several columns can be the %1, and they differ. Which one counts?")
                                .arg(fieldName(field)));
            answer(*question, QString::number(winner->column + 1), winner->header.simplified());
        }
        answer(*question, QString::number(rival.column + 1), rival.header.simplified());
    }
}
