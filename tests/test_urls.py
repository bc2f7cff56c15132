"""Addresses of the web, on loopback: what is read, what is refused, and that nothing takes longer than it may."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from timeline.errors import TimelineError
from timeline.reading import files as reading
from timeline.reading import web
from timeline.reading.web import fetch, is_public

from .building import pdf

PAGE = (
    '<html><head><meta property="article:published_time" content="2021-03-03"><link rel="canonical" href="https://other.example/x">'
    "<title>Le lac</title></head><body><article><h1>Le lac rouvre</h1><p>La commune a rouvert le lac jeudi. "
    "Les nageurs y sont revenus le 12 juin 2020, à la grande joie des habitants.</p></article></body></html>"
)
RSS = "<rss><channel><item><title>Le lac rouvre</title><description>Le 3 mars 2021.</description></item></channel></rss>"


class Site(BaseHTTPRequestHandler):
    """Answers each path in its own way; counts what was asked."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(f"{self.headers['Host']}{self.path}")
        name = self.path.strip("/").split("?")[0]
        getattr(self, f"answer_{name}", self.answer_gone)()

    def log_message(self, *_: object) -> None:
        pass

    def give(self, data: bytes, kind: str | None, **headers: str) -> None:
        self.send_response(200)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def to(self, place: str) -> None:
        self.send_response(302)
        self.send_header("Location", place)
        self.end_headers()

    def answer_gone(self) -> None:
        self.send_error(404)

    def answer_page(self) -> None:
        self.give(PAGE.encode("cp1252"), "text/html; charset=windows-1252")

    def answer_packed(self) -> None:
        self.give(gzip.compress(PAGE.encode()), "text/html", Content_Encoding="gzip")

    def answer_bomb(self) -> None:
        self.give(gzip.compress(b"x" * 3_000_000), "text/plain", Content_Encoding="gzip")

    def answer_pdf(self) -> None:
        self.give(pdf([[(50, 500, "The lake was closed on 3 March 2019 and opened again in 2021.")]]), "application/pdf")

    def answer_feed(self) -> None:
        self.give(RSS.encode(), "application/rss+xml")

    def answer_nameless(self) -> None:
        self.give(b"Le lac a rouvert le 3 mars 2021.", None)

    def answer_image(self) -> None:
        self.give(b"\x89PNG\r\n", "image/png")

    def answer_big(self) -> None:
        self.give(b"word " * 400_000, "text/plain")

    def answer_short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"cut off")

    def answer_drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.dribble()

    def answer_slow(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        self.dribble()

    def dribble(self) -> None:
        try:
            for _ in range(100):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    def answer_silent(self) -> None:
        time.sleep(3)

    def answer_noise(self) -> None:
        self.wfile.write(b"\0\1\2 no http at all\r\n\r\n")

    def answer_moved(self) -> None:
        self.to("/page?à=1")

    def answer_loop(self) -> None:
        self.to("/loop")

    def answer_inside(self) -> None:
        self.to("http://127.0.0.1:1/secret")

    def answer_metadata(self) -> None:
        self.to("http://169.254.169.254/latest")

    def answer_file(self) -> None:
        self.to("file:///etc/passwd")

    def answer_nowhere(self) -> None:
        self.send_response(302)
        self.end_headers()


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def read(address: str) -> list[reading.Document]:
    return reading.read(address, allow_private=True)


def refused(address: str, **limits: float) -> str:
    with pytest.raises(TimelineError) as caught:
        fetch(address, **{"allow_private": True, **limits})  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_page_is_read_with_its_encoding_and_named_by_where_it_was(site: str) -> None:
    (document,) = read(f"{site}/page")
    assert "à la grande joie" in document.text
    assert (document.title, str(document.published), document.source) == ("Le lac rouvre", "2021-03-03", f"{site}/page")
    assert read(f"{site}/packed")[0].text == document.text
    assert read(f"{site}/moved")[0].source == f"{site}/page?à=1"


def test_the_content_type_tells_the_kind(site: str) -> None:
    assert read(f"{site}/pdf")[0].pages == (0,)
    assert read(f"{site}/feed")[0].text == "Le lac rouvre\n\nLe 3 mars 2021."
    assert read(f"{site}/nameless")[0].text == "Le lac a rouvert le 3 mars 2021."
    with pytest.raises(TimelineError, match="is an image, not text"):
        read(f"{site}/image")


def test_loopback_is_refused_unless_allowed(site: str) -> None:
    port = site.rsplit(":", 1)[1]
    before = len(Site.asked)
    for host in ("127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"):
        problems: list[TimelineError] = []
        assert reading.read(f"http://{host}:{port}/page", problems=problems) == []
        assert str(problems[0]).endswith(
            ("is on a private network or this computer, which is not allowed here", "no connection to the internet")
        )
    assert len(Site.asked) == before


def test_every_redirect_is_checked(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(site.rsplit(":", 1)[1])
    real = socket.getaddrinfo

    def looked_up(host: str, *rest: object, **more: object) -> object:
        return real("127.0.0.1", *rest, **more) if host == "gazette.example" else real(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(web, "is_public", lambda ip: ip == "127.0.0.1" and not closed.is_set())
    closed = threading.Event()
    assert fetch(f"http://gazette.example:{port}/page").content_type.startswith("text/html")
    assert Site.asked[-1] == f"gazette.example:{port}/page"
    monkeypatch.setattr(web, "is_public", lambda ip: ip == "127.0.0.1" and len(Site.asked) % 2 == even)
    for place in ("inside", "metadata"):
        even = len(Site.asked) % 2  # public for the first request alone
        with pytest.raises(TimelineError, match="is on a private network"):
            fetch(f"http://gazette.example:{port}/{place}")


def test_a_name_is_looked_up_once_and_that_address_connected_to(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(site.rsplit(":", 1)[1])
    answers = iter(["127.0.0.1", "10.0.0.1", "10.0.0.1"])
    asked: ClassVar[list[str]] = []

    def rebinding(host: str, port: int, **_: object) -> object:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers) if host == "gazette.example" else host, port))]

    connect = socket.create_connection
    connected: list[str] = []

    def connecting(address: tuple[str, int], *rest: object) -> object:
        connected.append(address[0])
        raw = socket.socket()
        raw.connect(address)
        return raw

    monkeypatch.setattr(web.socket, "getaddrinfo", rebinding)
    monkeypatch.setattr(web.socket, "create_connection", connecting)
    monkeypatch.setattr(web, "is_public", lambda ip: ip == "127.0.0.1")
    assert fetch(f"http://gazette.example:{port}/page").data
    assert (asked, connected) == (["gazette.example"], ["127.0.0.1"])
    assert connect is not connecting


