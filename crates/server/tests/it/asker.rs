//! The smallest browser: asks a server over a connection of its own, keeps cookies, fills forms in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// Somebody who asks.
#[derive(Clone)]
pub(crate) struct Asker {
    address: String,
    cookies: BTreeMap<String, String>,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Asker {
    pub(crate) fn of(address: &str) -> Self {
        Self { address: address.to_owned(), cookies: BTreeMap::new() }
    }

    /// The administrator, who sets a password with the link of the first start.
    pub(crate) fn administrator(address: &str, link: &str) -> Self {
        let mut asker = Self::of(address);
        let password = "vier grüne Bäume am Fluss";
        let done = asker.fill(link, link, &[("password", password), ("again", password)]).unwrap();
        assert_eq!(done.status, 303, "{}", done.body);
        asker
    }

    /// The same person at another server.
    pub(crate) fn at(&self, address: &str) -> Self {
        Self { address: address.to_owned(), cookies: self.cookies.clone() }
    }

    pub(crate) fn get(&mut self, path: &str) -> Answered {
        self.ask(&format!("GET {path}"), "", "").unwrap()
    }

    /// Opens a page and sends a form with its token; nothing where the connection broke.
    pub(crate) fn fill(
        &mut self,
        page: &str,
        to: &str,
        fields: &[(&str, &str)],
    ) -> Option<Answered> {
        let page = self.ask(&format!("GET {page}"), "", "")?;
        let token = page.body.split("name=\"csrf\" value=\"").nth(1)?.split('"').next()?;
        self.send(to, token, fields)
    }

    /// Sends a form.
    pub(crate) fn send(
        &mut self,
        to: &str,
        token: &str,
        fields: &[(&str, &str)],
    ) -> Option<Answered> {
        let mut form = format!("csrf={}", encoded(token));
        for (name, value) in fields {
            let _ = write!(form, "&{name}={}", encoded(value));
        }
        self.ask(&format!("POST {to}"), "application/x-www-form-urlencoded", &form)
    }

    /// The token of a page's forms.
    pub(crate) fn token(&mut self, page: &str) -> Option<String> {
        let page = self.ask(&format!("GET {page}"), "", "")?;
        let token = page.body.split("name=\"csrf\" value=\"").nth(1)?.split('"').next()?;
        Some(token.to_owned())
    }

    fn ask(&mut self, what: &str, kind: &str, body: &str) -> Option<Answered> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut head =
            format!("{what} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        let _ =
            write!(head, "Cookie: {}\r\nContent-Length: {}\r\n", cookies.join("; "), body.len());
        if !kind.is_empty() {
            let _ = write!(head, "Content-Type: {kind}\r\n");
        }
        stream.write_all(format!("{head}\r\n{body}").as_bytes()).ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        // A head without its end is an answer that was cut off.
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split_whitespace().nth(1)?.parse().ok()?;
        for line in head.lines().filter_map(|line| line.strip_prefix("set-cookie: ")) {
            let (name, value) = line.split(';').next()?.split_once('=')?;
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Some(Answered { status, head: head.to_owned(), body: body.to_owned() })
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}
