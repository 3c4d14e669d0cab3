//! Recognition on the headers people really have.

use super::*;
use crate::Month;

fn headers(line: &str) -> Vec<String> {
    line.split(',').map(str::to_owned).collect()
}

fn rows(lines: &[&str]) -> Vec<Vec<String>> {
    lines.iter().map(|line| headers(line)).collect()
}

/// `header=target` per column that is used.
fn read(line: &str, sample: &[&str]) -> (FileKind, Vec<String>) {
    let names = headers(line);
    let (kind, mapping) = recognise(&names, &rows(sample));
    assert_eq!(mapping.targets.len(), names.len());
    let said = names.iter().zip(&mapping.targets).filter_map(|(name, target)| match target {
        Target::Field(field) => Some(format!("{name}={}", field.name())),
        Target::MonthAmount(month) => Some(format!("{name}=month {month}")),
        Target::Attribute(code) => Some(format!("{name}=@{code}")),
        Target::Ignore => None,
    });
    (kind, said.collect())
}

#[track_caller]
fn expect(line: &str, sample: &[&str], kind: FileKind, expected: &str) {
    let (found, said) = read(line, sample);
    assert_eq!(said.join(" "), expected);
    assert_eq!(found, kind);
}

#[test]
fn a_distributor_export_is_about_its_customers() {
    expect(
        "Distributor,Customer Name,City,Country,Latitude,Longitude,Channel,Sub-channel,\
         Product Name,Product Class,Quantity,Price,Sales,Month,Year,Name of Sales Rep,Manager,\
         Sales Team",
        &["Gerlach LLC,Fadel-West Pharmacy,Ditzingen,Germany,48.8264,9.0667,Hospital,Government,\
           Exotropin Empizine,Mood Stabilizers,20,785.0,15700.0,January,2017,Sheila Stones,\
           Britanny Bold,Delta"],
        FileKind::Sales,
        "Customer Name=account_name City=city Country=region Channel=account_type \
         Sub-channel=@sub_channel Product Name=product_name Product Class=product_class \
         Quantity=quantity Price=unit_price Sales=amount Month=month Year=year \
         Name of Sales Rep=owner",
    );
}

#[test]
fn order_lines_take_the_order_date_and_the_amount() {
    expect(
        "order_date,due_date,ship_date,order_no,order_line,account_id,account_name,account_type,\
         account_employees,city,state,country,rep_id,territory,territory_group,product_id,\
         product_name,subcategory,category,currency,quantity,unit_price,discount_pct,cost,amount,\
         tax,freight",
        &["2010-12-29,2011-01-10,2011-01-05,SO43659,1,676,Better Bike Shop,Warehouse,15,Austell,\
           Georgia,United States,282,Southeast,North America,349,Mountain-100,Mountain Bikes,\
           Bikes,USD,1,2024.994,0,1898.0944,2024.994,161.9995,50.6249"],
        FileKind::Sales,
        "order_date=date order_no=document account_id=account_code account_name=account_name \
         account_type=account_type account_employees=@employees city=city state=region \
         country=@country rep_id=owner territory=territory territory_group=@territory_group \
         product_id=product_code product_name=product_name category=product_class \
         quantity=quantity unit_price=unit_price cost=cost amount=amount",
    );
}

#[test]
fn a_web_shop_export_has_price_and_customer_id() {
    expect(
        "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
        &[
            "489434,85048,15CM CHRISTMAS GLASS BALL,12,2009-12-01 07:45:00,6.95,13085.0,United Kingdom",
        ],
        FileKind::Sales,
        "Invoice=document StockCode=product_code Description=product_name Quantity=quantity \
         InvoiceDate=date Price=unit_price Customer ID=account_code Country=region",
    );
}

#[test]
fn short_sales_and_account_lists_are_told_apart() {
    expect(
        "date,account_id,product_id,quantity,amount,rep_id",
        &["2023-01-01,A0000,P27,44,2717.0,R01"],
        FileKind::Sales,
        "date=date account_id=account_code product_id=product_code quantity=quantity \
         amount=amount rep_id=owner",
    );
    expect(
        "account_id,type,region,beds,credit_limit,payment_terms_days,rep_id",
        &["A0000,三级甲等,华东,164,136000.0,60,R01", "A0001,二级甲等,华东,333,121000.0,60,R04"],
        FileKind::Accounts,
        "account_id=account_code type=level region=region beds=@beds credit_limit=@credit_limit \
         payment_terms_days=@payment_terms_days rep_id=owner",
    );
}

