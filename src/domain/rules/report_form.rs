//! How a report is read: in one line in any order, or line by line with a name before each thing, or both; forgiving of
//! how days and numbers are written, and sure to ask where it cannot know.

use jiff::civil::Date;

use crate::domain::decision::Refusal;
use crate::domain::ids::ReportKind;
use crate::domain::phrase::report::Reporting;
use crate::domain::reading::{Reading, day};
use crate::domain::value::Given;
use crate::domain::vocabulary::fold;

/// What a report says, as far as it says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// What it was.
    pub kind: Option<ReportKind>,
    /// The day on which it was.
    pub day: Option<Date>,
    /// Where it was.
    pub place: Option<String>,
    /// Where to read or see more.
    pub link: Option<String>,
    /// How many people it reached.
    pub people: Option<u32>,
}

/// By which name a line tells what it was.
const KIND: &str = "field-kind";

/// By which name a line tells the day.
const DAY: &str = "field-day";

/// By which name a line tells the place.
const PLACE: &str = "field-place";

/// By which name a line has the link.
const LINK: &str = "field-link";

/// By which name a line tells how many people; and what may follow their number.
const PEOPLE: &str = "field-people";

/// The names by which a line tells what stands in it.
pub const FIELDS: [&str; 5] = [KIND, DAY, PLACE, LINK, PEOPLE];

/// The name of the words that mean the present day.
pub const TODAY: &str = "word-today";

/// The name of the words that mean the day before.
pub const YESTERDAY: &str = "word-yesterday";

/// The name of the words before a place that are no part of it.
pub const AT: &str = "word-at";

/// What a report is read by.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The words of its author.
    pub reading: Reading<'a>,
    /// The kinds of activity.
    pub kinds: &'a [ReportKind],
    /// The day of which one says "today".
    pub today: Date,
}

/// A report as far as it is read.
#[derive(Default)]
struct Draft<'t> {
    form: Form,
    place: Vec<&'t str>,
    /// Whether it says somewhere what it was: else its first word was meant to.
    tells_kind: bool,
}

