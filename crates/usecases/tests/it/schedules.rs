//! Screenings that repeat: they run when they are due, and rest while nothing they ask about is new.

use crate::company::{Arranged, both};
use crate::imports::{analyst, import};
use canopy_domain::access::Caller;
use canopy_domain::screening::Rhythm;
use canopy_store::screening::Population;
use canopy_testkit::business::{self, Customer};
use canopy_usecases::Clock;
use canopy_usecases::screening::{self, Repeat};

const CUSTOMERS: [Customer; 2] = [
    Customer {
        code: "C1", name: "甲医院", level: "三级甲等", territory: None, monthly: (5, 9)
    },
    Customer {
        code: "C2", name: "乙医院", level: "二级甲等", territory: None, monthly: (5, 3)
    },
];

/// How many screenings began on a day, and how many there are when they have ended.
async fn on(at: &Arranged, who: &Caller, day: &str) -> (usize, usize) {
    let moment = format!("{day}T08:00:00Z").parse().unwrap();
    let company = at.company.clone().with_clock(Clock::told(move || moment));
    let begun = screening::run_due(&company).await.unwrap();
    company.settle().await;
    (begun, at.company.store.desk(who).runs(100, None).await.unwrap().rows.len())
}

both! {
    async fn a_screening_runs_when_due_and_rests_while_nothing_is_new(at: &Arranged) {
        let who = analyst(at).await;
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let monthly = Repeat {
            standard,
            population: Population::default(),
            rhythm: Rhythm::Monthly,
            day_of_month: 1,
        };
        let desk = at.company.store.desk(&who);
        let id = screening::repeat(&desk, at.now(), monthly).await.unwrap();
        assert_eq!(on(at, &who, "2026-01-31").await, (0, 0), "not due yet");
        assert_eq!(on(at, &who, "2026-02-01").await, (1, 1), "due");
        assert_eq!(on(at, &who, "2026-02-01").await, (0, 1), "once a month");
        assert_eq!(on(at, &who, "2026-03-02").await, (0, 1), "nothing new");
        import(at, &who, "客户编码,发票号,开票日期,到期日,金额\nC1,F1,2025-10-01,2025-11-30,1000\n").await;
        assert_eq!(on(at, &who, "2026-04-01").await, (1, 2), "an invoice is new");
        import(at, &who, "客户编码,问卷,答卷日期,得分\nC1,nps,2025-11-01,9\n").await;
        assert_eq!(on(at, &who, "2026-05-01").await, (1, 3), "an answer is new");
        assert_eq!(on(at, &who, "2026-06-01").await, (0, 3), "nothing new again");
        screening::end_repeat(&desk, at.now(), id).await.unwrap();
        import(at, &who, "客户编码,问卷,答卷日期,得分\nC2,nps,2025-11-02,3\n").await;
        assert_eq!(on(at, &who, "2026-07-01").await, (0, 3), "ended");
    }
}