#[test]
fn chinese_flow_files_are_about_the_terminal() {
    expect(
        "销售日期,商业公司,终端编码,终端名称,医院等级,省份,城市,通用名,规格,批号,有效期,数量(盒),含税单价,含税金额（万元）,医药代表,大区",
        &[
            "2024/1/31,国药某某,T001,某市人民医院,三级甲等,江苏省,南京,阿司匹林片,0.1g*30,B1,2026-01-31,10,12.5,0.0125,张三,华东",
        ],
        FileKind::Sales,
        "销售日期=date 终端编码=account_code 终端名称=account_name 医院等级=level 省份=region 城市=city \
         通用名=product_name 数量(盒)=quantity 含税单价=unit_price 含税金额（万元）=amount 医药代表=owner \
         大区=territory",
    );
    let (_, mapping) = recognise(&headers("客户,日期,含税金额（万元）"), &[]);
    assert_eq!(mapping.factor(2), Factor::TenThousand);
    assert_eq!((mapping.factor(0), mapping.factor(9)), (Factor::One, Factor::One));
}

#[test]
fn code_and_name_may_use_different_words_for_the_customer() {
    expect(
        "年月,客户编码,医院名称,品名,销量,销售额",
        &["2024-01,00012,甲医院,某某片,3,30"],
        FileKind::Sales,
        "年月=month 客户编码=account_code 医院名称=account_name 品名=product_name 销量=quantity 销售额=amount",
    );
    expect(
        "No,Customer Name,Store ID,Date,Amount",
        &["1,Acme,S1,2024-01-02,5"],
        FileKind::Sales,
        "Customer Name=account_name Date=date Amount=amount",
    );
}

#[test]
fn exports_of_other_systems_are_understood() {
    expect(
        "Billing Date,Sold-To Party,Sold-To Party Name,Material,Material Description,\
         Billed Quantity,Net Value (USD),Billing Document",
        &["2024-01-02,100012,Acme Ltd,M-1,Widget,3,30.00,900001"],
        FileKind::Sales,
        "Billing Date=date Sold-To Party=account_code Sold-To Party Name=account_name \
         Material=product_code Material Description=product_name Billed Quantity=quantity \
         Net Value (USD)=amount Billing Document=document",
    );
    expect(
        "上游经销商,下游客户名称,产品名称,批号,数量,发货日期,流向金额",
        &["甲商业,乙医院,某片,B1,3,2024-01-02,30"],
        FileKind::Sales,
        "下游客户名称=account_name 产品名称=product_name 数量=quantity 发货日期=date 流向金额=amount",
    );
    expect(
        "医院简称,年,月,金额",
        &["某医院,2024,1,30"],
        FileKind::Sales,
        "医院简称=account_name 年=year 月=month 金额=amount",
    );
}

#[test]
fn the_cells_say_whether_a_customer_is_a_code() {
    expect(
        "customer,date,amount",
        &["C001,2024-01-01,3"],
        FileKind::Sales,
        "customer=account_code date=date amount=amount",
    );
    expect(
        "customer,date,amount",
        &["Acme Ltd,2024-01-01,3"],
        FileKind::Sales,
        "customer=account_name date=date amount=amount",
    );
    expect(
        "客户,日期,金额,单位",
        &["甲医院,2024-01-01,3,盒"],
        FileKind::Sales,
        "客户=account_name 日期=date 金额=amount",
    );
}

#[test]
fn months_can_be_columns() {
    expect(
        "医院名称,产品,2024年1月,2024-02,202403,Apr 2024,合计",
        &["甲医院,某片,1,2,3,4,10"],
        FileKind::Sales,
        "医院名称=account_name 产品=product_name 2024年1月=month 2024-01 2024-02=month 2024-02 \
         202403=month 2024-03 Apr 2024=month 2024-04",
    );
    let wide = headers("医院,2024年1月(万元),2024年2月(万元)");
    let mapping = recognise(&wide, &[]).1;
    assert_eq!([0, 1, 2].map(|at| mapping.factor(at).value()), [1, 10_000, 10_000]);
}

#[test]
fn every_column_keeps_its_own_unit() {
    let text =
        "客户,日期,金额(千元),成本(万元),数量(万支),单价（元）,销售额(百万元),收入(亿元),数量(m)";
    let mut mapping = recognise(&headers(text), &[]).1;
    let factors =
        |mapping: &Mapping| (2..6).map(|at| mapping.factor(at).value()).collect::<Vec<_>>();
    assert_eq!(factors(&mapping), [1_000, 10_000, 10_000, 1]);
    // What is not taken for money is not scaled, but keeps its unit for when it is.
    assert_eq!(mapping.factor(6), Factor::One);
    for (at, factor) in [(6, Factor::Million), (7, Factor::HundredMillion), (8, Factor::One)] {
        let field = if at == 8 { Field::Quantity } else { Field::Amount };
        mapping.targets[at] = Target::Field(field);
        assert_eq!(mapping.factor(at), factor, "{at}");
    }
}

