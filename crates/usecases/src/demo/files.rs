//! The invented company as the files its sales operations would hand over: accounts and sales as
//! CSV in UTF-8, with headers in either language. Leaves out opening and naming the files.

use super::world::{Account, SalesLine, World};
use canopy_domain::Lang;
use std::io::{self, Write};

/// Column headers of the account file: Chinese and English.
const ACCOUNT_HEADERS: [(&str, &str); 15] = [
    ("客户编码", "account_code"),
    ("客户名称", "account_name"),
    ("别名", "aliases"),
    ("客户类型", "account_type"),
    ("级别", "level"),
    ("上级客户", "parent"),
    ("省份", "region"),
    ("城市", "city"),
    ("片区", "territory"),
    ("负责人", "owner"),
    ("床位数", "beds"),
    ("账期天数", "payment_terms_days"),
    ("平均回款天数", "days_to_pay"),
    ("经度", "longitude"),
    ("纬度", "latitude"),
];

/// Column headers of the sales file: Chinese and English.
const SALES_HEADERS: [(&str, &str); 10] = [
    ("日期", "date"),
    ("单据号", "document_no"),
    ("客户编码", "account_code"),
    ("客户名称", "account_name"),
    ("产品编码", "product_code"),
    ("产品名称", "product_name"),
    ("产品类别", "product_class"),
    ("数量", "quantity"),
    ("金额", "amount"),
    ("成本", "cost"),
];

/// Writes the accounts, parents before children.
pub fn write_accounts(world: &World, lang: Lang, out: &mut impl Write) -> io::Result<()> {
    write_header(&ACCOUNT_HEADERS, lang, out)?;
    for account in &world.accounts {
        let parent = account.parent.and_then(|at| world.accounts.get(at));
        let territory = world.territories.get(account.territory);
        let owner = account.owner.and_then(|at| world.people.get(at));
        let whole = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
        let (longitude, latitude) = account.place;
        let cells = [
            account.code.clone(),
            account.name.clone(),
            account.aliases.join("；"),
            account.kind.label().to_owned(),
            account.level.to_owned(),
            parent.map(|p| p.code.clone()).unwrap_or_default(),
            account.region.to_owned(),
            account.city.clone(),
            territory.map(|t| t.code.clone()).unwrap_or_default(),
            owner.map(|o| o.sign_in.clone()).unwrap_or_default(),
            whole(account.beds),
            whole(account.payment_terms_days),
            whole(account.days_to_pay),
            format!("{longitude:.4}"),
            format!("{latitude:.4}"),
        ];
        writeln!(out, "{}", cells.join(","))?;
    }
    Ok(())
}

/// Writes the sales lines, by day.
pub fn write_sales(world: &World, lang: Lang, out: &mut impl Write) -> io::Result<()> {
    write_header(&SALES_HEADERS, lang, out)?;
    world.sales.iter().try_for_each(|line| write_sale(world, line, out))
}

fn write_sale(world: &World, line: &SalesLine, out: &mut impl Write) -> io::Result<()> {
    let account = world.accounts.get(line.account);
    let product = world.products.get(line.product);
    let own = |account: Option<&Account>| {
        account.map(|a| (a.code.clone(), a.name.clone())).unwrap_or_default()
    };
    let (account_code, account_name) = own(account);
    let (code, name, class) =
        product.map(|p| (p.code.as_str(), p.name, p.class)).unwrap_or_default();
    writeln!(
        out,
        "{},{},{account_code},{account_name},{code},{name},{class},{},{},{}",
        line.day,
        line.document_number(),
        line.quantity,
        line.amount.to_plain(),
        line.cost.to_plain(),
    )
}

fn write_header(
    headers: &[(&'static str, &'static str)],
    lang: Lang,
    out: &mut impl Write,
) -> io::Result<()> {
    let names = headers.iter().map(|(zh, en)| match lang {
        Lang::ZhCn => *zh,
        Lang::En => *en,
    });
    writeln!(out, "{}", names.collect::<Vec<_>>().join(","))
}
