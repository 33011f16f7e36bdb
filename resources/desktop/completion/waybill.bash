# SPDX-FileCopyrightText: The Waybill authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Commands and options come from the program itself; everything else is a file.
_waybill() {
    local word=${COMP_WORDS[COMP_CWORD]}
    mapfile -t COMPREPLY < <(waybill __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    [[ $word == -* ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
}
complete -o filenames -F _waybill waybill
