//! The company's customers: hospitals of every level, departments inside the big ones, pharmacies,
//! distributors and a few doctors. Doctors have no sales: counting their prescriptions is forbidden.

use super::chance::{Chance, whole};
use super::names::{
    self, DEPARTMENTS, DOCTORS, GOOD_WORDS, HOSPITALS, HospitalPlan, TRADE_WORDS, UNIVERSITY,
};
use super::people::Person;
use super::shape::{Course, Demand, Taste};
use super::territories::{District, Territory, districts};
use canopy_domain::access::Job;

/// Where the four cities of a province lie from its middle, in degrees.
const CITIES_LIE: [(f64, f64); 4] = [(-0.55, 0.42), (0.38, 0.58), (-0.34, -0.52), (0.6, -0.3)];

/// What kind of customer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AccountKind {
    /// 医院, health centres included.
    Hospital,
    /// 科室, inside a hospital.
    Department,
    /// 药店.
    Pharmacy,
    /// 经销商.
    Distributor,
    /// 医生, inside a department or hospital.
    Doctor,
}

impl AccountKind {
    /// As the company writes it in its files.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Hospital => "医院",
            Self::Department => "科室",
            Self::Pharmacy => "药店",
            Self::Distributor => "经销商",
            Self::Doctor => "医生",
        }
    }
}

/// A customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// The company's code: `H0001`, a department `H0001-CAR`.
    pub code: String,
    /// Full name.
    pub name: String,
    /// Names people also use.
    pub aliases: Vec<String>,
    /// Kind.
    pub kind: AccountKind,
    /// 三级甲等, 主任医师 …; empty where a kind has no levels.
    pub level: &'static str,
    /// Index of the account above.
    pub parent: Option<usize>,
    /// Province.
    pub region: &'static str,
    /// City, with 市.
    pub city: String,
    /// Index of its district.
    pub territory: usize,
    /// Index of the representative who owns it.
    pub owner: Option<usize>,
    /// 床位数 for hospitals; none otherwise.
    pub beds: Option<u32>,
    /// 账期（天）: agreed days to pay, where it buys.
    pub payment_terms_days: Option<u32>,
    /// 实际回款（天）: days it takes to pay, on average.
    pub days_to_pay: Option<u32>,
    /// Longitude and latitude.
    pub place: (f64, f64),
    pub(super) demand: Option<Demand>,
}

impl Account {
    /// 信用额度（元）: what four months of usual purchases come to, in whole ten thousands.
    pub fn credit_limit(&self) -> Option<u32> {
        self.payment_terms_days?;
        let monthly = self.demand.as_ref().map_or(0.0, |demand| demand.monthly);
        Some(whole(monthly * 4.0 / 10_000.0).max(5) * 10_000)
    }
}

/// All customers, parents before children.
pub(super) fn customers(seed: u64, tree: &[Territory], people: &[Person]) -> Vec<Account> {
    let mut book = Book { seed, accounts: Vec::new(), counts: [0; 5] };
    for (number, district) in districts(tree).iter().enumerate() {
        let owner = people.iter().position(|person| {
            person.job == Job::Representative && person.territory == Some(district.territory)
        });
        for (place, city) in district.cities.iter().enumerate() {
            let patch = Patch { district, city, city_number: number * 2 + place, owner };
            book.hospitals(&patch);
            book.trade(&patch);
        }
    }
    book.accounts
}

/// One city of a district, as accounts are entered.
struct Patch<'a> {
    district: &'a District,
    city: &'static str,
    /// Counted over the whole company.
    city_number: usize,
    owner: Option<usize>,
}

/// The list being written.
struct Book {
    seed: u64,
    accounts: Vec<Account>,
    counts: [u32; 5],
}

impl Book {
    fn hospitals(&mut self, patch: &Patch<'_>) {
        if patch.city_number.is_multiple_of(4) {
            let at = self.hospital(patch, &UNIVERSITY);
            self.departments(patch, at, 6);
        }
        for (number, plan) in HOSPITALS.iter().enumerate() {
            let has_it = match number {
                0..=3 => true,
                4 => patch.city_number % 2 == 1,
                5 => patch.city_number.is_multiple_of(5),
                _ => patch.city_number % 7 == 3,
            };
            if !has_it {
                continue;
            }
            let at = self.hospital(patch, plan);
            if number == 0 && patch.city_number.is_multiple_of(3) {
                self.departments(patch, at, 2);
            }
        }
    }

    fn hospital(&mut self, patch: &Patch<'_>, plan: &HospitalPlan) -> usize {
        let mut account = self.blank(patch, AccountKind::Hospital, plan.monthly, 0.75);
        account.name = format!("{}{}", patch.city, plan.suffix);
        account.aliases =
            plan.aliases.split(';').map(|alias| format!("{}{alias}", patch.city)).collect();
        account.level = plan.level;
        let mut chance = Chance::of(self.seed, "beds", self.accounts.len() as u64);
        account.beds = Some(whole(plan.beds * chance.factor(0.25) / 10.0) * 10);
        self.enter(account)
    }

