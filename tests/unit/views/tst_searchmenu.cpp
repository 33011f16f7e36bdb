// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tickmenu.h"

#include <QAction>
#include <QTest>

/** Menus in which letters find an entry. */
class SearchMenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersFindAnEntry_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("active");
        QTest::newRow("nothing is typed")
            << ""
            << "Not used|-|Consignor|Net mass|Gross mass|Масса нетто|Страна происхождения"
            << "";
        QTest::newRow("what begins so before what holds it")
            << "n"
            << "Not used|Consignor|Net mass|Страна происхождения"
            << "Not used";
        QTest::newRow("a word of it, before a part of one") << "mass"
                                                            << "Net mass|Gross mass"
                                                            << "Net mass";
        QTest::newRow("the beginning before another word") << "gr"
                                                           << "Gross mass"
                                                           << "Gross mass";
        QTest::newRow("letters of any script") << "НЕТ"
                                               << "Масса нетто"
                                               << "Масса нетто";
        QTest::newRow("a blank within") << "net m"
                                        << "Net mass"
                                        << "Net mass";
        QTest::newRow("by another word for it") << "origin"
                                                << "Страна происхождения"
                                                << "Страна происхождения";
        QTest::newRow("what is taken back") << "netx\b"
                                            << "Net mass"
                                            << "Net mass";
        QTest::newRow("nothing is called so") << "xyz"
                                              << ""
                                              << "";
    }
    void lettersFindAnEntry()
    {
        QFETCH(QString, typed);
        SearchMenu menu(QStringLiteral("Type"));
        menu.addAction(QStringLiteral("Not used"));
        menu.addSeparator();
        for (const char *name : {"Consignor", "Net mass", "Gross mass", "Масса нетто"})
            menu.addAction(QString::fromUtf8(name));
        SearchMenu::setWords(menu.addAction(QStringLiteral("Страна происхождения")),
                             QStringLiteral("origin"));
        menu.popup({});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        for (const QChar letter : typed)
            press(menu, letter);
        QStringList shown;
        for (const QAction *entry : menu.actions().mid(1)) {
            if (entry->isVisible())
                shown.append(entry->isSeparator() ? QStringLiteral("-") : entry->text());
        }
        QTEST(shown.join(u'|'), "shown");
        QTEST(menu.activeAction() ? menu.activeAction()->text() : QString(), "active");
    }
    void enterTakesWhatIsFoundAndEscapeTakesTheLettersBack()
    {
        SearchMenu menu(QStringLiteral("Type"));
        int taken = 0;
        menu.addAction(QStringLiteral("Consignor"));
        menu.addAction(QStringLiteral("Net mass"), this, [&taken] { ++taken; });
        menu.popup({});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        press(menu, u'm');
        QTest::keyClick(&menu, Qt::Key_Escape);
        QVERIFY(menu.isVisible());
        QCOMPARE(menu.typed(), QString());
        press(menu, u'm');
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(taken, 1);
        QVERIFY(!menu.isVisible());
    }
    void ticksAreSetOneAfterTheOther()
    {
        TickMenu menu(QStringLiteral("Type"));
        for (const char *name : {"Consignor", "Net mass", "Gross mass"})
            menu.addAction(QString::fromLatin1(name))->setCheckable(true);
        const QPoint at(120, 80);
        menu.showAt(at);
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        press(menu, u'm');
        QCOMPARE(menu.pos(), at);
        QTest::keyClick(&menu, Qt::Key_Return);
        QVERIFY(menu.isVisible());
        QVERIFY(menu.activeAction()->isChecked());
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(menu.actions().last()).center());
        QVERIFY(menu.isVisible());
        QVERIFY(menu.actions().last()->isChecked());
        QTest::keyClick(&menu, Qt::Key_Escape);
        QTest::keyClick(&menu, Qt::Key_Escape);
        QVERIFY(!menu.isVisible());
    }

private:
    static void press(QWidget &menu, QChar letter)
    {
        QKeyEvent event(QEvent::KeyPress, letter == u'\b' ? Qt::Key_Backspace : Qt::Key_unknown,
                        Qt::NoModifier, letter == u'\b' ? QString() : QString(letter));
        QApplication::sendEvent(&menu, &event);
    }
};

QTEST_MAIN(SearchMenuTest)
#include "tst_searchmenu.moc"