#[test]
fn amounts_of_other_times_are_not_the_amount() {
    let mapping = recognise(&headers("客户,日期,上期金额,退款金额,期末金额,本期金额"), &[]).1;
    assert_eq!(mapping.column_of(Field::Amount), Some(5));
}

#[test]
fn months_kept_as_decimal_numbers_are_not_guessed() {
    let month_at = |text: &str, at: usize| match recognise(&headers(text), &[]).1.targets[at] {
        Target::MonthAmount(month) => Some(month.number()),
        _ => None,
    };
    assert_eq!(month_at("客户,2024.08,2024.09,2024.1,2024.11", 3), Some(10));
    assert_eq!(month_at("客户,2024.9,2024.1,2024.11", 2), Some(10));
    assert_eq!(month_at("客户,2024.1,2024.2,2024.10", 1), Some(1));
    assert_eq!(month_at("客户,2024.1,2024.2,2024.3", 1), Some(1));
    assert_eq!(month_at("客户,2024.3,2024.1,2024.5", 2), None);
}

#[test]
fn headers_that_name_a_month() {
    let cases = [
        ("2024年1月", "2024-01"),
        ("24年12月", "2024-12"),
        ("2024.03", "2024-03"),
        ("2024/3", "2024-03"),
        ("202410", "2024-10"),
        ("Jan-24", "2024-01"),
        ("sept 2023", "2023-09"),
        ("2024-05-01", "2024-05"),
        ("2024-02-29", "2024-02"),
        ("2024年6月销售额", "2024-06"),
        ("2024-01-01 00:00:00", "2024-01"),
    ];
    for (text, month) in cases {
        let found = header::month_named(&text.to_lowercase()).map(|m: Month| m.to_string());
        assert_eq!(found.as_deref(), Some(month), "{text}");
    }
    for text in
        ["", "2024", "2024-13", "123456", "1月", "2024-01-15", "may", "2024年1月数量", "q1 2024"]
    {
        assert_eq!(header::month_named(text), None, "{text}");
    }
}

#[test]
fn a_list_of_accounts_keeps_every_other_column_as_an_attribute() {
    expect(
        "客户编码,客户名称,曾用名,医院级别,性质,上级客户,省份,城市,片区,负责人,床位数,备注,",
        &["H1,甲医院,老甲医院,三级甲等,公立,,江苏,南京,苏南,张三,1200,x,"],
        FileKind::Accounts,
        "客户编码=account_code 客户名称=account_name 曾用名=aliases 医院级别=level 性质=account_type \
         上级客户=parent 省份=region 城市=city 片区=territory 负责人=owner 床位数=@beds 备注=@备注",
    );
    expect(
        "ID,Name,Type,Employees",
        &["1,Acme,Government,900"],
        FileKind::Accounts,
        "ID=account_code Name=account_name Type=account_type Employees=@employees",
    );
}

#[test]
fn text_under_a_heading_of_money_is_not_taken_for_money() {
    expect(
        "客户,日期,金额,销售额",
        &["甲,2024-01-01,现金,3", "乙,2024-01-02,转账,4"],
        FileKind::Sales,
        "客户=account_name 日期=date 销售额=amount",
    );
}

#[test]
fn a_date_without_a_usable_header_is_found_by_its_cells() {
    expect(
        "客户,发生,有效期至,金额",
        &["甲,2024-01-01,2026-01-01,3"],
        FileKind::Sales,
        "客户=account_name 发生=date 金额=amount",
    );
}

#[test]
fn a_full_date_makes_month_and_year_unnecessary() {
    expect(
        "客户,日期,月份,年份,金额",
        &["甲,2024-01-01,1,2024,3"],
        FileKind::Sales,
        "客户=account_name 日期=date 金额=amount",
    );
    expect(
        "客户,月份,年份,金额",
        &["甲,2024-01,2024,3"],
        FileKind::Sales,
        "客户=account_name 月份=month 金额=amount",
    );
}

