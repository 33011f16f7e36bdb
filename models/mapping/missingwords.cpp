// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/missingwords.h"

#include <QString>

namespace {

constexpr const char *words[] = {
    "-",
    "--",
    "---",
    "----",
    "—",
    "–",
    "_",
    "__",
    ".",
    "..",
    "...",
    "?",
    "??",
    "*",
    "**",
    "/",
    "//",
    "\\",
    "#",
    "x",
    "xx",
    "xxx",
    "000",
    "#n/a",
    "#null!",
    "#ref!",
    "#value!",
    "#div/0!",
    "#name?",
    "#num!",
    // English
    "null",
    "(null)",
    "<null>",
    "\\n",
    "nan",
    "n/a",
    "na",
    "n.a.",
    "n.a",
    "n / a",
    "n\\a",
    "nil",
    "none",
    "(none)",
    "blank",
    "(blank)",
    "empty",
    "(empty)",
    "undefined",
    "unknown",
    "not available",
    "not specified",
    "not declared",
    "not applicable",
    "not stated",
    "not given",
    "not known",
    "not provided",
    "not found",
    "unspecified",
    "unavailable",
    "absent",
    "missing",
    "no data",
    "no info",
    "no name",
    "no information",
    "not indicated",
    "tbd",
    "tba",
    // Russian
    "н/д",
    "н.д.",
    "нд",
    "н/у",
    "нет",
    "нет данных",
    "данные отсутствуют",
    "отсутствует",
    "отсутствуют",
    "отсутствуeт",
    "не указан",
    "не указана",
    "не указано",
    "не указаны",
    "не определен",
    "не определено",
    "не определена",
    "не определён",
    "не задан",
    "не задано",
    "не установлен",
    "не установлено",
    "не обозначен",
    "не обозначено",
    "не известен",
    "не известно",
    "неизвестно",
    "неизвестен",
    "неизвестна",
    "неопределено",
    "без номера",
    "б/н",
    "пусто",
    "не применимо",
    "не требуется",
    "не имеет",
    "без товарного знака",
    "отсутсвует",
    // Ukrainian, Kazakh, Uzbek
    "відсутній",
    "відсутня",
    "відсутнє",
    "відсутні",
    "немає",
    "немає даних",
    "нема",
    "не вказано",
    "не вказана",
    "не вказаний",
    "невідомо",
    "невідомий",
    "невизначено",
    "не визначено",
    "жоқ",
    "мәлімет жоқ",
    "көрсетілмеген",
    "белгісіз",
    "yo'q",
    "yo‘q",
    "mavjud emas",
    "ko'rsatilmagan",
    "noma'lum",
    // Turkish
    "yok",
    "yoktur",
    "belirtilmemiş",
    "belirtilmemis",
    "belirtilmedi",
    "bilinmiyor",
    "bilgi yok",
    "boş",
    "diğer bilinmeyen",
    // Spanish, Portuguese, French
    "s/d",
    "s/n",
    "s/i",
    "sin dato",
    "sin datos",
    "sin información",
    "sin informacion",
    "no aplica",
    "no disponible",
    "no especificado",
    "no indicado",
    "no declarado",
    "no declara",
    "no informado",
    "no identificado",
    "ninguno",
    "ninguna",
    "desconocido",
    "desconocida",
    "vacío",
    "sin nombre",
    "sin marca",
    "não informado",
    "nao informado",
    "não declarado",
    "nao declarado",
    "não disponível",
    "não consta",
    "não há",
    "sem informação",
    "sem informacao",
    "desconhecido",
    "nenhum",
    "non spécifié",
    "non precisé",
    "non précisé",
    "non disponible",
    "non renseigné",
    "non déclaré",
    "non communiqué",
    "néant",
    "neant",
    "inconnu",
    "aucun",
    "aucune",
    "vide",
    // Chinese, Vietnamese
    "无",
    "無",
    "没有",
    "沒有",
    "未知",
    "不详",
    "不明",
    "暂无",
    "空",
    "未填",
    "无数据",
    "未提供",
    "không",
    "không có",
    "không xác định",
    "không rõ",
    "chưa xác định",
    "không có dữ liệu",
};

}

const MissingWords &MissingWords::instance()
{
    static const MissingWords words;
    return words;
}

MissingWords::MissingWords()
{
    const auto add = [this](const QString &word) {
        const std::string utf8 = word.toStdString();
        if (utf8.size() >= longest)
            return;
        m_shapes.set(shapeOf(utf8));
        m_words.insert(utf8);
    };
    // Every way of writing capitals that people use, so that looking up needs no folding.
    for (const char *text : words) {
        const QString word = QString::fromUtf8(text);
        add(word);
        add(word.toUpper());
        add(word.left(1).toUpper() + word.mid(1));
        if (word.contains(u'ё'))
            add(QString(word).replace(u'ё', u'е').toUpper());
        if (word.contains(u'i'))
            add(QString(word).replace(u'i', QChar(0x130)).toUpper()); // as Turkish programs write capitals
        QString titled = word;
        for (qsizetype i = 1; i < titled.size(); ++i) {
            if (titled[i - 1] == u' ' || titled[i - 1] == u'/')
                titled[i] = titled[i].toUpper();
        }
        titled[0] = titled[0].toUpper();
        add(titled);
    }
}
