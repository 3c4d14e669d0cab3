//! The invented company as the files its sales operations would hand over: accounts and sales as
//! CSV in UTF-8, with headers in either language. Leaves out opening and naming the files.

use super::world::{Account, SalesLine, World};
use canopy_domain::Lang;
use std::io::{self, Write};

/// Column headers of the account file: Chinese and English.
const ACCOUNT_HEADERS: [(&str, &str); 16] = [
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
    ("信用额度", "credit_limit"),
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
            whole(account.credit_limit()),
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

/// Column headers of the invoices: Chinese and English.
const INVOICE_HEADERS: [(&str, &str); 8] = [
    ("发票号", "invoice_no"),
    ("客户编码", "account_code"),
    ("客户名称", "account_name"),
    ("开票日期", "invoice_date"),
    ("到期日", "due_date"),
    ("金额", "amount"),
    ("付款日期", "paid_date"),
    ("已付金额", "paid_amount"),
];

/// Column headers of the answers: Chinese and English.
const ANSWER_HEADERS: [(&str, &str); 7] = [
    ("日期", "date"),
    ("客户编码", "account_code"),
    ("客户名称", "account_name"),
    ("问卷", "survey"),
    ("评分", "score"),
    ("职务", "role"),
    ("意见", "comment"),
];

/// Writes the invoices with what was paid on them, by number.
pub fn write_invoices(
    world: &World,
    seed: u64,
    lang: Lang,
    out: &mut impl Write,
) -> io::Result<()> {
    write_header(&INVOICE_HEADERS, lang, out)?;
    for invoice in world.invoices(seed) {
        let Some(account) = world.accounts.get(invoice.account) else { continue };
        let (paid_on, paid) = match invoice.paid {
            Some((day, amount)) => (day.to_string(), amount.to_plain()),
            None => (String::new(), "0".to_owned()),
        };
        writeln!(
            out,
            "FP{:07},{},{},{},{},{},{paid_on},{paid}",
            invoice.document,
            account.code,
            account.name,
            invoice.issued,
            invoice.due,
            invoice.amount.to_plain(),
        )?;
    }
    Ok(())
}

/// Writes the answers to the survey, by day.
pub fn write_answers(world: &World, seed: u64, lang: Lang, out: &mut impl Write) -> io::Result<()> {
    write_header(&ANSWER_HEADERS, lang, out)?;
    for answer in world.survey_answers(seed) {
        let Some(account) = world.accounts.get(answer.account) else { continue };
        writeln!(
            out,
            "{},{},{},nps,{},{},{}",
            answer.day, account.code, account.name, answer.score, answer.role, answer.comment,
        )?;
    }
    Ok(())
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
