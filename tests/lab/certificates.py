# SPDX-License-Identifier: Apache-2.0
"""The lab's certificate authority: root, intermediate, and leaves with one fault each."""

import datetime
import hashlib

try:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
except ImportError as error:
    raise SystemExit("FAIL  a Python library is missing; run: apt-get install python3-cryptography") from error

NOW = datetime.datetime.utcnow()
DAY = datetime.timedelta(days=1)


def _name(common_name, organization="Postseal Lab"):
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def _pem(certificate):
    return certificate.public_bytes(serialization.Encoding.PEM)


class Authority:
    """One root with one intermediate below it."""

    def __init__(self, name):
        self.root_key = ec.generate_private_key(ec.SECP256R1())
        self.root_name = _name(f"{name} Root")
        self.root = self._make_ca(self.root_name, self.root_key, self.root_name, self.root_key, None)
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = _name(f"{name} Intermediate")
        self.intermediate = self._make_ca(self.name, self.key, self.root_name, self.root_key, 0)

    @staticmethod
    def _make_ca(subject, key, issuer, issuer_key, path_length):
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - 400 * DAY)
            .not_valid_after(NOW + 3650 * DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=path_length), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(issuer_key, hashes.SHA256())
        )


class Certificates:
    """Writes key and chain files for hosts, each in one of the variants below."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        self.authority = Authority("Postseal Lab")
        self.stranger = Authority("Unknown Authority")
        self.leaf_key = ec.generate_private_key(ec.SECP256R1())
        self.weak_key = None
        self.root_file = folder / "root.pem"
        self.root_file.write_bytes(_pem(self.authority.root))
        self.made = {}

    def _leaf(self, names, issuer, issuer_key, begin=-1, end=89, subject=None, key=None, san=True, client=False):
        public = (key or self.leaf_key).public_key()
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject or _name(names[0][:64]))
            .issuer_name(issuer)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW + begin * DAY)
            # A few hours more, so that whole days are left on any clock.
            .not_valid_after(NOW + end * DAY + datetime.timedelta(hours=6))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(
                x509.ExtendedKeyUsage(
                    [ExtendedKeyUsageOID.CLIENT_AUTH if client else ExtendedKeyUsageOID.SERVER_AUTH]
                ),
                critical=False,
            )
        )
        if san:
            builder = builder.add_extension(
                x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False
            )
        return builder.sign(issuer_key, hashes.SHA256())

    def _chain(self, variant, names):
        """Certificates as a server sends them, leaf first, and the leaf's key."""
        lab = self.authority
        key = self.leaf_key
        chain = [lab.intermediate]
        simple = {
            "good": {},
            "missing-intermediate": {},
            "expired": {"begin": -100, "end": -10},
            "not-yet-valid": {"begin": 5, "end": 95},
            "expires-soon": {"begin": -81, "end": 9},
            "common-name-only": {"san": False},
            "client-only": {"client": True},
            "proxy": {},
        }
        if variant in simple:
            issuer_name, issuer_key = lab.name, lab.key
            if variant == "proxy":
                # A product that re-signs HTTPS, named as its maker names it, trusted by this computer.
                issuer_key = ec.generate_private_key(ec.SECP256R1())
                issuer_name = _name("FortiGate CA", "Fortinet")
                chain = [Authority._make_ca(issuer_name, issuer_key, lab.root_name, lab.root_key, 0)]
            leaf = self._leaf(names, issuer_name, issuer_key, **simple[variant])
            return [leaf] + ([] if variant == "missing-intermediate" else chain), key
        if variant == "wrong-name":
            wrong = ["other." + name.split(".", 1)[1] for name in names]
            return [self._leaf(wrong, lab.name, lab.key)] + chain, key
        if variant.startswith("wildcard"):
            levels = 2 if variant == "wildcard-deep" else 1
            return [self._leaf(["*." + names[0].split(".", levels)[levels]], lab.name, lab.key)] + chain, key
        if variant == "self-signed":
            subject = _name(names[0])
            return [self._leaf(names, subject, key, subject=subject)], key
        if variant == "unknown-root":
            other = self.stranger
            return [self._leaf(names, other.name, other.key), other.intermediate, other.root], key
        if variant == "weak":
            self.weak_key = self.weak_key or rsa.generate_private_key(65537, 1024)
            return [self._leaf(names, lab.name, lab.key, key=self.weak_key)] + chain, self.weak_key
        if variant == "forged":
            # Says it is from the intermediate, but another key signed it.
            return [self._leaf(names, lab.name, self.stranger.key)] + chain, key
        raise SystemExit(f"no certificate variant {variant}")

    def make(self, names, variant="good"):
        """The paths of chain and key of a certificate for these names."""
        place = (tuple(names), variant)
        if place not in self.made:
            chain, key = self._chain(variant, names)
            base = self.folder / f"{names[0].replace('*', 'any')}.{variant}"
            chain_file, key_file = base.with_suffix(base.suffix + ".pem"), base.with_suffix(base.suffix + ".key")
            chain_file.write_bytes(b"".join(_pem(certificate) for certificate in chain))
            key_file.write_bytes(
                key.private_bytes(
                    serialization.Encoding.PEM,
                    serialization.PrivateFormat.PKCS8,
                    serialization.NoEncryption(),
                )
            )
            self.made[place] = (chain_file, key_file, chain[0])
        return self.made[place][:2]

    def tlsa(self, text, names, variant="good"):
        """Fills {spki}, {cert} and {issuer} of a TLSA record with digests of the host's certificate."""
        self.make(names, variant)
        leaf = self.made[(tuple(names), variant)][2]
        spki = leaf.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        issuer = self.authority.intermediate.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        digest = lambda data: hashlib.sha256(data).hexdigest()
        return (
            text.replace("{spki}", digest(spki))
            .replace("{cert}", digest(leaf.public_bytes(serialization.Encoding.DER)))
            .replace("{issuer}", digest(issuer))
            .replace("{ca}", digest(self.authority.intermediate.public_bytes(serialization.Encoding.DER)))
        )
