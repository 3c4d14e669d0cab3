//! The company's own key: a file beside its uploads that stands in no database and in no backup. What
//! must not be read from a copy of the records is made from it. Leaves out what it is used for.

use super::new_token;
use crate::{Failure, Outcome};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The name of its file.
pub const KEY_FILE: &str = "company.key";

/// The key, read when it is first needed and made where there is none.
#[derive(Clone)]
pub(crate) struct CompanyKey {
    path: Arc<Path>,
    known: Arc<OnceLock<String>>,
}

impl CompanyKey {
    /// The key of the company whose uploads stand in a folder.
    pub(crate) fn beside(uploads: &Path) -> Self {
        let folder = uploads.parent().map_or_else(PathBuf::new, Path::to_owned);
        Self { path: folder.join(KEY_FILE).into(), known: Arc::default() }
    }

    /// 32 bytes that nobody knows without the key: HMAC-SHA-256 over the purpose and the parts, each
    /// with its length before it (as HKDF-Expand, RFC 5869, for one block).
    pub(crate) fn derive(&self, purpose: &str, parts: &[&[u8]]) -> Outcome<[u8; 32]> {
        let key = self.text()?;
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes())
            .map_err(|error| Failure::Internal(Box::new(error)))?;
        for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        Ok(mac.finalize().into_bytes().into())
    }

    fn text(&self) -> Outcome<&str> {
        if let Some(known) = self.known.get() {
            return Ok(known);
        }
        let text = match std::fs::read_to_string(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => self.make()?,
            other => other?,
        };
        let text = text.trim();
        if text.len() < 64 {
            return Err(Failure::Internal("the company's key is too short".into()));
        }
        Ok(self.known.get_or_init(|| text.to_owned()))
    }

    /// Makes it: written whole and readable by the program's own user only, before it gets its name.
    /// Where another program was faster, the key is that one's.
    fn make(&self) -> Outcome<String> {
        let folder = self.path.parent().unwrap_or(&self.path);
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        writeln!(file, "{}", new_token()?)?;
        file.as_file().sync_all()?;
        match file.persist_noclobber(&self.path) {
            Ok(_) => tracing::info!("the company key was made"),
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.error.into()),
        }
        std::fs::File::open(folder)?.sync_all()?;
        Ok(std::fs::read_to_string(&self.path)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_kept_from_others_and_tells_purposes_apart() {
        let folder = tempfile::tempdir().unwrap();
        let uploads = folder.path().join("uploads");
        let (one, other) = (CompanyKey::beside(&uploads), CompanyKey::beside(&uploads));
        let first = one.derive("a", &[b"b", b"c"]).unwrap();
        assert_eq!(other.derive("a", &[b"b", b"c"]).unwrap(), first, "read, not made again");
        for (purpose, parts) in [("b", [&b"b"[..], b"c"]), ("a", [b"bc", b""]), ("a", [b"c", b"b"])]
        {
            assert_ne!(one.derive(purpose, &parts).unwrap(), first);
        }
        use std::os::unix::fs::PermissionsExt as _;
        let kept = std::fs::metadata(folder.path().join(KEY_FILE)).unwrap();
        assert_eq!(kept.permissions().mode() & 0o077, 0);
    }
}
