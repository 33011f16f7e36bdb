// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/annotationstore.h"

#include "casefile/sqlstatement.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace {

struct AnnotationStoreText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationStore)
};

QStringList sortedSet(QStringList tags)
{
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

/** Reads and writes single annotations within the caller's transaction. */
class Rows {
public:
    explicit Rows(sqlite3 *handle)
        : m_known(handle, "SELECT 1 FROM shipment WHERE id = ?"),
          m_read(handle, "SELECT status, note, author, time FROM annotation WHERE shipment = ?"),
          m_readTags(handle,
                     "SELECT t.name FROM shipment_tag s JOIN tag t ON t.id = s.tag WHERE s.shipment = ?"),
          m_write(
              handle,
              "INSERT OR REPLACE INTO annotation(shipment, status, note, author, time) VALUES(?,?,?,?,?)"),
          m_remove(handle, "DELETE FROM annotation WHERE shipment = ?"),
          m_removeTags(handle, "DELETE FROM shipment_tag WHERE shipment = ?"),
          m_newTag(handle, "INSERT OR IGNORE INTO tag(name) VALUES(?)"),
          m_writeTag(handle, "INSERT INTO shipment_tag SELECT ?, id FROM tag WHERE name = ?")
    {
    }

    Result<Annotation> read(std::int64_t shipment)
    {
        if (!m_known.bind(1, shipment).next()) {
            return m_known.ok() ? Failure{AnnotationStoreText::tr("There is no shipment with the number %1.")
                                              .arg(shipment)}
                                : m_known.failure();
        }
        m_known.reset();
        Annotation annotation;
        if (m_read.bind(1, shipment).next()) {
            annotation.status = reviewStatusFromId(m_read.string(0)).value_or(ReviewStatus::Unreviewed);
            annotation.note = m_read.string(1);
            annotation.author = m_read.string(2);
            annotation.time = m_read.string(3);
        }
        m_read.reset();
        m_readTags.bind(1, shipment);
        while (m_readTags.next())
            annotation.tags.append(m_readTags.string(0));
        m_readTags.reset();
        annotation.tags = sortedSet(annotation.tags);
        if (!m_read.ok() || !m_readTags.ok())
            return m_read.ok() ? m_readTags.failure() : m_read.failure();
        return annotation;
    }

    /** Replaces the old annotation, which read() gave. */
    Result<void> write(std::int64_t shipment, const Annotation &annotation, const Annotation &old)
    {
        bool ok = old.tags.isEmpty() || m_removeTags.bind(1, shipment).run();
        if (annotation.saysNothing()) {
            ok = m_remove.bind(1, shipment).run() && ok;
        } else {
            ok = m_write.bind(1, shipment)
                     .bind(2, reviewStatusId(annotation.status))
                     .bind(3, annotation.note)
                     .bind(4, annotation.author)
                     .bind(5, annotation.time)
                     .run() &&
                 ok;
        }
        for (const QString &tag : annotation.tags)
            ok = ok && m_newTag.bind(1, tag).run() && m_writeTag.bind(1, shipment).bind(2, tag).run();
        if (ok)
            return {};
        for (const SqlStatement *statement : {&m_removeTags, &m_remove, &m_write, &m_newTag, &m_writeTag}) {
            if (!statement->ok())
                return statement->failure();
        }
        return {};
    }

private:
    SqlStatement m_known, m_read, m_readTags, m_write, m_remove, m_removeTags, m_newTag, m_writeTag;
};

/** Tells a job how far it is, and asks whether to go on, once in a while. */
class Steps {
public:
    Steps(const Progress &progress, qsizetype total) : m_progress(progress), m_total(total) {}
    bool goOn()
    {
        constexpr std::int64_t Batch = 2000;
        if (++m_done % Batch != 0)
            return true;
        m_progress.report({m_done, m_total, m_done});
        return !m_progress.cancelled();
    }

private:
    const Progress &m_progress;
    std::int64_t m_total, m_done = 0;
};

/** What anybody said, for all shipments or one. */
Result<Annotations> readAll(sqlite3 *handle)
{
    Annotations all;
    SqlStatement rows(handle, "SELECT shipment, status, note, author, time FROM annotation");
    while (rows.next()) {
        all.insert(rows.integer(0), {reviewStatusFromId(rows.string(1)).value_or(ReviewStatus::Unreviewed),
                                     {},
                                     rows.string(2),
                                     rows.string(3),
                                     rows.string(4)});
    }
    SqlStatement tags(handle, "SELECT s.shipment, t.name FROM shipment_tag s JOIN tag t ON t.id = s.tag");
    while (tags.next())
        all[tags.integer(0)].tags.append(tags.string(1));
    for (Annotation &annotation : all)
        annotation.tags = sortedSet(annotation.tags);
    if (!rows.ok() || !tags.ok())
        return rows.ok() ? tags.failure() : rows.failure();
    return all;
}

} // namespace

