#compdef postseal-cli
# SPDX-License-Identifier: Apache-2.0
# Completion for zsh. What there is to complete is read from the program's own help, so it is never out of date.

local -a found
local help value= previous=${words[CURRENT-1]}

if (( CURRENT == 2 )); then
    found=(${(f)"$(_call_program commands $words[1] --help --lang en | sed -nE 's/^  ([a-z]+) +(.*)/\1:\2/p')"})
    _describe -t commands command found
    return
fi

help=$(_call_program options $words[1] $words[2] --help --lang en)
# Only a word of an option's form goes into the pattern.
[[ $previous == --* && $previous != *[^a-z-]* ]] \
    && value=$(print -r -- $help | sed -nE "s/^  (-., )?$previous <([^>]+)>.*/\\2/p")
if [[ -n $value ]]; then
    case $value in
    *FILE*|*LIST*|*PEM*) _files ;;
    *DIR*) _files -/ ;;
    *'|'*) compadd -- ${(s:|:)value} ;;
    esac
elif [[ $PREFIX == -* ]]; then
    found=(${(f)"$(print -r -- $help | sed -nE 's/^  (-., )?(--[a-z-]+)( <[^>]+>)? +(.*)/\2:\4/p')"})
    _describe -t options option found
else
    # What the first line of the help has as import|fetch|list, domains that are known, and files.
    found=(${(s:|:)"$(print -r -- $help | head -n 1 | grep -oE '[a-z-]+(\|[a-z-]+)+')"})
    found+=(${(f)"$(_call_program domains $words[1] domains list --json | sed -nE 's/.*"domain": ?"([a-z0-9.-]+)".*/\1/p')"})
    compadd -a found
    _files
fi
