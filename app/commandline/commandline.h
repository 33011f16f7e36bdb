// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/**
 * The program without a window. All words are declared in one table, from which --help, the man page and the
 * completion of the shells are made.
 */
class CommandLine {
public:
    CommandLine();
    ~CommandLine();

    /**
     * Reads the words, without the program's name; needs no QApplication. An exit code if all is said: help
     * was asked for and printed, or the words are wrong and stderr says how.
     */
    std::optional<int> parse(const std::vector<std::string> &words);
    /** True if a command was named; otherwise the window is wanted. */
    bool hasCommand() const;
    /** True if the command paints a picture, and so needs fonts. */
    bool needsFonts() const;
    /** Runs the command and returns what to exit with. */
    int run(const Knowledge &knowledge);
    /** A case that the window shall open, files that it shall import; may be empty. */
    QStringList paths() const;

    /** The man page, in roff, from the same table as --help. */
    std::string manPage() const;
    /** What may follow the words typed so far, one a line; for the completion of bash, zsh and fish. */
    std::string complete(const std::vector<std::string> &words) const;

private:
    CLI::App m_program;
    std::vector<std::string> m_paths;
    std::vector<std::pair<CLI::App *, std::unique_ptr<Command>>> m_commands;

    /** What is wrong if words that are no command were meant as one; empty if the window can be opened with
     * them. */
    QString strayWord(const std::vector<std::string> &words) const;
    template<class C> void add();
};