impl Reader<'_> {
    /// Reads a report.
    ///
    /// # Errors
    /// Refuses a kind that does not exist, a day that cannot be understood, and what is no link or no number.
    pub fn read(&self, said: &str) -> Result<Form, Refusal> {
        let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
        let tells_kind = lines().any(|line| matches!(self.named(line), Some((KIND, _))))
            || said.split_whitespace().any(|word| self.known(word).is_some());
        let mut draft = Draft { tells_kind, ..Draft::default() };
        for line in lines() {
            match self.named(line) {
                Some(field) => self.field(&mut draft, field)?,
                None => self.loose(&mut draft, line)?,
            }
        }
        let Draft { mut form, mut place, .. } = draft;
        while place.first().is_some_and(|word| self.reading.called(&[AT], word).is_some()) {
            place.remove(0);
        }
        form.place = Some(place.join(" ")).filter(|place| !place.is_empty());
        Ok(form)
    }

    /// The thing that a line names, and what it says of it.
    fn named<'t>(&self, line: &'t str) -> Option<(&'static str, &'t str)> {
        let (name, value) = line.split_once([':', '：', '='])?;
        Some((self.reading.called(&FIELDS, name)?, value.trim()))
    }

    /// Reads a line in which a name stands before what it says.
    fn field<'t>(&self, draft: &mut Draft<'t>, (name, value): (&str, &'t str)) -> Result<(), Refusal> {
        let form = &mut draft.form;
        match name {
            _ if value.is_empty() => {}
            KIND => form.kind = Some(self.kind(value)?),
            DAY => form.day = Some(self.day(value).ok_or_else(|| unclear_day(value))?),
            LINK => form.link = Some(link(value)?),
            PEOPLE => {
                let number = value.split_whitespace().next().unwrap_or_default();
                form.people = Some(people(number).ok_or_else(|| unclear_people(value))?);
            }
            _ => draft.place = vec![value],
        }
        Ok(())
    }

    /// Reads a line in which everything is told by its looks. The last number is that of the people.
    fn loose<'t>(&self, draft: &mut Draft<'t>, line: &'t str) -> Result<(), Refusal> {
        let Draft { form, place, tells_kind } = draft;
        let mut number = None;
        let words: Vec<&str> =
            line.split_whitespace().map(|word| word.trim_end_matches([',', ';'])).collect();
        let means_kind = !*tells_kind && place.is_empty() && words.len() > 1;
        let is_near = means_kind && words.iter().any(|word| self.near(word).is_some());
        for (index, word) in words.iter().copied().enumerate().filter(|(_, word)| !word.is_empty()) {
            let no_kind = form.kind.is_none();
            if word.contains("://") {
                form.link = Some(link(word)?);
            } else if let Some(found) = self.day(word).filter(|_| form.day.is_none()) {
                form.day = Some(found);
            } else if looks_like_a_day(word) {
                return Err(unclear_day(word));
            } else if let Some(found) = self.known(word).filter(|_| no_kind) {
                form.kind = Some(found);
            } else if let Some(found) = self.near(word).filter(|_| no_kind && is_near) {
                form.kind = Some(found);
            } else if index == 0 && means_kind && no_kind && !is_near {
                form.kind = Some(self.kind(word)?);
            } else if word.strip_prefix('-').is_some_and(|rest| people(rest).is_some()) {
                return Err(unclear_people(word));
            } else {
                if form.people.is_none() && people(word).is_some() {
                    number = Some(place.len());
                }
                place.push(word);
            }
        }
        let Some(at) = number else { return Ok(()) };
        form.people = people(place.remove(at));
        if place.get(at).is_some_and(|word| self.reading.called(&[PEOPLE], word).is_some()) {
            place.remove(at);
        }
        Ok(())
    }

    /// The kind that this word calls, in any language.
    fn known(&self, word: &str) -> Option<ReportKind> {
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind.0.as_str()).collect();
        let found = self.reading.option("report-kind", &kinds, word)?;
        Some(ReportKind(found.to_owned()))
    }

    /// The kind that was meant, but for a typing error.
    fn near(&self, word: &str) -> Option<ReportKind> {
        let said = fold(word);
        let near = || {
            self.kinds
                .iter()
                .map(|kind| (strsim::damerau_levenshtein(&kind.0, &said), kind))
                .filter(|(distance, kind)| *distance <= kind.0.chars().count() / 4)
                .min_by_key(|(distance, _)| *distance)
                .map(|(_, kind)| kind.clone())
        };
        self.known(word).or_else(near)
    }

    /// The kind that was meant.
    fn kind(&self, word: &str) -> Result<ReportKind, Refusal> {
        let kinds = || self.kinds.to_vec();
        let unknown = || Reporting::ReportKindUnknown { word: Given(word.to_owned()), kinds: kinds() };
        self.near(word).ok_or_else(|| unknown().into())
    }

    /// The day, as people write it, today and yesterday too.
    fn day(&self, word: &str) -> Option<Date> {
        match self.reading.called(&[TODAY, YESTERDAY], word) {
            Some(TODAY) => Some(self.today),
            Some(_) => self.today.yesterday().ok(),
            None => day(word),
        }
    }
}

/// Whether a word was meant as a day, though it is none: three numbers with signs between them.
fn looks_like_a_day(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    let number = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(number) && people(word).is_none()
}

/// The link, if a browser opens it.
fn link(word: &str) -> Result<String, Refusal> {
    let link = word.trim_matches(['<', '>', '(', ')', '"', '“', '”', ',', ';']);
    let scheme = link.split_once("://").map(|(scheme, rest)| (scheme.to_lowercase(), rest));
    let opens = scheme.is_some_and(|(scheme, rest)| {
        matches!(scheme.as_str(), "http" | "https") && !rest.is_empty() && !rest.contains(char::is_whitespace)
    });
    let unclear = || Reporting::ReportLinkUnclear { word: Given(word.to_owned()) };
    if opens { Ok(link.to_owned()) } else { Err(unclear().into()) }
}

/// The number of people: 40, ~40, 1,200.
fn people(word: &str) -> Option<u32> {
    let word = fold(word);
    let mut groups = word.trim_start_matches(['~', '≈']).split([',', '.', '’', '\'']);
    let first = groups.next().filter(|first| !first.is_empty())?;
    let groups: Vec<&str> = groups.collect();
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    let by_thousands = groups.is_empty() || first.len() <= 3 && groups.iter().all(|group| group.len() == 3);
    if digits(first) && by_thousands && groups.iter().all(|group| digits(group)) {
        format!("{first}{}", groups.concat()).parse().ok()
    } else {
        None
    }
}

