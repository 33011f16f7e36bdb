// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeuptable.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

struct Goods {
    const char *hs;
    const char *text;
};

/** The first ten are of some category, the others of none. */
constexpr Goods goods[] = {
    {"8542323900", "СХЕМЫ ЭЛЕКТРОННЫЕ ИНТЕГРАЛЬНЫЕ МОНОЛИТНЫЕ, ЗАПОМИНАЮЩИЕ УСТРОЙСТВА"},
    {"8542319010", "INTEGRATED CIRCUIT, PROCESSOR, FLASH 512K, LQFP-100"},
    {"8507600000", "BATTERY LI-PO 6S 22000MAH FOR UAV"},
    {"8806229000", "БЕСПИЛОТНЫЙ ЛЕТАТЕЛЬНЫЙ АППАРАТ, КВАДРОКОПТЕР С КАМЕРОЙ"},
    {"6914900000", "CERAMIC PLATES FOR BODY ARMOR, NIJ IV, 250X300 MM"},
    {"8482109008", "ПОДШИПНИКИ ШАРИКОВЫЕ РАДИАЛЬНЫЕ ОДНОРЯДНЫЕ, НАРУЖНЫЙ ДИАМЕТР 62 ММ"},
    {"8457109008", "ЦЕНТР ОБРАБАТЫВАЮЩИЙ ВЕРТИКАЛЬНЫЙ С ЧПУ ДЛЯ ОБРАБОТКИ МЕТАЛЛОВ"},
    {"9013100000", "ПРИЦЕЛ ТЕПЛОВИЗИОННЫЙ, МАТРИЦА 640X480"},
    {"8526912000", "МОДУЛЬ НАВИГАЦИОННЫЙ GPS/ГЛОНАСС"},
    {"8411910008", "ЧАСТИ ТУРБОРЕАКТИВНЫХ ДВИГАТЕЛЕЙ, ЛОПАТКИ"},
    {"6907210000", "ПЛИТКА КЕРАМИЧЕСКАЯ ОБЛИЦОВОЧНАЯ, НЕГЛАЗУРОВАННАЯ"},
    {"6302600000", "PAMUKLU HAVLU, 100 % PAMUK, 70X140 CM"},
    {"8421230000", "АВТОМОБИЛЬНЫЕ ЗАПЧАСТИ, ФИЛЬТР МАСЛЯНЫЙ ДЛЯ ДВИГАТЕЛЯ"},
    {"5208520000", "ТКАНЬ ХЛОПЧАТОБУМАЖНАЯ НАБИВНАЯ, ШИРИНА 150 СМ"},
    {"6403999600", "ОБУВЬ ЖЕНСКАЯ С ВЕРХОМ ИЗ КОЖИ, РАЗМЕРЫ 36-41"},
    {"6109100000", "ФУТБОЛКИ ТРИКОТАЖНЫЕ ИЗ ХЛОПКА, ДЛЯ МУЖЧИН"},
    {"8708299009", "ЧАСТИ КУЗОВА ЛЕГКОВЫХ АВТОМОБИЛЕЙ: КРЫЛО ПЕРЕДНЕЕ ПРАВОЕ"},
    {"3926909709", "ИЗДЕЛИЯ ИЗ ПЛАСТМАСС: КРЕПЕЖ ДЛЯ КАБЕЛЯ, НЕ ДЛЯ ПИЩЕВЫХ ПРОДУКТОВ"},
    {"0805100000", "АПЕЛЬСИНЫ СВЕЖИЕ, УРОЖАЙ 2022 ГОДА, КАЛИБР 72"},
    {"9403208009", "МЕБЕЛЬ МЕТАЛЛИЧЕСКАЯ: СТЕЛЛАЖ СБОРНЫЙ, В РАЗОБРАННОМ ВИДЕ"},
    {"8516797000", "ELECTRIC KETTLE, HOUSEHOLD, STAINLESS STEEL, 1.7 L, 220 V"},
    {"7318158200", "BOLTS OF STEEL, ZINC PLATED, DIN 933, M8X30"},
    {"8544499108", "铠装电缆 0.66千伏, 用于固定敷设"},
    {"9503007500", "ИГРУШКИ ИЗ ПЛАСТМАССЫ ДЛЯ ДЕТЕЙ ОТ 3 ЛЕТ, БЕЗ МЕХАНИЗМОВ"},
    {"4011100003", "ШИНЫ ПНЕВМАТИЧЕСКИЕ РЕЗИНОВЫЕ НОВЫЕ ДЛЯ ЛЕГКОВЫХ АВТОМОБИЛЕЙ"},
};
constexpr int kindsOfGoods = static_cast<int>(std::size(goods));

constexpr const char *countries[] = {
    "КИТАЙ",  "ТУРЦИЯ",  "ГЕРМАНИЯ",          "ОБЪЕДИНЕННЫЕ АРАБСКИЕ ЭМИРАТЫ",
    "ИТАЛИЯ", "ГОНКОНГ", "КОРЕЯ, РЕСПУБЛИКА", "УЗБЕКИСТАН"};

std::string padded(int number, int digits)
{
    char text[16];
    std::snprintf(text, sizeof text, "%0*d", digits, number);
    return text;
}

} // namespace

