# SPDX-FileCopyrightText: The Waybill authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Commands and options come from the program itself; everything else is a file.
complete -c waybill -a '(waybill __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
