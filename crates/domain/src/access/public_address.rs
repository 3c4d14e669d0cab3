//! The address people reach the company under: an origin, of which ways in that are bound to a site are
//! made. Leaves out where the server listens.

/// An origin, as browsers write it: scheme, host, and the port where it is not the usual one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAddress {
    origin: String,
    host: String,
    is_https: bool,
}

impl PublicAddress {
    /// Reads one; none where it is not `http://` or `https://` with a host and perhaps a port, or where
    /// anything follows.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        let text = text.strip_suffix('/').unwrap_or(&text);
        let (scheme, rest) = text.split_once("://")?;
        let usual = match scheme {
            "https" => 443,
            "http" => 80,
            _ => return None,
        };
        let (host, port) = match rest.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')) {
            Some((host, port)) => (host, Some(port.parse::<u16>().ok()?)),
            None => (rest, None),
        };
        if !is_host(host) {
            return None;
        }
        let port = port.filter(|port| *port != usual).map(|port| format!(":{port}"));
        let origin = format!("{scheme}://{host}{}", port.unwrap_or_default());
        Some(Self { origin, host: host.to_owned(), is_https: scheme == "https" })
    }

    /// The whole origin.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The host a passkey is bound to; none where browsers make none: for a number instead of a name, and
    /// where the way there is not encrypted, but on this machine (Web Authentication level 3, section
    /// 5.1.3; Secure Contexts, section 3.1).
    pub fn passkey_host(&self) -> Option<&str> {
        let is_here = self.host == "localhost" || self.host.ends_with(".localhost");
        let is_number = self.host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let is_name = !is_number && !self.host.starts_with('[');
        (is_name && (self.is_https || is_here)).then_some(&self.host)
    }
}

fn is_host(host: &str) -> bool {
    let is_v6 = host.starts_with('[')
        && host.ends_with(']')
        && host.trim_matches(['[', ']']).parse::<std::net::Ipv6Addr>().is_ok();
    let is_label = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    is_v6 || host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_read_as_browsers_write_it() {
        let origin = |text: &str| PublicAddress::read(text).map(|it| it.origin().to_owned());
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(origin(" https://Canopy.Example/ "), some("https://canopy.example"));
        assert_eq!(origin("https://canopy.example:443"), some("https://canopy.example"));
        assert_eq!(origin("http://localhost:8080"), some("http://localhost:8080"));
        assert_eq!(origin("http://[::1]:80"), some("http://[::1]"));
        let wrong = [
            "canopy.example",
            "ftp://a.example",
            "https://",
            "https://a.example/path",
            "https://a b",
            "https://a.example:99999",
            "https://user@a.example",
            "https://a..example",
            "https://[::z]",
        ];
        for text in wrong {
            assert_eq!(origin(text), None, "{text}");
        }
    }

    #[test]
    fn passkeys_need_a_name_and_an_encrypted_way() {
        let host =
            |text: &str| PublicAddress::read(text).unwrap().passkey_host().map(ToOwned::to_owned);
        assert_eq!(host("https://canopy.example:8443").as_deref(), Some("canopy.example"));
        assert_eq!(host("http://localhost:8080").as_deref(), Some("localhost"));
        for text in
            ["http://canopy.example", "https://10.0.0.7", "https://[::1]", "http://127.0.0.1"]
        {
            assert_eq!(host(text), None, "{text}");
        }
    }
}
