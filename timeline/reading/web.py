"""An address of the web -> its bytes, within limits of size, time and redirects, and never from a private network unless allowed.

The address that a name stands for is looked up once, judged, and connected to: a name that means another computer a moment later gains
nothing. Proxies that the environment names are not used: what is asked for would be told to whoever runs them.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
import zlib
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Timer
from urllib.parse import quote, urljoin, urlsplit

from timeline.errors import Message, TimelineError
from timeline.reading.archive import shown

SIZE = 50_000_000
"""Bytes of one answer, unpacked."""

PATIENCE = 30.0
"""Seconds for one address, redirects and all."""

REDIRECTS = 5

_PORTS = {"http": 80, "https": 443}
_CHUNK = 65_536
_MOVED = (301, 302, 303, 307, 308)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer: `address` is where it came from in the end, `content_type` what its server calls it, "" when nothing."""

    address: str
    data: bytes
    content_type: str

    @property
    def charset(self) -> str | None:
        """The encoding that the server states."""
        for part in self.content_type.split(";")[1:]:
            key, _, value = part.partition("=")
            if key.strip().lower() == "charset":
                return value.strip().strip("\"'") or None
        return None


def is_address(source: str) -> bool:
    """Whether `source` is an address of the web rather than a path.

    >>> is_address("https://gazette.example/lac"), is_address("data/lac.txt")
    (True, False)
    """
    return source.lower().startswith(("http://", "https://"))


def fetch(address: str, *, allow_private: bool = False, size: int = SIZE, patience: float = PATIENCE) -> Fetched:
    """What an http or https address answers.

    `size` is in bytes, `patience` in seconds. Private, loopback, link-local and other addresses that are not the public internet's are
    refused unless `allow_private`, at every redirect anew. Raises TimelineError, which says why, for all that goes wrong.
    """
    end = time.monotonic() + patience
    for _ in range(REDIRECTS + 1):
        answer = _answer(address, allow_private, size, end)
        if isinstance(answer, Fetched):
            return answer
        if urlsplit(address).scheme.lower() == "https" and urlsplit(answer).scheme.lower() == "http" and not allow_private:
            raise TimelineError("{name}: sends on from https to http, which anyone on the way can change", name=shown(address))
        address = answer
    raise TimelineError("{name}: sends on more than {most} times", name=shown(address), most=REDIRECTS)


def _answer(address: str, allow_private: bool, size: int, end: float) -> Fetched | str:
    """What one address answers: the thing itself, or where it sends us."""
    name = shown(address)
    host, port, secure, target = _parts(address)
    left = end - time.monotonic()
    if left <= 0:
        raise TimelineError("{name}: takes too long to answer", name=name)
    connection = _Connection(host, port, _checked(host, port, allow_private, name), secure, left)
    # a server that sends a byte a second is never late for a read, only for the whole
    watch = Timer(left, _hang_up, [connection])
    watch.daemon = True
    watch.start()
    try:
        connection.request("GET", target, headers={"Accept": _ACCEPT, "Accept-Encoding": "gzip", "User-Agent": "timeline"})
        with connection.getresponse() as response:
            if time.monotonic() >= end:  # what was cut off looks like an answer that ended
                raise TimelineError("{name}: takes too long to answer", name=name)
            if response.status in _MOVED:
                return _onward(address, response.getheader("Location"), name)
            if response.status != 200:
                raise TimelineError("{name}: the server answers {status} instead of the page", name=name, status=response.status)
            return Fetched(address, _body(response, size, end, name), response.getheader("Content-Type") or "")
    except ssl.SSLCertVerificationError:
        raise TimelineError("{name}: its certificate does not prove that it is this site", name=name) from None
    except (OSError, HTTPException, ValueError, AttributeError) as error:  # AttributeError: hung up while http.client reads
        if isinstance(error, TimelineError):
            raise
        if isinstance(error, TimeoutError) or time.monotonic() >= end:
            raise TimelineError("{name}: takes too long to answer", name=name) from None
        said = None if isinstance(error, ssl.SSLError) else getattr(error, "strerror", None)
        reason = Message((said or "no proper answer").lower())
        raise TimelineError("{name} cannot be read: {reason}", name=name, reason=reason) from None
    finally:
        watch.cancel()
        connection.close()


def _parts(address: str) -> tuple[str, int, bool, str]:
    """Host, port, whether encrypted, and what to ask for."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        host, port = "", None
    if not host or parts.scheme.lower() not in _PORTS or "@" in parts.netloc:
        raise TimelineError("{name} is no address of the web, such as https://example.org/article", name=shown(address))
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else ""
    return host, port or _PORTS[parts.scheme.lower()], parts.scheme.lower() == "https", path + query


def _checked(host: str, port: int, allow_private: bool, name: str) -> str:
    """The IP address to connect to. All that a name stands for must be public, or it is refused."""
    try:
        found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError):
        raise TimelineError("{name}: no such site, or no connection to the internet", name=name) from None
    if not found:
        raise TimelineError("{name}: no such site, or no connection to the internet", name=name)
    if not allow_private and not all(map(is_public, found)):
        raise TimelineError("{name} is on a private network or this computer, which is not allowed here", name=name)
    return found[0]


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet: not private, loopback, link-local, shared, reserved or for many at once.

    >>> is_public("93.184.215.14"), is_public("169.254.169.254"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    ip = ipaddress.ip_address(address.split("%", 1)[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if ip.is_site_local:
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


class _Connection(HTTPConnection):
    """A connection to one IP address and nowhere else, which speaks to it as `host`."""

    def __init__(self, host: str, port: int, ip: str, secure: bool, patience: float) -> None:
        self.default_port = _PORTS["https" if secure else "http"]
        super().__init__(host, port, timeout=patience)
        self._ip, self._secure = ip, secure

    def connect(self) -> None:
        """Connects, and proves who it is where that can be proved."""
        self.sock = socket.create_connection((self._ip, self.port), self.timeout)
        if self._secure:
            context = ssl.create_default_context()
            self.sock = encrypted = context.wrap_socket(self.sock, server_hostname=self.host, do_handshake_on_connect=False)
            encrypted.do_handshake()


def _hang_up(connection: HTTPConnection) -> None:
    try:
        if connection.sock is not None:
            connection.sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass


def _onward(address: str, location: str | None, name: str) -> str:
    if not location:
        raise TimelineError("{name}: sends on to nowhere", name=name)
    onward = urljoin(address, location)
    if not is_address(onward):
        raise TimelineError("{name}: sends on to what is no address of the web", name=name)
    return onward


def _body(response: HTTPResponse, size: int, end: float, name: str) -> bytes:
    packed = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if packed not in ("identity", "gzip", "x-gzip", ""):
        raise TimelineError("{name} cannot be read: {reason}", name=name, reason=Message("no proper answer"))
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16) if "gzip" in packed else None
    parts: list[bytes] = []
    length = 0
    while chunk := response.read1(_CHUNK):
        try:
            part = unpacker.decompress(chunk, size - length + 1) if unpacker else chunk
        except zlib.error:
            raise TimelineError("{name} cannot be read: {reason}", name=name, reason=Message("no proper answer")) from None
        length += len(part)
        if length > size or (unpacker and unpacker.unconsumed_tail):
            raise TimelineError("{name} has more than {limit:.0f} MB", name=name, limit=size / 1e6)
        if time.monotonic() >= end:
            raise TimelineError("{name}: takes too long to answer", name=name)
        parts.append(part)
    if response.length:
        raise TimelineError("{name} cannot be read: {reason}", name=name, reason=Message("no proper answer"))
    return b"".join(parts)