MadeUpTable::MadeUpTable(Descriptions descriptions) : m_descriptions(descriptions)
{
    // A code stands for many goods of the same kind.
    for (int i = 0; i < 20'000; ++i) {
        const Goods &kind = goods[i % kindsOfGoods];
        m_catalogue.emplace_back(kind.hs,
                                 std::string(kind.text) + ", АРТ. " + std::to_string(1000 + i * 7) +
                                     (i % 3 ? "" : ", ИЗГОТОВИТЕЛЬ MAKER " + std::to_string(i % 400)));
    }
    std::shuffle(m_catalogue.begin(), m_catalogue.end(), m_random);
}

const MadeUpTable::Cells &MadeUpTable::headers()
{
    static const Cells headers = {"Номер декларации",
                                  "Дата регистрации",
                                  "Номер товара",
                                  "Отправитель",
                                  "Адрес отправителя",
                                  "Получатель",
                                  "ИНН",
                                  "Страна происхождения",
                                  "Страна отправления",
                                  "Страна назначения",
                                  "Код ТН ВЭД",
                                  "Описание товара",
                                  "Изготовитель",
                                  "Товарный знак",
                                  "Вес нетто, кг",
                                  "Вес брутто, кг",
                                  "Количество",
                                  "Единица измерения",
                                  "Статистическая стоимость, USD",
                                  "Валюта",
                                  "Условия поставки",
                                  "Вид транспорта"};
    return headers;
}

bool MadeUpTable::isNumber(int column)
{
    return column == 2 || (column >= 14 && column <= 16) || column == 18;
}

int MadeUpTable::skewed(int n)
{
    const double u = static_cast<double>(m_random()) / 4294967296.0;
    return std::min(n - 1, static_cast<int>(u * u * u * n));
}

void MadeUpTable::describe()
{
    const auto &[hs, text] = m_catalogue[static_cast<std::size_t>(skewed(20'000))];
    m_cells[10] = hs;
    m_cells[11] = text;
    if (m_descriptions == Descriptions::Unique || below(12) == 0)
        m_cells[11] += ", СЕР. № " + std::to_string(m_row * 13 + below(13));
}

const MadeUpTable::Cells &MadeUpTable::next()
{
    Cells &c = m_cells;
    const int kilos = below(20'000);
    const int month = 1 + below(12);
    const int day = 1 + below(28);
    if (m_row % 3 == 0) // a declaration has three lines
        c[0] = "10" + std::to_string(100'000 + below(900'000)) + '/' + padded(day, 2) + padded(month, 2) +
               "22/" + padded(static_cast<int>(m_row / 3), 7);
    c[1] = padded(day, 2) + '.' + padded(month, 2) + ".2022";
    c[2] = std::to_string(1 + m_row % 3);
    c[3] = "SENDER " + std::to_string(skewed(20'000)) + " INDUSTRIAL CO., LTD";
    c[4] = "NO. " + std::to_string(below(900)) + " RENMIN ROAD, SHENZHEN";
    c[5] = "ООО ПОЛУЧАТЕЛЬ " + std::to_string(skewed(5'000));
    c[6] = "77" + std::to_string(10'000'000 + below(80'000'000));
    c[7] = countries[skewed(8)];
    c[8] = countries[skewed(8)];
    c[9] = "РОССИЯ";
    describe();
    c[12] = "MAKER " + std::to_string(skewed(3'000));
    c[13] = "БЕЗ ТОВАРНОГО ЗНАКА";
    c[14] = std::to_string(kilos) + ',' + std::to_string(100 + below(900));
    c[15] = std::to_string(kilos + 20) + ",5";
    c[16] = std::to_string(1 + below(500));
    c[17] = "ШТ";
    const int dollars = below(90'000);
    c[18] = std::to_string(dollars) + ',' + std::to_string(10 + below(90));
    c[19] = "USD";
    c[20] = "FOB";
    c[21] = std::to_string(10 * (1 + below(5)));
    ++m_row;
    return c;
}

bool MadeUpTable::writeCsv(const std::string &path, std::int64_t rows, Descriptions descriptions)
{
    std::FILE *const file = std::fopen(path.c_str(), "wb");
    if (!file)
        return false;
    MadeUpTable table(descriptions);
    std::string line;
    for (std::int64_t row = -1; row < rows; ++row) {
        const Cells &cells = row < 0 ? headers() : table.next();
        line.clear();
        for (const std::string &cell : cells) {
            line += cell; // none holds a semicolon or a quotation mark
            line += ';';
        }
        line.back() = '\n';
        std::fwrite(line.data(), 1, line.size(), file);
    }
    const bool good = std::ferror(file) == 0;
    return std::fclose(file) == 0 && good;
}

bool MadeUpTable::writeXlsx(const std::string &path, std::int64_t rows, Descriptions descriptions)
{
    // Constant memory writes texts into the cells; a shared table of texts is what Excel itself writes.
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    lxw_workbook *const book = workbook_new_opt(path.c_str(), &options);
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "Sheet1");
    MadeUpTable table(descriptions);
    for (std::int64_t row = 0; row <= rows; ++row) {
        const Cells &cells = row == 0 ? headers() : table.next();
        for (int column = 0; column < Columns; ++column) {
            const auto line = static_cast<lxw_row_t>(row);
            const auto place = static_cast<lxw_col_t>(column);
            std::string cell = cells[static_cast<std::size_t>(column)];
            if (row == 0 || !isNumber(column)) {
                worksheet_write_string(sheet, line, place, cell.c_str(), nullptr);
                continue;
            }
            for (char &c : cell)
                c = c == ',' ? '.' : c;
            worksheet_write_number(sheet, line, place, std::strtod(cell.c_str(), nullptr), nullptr);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}
