//! Draws the logos of groups: from a template and a name, as a picture (PNG) and as a drawing (SVG) that looks the same
//! everywhere, since its letters are shapes. The same name gives the same logo.
//!
//! - [`template`]: an SVG with a place for a name
//! - [`fonts`]: which font draws which letter
//! - `setting`, `breaks`: lines, directions and sizes

use std::panic::{AssertUnwindSafe, catch_unwind};

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Group, Node, Options, Tree, WriteOptions};

use self::fonts::Fonts;
use self::template::Template;
use crate::domain::logo::Undrawable;
use crate::domain::record::group::standing::Rank;

mod breaks;
pub mod fonts;
mod setting;
pub mod template;
#[cfg(test)]
mod tests;

/// How wide a picture is, in pixels; as high as its template says.
pub const WIDTH: u16 = 1024;

/// What keeps a template from becoming a logo, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The line, counted from 1; none if it is about the template as a whole.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub mend: String,
}

/// A picture of so many pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The picture, as PNG.
    pub png: Vec<u8>,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// The templates of an installation, and its fonts.
#[derive(Debug)]
pub struct Logos {
    new: Template,
    official: Template,
    fonts: Fonts,
}

impl Logos {
    /// With these templates and fonts.
    #[must_use]
    pub fn new(new: Template, official: Template, fonts: Fonts) -> Self {
        Self { new, official, fonts }
    }

    /// The logo as a picture.
    ///
    /// # Errors
    /// Says why the name becomes none.
    pub fn picture(&self, rank: Rank, name: &str) -> Result<Picture, Undrawable> {
        guarded(|| self.draw(rank, name))
    }

    fn draw(&self, rank: Rank, name: &str) -> Result<Picture, Undrawable> {
        let tree = self.tree(rank, name)?;
        let size = tree.size();
        let scale = f32::from(WIDTH) / size.width();
        let whole = size.to_int_size().scale_to_width(WIDTH.into()).ok_or(Undrawable::Broken)?;
        let mut pixels = Pixmap::new(whole.width(), whole.height()).ok_or(Undrawable::Broken)?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        let (width, height) = (pixels.width(), pixels.height());
        let png = encoded(pixels).map_err(|_| Undrawable::Broken)?;
        Ok(Picture { png, width, height })
    }

    /// The logo as a drawing.
    ///
    /// # Errors
    /// Says why the name becomes none.
    pub fn drawing(&self, rank: Rank, name: &str) -> Result<String, Undrawable> {
        let written = WriteOptions { coordinates_precision: 3, ..WriteOptions::default() };
        guarded(|| Ok(self.tree(rank, name)?.to_string(&written)))
    }

    /// The fonts that there are.
    #[must_use]
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    fn tree(&self, rank: Rank, name: &str) -> Result<Tree, Undrawable> {
        let template = match rank {
            Rank::New => &self.new,
            Rank::Official => &self.official,
        };
        let fonts = self.fonts.loaded();
        let name = setting::set(&setting::tidy(name)?, template, fonts)?;
        let options =
            Options { font_resolver: fonts.resolver(), fontdb: fonts.database(), ..template.options() };
        let tree = Tree::from_str(&template.with(&name), &options).map_err(|_| Undrawable::Broken)?;
        let mut missing = Vec::new();
        boxes(tree.root(), &mut missing);
        missing.sort();
        missing.dedup();
        if missing.is_empty() { Ok(tree) } else { Err(Undrawable::Letters(missing)) }
    }
}

/// The pixels as PNG: quickly rather than as small as can be.
fn encoded(pixels: Pixmap) -> Result<Vec<u8>, EncodingError> {
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    encoder.write_header()?.write_image_data(&pixels.take_demultiplied())?;
    Ok(png)
}

/// What is drawn; a name on which a library for drawing panics is one that cannot be drawn. It would be there again at
/// every start.
fn guarded<T>(draw: impl FnOnce() -> Result<T, Undrawable>) -> Result<T, Undrawable> {
    catch_unwind(AssertUnwindSafe(draw)).unwrap_or(Err(Undrawable::Broken))
}

/// The letters that would be drawn as empty boxes.
fn boxes(group: &Group, missing: &mut Vec<String>) {
    for node in group.children() {
        match node {
            Node::Group(group) => boxes(group, missing),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                missing.extend(
                    glyphs
                        .filter(|glyph| glyph.id.0 == 0 && !glyph.text.is_empty())
                        .map(|glyph| glyph.text.clone()),
                );
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}