#[test]
fn people_may_name_fields_as_they_speak() {
    let cases = [
        ("account", Field::AccountName),
        ("Customer", Field::AccountName),
        ("account_code", Field::AccountCode),
        ("customer id", Field::AccountCode),
        ("客户", Field::AccountName),
        ("客户编码", Field::AccountCode),
        ("医院", Field::AccountName),
        ("amount", Field::Amount),
        ("sales", Field::Amount),
        ("金额", Field::Amount),
        ("quantity", Field::Quantity),
        ("qty", Field::Quantity),
        ("数量", Field::Quantity),
        ("date", Field::Date),
        ("日期", Field::Date),
        ("product", Field::ProductName),
        ("product_code", Field::ProductCode),
        ("产品", Field::ProductName),
        ("unit price", Field::UnitPrice),
        ("单价", Field::UnitPrice),
        ("class", Field::ProductClass),
        ("rep", Field::Owner),
        ("负责人", Field::Owner),
        ("type", Field::AccountType),
        ("级别", Field::Level),
        ("上级", Field::Parent),
        ("别名", Field::Aliases),
        ("year", Field::Year),
        ("月份", Field::Month),
        ("order_no", Field::Document),
    ];
    for (name, field) in cases {
        assert_eq!(Field::from_name(name), Some(field), "{name}");
    }
    for field in Field::ALL {
        assert_eq!(Field::from_name(field.name()), Some(field));
    }
    assert_eq!(Field::from_name("frobnicate"), None);
}

#[test]
fn a_mapping_without_a_needed_field_is_refused() {
    let missing = |line: &str| match recognise(&headers(line), &[]).1.check() {
        Err(Refusal::MissingColumn { any_of }) => any_of,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing("date,amount,product"), [Field::AccountCode, Field::AccountName]);
    assert_eq!(missing("customer,amount,product"), [Field::Date, Field::Month]);
    assert_eq!(missing("customer,date,product"), [Field::Amount, Field::UnitPrice]);
    recognise(&headers("customer,date,price,quantity"), &[]).1.check().unwrap();
    recognise(&headers("客户,2024年1月,2024年2月"), &[]).1.check().unwrap();
    recognise(&headers("客户名称,级别"), &[]).1.check().unwrap();
}

#[test]
fn nothing_is_made_of_nothing() {
    let (kind, mapping) = recognise(&[], &[]);
    assert_eq!((kind, mapping.targets.len()), (FileKind::Accounts, 0));
    let (_, mapping) = recognise(&headers(",,"), &rows(&["1,2"]));
    assert_eq!(mapping.targets, [Target::Ignore, Target::Ignore, Target::Ignore]);
}

#[test]
fn invoices_are_told_from_sales_by_what_is_due_and_paid() {
    expect(
        "invoice_no,account_id,issue_date,due_date,amount,paid_date,paid_amount",
        &[
            "INV1,A1,2025-01-02,2025-03-02,10.5,2025-02-01,10.5",
            "INV2,A1,2025-01-03,2025-03-03,7,,0",
        ],
        FileKind::Invoices,
        "invoice_no=document account_id=account_code issue_date=date due_date=due_date \
         amount=amount paid_date=paid_date paid_amount=paid_amount",
    );
    expect(
        "发票号,客户编码,客户名称,开票日期,到期日,金额,付款日期,已付金额",
        &["FP1,H1,甲医院,2025-01-02,2025-03-02,10.5,,0"],
        FileKind::Invoices,
        "发票号=document 客户编码=account_code 客户名称=account_name 开票日期=date 到期日=due_date \
         金额=amount 付款日期=paid_date 已付金额=paid_amount",
    );
    expect(
        "客户编码,发票号,开票日期,金额",
        &["H1,FP1,2025-01-02,10.5"],
        FileKind::Invoices,
        "客户编码=account_code 发票号=document 开票日期=date 金额=amount",
    );
    // Neither asked for nor paid by any word: people say on the page what it is.
    expect(
        "客户编码,发票号,日期,金额",
        &["H1,FP1,2025-01-02,10.5"],
        FileKind::Sales,
        "客户编码=account_code 发票号=document 日期=date 金额=amount",
    );
}

#[test]
fn receipts_and_answers_are_recognised() {
    expect(
        "客户名称,发票号,回款日期,回款金额",
        &["甲医院,FP1,2025-02-01,10.5"],
        FileKind::Receipts,
        "客户名称=account_name 发票号=document 回款日期=date 回款金额=amount",
    );
    expect(
        "date,account_id,nps_score",
        &["2025-02-01,A1,9"],
        FileKind::Surveys,
        "date=date account_id=account_code nps_score=score",
    );
}