AnnotationStore::AnnotationStore(const CaseConnection &connection, QString author)
    : m_connection(connection), m_author(std::move(author))
{
}

Result<Annotations> AnnotationStore::apply(const QList<std::int64_t> &shipments,
                                           const AnnotationChange &change, const Progress &progress)
{
    CaseTransaction transaction(m_connection.handle());
    if (auto begun = transaction.begin(); !begun)
        return begun.failure();
    Annotations before;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    Rows rows(m_connection.handle());
    Steps steps(progress, shipments.size());
    for (std::int64_t shipment : shipments) {
        if (!steps.goOn())
            return Failure{{}, Failure::Kind::Cancelled};
        auto old = rows.read(shipment);
        if (!old)
            return old.failure();
        Annotation next = *old;
        next.status = change.status.value_or(next.status);
        next.note = change.note.value_or(next.note);
        next.tags = sortedSet(next.tags + change.addTags);
        for (const QString &tag : change.removeTags)
            next.tags.removeAll(tag);
        if (next == *old)
            continue;
        before.insert(shipment, *old);
        if (next.saysNothing()) {
            next = Annotation();
        } else {
            next.author = m_author;
            next.time = now;
        }
        if (auto written = rows.write(shipment, next, *old); !written)
            return written.failure();
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.failure();
    return before;
}

Result<Annotations> AnnotationStore::restore(const Annotations &annotations, const Progress &progress)
{
    CaseTransaction transaction(m_connection.handle());
    if (auto begun = transaction.begin(); !begun)
        return begun.failure();
    Annotations replaced;
    Rows rows(m_connection.handle());
    Steps steps(progress, annotations.size());
    for (auto it = annotations.cbegin(); it != annotations.cend(); ++it) {
        if (!steps.goOn())
            return Failure{{}, Failure::Kind::Cancelled};
        auto old = rows.read(it.key());
        if (!old)
            return old.failure();
        replaced.insert(it.key(), *old);
        if (auto written = rows.write(it.key(), *it, *old); !written)
            return written.failure();
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.failure();
    return replaced;
}

Result<Annotations> AnnotationStore::all() const
{
    return readAll(m_connection.handle());
}

Result<Annotations> AnnotationStore::of(const QList<std::int64_t> &shipments) const
{
    Annotations found;
    // Open as long as the rows are read: they are of one moment, and the file is locked once, not for each.
    SqlStatement moment(m_connection.handle(), "SELECT name FROM sqlite_schema");
    if (!moment.next() && !moment.ok())
        return moment.failure();
    Rows rows(m_connection.handle());
    for (std::int64_t shipment : shipments) {
        auto annotation = rows.read(shipment);
        if (!annotation)
            return annotation.failure();
        if (*annotation != Annotation())
            found.insert(shipment, *annotation);
    }
    return found;
}

Result<QStringList> AnnotationStore::tags() const
{
    QStringList names;
    SqlStatement rows(
        m_connection.handle(),
        "SELECT DISTINCT t.name FROM tag t JOIN shipment_tag s ON s.tag = t.id ORDER BY t.name");
    while (rows.next())
        names.append(rows.string(0));
    if (!rows.ok())
        return rows.failure();
    return names;
}
