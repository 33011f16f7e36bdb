// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a row takes to classify: bench_classify [ROWS]. First without a cache, then with one.
#include "goods/classifier.h"
#include "goods/classifiercache.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    const auto categories = Categories::builtIn();
    if (!categories) {
        std::fprintf(stderr, "%s\n", qPrintable(categories.failure().text));
        return 1;
    }
    const Classifier classifier(categories.value());
    const std::array<std::pair<const char *, const char *>, 8> goods{
        {{"6907210000", "ПЛИТКА КЕРАМИЧЕСКАЯ ОБЛИЦОВОЧНАЯ, НЕГЛАЗУРОВАННАЯ, АРТ. 4711"},
         {"9303201000", "РУЖЬЕ ГРАЖДАНСКОЕ, МОДЕЛЬ CQ-A, КАЛ. 5,56 ММ, С МАГАЗИНОМ"},
         {"6302600000", "PAMUKLU HAVLU, 100 ADET"},
         {"8517620003", "КОММУТАТОР СЕТЕВОЙ УПРАВЛЯЕМЫЙ, 24 ПОРТА, ДЛЯ СЕТЕЙ ПЕРЕДАЧИ ДАННЫХ"},
         {"8507600000", "BATTERY LI-PO 6S 22000MAH FOR UAV, 40 PCS"},
         {"8544499108", "铠装电缆 0.66千伏"},
         {"6109100000", "ФУТБОЛКИ ТРИКОТАЖНЫЕ ИЗ ХЛОПКА, ДЛЯ МУЖЧИН"},
         {"8708299009", "ЧАСТИ КУЗОВА ЛЕГКОВЫХ АВТОМОБИЛЕЙ: КРЫЛО ПЕРЕДНЕЕ ПРАВОЕ"}}};
    const long rows = argc > 1 ? std::atol(argv[1]) : 200'000;
    ClassifierCache cache(classifier);
    for (const bool cached : {false, true}) {
        QElapsedTimer timer;
        timer.start();
        long sorted = 0;
        for (long i = 0; i < rows; ++i) {
            const auto &[hs, text] = goods[static_cast<std::size_t>(i) % goods.size()];
            const Verdict verdict = cached ? cache.decide(hs, text).verdict : classifier.decide(hs, text);
            sorted += verdict.category != Verdict::None ? 1 : 0;
        }
        std::printf(
            "%s: %.2f microseconds a row, %ld of %ld rows in a category\n", cached ? "cached" : "uncached",
            static_cast<double>(timer.nsecsElapsed()) / 1000.0 / static_cast<double>(rows), sorted, rows);
    }
    return 0;
}
