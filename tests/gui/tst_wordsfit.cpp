// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "views/shell/actions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
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
