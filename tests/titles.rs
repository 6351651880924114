//! Who claims the programme's title by their display name and who does not, by the shipped programmes' patterns: in whatever
//! letters it is written, and whatever is hidden in between.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chancery::config::shipped;
use chancery::domain::title::pattern::NoPattern;
use chancery::domain::title::{TitlePattern, TitleRules};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use regex::Regex;
use unicode_security::confusable_detection::skeleton;

const INNOCENT: &str = include_str!("titles/innocent.txt");

/// Each shipped programme's project, and what claims its title.
static PROGRAMMES: LazyLock<[(&str, TitleRules); 2]> =
    LazyLock::new(|| [("OpenStack", shipped("openstack")), ("Fedora", shipped("fedora"))]);

fn shipped(programme: &str) -> TitleRules {
    let (programme, _) = shipped::programme(programme, &["en"]).expect("what is shipped is right");
    programme.title.clone()
}

/// The names that claim nothing, with the project's own in them.
fn innocent(project: &str) -> Vec<String> {
    let names = INNOCENT.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    names.map(|name| name.replace("{project}", project)).collect()
}

#[track_caller]
fn openstack_finds(names: &[&str]) {
    let (_, rules) = &PROGRAMMES[0];
    let missed: Vec<_> = names.iter().filter(|name| !rules.is_claimed_by(name)).collect();
    assert!(missed.is_empty(), "these claim the title: {missed:#?}");
}

/// In both programmes, whose project stands for `{project}`.
#[track_caller]
fn found(names: &[&str]) {
    for (project, rules) in &*PROGRAMMES {
        let names = names.iter().map(|name| name.replace("{project}", project));
        let missed: Vec<_> = names.filter(|name| !rules.is_claimed_by(name)).collect();
        assert!(missed.is_empty(), "these claim the title of {project}: {missed:#?}");
    }
}

#[test]
fn who_names_project_and_title_claims_it() {
    found(&[
        "{project} Ambassador",
        "Bob, {project} ambassador",
        "{project} Community Ambassador",
        "Official {project} Ambassador",
        "{project}'s Ambassador for Europe",
        "Ambassador of {project}",
        "Ambassador for the {project} community",
        "the {project} ambassadress",
        "{project}Ambassador2013",
        "{project} Ambassador (Europe)",
        "{project} EMEA Ambassador",
        "{project} Brand Ambassador",
        "Ambassador, {project}",
        "Bob, Ambassador {project}",
        "@{project}Ambassador",
        "{project} @mb@ss@dor",
        "{project} Amba5sador",
        "{project} Ambasador",
    ]);
    openstack_finds(&["Open Stack Ambassador", "openstack-ambassador", "OPENSTACK AMBASSADOR"]);
}

#[test]
fn the_bare_title_claims_it_where_it_is_set_apart() {
    found(&[
        "Bob (Ambassador)",
        "Bob | Ambassador",
        "Bob|Ambassador",
        "Bob - Ambassador",
        "Bob – Ambassador",
        "Bob — Ambassador",
        "Bob, Ambassador",
        "[Ambassador] Bob",
        "【Ambassador】Bob",
        "Ambassador | Bob | Europe",
        "Ambassador",
        "★ Ambassador ★",
        "Bob 🎖 Ambassador",
        "Bob 👑Ambassador👑",
        "Bob “Ambassador” Smith",
        "Bob \"Аmbassador\" Smith",
        "Ambassador Europe",
        "Bob (Ambassador, Europe)",
        "Bob | Ambassador for Latin America",
        "Official Ambassador",
        "Bob, Official Ambassador",
        "Official Ambassador Bob",
        "Verified Ambassador ✅",
    ]);
}

#[test]
fn the_title_is_known_in_each_language() {
    found(&[
        "{project}-Botschafter",
        "{project} Botschafterin",
        "Botschafterin für {project}",
        "Lena (Botschafterin)",
        "Offizieller Botschafter",
        "Embajador de {project}",
        "Embajadora de la comunidad {project}",
        "embajadora oficial",
        "Ambassadeur {project}",
        "Ambassadrice de la communauté {project}",
        "Léa | ambassadrice",
        "ambassadeur officiel",
        "{project}アンバサダー",
        "{project} 公式アンバサダー",
        "佐藤（アンバサダー）",
        "{project}大使",
        "{project}社区大使",
        "李明【大使】",
        "官方大使",
    ]);
    openstack_finds(&["オープンスタック アンバサダー", "OpenStack ｱﾝﾊﾞｻﾀﾞｰ"]);
}

