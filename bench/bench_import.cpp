// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports a made-up CSV of 22 columns and compares with `sqlite3 .import` into plain text columns, in the
// same run.
#include "casefile/casefile.h"
#include "goods/classifier.h"
#include "importing/importjob.h"
#include "places/countries.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>
#include <fstream>
#include <random>

namespace {

/** 22 columns as Russian declarations have them, about 310 bytes a row; always the same for the same number.
 */
void makeCsv(const QString &path, int rows)
{
    std::mt19937 random(1);
    const auto pick = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    static const char *const goods[] = {"АВТОМОБИЛЬНЫЕ ЗАПЧАСТИ, ФИЛЬТР МАСЛЯНЫЙ ДЛЯ ДВИГАТЕЛЯ",
                                        "INTEGRATED CIRCUIT, MEMORY CHIP",
                                        "ТКАНЬ ХЛОПЧАТОБУМАЖНАЯ НАБИВНАЯ, ШИРИНА 150 СМ",
                                        "CERAMIC PLATES FOR BODY ARMOR, NIJ IV",
                                        "ОБУВЬ ЖЕНСКАЯ С ВЕРХОМ ИЗ КОЖИ",
                                        "БЕСПИЛОТНЫЙ ЛЕТАТЕЛЬНЫЙ АППАРАТ"};
    static const char *const countries[] = {"КИТАЙ", "ТУРЦИЯ", "ГЕРМАНИЯ", "ОБЪЕДИНЕННЫЕ АРАБСКИЕ ЭМИРАТЫ",
                                            "ИТАЛИЯ"};
    std::ofstream out(QFile::encodeName(path).constData());
    out << "Номер декларации;Дата регистрации;Номер товара;Отправитель;Адрес "
           "отправителя;Получатель;ИНН;Страна "
           "происхождения;Страна отправления;Страна назначения;Код ТН ВЭД;Описание "
           "товара;Изготовитель;Товарный "
           "знак;Вес нетто, кг;Вес брутто, кг;Количество;Единица измерения;Статистическая стоимость, "
           "USD;Валюта;Условия "
           "поставки;Вид транспорта\n";
    for (int i = 0; i < rows; ++i) {
        const int kilos = pick(20000);
        out << "10" << 100000 + pick(900000) << '/' << 10 + pick(18) << "0" << 1 + pick(9) << "22/"
            << 1000000 + i / 3 << ';' << 10 + pick(18) << ".0" << 1 + pick(9) << ".2022;" << 1 + i % 3
            << ";SENDER " << pick(20000) << " INDUSTRIAL CO., LTD;NO. " << pick(900)
            << " RENMIN ROAD, SHENZHEN;ООО ПОЛУЧАТЕЛЬ " << pick(5000) << ";77" << 10000000 + pick(80000000)
            << ';' << countries[pick(5)] << ';' << countries[pick(5)] << ";РОССИЯ;"
            << 8400000000LL + pick(150000) * 1000LL << ';' << goods[pick(6)] << ", АРТИКУЛ " << pick(1000000)
            << ";MAKER " << pick(3000) << ";NO NAME;" << kilos << ',' << 100 + pick(900) << ';' << kilos + 20
            << ",5;" << pick(500) << ";ШТ;" << pick(90000) << ',' << 10 + pick(90) << ";USD;FOB;"
            << 10 * (1 + pick(5)) << '\n';
    }
}

ColumnMapping mappingOf()
{
    const Field fields[] = {Field::Declaration,  Field::Date,        Field::Item,  Field::Consignor,
                            Field::None,         Field::Consignee,   Field::None,  Field::Origin,
                            Field::Dispatch,     Field::Destination, Field::Hs,    Field::Description,
                            Field::Manufacturer, Field::None,        Field::Net,   Field::Gross,
                            Field::Quantity,     Field::Unit,        Field::Value, Field::Currency,
                            Field::Incoterms,    Field::Mode};
    ColumnMapping mapping;
    for (Field field : fields) {
        ColumnUse use;
        use.column = static_cast<int>(mapping.columns.size());
        use.field = field;
        use.header = QStringLiteral("c%1").arg(use.column);
        use.decimalSign = DecimalSign::Comma;
        mapping.columns.append(use);
    }
    return mapping;
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double peer(const QString &csv, const QString &database)
{
    QElapsedTimer timer;
    timer.start();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {database, QStringLiteral(".separator ;"), QStringLiteral(".import '%1' t").arg(csv)});
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        return -1;
    return seconds(timer);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 1'000'000;
    const QTemporaryDir dir;
    const QString csv = dir.filePath(QStringLiteral("bench.csv"));
    makeCsv(csv, rows);
    std::printf("%d rows, %.0f MB\n", rows, static_cast<double>(QFile(csv).size()) / 1e6);
    const Countries countries;
    auto categories = Categories::builtIn();
    if (!categories)
        return 1;
    const Classifier classifier(*categories);
    ImportOptions options;
    options.mapping = mappingOf();
    double best = 1e9;
    for (int pass = 0; pass < 3; ++pass) {
        const QString path = dir.filePath(QStringLiteral("%1.waybill").arg(pass));
        auto file = CaseFile::create(path);
        QElapsedTimer timer;
        timer.start();
        auto report = importFile(*file.value(), csv, options, {countries, classifier}, {});
        if (!report) {
            std::fprintf(stderr, "%s\n", qPrintable(report.failure().text));
            return 1;
        }
        best = std::min(best, seconds(timer));
        std::printf("waybill import: %.2f s, case %.0f MB, %lld problems\n", seconds(timer),
                    static_cast<double>(QFile(path).size()) / 1e6,
                    static_cast<long long>(report->problems()));
        QFile::remove(path);
    }
    double other = 1e9;
    for (int pass = 0; pass < 3; ++pass) {
        const QString path = dir.filePath(QStringLiteral("peer%1.db").arg(pass));
        other = std::min(other, peer(csv, path));
        QFile::remove(path);
    }
    std::printf("sqlite3 .import: %.2f s\nratio: %.2f (goal: at most 0.60)\n", other, best / other);
    return 0;
}
