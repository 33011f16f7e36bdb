// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessiontools.h"

#include "cube/columncube.h"
#include "cube/columnloader.h"

SessionTools SessionTools::overColumns()
{
    SessionTools tools;
    tools.makeCube = [](const CaseFile &file,
                        const Progress &progress) -> Result<std::shared_ptr<const Cube>> {
        auto store = ColumnLoader::load(file, progress);
        if (!store)
            return store.failure();
        return std::shared_ptr<const Cube>(std::make_shared<const ColumnCube>(*store));
    };
    tools.patchCube = [](const std::shared_ptr<const Cube> &cube,
                         const Annotations &annotations) -> std::shared_ptr<const Cube> {
        const auto *const columns = dynamic_cast<const ColumnCube *>(cube.get());
        return columns ? columns->with(annotations) : cube;
    };
    return tools;
}