#[test]
fn letters_that_look_like_others_hide_nothing() {
    openstack_finds(&[
        "Оpenstаck Аmbassador",
        "0penStack Ambassad0r",
        "ОРЕNЅТАСК АМВАЅЅАDОR",
        "ΟpenStack Αmbαssαdor",
        "OpenStaϲk Ambassador",
        "OpenStacк Aмвassador",
        "OpenStack Arnbassador",
        "Bob (Аmbаssаdоr)",
        "Bob|Аmbаssаdоr",
        "Bob “Аmbаssаdоr” Smith",
        "李明【Аmbаssаdоr】",
        "Bob 🎖 Аmbаssаdоr",
        "Bob | OfficiaI Ambassador",
        "OfficiaI Аmbassador",
        "0ffic1al Аmbassador",
        "Officia| Аmbassador",
        "0FF1C1AL AMBASSADOR",
        "ＯｐｅｎＳｔａｃｋ　Ａｍｂａｓｓａｄｏｒ",
        "ＯｐｅｎЅtаϲk Ａmbassador",
        "𝐎𝐩𝐞𝐧𝐒𝐭𝐚𝐜𝐤 𝐀𝐦𝐛𝐚𝐬𝐬𝐚𝐝𝐨𝐫",
        "𝓞𝓹𝓮𝓷𝓢𝓽𝓪𝓬𝓴 𝓐𝓶𝓫𝓪𝓼𝓼𝓪𝓭𝓸𝓻",
        "ᴏᴘᴇɴsᴛᴀᴄᴋ ᴀᴍʙᴀssᴀᴅᴏʀ",
        "ⓄⓅⒺⓃⓈⓉⒶⒸⓀ ⒶⓂⒷⒶⓈⓈⒶⒹⓄⓇ",
        "🅾🅿🅴🅽🆂🆃🅰🅲🅺 🅰🅼🅱🅰🆂🆂🅰🅳🅾🆁",
        "🇴🇵🇪🇳🇸🇹🇦🇨🇰 🇦🇲🇧🇦🇸🇸🇦🇩🇴🇷",
        "ᴼᵖᵉⁿˢᵗᵃᶜᵏ ᴬᵐᵇᵃˢˢᵃᵈᵒʳ",
        "OpenStack Ambaſſador",
    ]);
}

#[test]
fn marks_upon_letters_hide_nothing() {
    openstack_finds(&[
        "ÖpénStäck Ámbassadør",
        "O\u{336}p\u{336}e\u{336}n\u{336}S\u{336}t\u{336}a\u{336}c\u{336}k\u{336} A\u{336}mbassador",
        "OpenStack A\u{20dd}mbassador",
        "OpenStack A\u{301}\u{302}\u{303}\u{304}mbassador",
    ]);
}

#[test]
fn what_is_invisible_hides_nothing() {
    for hidden in [
        "\u{200b}",
        "\u{200c}",
        "\u{200d}",
        "\u{2060}",
        "\u{ad}",
        "\u{34f}",
        "\u{61c}",
        "\u{115f}",
        "\u{3164}",
        "\u{180e}",
        "\u{200e}",
        "\u{200f}",
        "\u{202a}",
        "\u{202c}",
        "\u{2066}",
        "\u{2069}",
        "\u{feff}",
        "\u{fe0f}",
        "\u{e0041}",
        "\u{e0100}",
        "\u{fff9}",
        "\u{1}",
        "\u{7f}",
    ] {
        openstack_finds(&[
            &format!("Open{hidden}Stack Ambas{hidden}sador"),
            &format!("Bob ({hidden}Ambas{hidden}sador{hidden})"),
            &format!("{hidden}Bob |{hidden} Аmbassador"),
        ]);
    }
    let far = format!("{}OpenStack Ambassador", "\u{200b}".repeat(5000));
    let wide = format!("OpenStack{}Ambassador", " \u{3000}".repeat(2000));
    openstack_finds(&[&far, &wide]);
}

