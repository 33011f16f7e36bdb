// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/**
 * The other side of ReaderProcess: the same program, started again with a hidden argument, locked in, and
 * reading one file that it was handed open. main() begins with
 *
 *     if (isReaderChild(argc, argv))
 *         return readerChildMain();
 *
 * before it makes an application. Asking also tells this module that the program can be started so; where
 * main() does not ask (a small tool, a test), files are read in the process itself.
 */
bool isReaderChild(int argc, char **argv);

/** Serves the program that started this process until that closes the pipe; returns the exit code. */
int readerChildMain();

/** True once main() has asked isReaderChild(). */
bool canStartReaderChild();

/** The hidden argument. */
const char *readerChildArgument();
