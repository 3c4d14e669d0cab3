//! Where and with what somebody came in, as far as it is kept: the network, never the whole address;
//! the program and the system, in words people know. Leaves out how long it is kept.

use std::net::IpAddr;

/// What of an address is kept: the network it lies in, which tells the office from elsewhere and
/// nobody's whereabouts. The last of four parts of an IPv4 address is dropped, all but the first
/// three of an IPv6 address (its usual site prefix of 48 bits, RFC 6177).
pub fn network_of(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            format!("{a}.{b}.{c}.*")
        }
        IpAddr::V6(address) => {
            let [a, b, c, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:*")
        }
    }
}

/// What a session is used with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// The program, by its own name.
    pub program: Option<&'static str>,
    /// The system it runs on, by its own name.
    pub system: Option<&'static str>,
}

/// Marks in what programs say of themselves, the more special first: most of them also claim to be
/// the programs after them.
const PROGRAMS: [(&str, &str); 15] = [
    ("MicroMessenger/", "WeChat"),
    ("DingTalk", "DingTalk"),
    ("Lark/", "Lark"),
    ("QQBrowser/", "QQ Browser"),
    ("UCBrowser/", "UC Browser"),
    ("HuaweiBrowser/", "Huawei Browser"),
    ("MiuiBrowser/", "Mi Browser"),
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
];

const SYSTEMS: [(&str, &str); 8] = [
    ("HarmonyOS", "HarmonyOS"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Macintosh", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

impl Device {
    /// Reads what a program says of itself (the `User-Agent` header, RFC 9110 section 10.1.5). A
    /// guess for people to recognise their own devices by; nothing is decided by it.
    pub fn of(agent: &str) -> Self {
        let found = |marks: &[(&str, &'static str)]| {
            marks.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
        };
        Self { program: found(&PROGRAMS), system: found(&SYSTEMS) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_kept_and_not_the_address() {
        let of = |text: &str| network_of(text.parse().unwrap());
        assert_eq!(of("203.0.113.77"), "203.0.113.*");
        assert_eq!(of("2001:db8:12:34::5"), "2001:db8:12:*");
        assert_eq!(
            of("::ffff:10.1.2.3"),
            "10.1.2.*",
            "an IPv4 address in the clothes of the other"
        );
    }

    #[test]
    fn devices_are_told_by_the_most_special_mark() {
        let of = |agent: &str| {
            let device = Device::of(agent);
            (device.program, device.system)
        };
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like \
                       Gecko) Chrome/128.0.0.0 Safari/537.36";
        assert_eq!(of(windows), (Some("Chrome"), Some("Windows")));
        assert_eq!(of(&format!("{windows} Edg/128.0")), (Some("Edge"), Some("Windows")));
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 \
                     Mobile/15E148 MicroMessenger/8.0.40";
        assert_eq!(of(phone), (Some("WeChat"), Some("iPhone")));
        assert_eq!(of("something else"), (None, None));
        assert_eq!(of(""), (None, None));
    }
}