#[test]
fn letters_set_apart_are_read_together() {
    openstack_finds(&[
        "O p e n S t a c k  A m b a s s a d o r",
        "O.p.e.n.S.t.a.c.k A.m.b.a.s.s.a.d.o.r",
        "O★p★e★n★S★t★a★c★k Ambassador",
        "Bob (A m b a s s a d o r)",
        "Bob (А m b а s s а d о r)",
        "Open Stack Am bas sa dor",
        "Open-Stack_Ambassador",
        "OpenStack·Ambassador",
        "OpenStack\u{2800}Ambassador",
        "OpenStack\u{a0}\u{2003}Ambassador",
        "OpenStack\u{fffc}Ambassador",
        "[OpenStack] {Ambassador}",
        "OpenStack 大 使",
    ]);
}

#[test]
fn what_is_turned_round_is_read_as_it_is_seen() {
    openstack_finds(&[
        "\u{202e}rodassabmA kcatSnepO",
        "Bob \u{202e}rodassabmA kcatSnepO\u{202c} of Europe",
        "OpenStack \u{202e}rodassabmA",
    ]);
    let (_, rules) = &PROGRAMMES[0];
    assert!(!rules.is_claimed_by("rodassabmA kcatSnepO"), "that is how it is seen");
}

#[test]
fn who_claims_nothing_is_left_alone() {
    for (project, rules) in &*PROGRAMMES {
        let claims: Vec<_> = innocent(project).into_iter().filter(|name| rules.is_claimed_by(name)).collect();
        assert!(claims.is_empty(), "these claim nothing of {project}: {claims:#?}");
    }
}

#[test]
fn enough_names_in_enough_scripts_are_left_alone() {
    let names = innocent("OpenStack");
    assert!(names.len() >= 100, "only {}", names.len());
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "each once");
    let scripts = [
        "Latin",
        "Cyrillic",
        "Greek",
        "Arabic",
        "Hebrew",
        "Devanagari",
        "Bengali",
        "Han",
        "Hiragana",
        "Katakana",
        "Hangul",
        "Thai",
        "Armenian",
        "Georgian",
        "Tamil",
        "Kannada",
        "Lao",
        "Ethiopic",
        "Cherokee",
        "Khmer",
    ];
    for script in scripts {
        let letter = Regex::new(&format!(r"\p{{Script={script}}}")).expect("a script");
        assert!(names.iter().any(|name| letter.is_match(name)), "no name in {script}");
    }
}

#[test]
fn a_claim_beside_something_harmless_stays_one() {
    found(&[
        "{project} Ambassador (not a fan of bugs)",
        "{project} Ambassador, former Rust Ambassador",
        "former Ambassador of Rust, now {project} Ambassador",
        "ex-Ambassador | {project} Ambassador",
        "{project} Ambassador & ambassador fan",
        "{project} Ambassador, fan of cats",
        "Retired | {project} Ambassador",
        "Bob (Ambassador), ask an ambassador",
        "{project} former ambassador Ambassador",
        "Fanny, {project} Ambassador",
        "Rex {project} Ambassador",
        "{project} Ambassador Fanny Miller",
        "{project} Ambassador, retired Googler",
        "Ex-Googler, {project} Ambassador",
        "Fan of {project}, Ambassador",
    ]);
}

#[test]
fn what_is_harmless_is_so_in_any_letters() {
    let (_, rules) = &PROGRAMMES[0];
    for name in
        ["Fоrmer OpenStack Ambassador", "ｆｏｒｍｅｒ OpenStack Ambassador", "OpenStack Аmbassador fаn"]
    {
        assert!(!rules.is_claimed_by(name), "{name}");
    }
}

#[test]
fn a_programme_without_patterns_watches_nobody() {
    let rules = TitleRules::default();
    assert!(!rules.watches());
    assert!(!rules.is_claimed_by("OpenStack Ambassador"));
}

#[test]
fn a_pattern_looks_for_what_its_letters_and_classes_look_like() {
    let cases = [
        ("m{2}", "mm", "rn"),
        ("ab[mno]c", "abrnc", "abrc"),
        ("ambass[aeiou]dor", "ambassаdоr", "ambassxdor"),
        ("title.end", "titlemend", "titleend"),
        ("(?i)OFFICIAL", "0ff1c1a|", "office"),
        (r"clerk\|", "сlеrk|", "сlеrkl"),
        (r"\p{Greek}{3}", "λόγος", "logos"),
        ("Ågent", "agent", "gent"),
        (r"cl[^0-9]rk", "clеrk", "cl7rk"),
    ];
    for (pattern, claims, claims_not) in cases {
        let rules = TitleRules::new(vec![TitlePattern::read(pattern).expect("a pattern")], Vec::new());
        assert!(rules.is_claimed_by(claims), "{pattern} in {claims}");
        assert!(!rules.is_claimed_by(claims_not), "{pattern} not in {claims_not}");
    }
}

