// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/cancelledrows.h"

#include "core/text.h"
#include "core/wordlist.h"
#include "mapping/celltext.h"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(CancelledRows)
};

/** Beginnings of the one word that says it. */
constexpr std::string_view stems[] = {
    "cancel",  "annul",      "void",        "withdrawn", "revoked",  "аннулир",     "анулир", "анульов",
    "отменен", "отменён",    "отмена",      "отозван",   "скасован", "відкликан",   "iptal",  "bekor qilin",
    "anulad",  "anulat",     "storniert",   "storno",    "作废",     "已作废",      "作廢",   "撤销",
    "已撤销",  "撤單",       "取消",        "已取消",    "취소",     "hủy",         "đã hủy", "huỷ",
    "đã huỷ",  "күші жойыл", "unieważnion", "anulowan",  "annullat", "geannuleerd", "ملغى",   "ملغي",
    "لغو",     "გაუქმებ",    "ləğv ed",     "ملغاة",     "الملغاة",  "الملغى",      "الملغي", "stornir",
    "stornat", "stornov",    "stornorech",  "poništ",    "поништ",   "zrušen",      "törölt", "жойыл"};

/** Which of them is a whole word: "Stornoway" is a port. */
constexpr std::string_view whole = "storno";

bool beginsWith(std::string_view text, std::string_view stem)
{
    const bool longer =
        text.size() > stem.size() && (std::isalpha(static_cast<unsigned char>(text[stem.size()])) != 0 ||
                                      static_cast<unsigned char>(text[stem.size()]) >= 0x80);
    return text.starts_with(stem) && !(stem == whole && longer);
}

/** Whether the column may well be of what became of the row: not of a payment, a licence, a remark. */
bool saysStateOf(const QString &header)
{
    const std::string folded = Text::fold(header.toStdString());
    constexpr std::string_view ofOthers[] = {
        "pay",  "оплат",  "licen",  "лиценз", "guarant", "гарант",  "comment", "комм",   "remark",
        "note", "примеч", "prev",   "предш",  "certif",  "серт",    "ödeme",   "lisans", "açıklama",
        "备注", "pago",   "observ", "order",  "заказ",   "invoice", "счет"};
    return std::none_of(std::begin(ofOthers), std::end(ofOthers),
                        [&folded](std::string_view word) { return folded.find(word) != std::string::npos; });
}

/** Words with one blank before and behind each, and nothing else between them. */
std::string wordsOf(const QString &header)
{
    QString words(u' ');
    for (const QChar c : QString::fromStdString(Text::fold(header.toStdString()))) {
        const bool part = c.isLetterOrNumber() || c.isMark();
        if (part || !words.endsWith(u' '))
            words.append(part ? c : QChar(u' '));
    }
    return (words.endsWith(u' ') ? words : words + u' ').toStdString();
}

using WordList::isOneOf;

bool isYes(std::string_view text)
{
    constexpr std::string_view words[] = {
        "yes",  "y",  "true", "1",  "x",  "х",   "+",    "v",   "✓",   "✔",   "√",   "да",   "д",   "так",
        "evet", "e",  "si",   "sí", "s",  "sim", "oui",  "o",   "ja",  "j",   "tak", "t",    "是",  "有",
        "はい", "예", "có",   "ha", "иә", "ия",  "bəli", "так", "نعم", "بله", "כן",  "igen", "ano", "da"};
    constexpr std::size_t longest = 12;
    return !text.empty() && text.size() <= longest && isOneOf(Text::fold(text), words);
}

bool isNo(std::string_view text)
{
    constexpr std::string_view words[] = {
        "no",     "n",      "false", "0",    "-",    "–",   "—",    "нет",  "н",  "ні",
        "hayır",  "hayir",  "h",     "não",  "nao",  "non", "nein", "nie",  "否", "无",
        "いいえ", "아니오", "không", "yo'q", "yoʻq", "yoq", "жоқ",  "xeyr", "لا", "خير",
        "לא",     "ne",     "не",    "nem",  "nu",   "f",   "نه"};
    constexpr std::size_t longest = 12;
    return text.size() <= longest && isOneOf(Text::fold(text), words);
}

/** Whether the cells of the column say nothing but yes and no. */
bool answersOnly(const ColumnFacts &facts)
{
    return facts.known + facts.missing > 0 && std::ranges::all_of(facts.distinct, [](const auto &text) {
               return isYes(text.first) || isNo(text.first) || CancelledRows::isCancelled(text.first);
           });
}

MappingQuestion question(const ColumnUse &use, const QStringList &words, bool leave)
{
    MappingQuestion question;
    question.id = QStringLiteral("cancelled-rows");
    question.column = use.column;
    question.text = words.isEmpty()
                        ? Words::tr("“%1” may call later rows cancelled. Are these shipments all the same?")
                              .arg(use.header.simplified())
                        : Words::tr("“%1” calls some rows “%2”. Are these shipments all the same?")
                              .arg(use.header.simplified(), words.join(QStringLiteral("”, “")));
    question.offer(QStringLiteral("leave"), Words::tr("No, list them and count none"));
    question.offer(QStringLiteral("take"), Words::tr("Yes, count them"));
    if (!leave)
        question.prefer(QStringLiteral("take")); // it is not sure that the word is of the shipment
    return question;
}

} // namespace

