//! The dictionary: which words name which field, best first. Leaves out what the cells look like.

use super::fields::Field;

/// A meaning a header may have, with how sure it is (higher is surer).
pub(super) type Meaning = (Field, u16);

/// The header's words per field, separated by spaces, in the order of preference: of two columns
/// that fit, the one whose word stands earlier is taken.
const WORDS: [(Field, &str); 29] = [
    (
        Field::Date,
        "日期 date orderdate 销售日期 saledate salesdate dateofsale 订单日期 下单日期 \
         transactiondate txndate 发货日期 出库日期 业务日期 交易日期 单据日期 invoicedate \
         开票日期 发票日期 documentdate docdate postingdate 记账日期 购买日期 采购日期 \
         purchasedate 流向日期 制单日期 到货日期 billingdate bookingdate salestime \
         ordertime 销售时间 下单时间 订单时间 datetime timestamp 时间 day salesday issuedate \
         dateissued issuedon 开具日期 出票日期 surveydate answeredon 调查日期 答卷日期 评价日期 \
         线索日期 获取日期 登记日期 leaddate receivedon inquirydate enquirydate 留资时间 提交时间 \
         创建时间 createdat createddate",
    ),
    (
        Field::Month,
        "月份 month 年月 销售月份 月度 yearmonth monthyear salesmonth 流向月份 统计月份 \
         业务月份 会计期间 期间 period monthname monthnumber monthno 月",
    ),
    (Field::Year, "年份 year 年度 销售年份 salesyear calendaryear 年 fiscalyear 财年"),
    (
        Field::Amount,
        "金额 amount 销售金额 销售额 salesamount sales amt lineamount linetotal 含税金额 \
         含税销售额 含税销售金额 价税合计 revenue salesrevenue netsales netamount \
         netrevenue salesvalue 不含税金额 未税金额 不含税销售额 无税金额 turnover 收入 \
         销售收入 营业收入 extendedprice extendedamount orderamount 订单金额 开票金额 \
         发票金额 发货金额 出库金额 采购金额 采购额 流向金额 invoiceamount net grosssales \
         grossamount totalamount totalsales totalprice 总金额 合计金额 总价 total 合计 \
         gross value netvalue gmv billedamount invoicedamount 业绩",
    ),
    (
        Field::Quantity,
        "数量 quantity qty billedquantity invoicedquantity shippedquantity 销售数量 销量 销售量 orderqty orderquantity salesquantity \
         salesqty quantitysold qtysold unitssold units 发货数量 出库数量 开票数量 \
         采购数量 采购量 流向数量 订单数量 实发数量 盒数 件数 支数 瓶数 片数 salesvolume \
         volume pieces pcs boxes count",
    ),
    (
        Field::UnitPrice,
        "单价 unitprice price 销售单价 含税单价 售价 销售价 价格 开票价 供货价 供应价 \
         中标价 sellingprice salesprice priceperunit 不含税单价 listprice 出厂价",
    ),
    (
        Field::Cost,
        "成本 cost 成本金额 成本额 costamount totalcost 销售成本 总成本 linecost \
         totalproductcost cogs costofgoodssold costofsales",
    ),
    (
        Field::Document,
        "单据号 单据编号 documentno documentnumber document 订单号 订单编号 orderno \
         ordernumber orderid salesordernumber salesorder order 销售单号 发票号 发票号码 \
         发票编号 invoiceno invoicenumber invoiceid invoice 出库单号 发货单号 送货单号 \
         deliverynote 单号 流水号 凭证号 小票号 交易号 transactionid transactionno \
         receipt receiptno receiptnumber billno docno billingdocument salesdocument po ponumber",
    ),
    (
        Field::Region,
        "省份 省 region 省区 区域 所在省份 所属省份 省市 所在省 所属区域 地区 所在地区 \
         销售地区 state province stateprovince stateorprovince geography country 国家 \
         countryregion 国家地区 market",
    ),
    (Field::City, "城市 city 所在城市 地市 地级市 市 town 所属城市 区县 county"),
    (
        Field::Territory,
        "片区 territory 辖区 销售区域 销售片区 territorycode territoryname territoryid \
         salesterritory 大区 销售大区 办事处 战区 district salesregion salesarea area \
         分公司 所属大区 所属片区 territorygroup 区域",
    ),
    (
        Field::Owner,
        "负责人 owner 代表 医药代表 销售代表 业务代表 业务员 销售员 客户经理 大客户经理 \
         salesrep rep salesrepname repname nameofsalesrep repid salesrepid salesperson \
         salespersonname salespersonid salesman representative salesrepresentative \
         accountmanager keyaccountmanager kam accountowner ownername 销售人员 业务人员 \
         责任人 跟进人 所属代表 代表姓名 assignedto",
    ),
    (
        Field::ProductCode,
        "产品编码 productid productcode sku 产品代码 产品编号 productno productnumber \
         商品编码 商品编号 商品代码 物料编码 物料号 物料代码 药品编码 存货编码 货号 \
         stockcode itemcode itemno itemid itemnumber materialcode materialno material \
         articleno articlenumber skucode skuid productkey 国药准字 批准文号 ean upc \
         barcode 条码 条形码 partnumber partno",
    ),
    (
        Field::ProductName,
        "产品名称 productname product 产品 品名 商品名称 药品名称 商品名 通用名 通用名称 \
         商品 药品 品种 品种名称 物料名称 存货名称 货品名称 货品 itemname item \
         itemdescription productdescription description materialname materialdescription \
         articlename article skuname brand brandname 品牌 型号 model",
    ),
    (
        Field::ProductClass,
        "产品类别 productclass productcategory 产品分类 产品线 productline 产品系列 \
         产品大类 商品类别 商品分类 品类 药品类别 category class productgroup producttype \
         productfamily 类别 大类 therapeuticarea 治疗领域 系列 subcategory \
         productsubcategory 小类 关注产品 意向产品 感兴趣的产品 关注的产品类别 意向产品类别 \
         productinterest interestedin interest productsofinterest",
    ),
    (
        Field::DueDate,
        "到期日 duedate 到期日期 应付日期 应收日期 应付款日 应付款日期 应收款日期 付款到期日 \
         最后付款日 约定付款日 约定回款日 约定回款日期 paymentdue paymentduedate netduedate dueon \
         due payby",
    ),
    (
        Field::PaidAmount,
        "已付金额 paidamount amountpaid 已付款 已付 已回款 已回款金额 回款金额 回款额 收款金额 \
         实收金额 到账金额 核销金额 已收金额 paid paymentamount receivedamount amountreceived \
         received paidtodate",
    ),
    (
        Field::PaidDate,
        "付款日期 paiddate 支付日期 回款日期 到账日期 收款日期 实际付款日期 实际回款日期 核销日期 \
         结清日期 datepaid paidon paymentdate settlementdate clearingdate receiptdate \
         datereceived",
    ),
    (
        Field::Score,
        "评分 score npsscore nps 打分 得分 分数 推荐分 推荐意愿 满意度 满意度评分 nps评分 nps得分 \
         rating answer surveyscore csat",
    ),
    (
        Field::Survey,
        "问卷 survey surveycode 问卷编码 调查 调查编码 问卷名称 调查名称 surveyname surveyid \
         questionnaire",
    ),
    (
        Field::Role,
        "职务 role title jobtitle 职位 角色 岗位 受访者角色 respondent respondentrole \
         contacttitle 联系人职务",
    ),
    (
        Field::Comment,
        "备注 comment 评论 意见 反馈 留言 需求 需求描述 need needs requirement message remark \
         remarks comments notes note 说明 建议 需求说明 咨询内容 enquiry inquiry",
    ),
    (
        Field::Person,
        "联系人 contact contactperson person contactname 联系人姓名 姓名 客户姓名 客户联系人 name \
         fullname 称呼 firstname",
    ),
    (
        Field::Phone,
        "电话 phone telephone 联系电话 手机 手机号 手机号码 mobile mobilephone tel phonenumber \
         电话号码 联系方式 cell cellphone 联系人电话 联系手机",
    ),
    (Field::Email, "邮箱 email 电子邮箱 电子邮件 邮件 mail emailaddress 邮箱地址 联系邮箱"),
    (
        Field::Channel,
        "渠道 channel 线索渠道 来源渠道 线索来源 来源 source leadsource leadchannel 获客渠道 活动 \
         展会 campaign event",
    ),
    (
        Field::Reference,
        "线索编号 reference leadid leadno leadnumber 线索id externalid 外部编号 外部id ref id 编号",
    ),
    (
        Field::Level,
        "等级 级别 level 医院级别 医院等级 等次 医院等次 grade hospitallevel \
         hospitalgrade tier 分级",
    ),
    (
        Field::AccountType,
        "类型 type 性质 渠道类型 业态 channel 渠道 segment 行业 industry sector \
         businesstype businesspartnertype 类别 category subchannel 子渠道 subsegment \
         细分市场",
    ),
];

