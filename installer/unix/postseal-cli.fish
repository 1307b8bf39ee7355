# SPDX-License-Identifier: Apache-2.0
# Completion for fish. What there is to complete is read from the program's own help, so it is never out of date.

function __postseal_cli_commands
    postseal-cli --help --lang en 2>/dev/null | string match -r '^  [a-z]+ +.*' | string replace -r '^  ([a-z]+) +' '$1\t'
end

function __postseal_cli_options
    set -l words (commandline -opc)
    postseal-cli $words[2] --help --lang en 2>/dev/null | string match -r '^  (?:-., )?--[a-z-]+.*' \
        | string replace -r '^  (?:-., )?(--[a-z-]+)(?: <[^>]+>)? *' '$1\t'
end

function __postseal_cli_words
    set -l words (commandline -opc)
    # What the first line of the help has as import|fetch|list, and domains that are known; files come by themselves.
    postseal-cli $words[2] --help --lang en 2>/dev/null | head -n 1 \
        | string match -rg '([a-z-]+(?:\|[a-z-]+)+)' | string split '|'
    postseal-cli domains list --json 2>/dev/null | string match -rg '"domain": ?"([a-z0-9.-]+)"'
end

complete -c postseal-cli -n __fish_use_subcommand -f -a '(__postseal_cli_commands)'
complete -c postseal-cli -n 'not __fish_use_subcommand; and string match -q -- "-*" (commandline -ct)' -f -a '(__postseal_cli_options)'
complete -c postseal-cli -n 'not __fish_use_subcommand' -a '(__postseal_cli_words)'
