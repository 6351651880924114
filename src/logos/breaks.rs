//! Where a name may be broken into lines: at spaces first, between the letters of scripts that have none, and in words
//! that are too long for a line of their own.

use std::ops::Range;

/// Where a line may end, and how much wider lines may be, in halves of a Chinese letter, before it is broken there.
const PLACES: [(Place, usize); 3] = [(Place::Space, 0), (Place::Letter, 3), (Place::Word, 8)];

/// Words of more clusters than this may be broken; where no spaces are written, of more than that.
const LONG: usize = 18;
const UNSPACED: usize = 10;

/// What of a word stays together at its ends.
const ENDS: usize = 3;

/// What a line may end at, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// A space, or a hyphen.
    Space,
    /// A letter of a script in which every letter is a word.
    Letter,
    /// The middle of a word.
    Word,
}

/// Breaks a name into as many lines, as even as they get; nothing where it cannot be broken so often.
pub(super) fn lines(clusters: &[String], count: usize) -> Option<Vec<Range<usize>>> {
    let ways = PLACES.iter().filter_map(|(worst, price)| {
        let places = (1..clusters.len()).filter(|at| place(clusters, *at).is_some_and(|it| it <= *worst));
        let (widest, lines) = even(clusters, &places.collect::<Vec<_>>(), count)?;
        Some((widest + price, lines))
    });
    ways.min_by_key(|(cost, _)| *cost).map(|(_, lines)| lines)
}

/// The lines, broken at some of these places, of which the widest is the narrowest; and how wide that is.
fn even(clusters: &[String], places: &[usize], count: usize) -> Option<(usize, Vec<Range<usize>>)> {
    let mut until = vec![0];
    for cluster in clusters {
        until.push(until[until.len() - 1] + width(cluster));
    }
    let places: Vec<usize> = [0].into_iter().chain(places.iter().copied()).chain([clusters.len()]).collect();
    // For each place the best lines that end there: how wide the widest is, and where each begins.
    let mut best: Vec<Option<(usize, Vec<usize>)>> = vec![None; places.len()];
    best[0] = Some((0, Vec::new()));
    for _ in 0..count {
        let ways = |end: usize| {
            let ways = best[..end].iter().zip(&places).filter_map(|(so_far, from)| {
                let (widest, begins) = so_far.as_ref()?;
                Some(((*widest).max(until[places[end]] - until[*from]), begins, *from))
            });
            let (widest, begins, from) = ways.min_by_key(|(widest, ..)| *widest)?;
            Some((widest, begins.iter().copied().chain([from]).collect()))
        };
        best = (0..places.len()).map(ways).collect();
    }
    let (widest, begins) = best.pop()??;
    let ends = begins.iter().copied().skip(1).chain([clusters.len()]);
    Some((widest, begins.iter().copied().zip(ends).map(|(from, to)| from..to).collect()))
}

/// Whether a line that ends here ends within a word of a script that says so with a hyphen.
pub(super) fn needs_hyphen(clusters: &[String], at: usize) -> bool {
    let (Some(before), Some(after)) = (at.checked_sub(1).map(|at| &clusters[at]), clusters.get(at)) else {
        return false;
    };
    is_cased(first(before)) && is_cased(first(after))
}

/// At what a line would end before the cluster at this place; nothing where it cannot.
fn place(clusters: &[String], at: usize) -> Option<Place> {
    let (last, next) = (first(&clusters[at - 1]), first(&clusters[at]));
    if last.is_whitespace() {
        return Some(Place::Space);
    }
    if next.is_whitespace() || clings(next) || leads(last) {
        return None;
    }
    let ends_word = |cluster: &String| first(cluster).is_whitespace() || is_hyphen(first(cluster));
    let before = clusters[..at].iter().rev().take_while(|cluster| !ends_word(cluster)).count();
    let after = clusters[at..].iter().take_while(|cluster| !ends_word(cluster)).count();
    let longer = |than| before >= ENDS && after >= ENDS && before + after > than;
    if is_hyphen(last) {
        Some(Place::Space)
    } else if is_wide(last) && is_wide(next) {
        Some(Place::Letter)
    } else if (is_cased(last) && is_cased(next) && longer(LONG))
        || (is_thai(last) && is_thai(next) && longer(UNSPACED))
    {
        Some(Place::Word)
    } else {
        None
    }
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '–' | '—' | '/')
}

fn first(cluster: &str) -> char {
    cluster.chars().next().unwrap_or(' ')
}

/// Roughly how wide a cluster is, in halves of a Chinese letter.
fn width(cluster: &str) -> usize {
    1 + usize::from(is_wide(first(cluster)))
}

/// Whether a line may be broken on both sides of a letter.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}'
        | '\u{20000}'..='\u{3ffff}')
}

fn is_cased(letter: char) -> bool {
    letter.is_lowercase() || letter.is_uppercase()
}

/// Thai and Lao put no space between words.
fn is_thai(letter: char) -> bool {
    matches!(letter, '\u{0e01}'..='\u{0ed9}')
}

/// What begins no line: what closes, what lengthens, and vowels that follow their consonant.
fn clings(letter: char) -> bool {
    matches!(letter, '\u{0e2f}'..='\u{0e3a}' | '\u{0e45}'..='\u{0e4e}' | '\u{0eb0}'..='\u{0ebd}')
        || "、。，．：；！？）」』】〕》〉ーぁぃぅぇぉっゃゅょァィゥェォッャュョ・々)]}".contains(letter)
}

/// What ends no line: what opens, and vowels that stand before their consonant.
fn leads(letter: char) -> bool {
    matches!(letter, '\u{0e40}'..='\u{0e44}' | '\u{0ec0}'..='\u{0ec4}')
        || "（「『【〔《〈([{".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(name: &str, count: usize) -> Option<String> {
        let clusters: Vec<String> = name.chars().map(String::from).collect();
        let lines = lines(&clusters, count)?.into_iter().map(|range| {
            let hyphen = if needs_hyphen(&clusters, range.end) { "-" } else { "" };
            format!("{}{hyphen}", clusters[range].concat().trim())
        });
        Some(lines.collect::<Vec<_>>().join(" | "))
    }

    #[test]
    fn a_name_is_broken_into_lines_as_even_as_they_get() {
        let is = |name, count, lines: &str| assert_eq!(broken(name, count).as_deref(), Some(lines));
        is("Oslo", 1, "Oslo");
        is("OpenStack User Group Rhein-Main", 2, "OpenStack User | Group Rhein-Main");
        is("OpenStack User Group Rhein-Main", 3, "OpenStack | User Group | Rhein-Main");
        is("日本ユーザー会 東京支部", 2, "日本ユーザー会 | 東京支部");
        is("北京开源云计算用户组", 2, "北京开源云 | 计算用户组");
        is("東京（支部）の会", 2, "東京（支 | 部）の会");
        is("Санкт-Петербургская группа", 3, "Санкт- | Петербургская | группа");
    }

    #[test]
    fn only_a_word_that_is_too_long_is_broken() {
        assert_eq!(broken("Oslo", 2), None);
        assert_eq!(broken("Санкт", 2), None);
        assert_eq!(broken("مجموعة", 2), None, "its letters are joined");
        let long = broken("Donaudampfschifffahrtsgesellschaft", 2);
        assert_eq!(long.as_deref(), Some("Donaudampfschifff- | ahrtsgesellschaft"));
    }
}
