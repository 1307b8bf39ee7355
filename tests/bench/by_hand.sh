#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What an admin types who has no such program: every record, every mail server, the policy file, one after the other.
# Usage: by_hand.sh DOMAIN ROOTS.pem
domain=$1 roots=$2
dig +short TXT "_mta-sts.$domain"
dig +short TXT "_smtp._tls.$domain"
curl --silent --cacert "$roots" "https://mta-sts.$domain/.well-known/mta-sts.txt"
for host in $(dig +short MX "$domain" | sort -n | cut -d' ' -f2); do
    dig +short A "$host"
    dig +short TLSA "_25._tcp.$host"
    openssl s_client -starttls smtp -connect "$host:25" -servername "${host%.}" -verify_hostname "${host%.}" \
        -verify_return_error -CAfile "$roots" </dev/null
    posttls-finger -l secure -F "$roots" "[${host%.}]" "${host%.}"
done