    /// Departments of a hospital, which then buys part of its needs through them; a doctor in the
    /// first of them.
    fn departments(&mut self, patch: &Patch<'_>, parent: usize, count: usize) {
        let Some((hospital, code)) =
            self.accounts.get(parent).map(|account| (account.name.clone(), account.code.clone()))
        else {
            return;
        };
        let offset = patch.city_number;
        for number in 0..count {
            let Some((letters, name, class)) =
                DEPARTMENTS.get((offset + number) % DEPARTMENTS.len()).copied()
            else {
                continue;
            };
            let mut account = self.blank(patch, AccountKind::Department, 48_000.0, 0.6);
            account.code = format!("{code}-{letters}");
            account.name = format!("{hospital}{name}");
            account.parent = Some(parent);
            if let Some(demand) = &mut account.demand {
                demand.taste = Taste::Mostly(class);
            }
            let at = self.enter(account);
            if number == 0 {
                self.doctor(patch, at, &hospital, name);
            }
        }
    }

    fn doctor(&mut self, patch: &Patch<'_>, parent: usize, hospital: &str, department: &str) {
        let Some(name) = DOCTORS.get(self.count(AccountKind::Doctor) as usize) else { return };
        let mut account = self.blank(patch, AccountKind::Doctor, 0.0, 0.0);
        account.name = format!("{name}（{hospital}{department}）");
        account.aliases = vec![format!("{name}主任")];
        account.level =
            if patch.city_number.is_multiple_of(2) { "主任医师" } else { "副主任医师" };
        account.parent = Some(parent);
        account.demand = None;
        account.payment_terms_days = None;
        account.days_to_pay = None;
        self.enter(account);
    }

    /// What is not a hospital of the city: a private one or a health centre, a pharmacy, and in
    /// every second city a distributor.
    fn trade(&mut self, patch: &Patch<'_>) {
        let word = |list: &'static [&'static str], step: usize| {
            list.get((patch.city_number * 3 + step) % list.len()).copied().unwrap_or_default()
        };
        let small = self.blank(patch, AccountKind::Hospital, 15_000.0, 0.7);
        let good = word(GOOD_WORDS, 0);
        let private = patch.city_number.is_multiple_of(2);
        let (name, level, beds) = if private {
            (format!("{}{good}医院", patch.city), "二级乙等", 160)
        } else {
            (format!("{}市{good}社区卫生服务中心", patch.city), "一级", 30)
        };
        self.enter(Account { name, level, beds: Some(beds), ..small });
        let mut pharmacy = self.blank(patch, AccountKind::Pharmacy, 22_000.0, 0.8);
        pharmacy.name = format!("{}大药房{}总店", word(GOOD_WORDS, 4), patch.city);
        pharmacy.aliases = vec![format!("{}大药房（{}）", word(GOOD_WORDS, 4), patch.city)];
        if let Some(demand) = &mut pharmacy.demand {
            demand.taste = Taste::Retail;
        }
        self.enter(pharmacy);
        if private {
            let mut distributor = self.blank(patch, AccountKind::Distributor, 310_000.0, 0.55);
            distributor.name = format!("{}市{}医药有限公司", patch.city, word(TRADE_WORDS, 1));
            distributor.aliases = vec![format!("{}{}", patch.city, word(TRADE_WORDS, 1))];
            self.enter(distributor);
        }
    }

    /// An account of a kind with its next code and its own demand.
    fn blank(
        &mut self,
        patch: &Patch<'_>,
        kind: AccountKind,
        monthly: f64,
        spread: f64,
    ) -> Account {
        let mut chance = Chance::of(self.seed, "account", self.accounts.len() as u64);
        if let Some(count) = self.counts.get_mut(kind as usize) {
            *count += 1;
        }
        let province = patch.district.province;
        let base = monthly * province.weight * chance.factor(spread);
        let terms = [30, 60, 60, 90, 90, 120];
        let payment_terms = chance.pick(&terms).copied().unwrap_or(60);
        let days_to_pay = whole(f64::from(payment_terms) * chance.between(0.75, 1.25));
        let (longitude, latitude) = province.middle;
        // Accounts lie around their city, cities around the middle of their province.
        let (east, north) =
            CITIES_LIE.get(patch.city_number % CITIES_LIE.len()).copied().unwrap_or_default();
        let shift = |chance: &mut Chance| chance.between(-0.22, 0.22);
        let place = (longitude + east + shift(&mut chance), latitude + north + shift(&mut chance));
        Account {
            code: format!("{}{:04}", names::code_letter(kind), self.count(kind)),
            name: String::new(),
            aliases: Vec::new(),
            kind,
            level: "",
            parent: None,
            region: province.name,
            city: format!("{}市", patch.city),
            territory: patch.district.territory,
            owner: patch.owner,
            beds: None,
            payment_terms_days: Some(payment_terms),
            days_to_pay: Some(days_to_pay),
            place,
            demand: Some(Demand {
                monthly: base,
                growth: chance.between(0.88, 1.22),
                orders_per_month: (base / 30_000.0).sqrt().clamp(0.35, 6.0),
                lines_per_order: 2 + chance.below(5),
                return_rate: 0.006,
                discount: chance.between(0.86, 1.0),
                seasonality: chance.between(0.02, 0.12),
                taste: Taste::Everything,
                course: Course::Steady,
            }),
        }
    }

    fn count(&self, kind: AccountKind) -> u32 {
        self.counts.get(kind as usize).copied().unwrap_or(0)
    }

    fn enter(&mut self, account: Account) -> usize {
        self.accounts.push(account);
        self.accounts.len() - 1
    }
}
