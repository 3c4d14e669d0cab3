//! Messages of `sales`, generated from `messages/*/sales.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "sales",
    include_str!("../../messages/zh-CN/sales.ftl"),
    include_str!("../../messages/en/sales.ftl"),
);

/// The messages of `sales`.
#[derive(Debug, Clone, Copy)]
pub struct Sales(Texts);

impl Texts {
    /// The messages of `sales`.
    pub const fn sales(self) -> Sales {
        Sales(self)
    }
}

impl Sales {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `A: the accounts that bring the first 80 % of revenue` · `A 类：贡献前 80% 销售额的客户`
    pub const fn abc_a(self) -> &'static str {
        self.0.pick("A 类：贡献前 80% 销售额的客户", "A: the accounts that bring the first 80 % of revenue", "⟦sales.abc-a⟧")
    }

    /// `B: the next 15 %` · `B 类：其后的 15%`
    pub const fn abc_b(self) -> &'static str {
        self.0.pick("B 类：其后的 15%", "B: the next 15 %", "⟦sales.abc-b⟧")
    }

    /// `C: the rest` · `C 类：其余客户`
    pub const fn abc_c(self) -> &'static str {
        self.0.pick("C 类：其余客户", "C: the rest", "⟦sales.abc-c⟧")
    }

    /// `What is sold, as the imported sales name it.` · `卖给客户的产品，由导入的销售数据建立。`
    pub const fn products_lead(self) -> &'static str {
        self.0.pick("卖给客户的产品，由导入的销售数据建立。", "What is sold, as the imported sales name it.", "⟦sales.products-lead⟧")
    }

    /// `Name, pinyin or code` · `名称、拼音或编码`
    pub const fn search_products(self) -> &'static str {
        self.0.pick("名称、拼音或编码", "Name, pinyin or code", "⟦sales.search-products⟧")
    }

    /// `Class` · `类别`
    pub const fn product_class(self) -> &'static str {
        self.0.pick("类别", "Class", "⟦sales.product-class⟧")
    }

    /// `Name` · `名称`
    pub const fn product_name(self) -> &'static str {
        self.0.pick("名称", "Name", "⟦sales.product-name⟧")
    }

    /// `Code` · `编码`
    pub const fn product_code(self) -> &'static str {
        self.0.pick("编码", "Code", "⟦sales.product-code⟧")
    }

    /// `No products yet` · `还没有产品`
    pub const fn no_products_title(self) -> &'static str {
        self.0.pick("还没有产品", "No products yet", "⟦sales.no-products-title⟧")
    }

    /// `They appear once a sales file is imported.` · `导入销售文件后，产品会出现在这里。`
    pub const fn no_products_text(self) -> &'static str {
        self.0.pick("导入销售文件后，产品会出现在这里。", "They appear once a sales file is imported.", "⟦sales.no-products-text⟧")
    }

    /// `{count} product {count} products` · `{count} 个产品`
    pub fn count_products(self, count: i64) -> String {
        BUNDLES.say(self.0, "count-products", &[("count", count.into())])
    }
}
