//! Reads a programme's file. How the file is written stands here alone; what it means, [`Programme`] says.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;

use super::document::{self, Table, Value};
use super::problem::Problem;
use super::shipped::File;
use super::{groups, misuse, privacy, questions, rights, title};
use crate::domain::command::Verb;
use crate::domain::faq::{Faq, FaqEntry};
use crate::domain::ids::{CallKind, FaqId, ItemId, ReportKind};
use crate::domain::programme::{
    ActivityRules, AmbassadorRules, ApplicationRules, ApprovalRules, CommandRules, MentoringRules,
    MisuseRules, OrganisingRules, Party, PrivacyRules, Programme, SelectionRules,
};
use crate::domain::role::Who;
use crate::domain::span::{NoSpan, Span};
use crate::domain::title::TitleRules;
use crate::domain::vocabulary::Vocabulary;

/// A mentor who takes more candidates than this guides none of them.
const MOST_CANDIDATES: i64 = 50;
/// Who is reminded more often than this is nagged.
const MOST_REMINDERS: i64 = 5;
/// Nobody tells more shades apart than this.
const BEST_MARK: i64 = 100;

/// No programme has more organisers, or wants more ambassadors of a region.
const MOST_SCORES: i64 = 1000;

/// What more ambassadors than this are asked at once nobody feels asked.
const MOST_ASKED: i64 = 20;
/// More questions than this a day nobody means.
const MOST_QUESTIONS: i64 = 100;

/// On which day of the week something happens, if at all.
const DAYS: [(&str, Option<Weekday>); 8] = [
    ("off", None),
    ("monday", Some(Weekday::Monday)),
    ("tuesday", Some(Weekday::Tuesday)),
    ("wednesday", Some(Weekday::Wednesday)),
    ("thursday", Some(Weekday::Thursday)),
    ("friday", Some(Weekday::Friday)),
    ("saturday", Some(Weekday::Saturday)),
    ("sunday", Some(Weekday::Sunday)),
];

/// Who nominates more people than this at once knows none of them.
const MOST_NOMINATIONS: i64 = 100;

/// Reads a programme's file. Its languages are left open: the installation says which they are.
///
/// # Errors
/// All that is wrong with it.
pub fn read(file: &File) -> Result<Programme, Vec<Problem>> {
    document::read(&file.name, &file.text, programme)
}

fn programme(file: &Table<'_>) -> Option<Programme> {
    let id = file.need("id", "\"openstack\"").and_then(|id| questions::name(&id.text()?));
    let time_zone = file.need("time-zone", "\"UTC\"").and_then(|zone| zone.text()?.read(time_zone));
    let regions = file.need("regions", "[\"north\", \"south\"]").and_then(|list| questions::regions(&list));
    let questions = file.need("questions", "[{ id = \"why\", kind = \"text\", max = 4000 }]");
    let questions = questions.and_then(|list| questions::questions(&list, regions.as_deref()));
    let application = file.section("application", application);
    let selection = file
        .get("selection")
        .map_or_else(|| Some(SelectionRules::default()), |section| section.table("[selection]", selection));
    let mentoring = file.section("mentoring", mentoring);
    let rights = file.get("rights").map(|section| rights::rights(&section)).unwrap_or_default();
    let sponsor = rights.get(&Verb::Sponsor).map_or(Verb::Sponsor.row().who, Vec::as_slice);
    let approval = file.section("approval", |section| approval(section, sponsor));
    let (ambassadors, activity) = file.get("ambassadors").map_or_else(
        || (Some(AmbassadorRules::default()), Some(ActivityRules::default())),
        |section| {
            let both = |section: &Table<'_>| Some((ambassadors(section), activity(section)));
            section.table("[ambassadors]", both).unwrap_or_default()
        },
    );
    let organising = file.get("organisers").map_or_else(
        || Some(OrganisingRules::default()),
        |section| section.table("[organisers]", organising),
    );
    let commands = file
        .get("commands")
        .map_or_else(|| Some(CommandRules::default()), |section| section.table("[commands]", commands));
    let faq = file.get("faq").map_or_else(|| Some(Faq::default()), |section| section.table("[faq]", faq));
    let welcome = file.get("welcome").map_or(Some(false), |section| {
        section.table("[welcome]", |section| section.need("enabled", "true")?.truth())
    });
    let of_groups = |section: &Table<'_>| groups::groups(section, regions.as_deref());
    let groups = file.get("groups").map(|section| section.table("[groups]", of_groups));
    let misuse = file
        .get("misuse")
        .map_or_else(|| Some(MisuseRules::default()), |section| section.table("[misuse]", misuse::misuse));
    let title = file
        .get("title")
        .map_or_else(|| Some(TitleRules::default()), |section| section.table("[title]", title::title));
    let privacy = file.get("privacy").map_or_else(
        || Some(PrivacyRules::default()),
        |section| section.table("[privacy]", privacy::privacy),
    );
    let words = file.get("words").map(|section| rights::words(&section)).unwrap_or_default();

    Some(Programme {
        id: id?,
        time_zone: time_zone?,
        account: None,
        languages: Vec::new(),
        regions: regions?,
        questions: questions?,
        application: application?,
        selection: selection?,
        mentoring: mentoring?,
        approval: approval?,
        ambassadors: ambassadors?,
        organising: organising?,
        activity: activity?,
        groups: groups.map_or(Some(None), |groups| groups.map(Some))?,
        misuse: misuse?,
        faq: faq?,
        welcome: welcome?,
        privacy: privacy?,
        title: title?,
        commands: commands?,
        rights,
        vocabulary: Vocabulary::of(&words),
    })
}

