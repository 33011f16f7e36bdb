// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "importing/importjob.h"

#include <QWidget>

#include <memory>

class ImportDesk;
class Looks;
class PageHead;
class QLabel;
class QPushButton;
class Session;
class SheetPanel;

/** How a source of the case is read, over its own rows: the columns can be corrected, then all rows are read
 * anew. */
class RemapPage : public QWidget {
    Q_OBJECT

public:
    RemapPage(Session &session, const Source &source, ImportKnowledge knowledge, const Looks &looks,
              QWidget *parent = nullptr);
    ~RemapPage() override;
    ImportDesk &desk() { return *m_desk; }

Q_SIGNALS:
    /** The person is done here: leave the page. */
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFoot();
    void apply();
    /** Asks first where columns were changed that nobody has read anew. */
    void leave();
    bool isChanged() const;
    void refresh();
    void retranslate();
    const ColumnMapping &mapping() const;

    Session &m_session;
    Source m_source;
    std::unique_ptr<ImportDesk> m_desk;
    SheetPanel *m_sheet;
    PageHead *m_head;
    QLabel *m_summary;
    QPushButton *m_cancel, *m_apply;
};
