// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/readingveil.h"

#include <QImage>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

/** A view of a case whose figures are still read shows none, whatever it showed before. */
class ReadingVeilTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itCoversAViewUntilTheFiguresAreThere()
    {
        const QTemporaryDir folder;
        const auto gate = std::make_shared<QSemaphore>(0);
        SessionTools tools = SessionTools::overColumns();
        tools.makeCube = [make = tools.makeCube, gate](const CaseFile &file, const Progress &progress) {
            gate->acquire();
            return make(file, progress);
        };
        Looks looks; // with the style sheet that the program has
        Session session(tools);
        QWidget view;
        auto *const picture = new QWidget(&view);
        picture->setStyleSheet(QStringLiteral("background: #ff0000"));
        auto *const column = new QVBoxLayout(&view);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(picture);
        const ReadingVeil veil(session, &view);
        view.resize(200, 100);
        view.show();
        QVERIFY(veil.isHidden());
        QCOMPARE(corner(view), QColor(Qt::red));
        QVERIFY(session.create(folder.filePath(QStringLiteral("a.waybill"))));
        QVERIFY(veil.isVisible());
        QCOMPARE(veil.text(), QStringLiteral("The figures are being read."));
        view.resize(300, 200);
        QVERIFY(corner(view) != QColor(Qt::red));
        gate->release();
        QTRY_VERIFY(!veil.isVisible());
        QCOMPARE(corner(view), QColor(Qt::red));
        session.close();
        QVERIFY(!veil.isVisible());
    }

private:
    static QColor corner(QWidget &view)
    {
        const QImage image = view.grab().toImage();
        return image.pixelColor(image.width() - 3, image.height() - 3);
    }
};

QTEST_MAIN(ReadingVeilTest)
#include "tst_readingveil.moc"