fn application(section: &Table<'_>) -> Option<ApplicationRules> {
    let selection = section.need("selection", "\"organisers\"");
    let selection = selection.and_then(|text| text.text()?.named("kind of selection"));
    let hear_within = section.need("hear-within", "\"30 days\"").and_then(span);
    let cool_down = section.need("cool-down", "\"180 days\"").and_then(span);
    let usual = ApplicationRules::default();
    let (remind, lapse) = (section.get("remind-after"), section.get("lapse-after"));
    let remind_after = remind.map_or(Some(usual.remind_after), span);
    let lapse_after = lapse.map_or(Some(usual.lapse_after), span);
    if let (Some(value), Some(reminded), Some(lapses)) = (lapse.or(remind), remind_after, lapse_after)
        && lapses <= reminded
    {
        let mend = format!("write lapse-after = \"…\", more than {reminded}");
        value.wrong("an application lapses before its applicant is reminded", mend);
    }
    let keep_lapsed = section.get("keep-lapsed").map_or(Some(usual.keep_lapsed), span);
    let nominate_again = section.get("nominate-again").map_or(Some(usual.nominate_again), span);
    let nominations = section
        .get("nominations")
        .map_or(Some(usual.nominations), |number| number.number(1..=MOST_NOMINATIONS));
    Some(ApplicationRules {
        selection: selection?,
        hear_within: hear_within?,
        cool_down: cool_down?,
        remind_after: remind_after?,
        lapse_after: lapse_after?,
        keep_lapsed: keep_lapsed?,
        nominate_again: nominate_again?,
        nominations: nominations?,
    })
}

fn selection(section: &Table<'_>) -> Option<SelectionRules> {
    let usual = SelectionRules::default();
    let criteria = section.get("criteria").map_or(Some(usual.criteria), |list| questions::criteria(&list));
    let best = section.get("best").map_or(Some(usual.best), |best| best.number(2..=BEST_MARK));
    let needed = section.get("scores-needed");
    let scores_needed = needed.map_or(Some(usual.scores_needed), |number| number.number(1..=MOST_SCORES));
    let cap = section.get("per-region");
    let per_region = cap.map_or(Some(usual.per_region), |cap| cap.number(1..=MOST_SCORES).map(Some));
    let counted = section.get("count-ambassadors");
    let count_ambassadors = counted.map_or(Some(usual.count_ambassadors), |value| value.truth());
    let hold = section.get("hold").map_or(Some(usual.hold), span);
    Some(SelectionRules {
        criteria: criteria?,
        best: best?,
        scores_needed: scores_needed?,
        per_region: per_region?,
        count_ambassadors: count_ambassadors?,
        hold: hold?,
    })
}

