//! Languages by their own names, the same whatever is being read.

use crate::frame::Frame;
use canopy_domain::Lang;

impl Frame {
    /// A language as those who speak it call it.
    pub const fn own_name(lang: Lang) -> &'static str {
        match lang {
            Lang::ZhCn => "中文",
            Lang::En => "English",
        }
    }
}
