// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/searchmenu.h"

#include "session/valuesearch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidgetAction>

namespace {

constexpr const char *wordsProperty = "words";

/** How well an entry fits: 0 is best, -1 not at all. */
int fit(const QAction &entry, const QString &wanted)
{
    QString name = entry.text();
    const int byName = ValueSearch::match(ValueSearch::folded(name.remove(u'&')), wanted);
    const QString words = ValueSearch::folded(entry.property(wordsProperty).toString());
    return byName < 0 && !words.isEmpty() ? ValueSearch::match(words, wanted) : byName;
}

} // namespace

SearchMenu::SearchMenu(const QString &hint, QWidget *parent) : QMenu(parent), m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    m_line->setReadOnly(true);
    m_line->setFocusPolicy(Qt::NoFocus);
    auto *const edge = new QWidget(this);
    auto *const row = new QHBoxLayout(edge);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_line);
    auto *const action = new QWidgetAction(this);
    action->setDefaultWidget(edge);
    addAction(action);
}

void SearchMenu::showAt(const QPoint &at)
{
    m_at = at;
    popup(at);
}

QAction *SearchMenu::ask(const QPoint &at)
{
    m_at = at;
    return exec(at);
}

QString SearchMenu::typed() const
{
    return m_line->text();
}

void SearchMenu::setWords(QAction *entry, const QString &words)
{
    entry->setProperty(wordsProperty, words);
}

void SearchMenu::find(const QString &typed)
{
    setMinimumWidth(width()); // a menu that shrinks while one types is hard to follow
    m_line->setText(typed);
    const QString wanted = ValueSearch::folded(typed);
    QAction *best = nullptr;
    int least = 0;
    for (QAction *const entry : actions()) {
        if (qobject_cast<QWidgetAction *>(entry))
            continue;
        const int fits = wanted.isEmpty() ? 0 : entry->isSeparator() ? -1 : fit(*entry, wanted);
        entry->setVisible(fits >= 0);
        if (fits >= 0 && !wanted.isEmpty() && (!best || fits < least)) {
            best = entry;
            least = fits;
        }
    }
    popup(m_at); // a menu that was as high as the screen has room below the point again
    setActiveAction(best);
}

void SearchMenu::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Backspace && !typed().isEmpty())
        find(typed().chopped(1));
    else if (event->key() == Qt::Key_Escape && !typed().isEmpty())
        find(QString());
    else if (plain && !text.isEmpty() && text.at(0).isPrint() && !(typed().isEmpty() && text.at(0).isSpace()))
        find(typed() + text);
    else
        QMenu::keyPressEvent(event);
}
