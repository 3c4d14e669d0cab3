//! Days, months, moments and lengths of time.

use super::Formats;
use canopy_domain::{Day, Lang, Month};
use chrono::{Datelike, NaiveDateTime, Timelike};
use std::time::Duration;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Formats {
    /// `2024年1月31日` · `31 Jan 2024`.
    pub fn day(self, day: Day) -> String {
        match self.lang {
            Lang::ZhCn => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
            Lang::En => format!("{} {} {}", day.day(), month_name(day.month()), day.year()),
        }
    }

    /// `2024年1月31日 14:05` · `31 Jan 2024, 14:05`; in the zone the caller has chosen.
    pub fn moment(self, at: NaiveDateTime) -> String {
        let gap = self.pick(" ", ", ");
        format!("{}{gap}{:02}:{:02}", self.day(at.date()), at.hour(), at.minute())
    }

    /// `2024年1月` · `Jan 2024`.
    pub fn month(self, month: Month) -> String {
        match self.lang {
            Lang::ZhCn => format!("{}年{}月", month.year(), month.number()),
            Lang::En => format!("{} {}", month_name(month.number()), month.year()),
        }
    }

    /// `12 天` · `12 days`.
    pub fn days(self, count: i64) -> String {
        self.counted(count, "天", "day", "days")
    }

    /// `12 个月` · `12 months`.
    pub fn months(self, count: i64) -> String {
        self.counted(count, "个月", "month", "months")
    }

    /// A length of time for a person: `350 毫秒`, `3.2 秒`, `2 分 5 秒`, `1 小时 2 分` · `350 ms`, `3.2 s`,
    /// `2 min 5 s`, `1 h 2 min`.
    pub fn duration(self, length: Duration) -> String {
        let seconds = length.as_secs();
        if length < Duration::from_secs(1) {
            return format!("{} {}", length.as_millis(), self.pick("毫秒", "ms"));
        }
        let (second, minute) = (self.pick("秒", "s"), self.pick("分", "min"));
        if seconds < 60 {
            let text = self.decimal_trimmed(length.as_secs_f64().min(59.9), 1);
            return format!("{text} {second}");
        }
        if seconds < 3600 {
            return two_parts((seconds / 60, minute), (seconds % 60, second));
        }
        let hour = self.pick("小时", "h");
        two_parts((seconds / 3600, hour), (seconds % 3600 / 60, minute))
    }

    fn counted(self, count: i64, zh: &str, one: &str, other: &str) -> String {
        let word = match self.lang {
            Lang::ZhCn => zh,
            Lang::En if count == 1 => one,
            Lang::En => other,
        };
        format!("{} {word}", self.number(count))
    }
}

fn two_parts(large: (u64, &str), small: (u64, &str)) -> String {
    if small.0 == 0 {
        return format!("{} {}", large.0, large.1);
    }
    format!("{} {} {} {}", large.0, large.1, small.0, small.1)
}

fn month_name(number: u32) -> &'static str {
    let index = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
    MONTHS.get(index).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZH: Formats = Formats::of(Lang::ZhCn);
    const EN: Formats = Formats::of(Lang::En);

    #[test]
    fn days_and_months_are_written_as_people_write_them() {
        let day: Day = "2024-01-31".parse().unwrap();
        assert_eq!(ZH.day(day), "2024年1月31日");
        assert_eq!(EN.day(day), "31 Jan 2024");
        assert_eq!(ZH.month(Month::of(day)), "2024年1月");
        assert_eq!(EN.month(Month::of(day)), "Jan 2024");
        let at = day.and_hms_opt(14, 5, 9).unwrap();
        assert_eq!(ZH.moment(at), "2024年1月31日 14:05");
        assert_eq!(EN.moment(at), "31 Jan 2024, 14:05");
    }

    #[test]
    fn one_is_singular_in_english() {
        assert_eq!(EN.days(1), "1 day");
        assert_eq!(EN.days(0), "0 days");
        assert_eq!(EN.months(-12), "-12 months");
        assert_eq!(ZH.days(1200), "1,200 天");
    }

    #[test]
    fn lengths_of_time_use_two_units_at_most() {
        let cases = [
            (350, "350 毫秒", "350 ms"),
            (3_240, "3.2 秒", "3.2 s"),
            (59_990, "59.9 秒", "59.9 s"),
            (125_000, "2 分 5 秒", "2 min 5 s"),
            (3_600_000, "1 小时", "1 h"),
            (3_725_000, "1 小时 2 分", "1 h 2 min"),
        ];
        for (millis, zh, en) in cases {
            let length = Duration::from_millis(millis);
            assert_eq!(ZH.duration(length), zh);
            assert_eq!(EN.duration(length), en);
        }
    }
}
