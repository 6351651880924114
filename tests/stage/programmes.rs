//! The programmes that are played: the shipped ones, a village that asks and decides what they do not, and its guild,
//! which takes more care and lets moderators carry messages. Each is read once.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use chancery::config::programme;
use chancery::config::shipped::{self, File, Locales};
use chancery::domain::command::Verb;
use chancery::domain::ids::{Language, QuestionId};
use chancery::domain::programme::group::Proof;
use chancery::domain::programme::{OrganisingRules, Party, Programme};
use chancery::domain::question::Kind;
use chancery::domain::role::Who;
use chancery::texts::Texts;

/// A programme with its texts.
pub type Played = (Arc<Programme>, Arc<Texts>);

/// The languages of the village.
const LANGUAGES: [&str; 2] = ["en", "de"];

static OPENSTACK: LazyLock<Played> = LazyLock::new(|| without_digest("openstack"));
static FEDORA: LazyLock<Played> = LazyLock::new(|| without_digest("fedora"));
static DIGESTED: LazyLock<Played> = LazyLock::new(|| of_the_house("openstack"));
static OPEN: LazyLock<Played> = LazyLock::new(|| tells_all("openstack"));
static INNOVATED: LazyLock<Played> = LazyLock::new(innovated);
static VILLAGE: LazyLock<Played> = LazyLock::new(|| village("tests/stage/village", |_| ()));
static GUILD: LazyLock<Played> = LazyLock::new(|| village("tests/stage/village", take_care));
static LATER: LazyLock<Played> = LazyLock::new(|| village("tests/stage/village/later", change));

/// The programme of this name.
pub fn named(name: &str) -> Played {
    let played = match name {
        "openstack" => &OPENSTACK,
        "fedora" => &FEDORA,
        "openstack, with digests" => &DIGESTED,
        "openstack, in the open" => &OPEN,
        "openstack, later" => &INNOVATED,
        "village" => &VILLAGE,
        "guild" => &GUILD,
        "village, later" => &LATER,
        other => panic!("no programme of that name: {other}"),
    };
    let account = Some(ruma::owned_user_id!("@chancery:example.org"));
    (Arc::new(Programme { account, ..(*played.0).clone() }), Arc::clone(&played.1))
}

/// With every language that is shipped, English first.
fn of_the_house(name: &str) -> Played {
    let locales = Locales::shipped();
    let mut languages: Vec<&str> = locales.languages().into_iter().collect();
    languages.sort_by_key(|tag| (*tag != "en", *tag));
    shipped::programme(name, &languages).unwrap_or_else(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", told.join("\n"))
    })
}

/// So that a story that takes weeks is not interrupted by what the weeks brought.
fn without_digest(name: &str) -> Played {
    let (programme, texts) = of_the_house(name);
    (Arc::new(Programme { organising: OrganisingRules::default(), ..(*programme).clone() }), texts)
}

/// Where the community hears whose title was taken back, and whoever lost it may soon apply again.
fn tells_all(name: &str) -> Played {
    let (programme, texts) = without_digest(name);
    let mut programme = (*programme).clone();
    programme.misuse.announce_revocations = true;
    programme.application.cool_down = "3 days".parse().expect("a span");
    (Arc::new(programme), texts)
}

/// "We expect to innovate on the criteria over time": nobody asks for channels any more, people look at the policy that a
/// yes was enough for, a yes is enough for meetings, and more organisers are named.
fn innovated() -> Played {
    let (programme, texts) = without_digest("openstack");
    let mut programme = (*programme).clone();
    let groups = programme.groups.as_mut().expect("it has groups");
    groups.criteria.retain(|rule| rule.id.0 != "channels");
    for rule in &mut groups.criteria {
        rule.proof = match (rule.id.0.as_str(), rule.proof.clone()) {
            ("policy", _) => Proof::Validated { by: vec![Who::Organiser], valid_for: None, diversity: false },
            ("meetings", _) => Proof::Agreed(QuestionId("group-policy".to_owned())),
            ("contact", _) => Proof::Complete { emails: 3, links: 4 },
            (_, proof) => proof,
        };
    }
    (Arc::new(programme), texts)
}

/// What the village decides anew: it asks less, gives up a region, and waits longer. Its texts keep what was asked before,
/// but not how the region was called.
fn change(programme: &mut Programme) {
    programme.questions.retain(|question| !matches!(question.kind, Kind::Choice(_) | Kind::Date));
    programme.regions.retain(|region| region.0 != "harbour");
    programme.mentoring.offer_expires = "30 days".parse().expect("a span");
    programme.mentoring.required = programme.mentoring.checklist.iter().take(1).cloned().collect();
}

/// What the guild of the village's storytellers wants besides: time for concerns, sponsors of different employers, and
/// moderators who carry messages.
fn take_care(programme: &mut Programme) {
    programme.approval.objection = Some("3 days".parse().expect("a span"));
    programme.approval.different_employers = vec![Party::Candidate, Party::Mentor, Party::Sponsors];
    programme.mentoring.capacity = 2;
    programme.rights.insert(Verb::Broadcast, vec![Who::Moderator]);
}

fn village(texts: &str, change: fn(&mut Programme)) -> Played {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(texts);
    let text = include_str!("village/programme.toml").to_owned();
    let file = File { name: "tests/stage/village/programme.toml".to_owned(), text };
    let languages = LANGUAGES.map(|language| Language(language.to_owned())).to_vec();
    let programme = programme::read(&file).expect("the village is sound");
    let mut programme = Programme { languages, ..programme };
    change(&mut programme);
    let locales = Locales::shipped().overridden_by(&folder).expect("the village has texts");
    locales.spoken(programme).expect("the village can say everything")
}
