# SPDX-License-Identifier: Apache-2.0
# Completion for bash. What there is to complete is read from the program's own help, so it is never out of date.

_postseal_cli_help() { # [COMMAND]: its help in English
    command "${COMP_WORDS[0]}" "$@" --help --lang en 2>/dev/null
}

# Nothing but letters, digits, dots and hyphens: a name may come from somebody else's file.
_postseal_cli_domains() {
    command "${COMP_WORDS[0]}" domains list --json 2>/dev/null | sed -nE 's/.*"domain": ?"([a-z0-9.-]+)".*/\1/p'
}

# TEXT: its words.
_postseal_cli_words() {
    local words
    read -ra words <<<"${1//$'\n'/ }"
    _postseal_cli_offer "${words[@]}"
}

# WORD...: those that begin with what was typed. Not compgen -W, which expands its words as the shell does.
_postseal_cli_offer() {
    local word
    for word; do
        if [[ $word == "$cur"* ]]; then
            COMPREPLY+=("$word")
        fi
    done
}

# VALUE: what an option wants, as the help has it between < and >.
_postseal_cli_value() {
    case $1 in
    *FILE* | *LIST* | *PEM* | *DIR*) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
    *'|'*) _postseal_cli_words "${1//|/ }" ;;
    esac
}

_postseal_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} help words
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words=$(_postseal_cli_help | sed -nE 's/^  ([a-z]+) .*/\1/p')
        _postseal_cli_words "$words --help --version"
        return
    fi
    help=$(_postseal_cli_help "$command")
    local value=
    # Only a word of an option's form goes into the pattern.
    if [[ $prev =~ ^--[a-z-]+$ ]]; then
        value=$(sed -nE "s/^  (-., )?$prev <([^>]+)>.*/\\2/p" <<<"$help")
    fi
    if [[ -n $value ]]; then
        _postseal_cli_value "$value"
    elif [[ $cur == -* ]]; then
        words=$(sed -nE 's/^  (-., )?(--[a-z-]+).*/\2/p' <<<"$help")
        _postseal_cli_words "$words"
    else
        # What the first line of the help has as import|fetch|list, domains that are known, and files.
        words=$(head -n 1 <<<"$help" | grep -oE '[a-z-]+(\|[a-z-]+)+' | tr '|' ' ')
        words+=" $(_postseal_cli_domains)"
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        _postseal_cli_words "$words"
    fi
}

complete -F _postseal_cli postseal-cli
