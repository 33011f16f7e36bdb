// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessiontools.h"

#include "cube/columncube.h"
#include "cube/columnloader.h"

#include <QThread>
#include <QThreadPool>

SessionTools SessionTools::overColumns()
{
    SessionTools tools;
    // For what nobody waits for: it takes a core only while no click wants it.
    const auto idle = std::make_shared<QThreadPool>();
    idle->setMaxThreadCount(1);
    idle->setThreadPriority(QThread::IdlePriority);
    tools.makeCube = [idle](const CaseFile &file,
                            const Progress &progress) -> Result<std::shared_ptr<const Cube>> {
        auto store = ColumnLoader::load(file, progress);
        if (!store)
            return store.failure();
        auto cube = std::make_shared<const ColumnCube>(*store);
        // The first figures do not wait for it; a cube that is gone by then is not worth it.
        idle->start([weak = std::weak_ptr(cube)] {
            if (const auto alive = weak.lock())
                alive->prepareOrders(Progress({}, [weak] { return weak.use_count() <= 1; }));
        });
        return std::shared_ptr<const Cube>(std::move(cube));
    };
    tools.patchCube = [](const std::shared_ptr<const Cube> &cube,
                         const Annotations &annotations) -> std::shared_ptr<const Cube> {
        const auto *const columns = dynamic_cast<const ColumnCube *>(cube.get());
        return columns ? columns->with(annotations) : cube;
    };
    return tools;
}
