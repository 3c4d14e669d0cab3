//! A folder of one's own with a small company's sales, and the binary run inside it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder that is removed at the end.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

/// What a run left behind.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Desk {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with `sales.csv` and `standard.toml`.
    pub(crate) fn with_sales() -> Self {
        let desk = Self::empty();
        desk.put("sales.csv", sales().as_bytes());
        desk.put("standard.toml", STANDARD.as_bytes());
        desk
    }

    pub(crate) fn put(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    pub(crate) fn text(&self, name: &str) -> String {
        let bytes = std::fs::read(self.path(name)).unwrap();
        String::from_utf8(bytes).unwrap().trim_start_matches('\u{feff}').to_owned()
    }

    /// Runs `canopy` in the folder, words parted by blanks.
    pub(crate) fn run(&self, words: &str) -> Ran {
        self.run_words(&words.split_whitespace().collect::<Vec<_>>())
    }

    pub(crate) fn run_words(&self, words: &[&str]) -> Ran {
        run_in(self.folder.path(), words, &[])
    }

    /// Runs with one more variable.
    pub(crate) fn run_with(&self, words: &str, variable: (&str, &str)) -> Ran {
        run_in(self.folder.path(), &words.split_whitespace().collect::<Vec<_>>(), &[variable])
    }
}

fn run_in(folder: &Path, words: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_canopy"));
    let ours = std::env::vars().map(|(name, _)| name).filter(|name| name.starts_with("CANOPY_"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"].map(String::from).into_iter().chain(ours) {
        command.env_remove(name);
    }
    let output =
        command.current_dir(folder).args(words).envs(variables.iter().copied()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap();
    Ran { code, out: text(output.stdout), err: text(output.stderr) }
}

impl Ran {
    pub(crate) fn fine(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self
    }

    pub(crate) fn refused(self) -> Self {
        assert_eq!(self.code, 2, "{}{}", self.out, self.err);
        self
    }
}

/// Two years of six customers: one grows, one shrinks, one stops, one is new, one returns goods.
pub(crate) fn sales() -> String {
    let mut text = String::from("日期,单据号,客户编码,客户名称,产品,数量,金额\n");
    let customers: [(&str, &str, [i64; 2]); 6] = [
        ("C1", "云上第一医院", [4_000, 9_000]),
        ("C2", "河畔中心医院", [8_000, 7_900]),
        ("C3", "松林医院", [6_000, 2_000]),
        ("C4", "晨光大药房", [1_500, 0]),
        ("C5", "山前卫生院", [0, 700]),
        ("C6", "Lakeside Clinic", [900, 950]),
    ];
    for (index, (code, name, years)) in customers.iter().enumerate() {
        for (year, amount) in [2024, 2025].into_iter().zip(years) {
            for month in (1..=12).filter(|_| *amount > 0) {
                let product = (index + month) % 4 + 1;
                let day = index + 3;
                let _ = writeln!(
                    text,
                    "{year}-{month:02}-{day:02},D{year}{month}{code},{code},{name},产品{product},{},{amount}.50",
                    amount / 100
                );
            }
        }
    }
    text.push_str("2025-11-20,R1,C2,河畔中心医院,产品1,-5,-500.25\n");
    text
}

/// A standard of its own, so that changes of the built-in ones do not move these tests.
pub(crate) const STANDARD: &str = r#"
code = "small"
name.zh-CN = "小标准"
name.en = "Small standard"
months = 12

[[dimension]]
code = "value"
name.zh-CN = "价值"
name.en = "Value"

[[dimension.criterion]]
code = "revenue"
name.zh-CN = "销售额"
name.en = "Revenue"
source = { kind = "sales", metric = "revenue" }
scale = { kind = "percentile" }
weight = 50

[[dimension.criterion]]
code = "growth"
name.zh-CN = "增长"
name.en = "Growth"
source = { kind = "sales", metric = "growth" }
scale = { kind = "linear", min = -0.5, max = 0.5 }
weight = 20

[[dimension.criterion]]
code = "level"
name.zh-CN = "级别"
name.en = "Level"
source = { kind = "attribute", attribute = "level" }
scale = { kind = "bands", bands = [{ equals = "三级甲等", points = 100 }, { points = 0 }] }
weight = 30

[[tier]]
code = "key"
name.zh-CN = "大客户"
name.en = "Key"
rule = { kind = "top_count", count = 2 }
service = { visits_per_month = 4, plan_required = true }

[[tier]]
code = "rest"
name.zh-CN = "其他"
name.en = "Others"
rule = { kind = "rest" }
"#;
