//! Messages with arguments: the embedded Fluent files, read once when first needed.

use crate::Texts;
use canopy_domain::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

type Bundle = FluentBundle<FluentResource>;

/// A value put into a message.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Argument<'a> {
    Number(i64),
    Text(&'a str),
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

/// The files of one capability.
pub(crate) struct Bundles {
    capability: &'static str,
    zh: (&'static str, OnceLock<Bundle>),
    en: (&'static str, OnceLock<Bundle>),
}

impl Bundles {
    pub(crate) const fn new(capability: &'static str, zh: &'static str, en: &'static str) -> Self {
        Self { capability, zh: (zh, OnceLock::new()), en: (en, OnceLock::new()) }
    }

    /// A message with its arguments put in.
    pub(crate) fn say(
        &self,
        texts: Texts,
        key: &str,
        arguments: &[(&'static str, Argument<'_>)],
    ) -> String {
        if texts.is_pseudo() {
            return self.pseudo(key, arguments);
        }
        let bundle = self.bundle(texts.lang());
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return self.pseudo(key, arguments);
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            values.set(*name, fluent_value(*value));
        }
        bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    fn pseudo(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let mut out = format!("⟦{}.{key}", self.capability);
        for (_, value) in arguments {
            out.push(' ');
            match value {
                Argument::Number(number) => out.push_str(&number.to_string()),
                Argument::Text(text) => out.push_str(text),
            }
        }
        out.push('⟧');
        out
    }

    fn bundle(&self, lang: Lang) -> &Bundle {
        let (source, cell) = match lang {
            Lang::ZhCn => &self.zh,
            Lang::En => &self.en,
        };
        cell.get_or_init(|| read(lang, source))
    }
}

/// Numbers up to 2^53 are exact in Fluent; larger ones go in as finished text.
fn fluent_value(value: Argument<'_>) -> FluentValue<'_> {
    match value {
        Argument::Number(number) if number.unsigned_abs() < 1 << 53 => {
            #[expect(clippy::cast_precision_loss, reason = "below 2^53 every integer is exact")]
            let exact = number as f64;
            FluentValue::from(exact)
        }
        Argument::Number(number) => FluentValue::from(crate::formats::grouped(number)),
        Argument::Text(text) => FluentValue::from(text),
    }
}

fn read(lang: Lang, source: &str) -> Bundle {
    let tag = lang.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        #[expect(clippy::cast_possible_truncation, reason = "whole numbers below 2^53 go in")]
        FluentValue::Number(number) => Some(crate::formats::grouped(number.value as i64)),
        _ => None,
    }));
    // What does not parse never gets this far: the generator has read the same file.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good);
    bundle.add_resource_overriding(resource);
    bundle
}
