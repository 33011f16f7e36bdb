// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/choicebutton.h"
#include "views/common/elidedlabel.h"
#include "views/common/panelhead.h"

#include <QHBoxLayout>
#include <QTest>

/** The line over a panel: its words must not decide how narrow the panel can be. */
class PanelHeadTest : public QObject {
    Q_OBJECT

public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_laidOut = m_laidOut || event->type() == QEvent::LayoutRequest;
        return false;
    }

private:
    bool m_laidOut = false;

private Q_SLOTS:
    void noWordDecidesTheLeastWidth_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("choice");
        QTest::newRow("a longer title")
            << QStringLiteral("Net mass over the whole of the time in view") << QStringLiteral("Month");
        QTest::newRow("a longer choice") << QStringLiteral("Net") << QStringLiteral("Country of destination");
        QTest::newRow("both in another language")
            << QString::fromUtf8("Масса нетто по времени") << QString::fromUtf8("Страна отправления");
    }
    void noWordDecidesTheLeastWidth()
    {
        QFETCH(QString, title);
        QFETCH(QString, choice);
        PanelHead head;
        auto *button = new ChoiceButton(&head);
        head.addControl(button);
        head.setTitle(QStringLiteral("Net"));
        head.setSubtitle(QStringLiteral("t"));
        button->setChoice(QStringLiteral("Month"));
        const int before = head.minimumSizeHint().width();
        head.setTitle(title);
        head.setSubtitle(title + title);
        button->setChoice(choice);
        QCOMPARE(head.minimumSizeHint().width(), before);
        head.resize(before, head.height());
        head.show();
        QVERIFY(QTest::qWaitForWindowExposed(&head));
        QVERIFY(head.rect().contains(QRect(button->mapTo(&head, QPoint()), button->size())));
        QCOMPARE(head.title(), title);
    }
    void aChoiceIsCutOnlyWhereThereIsNoRoom_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("a short one") << QStringLiteral("Month");
        QTest::newRow("in another language") << QString::fromUtf8("Категория");
        QTest::newRow("of several words") << QStringLiteral("Country of destination");
    }
    void aChoiceIsCutOnlyWhereThereIsNoRoom()
    {
        QFETCH(QString, choice);
        ChoiceButton button;
        button.setChoice(choice);
        button.resize(button.sizeHint());
        QCOMPARE(button.shownText(), button.text());
        button.resize(button.minimumSizeHint().width(), button.height());
        QVERIFY(button.shownText().endsWith(QStringLiteral(" ▾")));
        QVERIFY(button.fontMetrics().horizontalAdvance(button.shownText()) <= button.width());
    }
    void onlyALabelThatNeedsRoomLaysOutItsWindow_data()
    {
        QTest::addColumn<QSizePolicy::Policy>("policy");
        QTest::addColumn<bool>("laidOut");
        QTest::newRow("takes what is left") << QSizePolicy::Ignored << false;
        QTest::newRow("asks for room") << QSizePolicy::Preferred << true;
    }
    void onlyALabelThatNeedsRoomLaysOutItsWindow()
    {
        QFETCH(QSizePolicy::Policy, policy);
        QFETCH(bool, laidOut);
        QWidget window;
        QHBoxLayout row(&window);
        ElidedLabel label;
        label.setSizePolicy(policy, QSizePolicy::Preferred);
        row.addWidget(&label);
        window.resize(300, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        m_laidOut = false;
        window.installEventFilter(this);
        label.setText(QStringLiteral("1,204 shipments"));
        QCoreApplication::processEvents();
        QCOMPARE(m_laidOut, laidOut);
    }
    void nameAndUnitAreWholeWhereASecondLineHasRoom_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {600, 420, 330, 260})
            QTest::addRow("%d pixels", width) << width;
    }
    void nameAndUnitAreWholeWhereASecondLineHasRoom()
    {
        QFETCH(const int, width);
        PanelHead head;
        for (const char *choice : {"Month", "Country of origin"}) {
            auto *const button = new ChoiceButton(&head);
            button->setChoice(QString::fromLatin1(choice));
            head.addControl(button);
        }
        head.setTitle(QStringLiteral("Net mass over time"));
        head.setSubtitle(QStringLiteral("tonnes, by origin"));
        head.resize(width, head.height());
        head.show();
        QVERIFY(QTest::qWaitForWindowExposed(&head));
        for (const ElidedLabel *const label : head.findChildren<ElidedLabel *>()) {
            QTRY_VERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            QVERIFY(head.rect().contains(label->geometry()));
        }
    }
    void aChoiceThatFitsIsWhole()
    {
        ChoiceButton button;
        button.setChoice(QStringLiteral("Country of destination"));
        QVERIFY(button.sizeHint().width() > button.minimumSizeHint().width());
        QVERIFY(button.text().startsWith(QStringLiteral("Country of destination")));
        QCOMPARE(button.accessibleName(), QStringLiteral("Country of destination"));
    }
};

QTEST_MAIN(PanelHeadTest)
#include "tst_panelhead.moc"