#[test]
fn what_finds_itself_anywhere_is_no_pattern() {
    for (pattern, why) in [
        ("", NoPattern::MatchesNothing),
        (".*", NoPattern::MatchesNothing),
        ("(ambassador)?", NoPattern::MatchesNothing),
        (r"\b", NoPattern::MatchesNothing),
        (".+", NoPattern::MatchesAnybody("x")),
        (r"\p{Han}", NoPattern::MatchesAnybody("李明")),
        ("a", NoPattern::MatchesAnybody("ada")),
        ("\u{301}+", NoPattern::Unseen),
        ("[\u{301}\u{200b}]", NoPattern::Unseen),
        ("(ambassador){1000000}", NoPattern::TooLarge),
    ] {
        assert_eq!(TitlePattern::read(pattern), Err(why), "{pattern}");
    }
    assert!(matches!(TitlePattern::read("(ambassador"), Err(NoPattern::Unclear(_))));
}

/// By the letter, the others that look like it.
static CONFUSABLES: LazyLock<BTreeMap<char, Vec<char>>> = LazyLock::new(|| {
    let mut by_look: BTreeMap<String, Vec<char>> = BTreeMap::new();
    for letter in '\u{80}'..=char::MAX {
        let look: String = skeleton(letter.encode_utf8(&mut [0; 4])).collect();
        if !look.is_empty() && look.len() <= 2 && look.is_ascii() {
            by_look.entry(look).or_default().push(letter);
        }
    }
    let latin = ('a'..='z').chain('A'..='Z');
    latin
        .map(|c| (c, by_look.remove(&skeleton(&c.to_string()).collect::<String>()).unwrap_or_default()))
        .collect()
});

fn claim() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "OpenStack Ambassador",
        "OPENSTACK AMBASSADOR",
        "Bob (Ambassador)",
        "Official Ambassador",
        "Embajadora de OpenStack",
        "Bob | Botschafterin",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))), ..ProptestConfig::default() })]

    #[test]
    fn letters_that_look_alike_and_invisible_ones_never_hide_a_claim(
        claim in claim(),
        swaps in prop::collection::vec(any::<prop::sample::Index>(), 40),
        hidden in prop::collection::vec(prop::sample::select(vec!["", "", "\u{200b}", "\u{ad}", "\u{2066}", "\u{e0041}", "\u{301}"]), 40),
    ) {
        let mut name = String::new();
        for ((letter, swap), hidden) in claim.chars().zip(&swaps).zip(&hidden) {
            let others = CONFUSABLES.get(&letter).map(Vec::as_slice).unwrap_or_default();
            let nth = swap.index(2 * others.len() + 1);
            name.push(others.get(nth).copied().unwrap_or(letter));
            name.push_str(hidden);
        }
        prop_assert!(PROGRAMMES[0].1.is_claimed_by(&name), "{name:?}");
    }

    #[test]
    fn any_name_is_read(name in any::<String>(), signs in "[\\u{202a}-\\u{202e}\\u{2066}-\\u{2069}\\u{fffc}a-c |]{0,40}") {
        for (_, rules) in &*PROGRAMMES {
            for name in [&name, &signs, &format!("{signs}{name} OpenStack {signs} Ambassador {name}")] {
                let _: bool = rules.is_claimed_by(name);
            }
        }
    }

    #[test]
    fn any_pattern_is_read_or_refused(pattern in any::<String>(), name in any::<String>()) {
        if let Ok(pattern) = TitlePattern::read(&pattern) {
            let _: bool = TitleRules::new(vec![pattern.clone()], vec![pattern]).is_claimed_by(&name);
        }
    }

    #[test]
    fn any_words_find_themselves(words in "[a-zA-Zа-яα-ωäöéøßğşıİςſ大使アンダ]{2,8}( [a-zA-Zа-яα-ωäöéøßğşıİςſ大使アンダ]{2,8}){1,2}") {
        // Not those that stand in an ordinary name.
        if let Ok(pattern) = TitlePattern::read(&words) {
            prop_assert!(TitleRules::new(vec![pattern], Vec::new()).is_claimed_by(&words));
        }
    }
}