CancelledRows::CancelledRows(const ColumnMapping &mapping)
    : m_column(mapping.statusColumn), m_asked(mapping.statusAsks)
{
}

bool CancelledRows::asksWhether(const QString &header)
{
    const std::string words = wordsOf(header);
    // "Not cancelled" turns it round; the date, the reason or the number of it is no yes or no.
    constexpr std::string_view others[] = {
        " not ", " non ", " не ", " nicht ", " nie ", " değil ", " date", " дата ", " дату ", " tarih",
        " fecha", " data ", " datum ", " reason", " причин", " neden", " motiv", " grund ", " code", " код",
        " kod", " number", " номер", " fee", " duty", " duties", " пошлин", " tax", " налог", " vergi",
        " contract", " контракт", " договор", " visa", " penalt", " штраф", "日期", "原因",
        // So many of them are none of the row.
        " qty", " quant", " колич", " мест", " кільк", " місц", " packag", " piece", " pcs", " amount",
        " sum ", " сумм", " сума ", " weight", " вес ", " масс", " вага ", " mass", " adet", " miktar",
        " tutar", " ağırlı", " cantid", " valor", " peso ", " value", " стоим", " варт", " шт ", " кг ",
        " kg ", " unit", " count", " items", " lines", " boxes", " bultos", " menge", " anzahl", " ilość",
        " wartość", " usd ", " total", " итог", "数量", "金额", "重量", "件数"};
    const auto has = [&words](std::string_view word) { return words.find(word) != std::string::npos; };
    if (!saysStateOf(header) || std::any_of(std::begin(others), std::end(others), has))
        return false;
    return std::any_of(std::begin(stems), std::end(stems), [&](std::string_view stem) {
        const bool latin = static_cast<unsigned char>(stem.front()) < 0x80;
        const bool ideograph = static_cast<unsigned char>(stem.front()) >= 0xe3;
        const std::string word = stem == whole ? std::string(stem) + ' ' : std::string(stem);
        return ideograph ? has(stem) : has(' ' + word) || (latin && has(" is" + word));
    });
}

bool CancelledRows::isCancelled(std::string_view text)
{
    constexpr std::size_t longest = 60; // a remark may say it of something else
    if (text.empty() || text.size() > longest)
        return false;
    const std::string folded = Text::fold(text);
    const auto begins = [&folded](std::string_view stem) { return beginsWith(folded, stem); };
    // "Cancellation requested", "Отмена пошлины" say it of something else.
    constexpr std::string_view others[] = {"cancellation ", "cancellab", "annulment ",
                                           "annullab",      "voidab",    "отмена "};
    constexpr std::ptrdiff_t mostBlanks = 1; // a sentence says it of something else
    return std::ranges::count(folded, ' ') <= mostBlanks && folded.find('/') == std::string::npos &&
           std::any_of(std::begin(stems), std::end(stems), begins) &&
           std::none_of(std::begin(others), std::end(others), begins);
}

bool CancelledRows::contains(const RowView &row, bool goesOn)
{
    if (m_column < 0)
        return false;
    const std::string_view text = CellText::at(row, m_column);
    if (!text.empty())
        m_above =
            m_cache.get(text, [this](std::string_view t) { return isCancelled(t) || (m_asked && isYes(t)); });
    else
        m_above = m_above && goesOn;
    return m_above;
}

void CancelledRows::ask(const SheetFacts &sheet, ColumnMapping &mapping)
{
    int later = -1;
    for (const ColumnUse &use : std::as_const(mapping.columns)) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(use.column)];
        constexpr std::size_t few = 20; // words for what became of a declaration
        if (use.field != Field::None || facts.distinct.size() > few)
            continue;
        const bool asked = asksWhether(use.header) && answersOnly(facts);
        if (!asked &&
            std::ranges::none_of(facts.distinct, [](const auto &text) { return isCancelled(text.first); }))
            continue;
        const auto says = [asked](std::string_view text) {
            return isCancelled(text) || (asked && isYes(text));
        };
        QStringList words;
        int cancelled = 0;
        for (std::size_t row = sheet.firstRow; row < sheet.sample->size(); ++row) {
            const std::string_view text = sheet.sample->text(row, static_cast<std::size_t>(use.column));
            if (!says(text)) // "X" is a word for nothing elsewhere, so that the facts have it not
                continue;
            ++cancelled;
            const QString word = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            if (!words.contains(word))
                words.append(word);
        }
        if (words.isEmpty()) { // a row behind the sample may say yes
            later = asked && later < 0 ? use.column : later;
            continue;
        }
        mapping.statusAsks = asked;
        const bool leave = cancelled * 2 < facts.rows && saysStateOf(use.header);
        mapping.statusColumn = leave ? use.column : -1;
        mapping.questions.append(question(use, words, leave));
        return;
    }
    if (later < 0)
        return;
    mapping.statusAsks = true;
    mapping.statusColumn = later;
    mapping.questions.append(question(mapping.columns[later], {}, true));
}
