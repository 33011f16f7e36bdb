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

    /** What was asked for: a command that has run, or the window. */
    struct Outcome {
        std::optional<int> exitCode; ///< set = done, leave with this
        QString casePath;            ///< of the window, may be empty
    };
    /** True if these words ask for a command or for help, so that no window and no display is needed. */
    bool needsNoWindow(const std::vector<std::string> &words) const;
    /** True if the command among these words paints a picture. */
    static bool needsFonts(const std::vector<std::string> &words);
    /** Reads the words (without the program's name) and runs the command among them. */
    Outcome run(const std::vector<std::string> &words, const Knowledge &knowledge);

    /** The man page, in roff, from the same table as --help. */
    std::string manPage() const;
    /** What may follow the words typed so far, one a line; for the completion of bash, zsh and fish. */
    std::string complete(const std::vector<std::string> &words) const;

private:
    CLI::App m_program;
    std::string m_casePath;
    std::vector<std::pair<CLI::App *, std::unique_ptr<Command>>> m_commands;

    template<class C>
    void add();
};