fn mentoring(section: &Table<'_>) -> Option<MentoringRules> {
    let offer_expires = section.need("offer-expires", "\"7 days\"").and_then(span);
    let extension = section.need("extension", "\"3 days\"").and_then(span);
    let capacity = section.need("capacity", "3").and_then(|number| number.number(1..=MOST_CANDIDATES));
    let waiting_long = section.need("waiting-long", "\"7 days\"").and_then(span);
    let missed_offers = section.get("missed-offers");
    let missed_offers = missed_offers.map_or(Some(MentoringRules::MISSED_OFFERS), |it| it.number(1..=100));
    let checklist = section.get("checklist").map_or(Some(Vec::new()), |list| items(&list));
    let required = section.get("required").map_or(Some(Vec::new()), |list| {
        let listed = checklist.as_deref().unwrap_or_default();
        items(&list).inspect(|required| {
            for item in required.iter().filter(|item| !listed.contains(item)) {
                list.wrong(
                    format!("\"{}\" is required and not on the checklist", item.0),
                    "put it on the checklist, or take it out here",
                );
            }
        })
    });
    let ask_every = section.get("ask-every").map_or(Some(MentoringRules::ASK_EVERY), span);
    let more_time = section.get("more-time").map_or(Some(MentoringRules::MORE_TIME), span);
    let unanswered = section.get("unanswered");
    let unanswered = unanswered.map_or(Some(MentoringRules::UNANSWERED), |it| it.number(1..=100));
    let answer_within = section.get("answer-within").map_or(Some(MentoringRules::ANSWER_WITHIN), span);
    let before_return = section.get("before-return").map_or(Some(MentoringRules::BEFORE_RETURN), span);
    Some(MentoringRules {
        offer_expires: offer_expires?,
        extension: extension?,
        capacity: capacity?,
        waiting_long: waiting_long?,
        missed_offers: missed_offers?,
        checklist: checklist?,
        required: required?,
        ask_every: ask_every?,
        more_time: more_time?,
        unanswered: unanswered?,
        answer_within: answer_within?,
        before_return: before_return?,
    })
}

fn items(list: &Value<'_>) -> Option<Vec<ItemId>> {
    list.texts()?.iter().map(questions::name).map(|name| name.map(ItemId)).collect()
}

fn approval(section: &Table<'_>, who_may_sponsor: &[Who]) -> Option<ApprovalRules> {
    let value = section.need("sponsors", "1")?;
    let sponsors = value.number(1..=2)?;
    if sponsors > 1 && who_may_sponsor == [Who::TicketMentor] {
        value.wrong(
            format!("{sponsors} sponsors are needed, but nobody may be one except the ticket's mentor"),
            "write 1, or let others sponsor too: below [rights], sponsor = [\"ticket-mentor\", \"organiser\"]",
        );
    }
    let objection = section.get("objection").map_or(Some(None), |value| span(value).map(Some));
    let different_employers =
        section.get("different-employers").map_or(Some(Vec::new()), |value| parties(&value));
    Some(ApprovalRules { sponsors, objection: objection?, different_employers: different_employers? })
}

/// Whom a sponsor must not share an employer with.
fn parties(value: &Value<'_>) -> Option<Vec<Party>> {
    value.texts()?.iter().map(|text| text.named("party to a sponsoring")).collect()
}

fn ambassadors(section: &Table<'_>) -> Option<AmbassadorRules> {
    let usual = AmbassadorRules::default();
    let time = |key, usual| section.get(key).map_or(Some(usual), span);
    let number = |key, usual, range| section.get(key).map_or(Some(usual), |value| value.number(range));
    let check_in_every = time("check-in-every", usual.check_in_every);
    let remind_after = time("remind-after", usual.remind_after);
    let reminders = number("reminders", usual.reminders, 0..=MOST_REMINDERS);
    let pause = time("pause", usual.pause);
    let free_return = time("free-return", usual.free_return);
    let ask_at_once = number("ask-at-once", usual.ask_at_once, 1..=MOST_ASKED);
    let questions_a_day = number("questions-a-day", usual.questions_a_day, 1..=MOST_QUESTIONS);
    let answer_reminder = time("answer-reminder", usual.answer_reminder);
    let answer_overdue = time("answer-overdue", usual.answer_overdue);
    Some(AmbassadorRules {
        check_in_every: check_in_every?,
        remind_after: remind_after?,
        reminders: reminders?,
        pause: pause?,
        free_return: free_return?,
        ask_at_once: ask_at_once?,
        questions_a_day: questions_a_day?,
        answer_reminder: answer_reminder?,
        answer_overdue: answer_overdue?,
    })
}

