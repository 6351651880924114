"""A real SMTP server on loopback (aiosmtpd) with a certificate of its own. Its first argument is the directory in which the
certificate is left. What it is to do with the next e-mails it reads as words on standard input ("defer", "refuse",
"mute": takes the e-mail and ends the connection without a word); what it takes it tells as JSON lines on standard output.
Ends when its input does."""

import asyncio
import datetime
import functools
import ipaddress
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID


def tell(**line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def named(name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certified(subject, issuer, key, signer, *extensions):
    now = datetime.datetime.now(datetime.timezone.utc)
    day = datetime.timedelta(days=1)
    builder = x509.CertificateBuilder().subject_name(named(subject)).issuer_name(named(issuer))
    builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - day).not_valid_after(now + day)
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(signer, hashes.SHA256())


def certificate(folder):
    """The server's certificate, signed by an authority that nobody knows: its own certificate lies in ca.pem."""
    authority, server = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    usage = x509.KeyUsage(True, False, False, False, False, True, True, False, False)
    ca = certified(
        "An authority of its own", "An authority of its own", authority, authority,
        (x509.BasicConstraints(ca=True, path_length=0), True), (usage, True),
    )
    names = x509.SubjectAlternativeName(
        [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    )
    leaf = certified(
        "localhost", "An authority of its own", server, authority,
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False), (names, False),
    )
    pem = serialization.Encoding.PEM
    key = server.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "ca.pem").write_bytes(ca.public_bytes(pem))
    (folder / "server.pem").write_bytes(leaf.public_bytes(pem) + key)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "server.pem")
    return context


class Office:
    """Does with each e-mail what it was told to, and takes the others."""

    def __init__(self):
        self.orders = []

    async def handle_DATA(self, server, session, envelope):
        order = self.orders.pop(0) if self.orders else "take"
        if order == "defer":
            tell(deferred=envelope.rcpt_tos)
            return "451 4.3.0 Greylisted, come again"
        if order == "refuse":
            tell(refused=envelope.rcpt_tos)
            return f"550 5.1.1 <{envelope.rcpt_tos[0]}>: No such mailbox"
        tell(
            taken=envelope.content.decode(), sender=envelope.mail_from, to=envelope.rcpt_tos,
            encrypted=server.transport.get_extra_info("sslcontext") is not None, user=str(session.auth_data or ""),
        )
        if order == "mute":
            server.transport.abort()
        return "250 2.0.0 Taken"


def authenticate(server, session, envelope, mechanism, data):
    right = (data.login, data.password) == (b"chancery", b"swordfish")
    return AuthResult(success=right, auth_data="chancery")


async def main():
    context, office, loop = certificate(pathlib.Path(sys.argv[1])), Office(), asyncio.get_running_loop()
    upgraded = {"tls_context": context, "require_starttls": True}
    for name, ssl_context, options in [("port", None, upgraded), ("tls_port", context, {"auth_require_tls": False})]:
        desk = functools.partial(
            SMTP, office, hostname="localhost", auth_required=True, authenticator=authenticate, **options
        )
        server = await loop.create_server(desk, "127.0.0.1", 0, ssl=ssl_context)
        tell(**{name: server.sockets[0].getsockname()[1]})
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        office.orders.extend(line.split())
        tell(ordered=line.split())


asyncio.run(main())
