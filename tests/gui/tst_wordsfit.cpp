// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "views/common/emptyview.h"
#include "views/shell/actions.h"
#include "views/shell/statusline.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFontMetrics>
#include <QLabel>

#include <algorithm>

/** No button, box or line of text is narrower than its words, whatever the language. */
class WordsFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsSeenWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("act");
        for (const char *language : {"en", "ru"}) {
            const auto row = [language](const char *what, Act act) {
                QTest::addRow("%s in %s", what, language) << QString::fromLatin1(language) << int(act);
            };
            row("the workbench", Act::ShowTable);
            row("problems", Act::ShowProblems);
            row("the export of a picture", Act::ExportView);
            row("the export of the table", Act::ExportTable);
            row("overlaps", Act::Overlaps);
            row("two deliveries", Act::CompareDeliveries);
            row("the history", Act::ShowHistory);
        }
    }
    void everyWordIsSeenWhole()
    {
        QFETCH(const QString, language);
        QFETCH(const int, act);
        GuiRig rig;
        rig.languages().use(language);
        rig.window->resize(1440, 900);
        rig.window->show();
        rig.open();
        rig.session().setSelection({{3}, 3});
        QAction *action = rig.window->actions()[static_cast<Act>(act)];
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        QStringList cut;
        QCoreApplication::processEvents();
        rig.settle();
        const auto shown = [&rig] {
            const auto dialogs = rig.window->findChildren<QDialog *>();
            return std::ranges::any_of(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
        };
        if (act == int(Act::ExportView) || act == int(Act::ExportTable))
            QTRY_VERIFY(shown()); // it comes when its figures are there
        const auto whole = [&cut, &rig] {
            cut = cutIn(*rig.window);
            for (QDialog *dialog : rig.window->findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    cut += cutIn(*dialog);
            }
            return cut.isEmpty();
        };
        const bool fits = QTest::qWaitFor(whole, 1000);
        QVERIFY2(fits, qPrintable(cut.join(u'\n')));
    }

    void noFigureOfTheStatusLineIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("in English") << QStringLiteral("en");
        QTest::addRow("in Russian") << QStringLiteral("ru");
    }
    void noFigureOfTheStatusLineIsCut()
    {
        QFETCH(const QString, language);
        GuiRig rig;
        QVERIFY(rig.sample()); // which has the longest words of its nature
        rig.languages().use(language);
        rig.window->show();
        rig.open();
        auto *const line = rig.window->findChild<StatusLine *>();
        line->setMaybeTwice(14'042);
        QCOMPARE(line->text().count(QStringLiteral(" | ")), 8);
        rig.session().setSelection({{3}, 3});
        for (int width = 1900; width >= 300; width -= 50) {
            line->setFixedWidth(width);
            QCoreApplication::processEvents();
            QStringList seen, cut;
            for (const QLabel *label : line->findChildren<QLabel *>()) {
                if (label->isVisible())
                    seen.append(label->text());
                if (label->isVisible() && label->width() < label->sizeHint().width())
                    cut.append(label->text());
            }
            QVERIFY2(cut.isEmpty(), qPrintable(QString::number(width) + u' ' + cut.join(u'|')));
            const QString all = seen.join(u'|');
            QVERIFY2(all.contains(QStringLiteral("<b>240</b>")), qPrintable(all));
            if (width >= 1280) { // a window of common width tells how sure its sums are, and that they are no
                                 // real ones
                QCOMPARE(seen.size(), width == 1900 ? 9 : seen.size());
                QVERIFY2(all.contains(u'%'), qPrintable(all));
                QVERIFY2(seen.size() >= 7, qPrintable(all));
            }
        }
    }

    void theWindowFitsHalfAScreen_data() { noFigureOfTheStatusLineIsCut_data(); }
    void theWindowFitsHalfAScreen()
    {
        QFETCH(const QString, language);
        GuiRig rig;
        rig.languages().use(language);
        rig.window->show();
        rig.open();
        QCoreApplication::processEvents();
        constexpr int Half = 960; // of a laptop's 1920 pixels, at 200 %
        QStringList wide;
        for (const QWidget *widget : rig.window->findChildren<QWidget *>()) {
            if (const int width = widget->minimumSizeHint().width(); width > 150 && widget->isVisible())
                wide.append(
                    QStringLiteral("%1 %2 %3")
                        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                        .arg(width));
        }
        const int least = rig.window->minimumSizeHint().width();
        QVERIFY2(least <= Half, qPrintable(QString::number(least) + u'\n' + wide.join(u'\n')));
        // Sentences about what would pass are wrapped.
        rig.session().setFilter(Filter()
                                    .with(FilterField::Category, {QStringLiteral("drones")})
                                    .with(FilterField::Consignor, {QString(60, u'w')}));
        rig.settle();
        QTRY_VERIFY(rig.window->findChild<EmptyView *>()->isVisible());
        QTRY_VERIFY2(rig.window->minimumSizeHint().width() <= Half,
                     qPrintable(QString::number(rig.window->minimumSizeHint().width())));
        rig.window->resize(Half, 540);
        QTRY_COMPARE(rig.window->width(), Half);
        const QStringList cut = cutIn(*rig.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void columnHeadsKeepTheirFirstWord_data() { noFigureOfTheStatusLineIsCut_data(); }
    void columnHeadsKeepTheirFirstWord()
    {
        QFETCH(const QString, language);
        GuiRig rig;
        rig.languages().use(language);
        rig.window->resize(1024, 700);
        rig.window->show();
        rig.open();
        const auto &table = rig.window->workbench().tables().shipments();
        const QFontMetrics metrics(Theme::font(12, QFont::Medium));
        constexpr int Padding = 16;
        for (int section = 0; section < table.model()->columnCount(); ++section) {
            const QString head = table.model()->headerData(section, Qt::Horizontal).toString();
            const int wanted = metrics.horizontalAdvance(head.section(u' ', 0, 0)) + Padding;
            QVERIFY2(
                head.isEmpty() || table.columnWidth(section) >= wanted,
                qPrintable(
                    QStringLiteral("%1: %2 of %3").arg(head).arg(table.columnWidth(section)).arg(wanted)));
        }
    }

    void whatIsNotGivenIsNamed()
    {
        GuiRig rig;
        rig.window->show();
        rig.open();
        Filter none;
        none = none.with(FilterField::Has, {QStringLiteral("net")});
        none.clauses.first().negated = true;
        rig.session().setFilter(none);
        rig.settle();
        const auto *const line = rig.window->findChild<StatusLine *>();
        QTRY_VERIFY2(line->text().contains(QStringLiteral("| Net mass not given |")),
                     qPrintable(line->text()));
    }

private:
    /** What is narrower than its text: its class and the text. */
    static QStringList cutIn(const QWidget &root)
    {
        QStringList cut;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            QString text;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                text = button->text();
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->wordWrap())
                text = label->text();
            else if (const auto *box = qobject_cast<const QComboBox *>(widget);
                     box && box->sizeAdjustPolicy() == QComboBox::AdjustToContents)
                text = box->currentText();
            if (!text.isEmpty() && widget->isVisibleTo(&root) &&
                widget->visibleRegion().boundingRect().isValid() &&
                widget->width() < widget->minimumSizeHint().width())
                cut.append(QStringLiteral("%1 “%2”: %3 of %4 pixels")
                               .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                               .arg(widget->width())
                               .arg(widget->minimumSizeHint().width()));
        }
        return cut;
    }
};

QTEST_MAIN(WordsFitTest)
#include "tst_wordsfit.moc"