fn organising(section: &Table<'_>) -> Option<OrganisingRules> {
    let Some(day) = section.get("weekly-digest") else { return Some(OrganisingRules::default()) };
    let day = day.text()?;
    let found = DAYS.iter().find(|(name, _)| *name == day.as_str());
    if found.is_none() {
        day.unknown("day", &DAYS.map(|(name, _)| name));
    }
    found.map(|(_, day)| OrganisingRules { weekly_digest: *day })
}

/// The questions that are asked often, by name; what they say, and by what they are recognised, stands in the texts.
fn faq(section: &Table<'_>) -> Option<Faq> {
    let list = section.need("entries", "[\"when\", \"pay\"]")?;
    let entry = |id| FaqEntry { id: FaqId(id), patterns: Vec::new() };
    let entries = questions::names(&list, "question")?.into_iter().map(entry).collect();
    Some(Faq { entries, ..Faq::default() })
}

fn commands(section: &Table<'_>) -> Option<CommandRules> {
    let usual = CommandRules::default();
    let confirm_after = section.get("confirm-after").map_or(Some(usual.confirm_after), span);
    let confirm_within = section.get("confirm-within").map_or(Some(usual.confirm_within), span);
    let rest_within = section.get("rest-within").map_or(Some(usual.rest_within), span);
    let hint_again = section.get("hint-again").map_or(Some(usual.hint_again), span);
    let undo_within = section.get("undo-within").map_or(Some(usual.undo_within), span);
    Some(CommandRules {
        confirm_after: confirm_after?,
        confirm_within: confirm_within?,
        rest_within: rest_within?,
        hint_again: hint_again?,
        undo_within: undo_within?,
    })
}

fn activity(section: &Table<'_>) -> Option<ActivityRules> {
    let usual = ActivityRules::default();
    let kinds = section.get("report-kinds");
    let report_kinds = kinds.map_or(Some(usual.report_kinds), |list| kinds_of("report", &list, ReportKind));
    let hour = section.get("news-hour");
    let news_hour = hour.map_or(Some(usual.news_hour), |hour| hour.number(0..=23));
    let kinds = section.get("call-kinds");
    let call_kinds = kinds.map_or(Some(usual.call_kinds), |list| kinds_of("call", &list, CallKind));
    let call_lasts = section.get("call-lasts").map_or(Some(usual.call_lasts), span);
    Some(ActivityRules {
        report_kinds: report_kinds?,
        news_hour: news_hour?,
        call_kinds: call_kinds?,
        call_lasts: call_lasts?,
    })
}

/// The kinds of something, each once, of which there must be one.
pub(super) fn kinds_of<K>(what: &str, list: &Value<'_>, kind: fn(String) -> K) -> Option<Vec<K>> {
    let kinds = questions::names(list, &format!("kind of {what}"))?;
    if kinds.is_empty() {
        list.wrong(
            format!("there is no kind of {what}"),
            "name one, or take the line out for the usual ones",
        );
    }
    Some(kinds.into_iter().map(kind).collect())
}

pub(super) fn span(value: Value<'_>) -> Option<Span> {
    value.text()?.read(|text| {
        text.parse().map_err(|error| {
            let (what, mend) = match error {
                NoSpan::Unclear => {
                    ("is no length of time", "write for example \"14 days\", \"36h\" or \"5s\"")
                }
                NoSpan::Varies => ("varies in length", "write it in weeks, days or hours"),
                NoSpan::OutOfRange => ("is out of range", "write more than 0 and at most ten years"),
            };
            (format!("\"{text}\" {what}"), mend.to_owned())
        })
    })
}

fn time_zone(name: &str) -> Result<TimeZone, (String, String)> {
    TimeZone::get(name).map_err(|_| {
        let mend = "write its IANA name, for example \"UTC\" or \"Europe/Oslo\"";
        (format!("there is no time zone \"{name}\""), mend.to_owned())
    })
}
