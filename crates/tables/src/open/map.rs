//! The person's own word on what columns mean, over what was recognised.

use canopy_domain::imports::{Field, Mapping, Refusal, Target};

/// Applies `field = column` pairs in order.
pub(super) fn apply(
    mapping: &mut Mapping,
    columns: &[String],
    map: &[(String, String)],
) -> Result<(), Refusal> {
    let mut given: Vec<usize> = Vec::new();
    for (field, column) in map {
        let at = position(columns, column)
            .ok_or_else(|| Refusal::UnknownColumn { column: column.clone() })?;
        let target = target(field, mapping, at)?;
        clear(mapping, &target, field, &given);
        if let Some(slot) = mapping.targets.get_mut(at) {
            *slot = target;
        }
        given.push(at);
    }
    Ok(())
}

fn target(field: &str, mapping: &Mapping, at: usize) -> Result<Target, Refusal> {
    if ["ignore", "忽略"].contains(&field.trim().to_lowercase().as_str()) {
        return Ok(Target::Ignore);
    }
    let known = mapping.targets.get(at);
    if is_plain_account(field) && known == Some(&Target::Field(Field::AccountCode)) {
        return Ok(Target::Field(Field::AccountCode));
    }
    Field::from_name(field)
        .map(Target::Field)
        .ok_or_else(|| Refusal::UnknownField { field: field.to_owned() })
}

/// `account` alone means the column that identifies, be it a code or a name.
fn is_plain_account(field: &str) -> bool {
    ["account", "customer", "客户"].contains(&field.trim().to_lowercase().as_str())
}

/// A field is taken from one column; what the person said before stays.
fn clear(mapping: &mut Mapping, target: &Target, field: &str, given: &[usize]) {
    let identifies =
        |t: &Target| matches!(t, Target::Field(Field::AccountCode | Field::AccountName));
    let dates = |t: &Target| {
        matches!(
            t,
            Target::Field(Field::Date | Field::Month | Field::Year) | Target::MonthAmount(_)
        )
    };
    let is_date = *target == Target::Field(Field::Date);
    let is_month = *target == Target::Field(Field::Month);
    let is_day = |t: &Target| matches!(t, Target::Field(Field::Date) | Target::MonthAmount(_));
    let amount = *target == Target::Field(Field::Amount);
    for (at, slot) in mapping.targets.iter_mut().enumerate() {
        let spare = (slot == target && *target != Target::Ignore)
            || (is_plain_account(field) && identifies(slot))
            || (is_date && dates(slot))
            || (is_month && is_day(slot))
            || (amount && matches!(slot, Target::MonthAmount(_)));
        if spare && !given.contains(&at) {
            *slot = Target::Ignore;
        }
    }
}

/// The column with this header, exactly or but for case and spaces.
fn position(columns: &[String], wanted: &str) -> Option<usize> {
    let plain = |text: &str| text.trim().to_lowercase();
    let exact = columns.iter().position(|column| column == wanted);
    exact.or_else(|| columns.iter().position(|column| plain(column) == plain(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_domain::imports::FileKind;

    fn mapped(targets: Vec<Target>, map: &[(&str, &str)]) -> Result<Vec<Target>, Refusal> {
        let columns = ["A", "B", "C"].map(String::from);
        let mut mapping = Mapping { kind: FileKind::Sales, targets, factors: Vec::new() };
        let map: Vec<_> = map.iter().map(|(f, c)| ((*f).to_owned(), (*c).to_owned())).collect();
        apply(&mut mapping, &columns, &map).map(|()| mapping.targets)
    }

    #[test]
    fn a_mapped_account_replaces_every_recognised_one() {
        let targets =
            vec![Target::Field(Field::AccountCode), Target::Ignore, Target::Field(Field::Amount)];
        let now = mapped(targets, &[("account", "b")]).unwrap();
        assert_eq!(now[0], Target::Ignore);
        assert_eq!(now[1], Target::Field(Field::AccountName));
    }

    #[test]
    fn a_mapped_month_replaces_a_recognised_day() {
        let targets = vec![
            Target::Field(Field::AccountName),
            Target::Field(Field::Date),
            Target::Field(Field::Amount),
        ];
        let now = mapped(targets.clone(), &[("month", "A")]).unwrap();
        assert_eq!((&now[0], &now[1]), (&Target::Field(Field::Month), &Target::Ignore));
        // What the person said themselves stays.
        let now = mapped(targets, &[("date", "B"), ("month", "A")]).unwrap();
        assert_eq!(now[1], Target::Field(Field::Date));
    }

    #[test]
    fn what_is_not_there_is_refused_by_name() {
        let targets = || vec![Target::Ignore; 3];
        let column = Refusal::UnknownColumn { column: "D".into() };
        assert_eq!(mapped(targets(), &[("amount", "D")]), Err(column));
        let field = Refusal::UnknownField { field: "xyzzy".into() };
        assert_eq!(mapped(targets(), &[("xyzzy", "A")]), Err(field));
    }
}
