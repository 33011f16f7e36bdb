// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerchild.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    if (isReaderChild(argc, argv))
        return readerChildMain(); // before anything that a locked process may not do
    QCoreApplication app(argc, argv);
    return 0;
}