/// Families of words for the account itself, surest first. A file that speaks of hospitals and of
/// the distributors that deliver to them is about the hospitals.
pub(super) const FAMILIES: [&[&str]; 9] = [
    &["终端客户", "终端医院", "终端", "terminal", "endcustomer", "enduser"],
    &["account", "acct", "大客户", "客户", "customer", "cust", "顾客", "client"],
    &["医院", "医疗机构", "hospital", "institution"],
    &[
        "购货单位",
        "购货方",
        "购买方",
        "买方",
        "购方",
        "收货单位",
        "收货方",
        "采购单位",
        "采购方",
        "buyer",
        "purchaser",
        "soldtoparty",
        "soldto",
        "shiptoparty",
        "shipto",
        "billtoparty",
        "billto",
        "下游客户",
        "下游单位",
        "购药单位",
        "进货单位",
        "使用单位",
        "往来单位",
        "销往单位",
        "送达方",
        "去向单位",
        "流向单位",
    ],
    &[
        "reseller", "retailer", "dealer", "药店", "门店", "药房", "store", "shop", "outlet",
        "pharmacy",
    ],
    &["单位", "公司", "企业", "机构", "company", "organization", "organisation", "business"],
    &["经销商", "代理商", "渠道商", "distributor", "wholesaler", "partner"],
    &["商业公司", "商业", "配送商", "配送公司"],
    &[""],
];