fn unclear_day(word: &str) -> Refusal {
    Reporting::ReportDayUnclear { word: Given(word.to_owned()) }.into()
}

fn unclear_people(word: &str) -> Refusal {
    Reporting::ReportPeopleUnclear { word: Given(word.to_owned()) }.into()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::ids::Language;
    use crate::domain::vocabulary::{Tongue, Vocabulary};

    fn form(said: &str) -> Result<Form, Refusal> {
        let kinds = ["meetup", "talk", "hackfest", "localisation"].map(|kind| ReportKind(kind.to_owned()));
        let mut english = Tongue::default();
        for (name, words) in [
            (KIND, "kind"),
            (DAY, "date"),
            (PLACE, "place"),
            (PLACE, "where"),
            (LINK, "link"),
            (PEOPLE, "people"),
            (TODAY, "today"),
            (YESTERDAY, "yesterday"),
            (AT, "in"),
            (AT, "on"),
            ("report-kind-meetup", "evening"),
        ] {
            english.names(name, words);
        }
        let language = Language("en".to_owned());
        let vocabulary = Vocabulary::of(&BTreeMap::new()).with(language.clone(), english);
        let reading = Reading { vocabulary: &vocabulary, language, ticket: None };
        Reader { reading, kinds: &kinds, today: Date::constant(2026, 3, 4) }.read(said)
    }

    fn evening() -> Form {
        Form {
            kind: Some(ReportKind("meetup".to_owned())),
            day: Some(Date::constant(2026, 3, 2)),
            place: Some("Oslo".to_owned()),
            link: Some("https://example.org/evening".to_owned()),
            people: Some(40),
        }
    }

    #[test]
    fn everything_is_told_by_its_looks() {
        for said in [
            "meetup 2026-03-02 Oslo https://example.org/evening 40",
            "Meetup, 2.3.2026, Oslo, 40 people, https://example.org/evening",
            "40 https://example.org/evening Oslo 2026/3/2 meetup",
            "2026-03-02 meetpu Oslo https://example.org/evening 40",
            "meetpu on 2026-03-02 in Oslo <https://example.org/evening> ~40",
            "meetup\n2026年3月2日\nOslo\nhttps://example.org/evening\n40",
        ] {
            assert_eq!(form(said), Ok(evening()), "{said}");
        }
    }

    #[test]
    fn everything_can_be_told_by_name() {
        for said in [
            "kind: meetup\ndate: 2026-03-02\nplace: Oslo\nlink: https://example.org/evening\npeople: 40",
            "Kind: Evening\nDate: 02.03.2026\nWhere: Oslo\nLink: https://example.org/evening\nPeople: 40",
            "- people = 40 or so\n- where： Oslo\nmeetup 2026-03-02\n- link: https://example.org/evening",
        ] {
            assert_eq!(form(said), Ok(evening()), "{said}");
        }
        let numbered = form("talk yesterday\nplace: Room 5, Oslo").expect("it is clear");
        assert_eq!(numbered.place.as_deref(), Some("Room 5, Oslo"));
        assert_eq!((numbered.people, numbered.day), (None, Some(Date::constant(2026, 3, 3))));
    }

    #[test]
    fn what_cannot_be_known_is_asked() {
        let asked = |said| form(said).expect_err("it is not clear").0.key();
        assert_eq!(asked("party 2026-03-02 Oslo"), "report-kind-unknown");
        assert_eq!(asked("meetup 3/2/2026 Oslo"), "report-day-unclear");
        assert_eq!(asked("meetup 2026-02-30"), "report-day-unclear");
        assert_eq!(asked("meetup 2026-03-02 ftp://example.org"), "report-link-unclear");
        assert_eq!(asked("meetup 2026-03-02\nlink: example.org"), "report-link-unclear");
        assert_eq!(asked("meetup 2026-03-02 Oslo -5"), "report-people-unclear");
        assert_eq!(asked("meetup 2026-03-02\npeople: many"), "report-people-unclear");
    }

    #[test]
    fn big_numbers_are_read_as_they_are_written() {
        for said in ["1200", "1,200", "1.200", "1’200"] {
            assert_eq!(people(said), Some(1200), "{said}");
        }
        assert_eq!(people("1,20"), None);
        assert_eq!(people("99999999999"), None);
    }
}
