// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/cancelledrows.h"

#include "core/text.h"
#include "mapping/celltext.h"

#include <algorithm>
#include <iterator>

namespace {

Said tr(const char *source)
{
    return {"CancelledRows", source};
}

/** Beginnings of the one word that says it. */
constexpr std::string_view stems[] = {
    "cancel",  "annul",      "void",        "withdrawn", "revoked",  "аннулир",     "анулир", "анульов",
    "отменен", "отменён",    "отмена",      "отозван",   "скасован", "відкликан",   "iptal",  "bekor qilin",
    "anulad",  "anulat",     "storniert",   "storno",    "作废",     "已作废",      "作廢",   "撤销",
    "已撤销",  "撤單",       "取消",        "已取消",    "취소",     "hủy",         "đã hủy", "huỷ",
    "đã huỷ",  "күші жойыл", "unieważnion", "anulowan",  "annullat", "geannuleerd", "ملغى",   "ملغي",
    "لغو",     "გაუქმებ",    "ləğv ed"};

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

} // namespace

bool CancelledRows::isCancelled(std::string_view text)
{
    constexpr std::size_t longest = 60; // a remark may say it of something else
    if (text.empty() || text.size() > longest)
        return false;
    const std::string folded = Text::fold(text);
    const auto begins = [&folded](std::string_view stem) { return folded.starts_with(stem); };
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
        m_above = m_cache.get(text, [](std::string_view t) { return isCancelled(t); });
    else
        m_above = m_above && goesOn;
    return m_above;
}

void CancelledRows::ask(const SheetFacts &sheet, ColumnMapping &mapping)
{
    for (const ColumnUse &use : std::as_const(mapping.columns)) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(use.column)];
        constexpr std::size_t few = 20; // words for what became of a declaration
        if (use.field != Field::None || facts.distinct.size() > few)
            continue;
        QStringList words;
        for (const auto &[text, nature] : facts.distinct) {
            if (isCancelled(text))
                words.append(QString::fromStdString(text));
        }
        if (words.isEmpty())
            continue;
        int cancelled = 0;
        for (std::size_t row = sheet.firstRow; row < sheet.sample->size(); ++row)
            cancelled += isCancelled(sheet.sample->text(row, static_cast<std::size_t>(use.column)));
        MappingQuestion question;
        question.id = QStringLiteral("cancelled-rows");
        question.column = use.column;
        question.text = tr("“%1” calls some rows “%2”. Are these shipments all the same?")
                            .arg(use.header.simplified(), words.join(QStringLiteral("”, “")));
        question.offer(QStringLiteral("leave"), tr("No, list them and count none"));
        question.offer(QStringLiteral("take"), tr("Yes, count them"));
        if (cancelled * 2 < facts.rows && saysStateOf(use.header))
            mapping.statusColumn = use.column;
        else
            question.prefer(QStringLiteral("take")); // it is not sure that the word is of the shipment
        mapping.questions.append(question);
        return;
    }
}
