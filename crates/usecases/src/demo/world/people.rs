//! Who works at the company: one persona per job to try things as, a stranger from another
//! territory, and everybody else who owns accounts. All names are invented.

use super::territories::Territory;
use canopy_domain::access::Job;

/// The people tests, screenshots and journeys act as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Persona {
    /// 李思源, representative of 江苏一区.
    RepresentativeLi,
    /// 王建宁, manager of 江苏省区.
    ManagerWang,
    /// 陈望舒, sales director.
    DirectorChen,
    /// 赵一鸣, sales operations.
    AnalystZhao,
    /// 孙若兰, compliance.
    AuditorSun,
    /// 钱守正, administrator.
    AdministratorQian,
    /// 周子墨, representative of 广东二区: sees nothing of 李's.
    StrangerZhou,
}

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Which persona, if one.
    pub persona: Option<Persona>,
    /// Sign-in name.
    pub sign_in: String,
    /// Full name.
    pub name: String,
    /// Job.
    pub job: Job,
    /// Index of the territory held.
    pub territory: Option<usize>,
}

/// Everybody: personas first, then one manager per large region and province and one
/// representative per district.
pub(super) fn staff(tree: &[Territory]) -> Vec<Person> {
    let mut people = personas(tree);
    let mut names = OTHERS.iter();
    for (index, territory) in tree.iter().enumerate() {
        let job = match territory.code.split('-').count() {
            2 | 3 => Job::Manager,
            4 => Job::Representative,
            _ => continue,
        };
        if people.iter().any(|person| person.territory == Some(index) && person.job == job) {
            continue;
        }
        let Some((sign_in, name)) = names.next() else { break };
        people.push(Person {
            persona: None,
            sign_in: (*sign_in).to_owned(),
            name: (*name).to_owned(),
            job,
            territory: Some(index),
        });
    }
    people
}

fn personas(tree: &[Territory]) -> Vec<Person> {
    use Persona as P;
    let person = |persona, sign_in: &str, name: &str, job, territory: Option<&str>| Person {
        persona: Some(persona),
        sign_in: sign_in.to_owned(),
        name: name.to_owned(),
        job,
        territory: territory.and_then(|code| tree.iter().position(|node| node.code == code)),
    };
    vec![
        person(P::RepresentativeLi, "li", "李思源", Job::Representative, Some("CN-E-JS-1")),
        person(P::ManagerWang, "wang", "王建宁", Job::Manager, Some("CN-E-JS")),
        person(P::DirectorChen, "chen", "陈望舒", Job::Director, Some("CN")),
        person(P::AnalystZhao, "zhao", "赵一鸣", Job::Analyst, None),
        person(P::AuditorSun, "sun", "孙若兰", Job::Auditor, None),
        person(P::AdministratorQian, "qian", "钱守正", Job::Administrator, None),
        person(P::StrangerZhou, "zhou", "周子墨", Job::Representative, Some("CN-S-GD-2")),
    ]
}

/// Names for the rest, in the order of the territory tree.
const OTHERS: [(&str, &str); 33] = [
    ("wu.huaian", "吴怀安"),
    ("zheng.yunqi", "郑允祺"),
    ("feng.jingxing", "冯景行"),
    ("chu.zhiheng", "褚之恒"),
    ("wei.lanxin", "卫兰馨"),
    ("jiang.moyan", "蒋墨言"),
    ("shen.qinghe", "沈清荷"),
    ("han.yuchuan", "韩屿川"),
    ("yang.sihan", "杨思涵"),
    ("zhu.mingyuan", "朱明远"),
    ("qin.yueran", "秦悦然"),
    ("you.chengze", "尤承泽"),
    ("xu.zhaoning", "许昭宁"),
    ("he.jiayu", "何嘉屿"),
    ("lyu.wenqian", "吕文谦"),
    ("shi.anran", "施安然"),
    ("zhang.yiheng", "张以恒"),
    ("kong.lingyi", "孔令仪"),
    ("cao.ruofei", "曹若飞"),
    ("yan.shuyi", "严书逸"),
    ("hua.qiming", "华启明"),
    ("jin.wanqing", "金晚晴"),
    ("wei.zhiyuan", "魏知远"),
    ("tao.ranxi", "陶苒溪"),
    ("jiang.hanzhou", "姜寒舟"),
    ("qi.shaoyun", "戚少云"),
    ("xie.muyang", "谢沐阳"),
    ("zou.jingwei", "邹静微"),
    ("yu.zhian", "喻之安"),
    ("bai.shuowen", "柏朔文"),
    ("shui.qinglan", "水清澜"),
    ("dou.yichen", "窦一尘"),
    ("tang.beichen", "汤北辰"),
];