/// From this family on the words may speak of somebody else than the customer (our shop, our
/// company, a distributor): they don't lend their code to another family's name.
pub(super) const FIRST_OTHER_FAMILY: usize = 4;
/// From this family on they speak of who delivers.
const FIRST_SELLING_FAMILY: usize = 6;

const CODES: [&str; 16] = [
    "编码",
    "代码",
    "编号",
    "code",
    "id",
    "no",
    "number",
    "num",
    "key",
    "号",
    "码",
    "accountnumber",
    "accountcode",
    "accountid",
    "ref",
    "identifier",
];
const NAMES: [&str; 8] =
    ["名称", "name", "全称", "名", "标准名称", "fullname", "accountname", "title"];
const ALIASES: [&str; 12] = [
    "别名",
    "alias",
    "aliases",
    "曾用名",
    "又名",
    "简称",
    "othernames",
    "othername",
    "formername",
    "formernames",
    "shortname",
    "aka",
];
const LEVELS: [&str; 7] = ["等级", "级别", "level", "grade", "等次", "分级", "tier"];
const TYPES: [&str; 9] =
    ["类型", "type", "性质", "类别", "分类", "segment", "category", "class", "channel"];
const PARENTS: [&str; 17] = [
    "上级",
    "parent",
    "上级单位",
    "上级客户",
    "上级编码",
    "上级客户编码",
    "上级名称",
    "上级机构",
    "所属集团",
    "母公司",
    "集团",
    "总院",
    "parentid",
    "parentcode",
    "parentname",
    "parentaccount",
    "headquarters",
];

/// What a column says about the account: which family of words it used, and which side of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AccountWord {
    /// Index into [`FAMILIES`].
    pub(super) family: usize,
    /// What about the account.
    pub(super) part: AccountPart,
}

/// Which part of an account a word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AccountPart {
    /// Its code.
    Code,
    /// Its name.
    Name,
    /// Just "customer": code or name, as the cells show.
    Either,
}

/// The account a key names, if it does.
pub(super) fn account_word(key: &str) -> Option<AccountWord> {
    // Alone it is a unit of measure.
    if key == "单位" {
        return None;
    }
    let key = key.strip_prefix("nameof").map_or(key.to_owned(), |rest| format!("{rest}name"));
    for (family, stems) in FAMILIES.iter().enumerate() {
        for stem in *stems {
            let Some(rest) = key.strip_prefix(stem) else { continue };
            let part = if rest.is_empty() && !stem.is_empty() {
                AccountPart::Either
            } else if CODES.contains(&rest) {
                AccountPart::Code
            } else if NAMES.contains(&rest) {
                AccountPart::Name
            } else {
                continue;
            };
            return Some(AccountWord { family, part });
        }
    }
    None
}

/// Every other meaning of a key.
pub(super) fn meanings(key: &str) -> Vec<Meaning> {
    let mut found = Vec::new();
    for (field, words) in WORDS {
        found.extend(placed(key, words.split(' '), field));
    }
    found.extend(listed(key, &PARENTS, Field::Parent));
    found.extend(listed(key, &ALIASES, Field::Aliases));
    if let Some(rest) = without_account_stem(key) {
        found.extend(listed(rest, &ALIASES, Field::Aliases));
        found.extend(listed(rest, &PARENTS, Field::Parent));
        found.extend(listed(rest, &LEVELS, Field::Level).map(surer));
        found.extend(listed(rest, &TYPES, Field::AccountType).map(surer));
        found.extend(exact(rest, Field::Owner));
        found.extend(exact(rest, Field::City));
        found.extend(exact(rest, Field::Region));
        found.extend(exact(rest, Field::Territory));
    }
    if found.is_empty() {
        found.extend(by_ending(key));
    }
    found
}

