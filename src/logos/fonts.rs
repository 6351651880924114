//! Which font draws which letter: the shipped ones first, then the installation's, then the system's. A letter that none
//! of them draws is named, never shown as an empty box.

use std::cmp::Reverse;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::{Database, FaceInfo, ID, Source, Stretch, Style, Weight};
use resvg::usvg::{Font, FontResolver};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// The family of the shipped fonts, and that of a template which names none.
pub(super) const SHIPPED: &str = "DejaVu Sans";

/// With this before it, the name of a family is the place of a face among all of them.
const CHOSEN: &str = "face-";

/// The fonts that there are. They are looked for when they are first needed.
#[derive(Debug, Default)]
pub struct Fonts {
    directory: Option<Arc<Path>>,
    of_the_system: bool,
    loaded: OnceLock<Loaded>,
}

/// The faces of all fonts, those that are asked first before the others.
#[derive(Debug)]
pub(super) struct Loaded {
    database: Arc<Database>,
    faces: Vec<Face>,
}

#[derive(Debug)]
struct Face {
    id: ID,
    family: String,
    /// Where it is from: what is shipped, what the operator put there, what the system has.
    from: u8,
    upright: bool,
    stretch: u16,
    weight: u16,
    name: String,
}

/// What a template wishes its name to be drawn in.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wish {
    /// The families, the first that there is.
    pub(super) families: Vec<String>,
    /// How bold.
    pub(super) weight: u16,
}

impl Fonts {
    /// The shipped fonts, those in a directory and those of the system, as wanted.
    #[must_use]
    pub fn new(directory: Option<&Path>, of_the_system: bool) -> Self {
        Self { directory: directory.map(Arc::from), of_the_system, loaded: OnceLock::new() }
    }

    /// Which of these letters no font here draws.
    #[must_use]
    pub fn missing(&self, letters: &str) -> Vec<char> {
        let clusters: Vec<String> = letters.chars().map(String::from).collect();
        let wish = Wish { families: Vec::new(), weight: 400 };
        let found = self.loaded().drawing(&clusters, &wish);
        letters.chars().zip(found).filter(|(_, face)| face.is_none()).map(|(letter, _)| letter).collect()
    }

    pub(super) fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(|| {
            let mut database = Database::new();
            for font in [dejavu::sans::bold(), dejavu::sans::regular()] {
                database.load_font_source(Source::Binary(Arc::new(font)));
            }
            let shipped = database.len();
            if let Some(directory) = &self.directory {
                database.load_fonts_dir(directory);
            }
            let ours = database.len();
            if self.of_the_system {
                database.load_system_fonts();
            }
            let from = |place: usize| u8::from(place >= shipped) + u8::from(place >= ours);
            let mut faces: Vec<Face> =
                database.faces().enumerate().map(|(place, face)| Face::new(face, from(place))).collect();
            // A directory is listed in any order.
            faces.sort_by(|one, other| {
                (one.from, &one.name, &one.family).cmp(&(other.from, &other.name, &other.family))
            });
            database.set_sans_serif_family(SHIPPED);
            database.set_serif_family(SHIPPED);
            Loaded { database: Arc::new(database), faces }
        })
    }
}

impl Face {
    fn new(face: &FaceInfo, from: u8) -> Self {
        Self {
            id: face.id,
            family: face.families.first().map(|(family, _)| family.clone()).unwrap_or_default(),
            from,
            upright: face.style == Style::Normal,
            stretch: face.stretch.to_number().abs_diff(Stretch::Normal.to_number()),
            weight: face.weight.0,
            name: face.post_script_name.clone(),
        }
    }
}

impl Loaded {
    /// The fonts as a drawing asks for them.
    pub(super) fn database(&self) -> Arc<Database> {
        Arc::clone(&self.database)
    }

    /// The face that draws each of these clusters whole, if one does. Faces as the template wishes them go first, then
    /// the nearest; among those for Chinese, Japanese and Korean, the one of the language that is written here.
    pub(super) fn drawing(&self, clusters: &[String], wish: &Wish) -> Vec<Option<usize>> {
        let han = han_of(clusters);
        let mut order: Vec<usize> = (0..self.faces.len()).collect();
        order.sort_by_key(|place| {
            let face = &self.faces[*place];
            let wished = wish.families.iter().position(|family| *family == face.family);
            (
                wished.unwrap_or(usize::MAX),
                face.from,
                Reverse(face.upright),
                Reverse(face.family.ends_with(han)),
                face.stretch,
                Weight(face.weight).0.abs_diff(wish.weight),
            )
        });
        let mut found = vec![None; clusters.len()];
        for place in order {
            let mut open = found.iter_mut().zip(clusters).filter(|(face, _)| face.is_none()).peekable();
            if open.peek().is_none() {
                break;
            }
            self.database.with_face_data(self.faces[place].id, |data, index| {
                let Ok(font) = FontRef::from_index(data, index) else { return };
                for (face, cluster) in open {
                    *face = draws(&font, cluster).then_some(place);
                }
            });
        }
        found
    }

    /// How a drawing asks for this face.
    pub(super) fn family(place: usize) -> String {
        format!("{CHOSEN}{place}")
    }

    /// Finds what a drawing asks for, and nothing in its stead.
    pub(super) fn resolver(&self) -> FontResolver<'_> {
        let usual = FontResolver::default_font_selector();
        FontResolver {
            select_font: Box::new(move |font: &Font, database| {
                let chosen = font.families().first().and_then(|family| {
                    let name = family.to_string();
                    name.trim_matches('"').strip_prefix(CHOSEN)?.parse::<usize>().ok()
                });
                match chosen.and_then(|place| self.faces.get(place)) {
                    Some(face) => Some(face.id),
                    None => usual(font, database),
                }
            }),
            select_fallback: Box::new(|_, _, _| None),
        }
    }
}

/// By what the families for Chinese, Japanese and Korean end that write these letters as their readers do.
fn han_of(clusters: &[String]) -> &'static str {
    let letters = || clusters.iter().flat_map(|cluster| cluster.chars());
    if letters().any(|letter| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')) {
        " JP"
    } else if letters().any(|letter| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}')) {
        " KR"
    } else {
        " SC"
    }
}

/// Whether a font draws all of a cluster: has its letters, and ink for them. What is invisible needs none.
fn draws(font: &FontRef<'_>, cluster: &str) -> bool {
    let (letters, outlines, colours) = (font.charmap(), font.outline_glyphs(), font.color_glyphs());
    cluster.chars().filter(|letter| !is_invisible(*letter)).all(|letter| {
        let Some(glyph) = letters.map(letter) else { return false };
        let mut ink = Ink(false);
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        if let Some(outline) = outlines.get(glyph) {
            // A glyph that cannot be drawn leaves no ink.
            _ = outline.draw(settings, &mut ink);
        }
        letter.is_whitespace() || ink.0 || colours.get(glyph).is_some()
    })
}

/// What joins or varies the letters beside it, and is not seen itself.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether anything was drawn.
struct Ink(bool);

impl OutlinePen for Ink {
    fn move_to(&mut self, _: f32, _: f32) {}
    fn line_to(&mut self, _: f32, _: f32) {
        self.0 = true;
    }
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.0 = true;
    }
    fn close(&mut self) {}
}
