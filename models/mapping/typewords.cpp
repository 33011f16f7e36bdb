// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/typewords.h"

#include <QRegularExpression>
#include <QSet>

namespace {

const QSet<QString> &words()
{
    static const QSet<QString> made = [] {
        const QString all = QStringLiteral(
            // Databases, dBase and spreadsheets
            "varchar|varchar2|nvarchar|nvarchar2|char|nchar|character|character varying|text|ntext|string|str|"
            "number|numeric|num|int|integer|int2|int4|int8|int32|int64|bigint|smallint|tinyint|mediumint|long|"
            "float|float4|float8|float32|float64|double|double precision|real|decimal|dec|currency|money|date|"
            "datetime|datetime2|datetime64|timestamp|time|bool|boolean|bit|logical|memo|object|general|c|n|d|f|l|m|"
            "x|a|an|alphanumeric|alphabetic|whole number|whole|decimal number|short text|long text|"
            // Whether a value must stand there
            "mandatory|optional|required|conditional|not null|null|nullable|обязательно|обязательное|"
            "необязательно|необязательное|обязательный|необязательный|"
            // Russian, Ukrainian, Chinese, Japanese, Korean
            "текст|текстовый|текстовое|строка|строковый|символьный|символ|число|числовой|числовое|целое|целое число|"
            "дробное|дробное число|вещественное|дата|дата и время|дата время|логический|рядок|числове|ціле|"
            "文本|文本型|字符|字符型|字符串|字符串型|数字|数字型|数值|数值型|整数|整数型|小数|浮点|浮点型|日期|日期型|"
            "日期时间|日期時間|文字|數字|數值|文字列|数値|日付|문자|문자열|텍스트|숫자|날짜|정수|"
            // Spanish, Portuguese, French, German, Italian, Polish, Turkish, Vietnamese, Indonesian, Arabic, Persian
            "texto|cadena|carácter|caracter|alfanumérico|alfanumerico|numérico|numerico|número|numero|entero|fecha|"
            "inteiro|data|caractere|texte|chaîne|numérique|nombre|entier|zahl|ganzzahl|zeichen|zeichenkette|datum|"
            "testo|stringa|intero|tekst|liczba|metin|sayı|sayısal|tamsayı|tam sayı|tarih|chuỗi|văn bản|số|ngày|"
            "teks|angka|tanggal|bilangan|نص|رقم|تاريخ|متن|عدد|تاریخ");
        const QStringList list = all.split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return made;
}

} // namespace

bool TypeWords::isType(const QString &cell)
{
    // "VARCHAR2(4000 CHAR)", "NUMBER(10,2)", "N 15.2", "datetime64[ns]", "文本(10)"
    static const QRegularExpression length(
        QStringLiteral("\\s*(?:[(\\[（][^)\\]）]*[)\\]）]|\\s\\d+(?:[.,]\\d+)?)\\s*(?:not null|null)?$"));
    QString text = cell.simplified().toLower();
    text.remove(length);
    for (const QString &one : text.split(u'/')) { // "текст/число"
        if (!words().contains(one.trimmed()))
            return false;
    }
    return true;
}