def test_one_private_address_among_those_of_a_name_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    both = [(2, 1, 6, "", (ip, 80)) for ip in ("93.184.215.14", "192.168.1.1")]
    monkeypatch.setattr(web.socket, "getaddrinfo", lambda *_, **__: both)
    with pytest.raises(TimelineError, match="is on a private network"):
        fetch("http://gazette.example/")


def test_proxies_of_the_environment_are_not_used(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert fetch(f"{site}/page", allow_private=True).data


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("gone", "/gone: the server answers 404 instead of the page"),
        ("loop", "/loop: sends on more than 5 times"),
        ("file", "/file: sends on to what is no address of the web"),
        ("nowhere", "/nowhere: sends on to nowhere"),
        ("big", "/big has more than 1 MB"),
        ("bomb", "/bomb has more than 1 MB"),
        ("short", "/short cannot be read: no proper answer"),
        ("noise", "/noise cannot be read: no proper answer"),
    ],
)
def test_answers_that_are_refused(site: str, path: str, message: str) -> None:
    assert refused(f"{site}/{path}", size=1_000_000) == f"{site}{message}"


@pytest.mark.parametrize("path", ["drip", "slow", "silent"])
def test_time_is_limited_as_a_whole(site: str, path: str) -> None:
    start = time.monotonic()
    assert refused(f"{site}/{path}", patience=0.4) == f"{site}/{path}: takes too long to answer"
    assert time.monotonic() - start < 2.5


@pytest.mark.parametrize(
    "address",
    [
        "http://",
        "http://user:secret@127.0.0.1/",
        "https://[::1",
        "http://a b/",
        "http://x:99999/",
        "ftp://a.example/",
        "http://" + "a" * 300,
    ],
)
def test_what_is_no_address(address: str) -> None:
    assert refused(address).endswith(
        ("is no address of the web, such as https://example.org/article", "no such site, or no connection to the internet")
    )


def test_no_one_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert refused(f"http://127.0.0.1:{port}/").endswith("cannot be read: connection refused")


@pytest.mark.parametrize(
    "ip",
    ["10.0.0.1", "172.16.9.9", "192.168.0.1", "127.0.0.53", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "192.0.2.1",
     "240.0.0.1", "::1", "::", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "fec0::1", "2001:db8::1"],
)  # fmt: skip
def test_addresses_that_are_not_public(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize("ip", ["93.184.215.14", "8.8.8.8", "2606:4700:4700::1111", "64:ff9b::808:808"])
def test_addresses_that_are(ip: str) -> None:
    assert is_public(ip)
