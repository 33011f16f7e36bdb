// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotation.h"
#include "casefile/casefile.h"
#include "cube/cube.h"
#include "cube/querynames.h"
#include "importing/remaporder.h"
#include "importing/remapreport.h"

#include <functional>
#include <memory>

/** What a session is given from outside, so that a test can give something else. */
struct SessionTools {
    /** Tools whose cube holds the case in columns; the rest is still to be given. */
    static SessionTools overColumns();

    /** Builds the cube of a case; called on a worker thread, which opens its own connection. */
    std::function<Result<std::shared_ptr<const Cube>>(const CaseFile &, const Progress &)> makeCube;
    /** The same cube with these annotations changed; quick enough for the window's thread. */
    std::function<std::shared_ptr<const Cube>(const std::shared_ptr<const Cube> &, const Annotations &)>
        patchCube;
    /** Names known to the program, in the language of the moment; the session adds those of the case. */
    std::function<QueryNames()> names;
    QString author;
    /** Reads a source of a case anew; called on a worker thread. Without it nothing can be read anew. */
    std::function<Result<RemapReport>(const CaseFile &, const RemapOrder &, const Progress &)> remap = {};
};