/// `客户类型` is surer than a bare `类型`.
const fn surer((field, score): Meaning) -> Meaning {
    (field, score + 50)
}

fn exact(key: &str, field: Field) -> Option<Meaning> {
    let (_, words) = WORDS.iter().find(|(of, _)| *of == field)?;
    placed(key, words.split(' '), field)
}

fn listed(key: &str, words: &[&str], field: Field) -> Option<Meaning> {
    placed(key, words.iter().copied(), field)
}

fn placed<'a>(
    key: &str,
    mut words: impl Iterator<Item = &'a str>,
    field: Field,
) -> Option<Meaning> {
    let at = words.position(|word| word == key)?;
    Some((field, 1000 - u16::try_from(at).unwrap_or(u16::MAX).min(900)))
}

/// `客户类型` → `类型`, `account_employees` → `employees`.
pub(super) fn without_account_stem(key: &str) -> Option<&str> {
    FAMILIES
        .iter()
        .take(FIRST_SELLING_FAMILY)
        .flat_map(|stems| stems.iter())
        .filter(|stem| !stem.is_empty())
        .find_map(|stem| key.strip_prefix(stem))
        .filter(|rest| !rest.is_empty())
}

/// Chinese compounds end in their head word: 本币含税金额 is an 金额. Some heads are spoilt by what
/// stands before them (折扣金额, 回款金额, 有效期).
fn by_ending(key: &str) -> Option<Meaning> {
    const SPOILT: [&str; 30] = [
        "折扣", "优惠", "退货", "税额", "应收", "回款", "欠款", "目标", "计划", "预算", "去年",
        "同期", "上年", "返利", "折让", "库存", "赠送", "生产", "有效", "到期", "付款", "上月",
        "累计", "指标", "毛利", "运费", "上期", "退款", "期初", "期末",
    ];
    const ENDINGS: [(&str, Field); 16] = [
        ("成本金额", Field::Cost),
        ("销售额", Field::Amount),
        ("金额", Field::Amount),
        ("数量", Field::Quantity),
        ("单价", Field::UnitPrice),
        ("日期", Field::Date),
        ("月份", Field::Month),
        ("单号", Field::Document),
        ("省份", Field::Region),
        ("城市", Field::City),
        ("代表", Field::Owner),
        ("负责人", Field::Owner),
        ("业务员", Field::Owner),
        ("片区", Field::Territory),
        ("大区", Field::Territory),
        ("等级", Field::Level),
    ];
    if SPOILT.iter().any(|word| key.contains(word)) {
        return None;
    }
    ENDINGS.iter().find(|(ending, _)| key.ends_with(ending)).map(|(_, field)| (*field, 50))
}

/// Attributes of accounts that templates ask for, under the names files give them.
pub(super) fn attribute_code(slug: &str) -> &str {
    const KNOWN: [(&str, &[&str]); 8] = [
        (
            "beds",
            &[
                "床位",
                "床位数",
                "编制床位",
                "编制床位数",
                "开放床位",
                "实际开放床位",
                "bed",
                "bed_count",
                "number_of_beds",
                "hospital_beds",
            ],
        ),
        ("outpatient_visits", &["门诊量", "年门诊量", "年门诊人次", "门诊人次", "outpatients"]),
        (
            "employees",
            &[
                "员工数",
                "员工人数",
                "人数",
                "在职人数",
                "从业人数",
                "employee_count",
                "number_of_employees",
                "headcount",
                "numberofemployees",
                "staff",
            ],
        ),
        ("credit_limit", &["信用额度", "授信额度"]),
        ("payment_terms_days", &["账期", "账期天数", "付款账期", "payment_terms"]),
        (
            "annual_budget",
            &["年度预算", "采购预算", "it_budget", "annual_it_budget", "信息化预算", "it预算"],
        ),
        ("annual_capacity", &["年产能", "产能", "production_capacity"]),
        ("registered_capital", &["注册资本", "注册资金"]),
    ];
    KNOWN.iter().find(|(_, names)| names.contains(&slug)).map_or(slug, |(code, _)| code)
}
