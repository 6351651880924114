//! A template of a logo: an SVG with a place for a name. What cannot become a logo is told with its line and mend.
//!
//! It names nothing outside itself: no file, no address, no style sheet, no picture.

use std::ops::Range;

use resvg::usvg::roxmltree::{Document, Node};
use resvg::usvg::{ImageHrefResolver, Node as Shape, Options, TextChunk, Tree};

use super::Flaw;
use super::fonts::{Fonts, SHIPPED, Wish};

/// More than this, in bytes, no badge needs.
const LARGEST: usize = 256 << 10;

/// How many times as wide as high a logo can be, and as high as wide.
const MOST_WIDE: f32 = 4.0;

/// The element that stands for the name.
const NAME: &str = "name";

/// The rectangle into which the name must fit.
const BOX: &str = "name-box";

/// What draws or does more than shapes and words.
const FOREIGN: [&str; 7] = ["image", "script", "style", "foreignObject", "feImage", "animate", "set"];

/// What a name cannot have: it is put to its place, and its font is chosen by what it is written in.
const UNFIT: [&str; 6] = ["style", "class", "transform", "textLength", "rotate", "writing-mode"];

/// What is worked out anew for each part of a name.
const OWN: [&str; 8] = ["id", "x", "y", "dx", "dy", "text-anchor", "font-family", "font-size"];

/// A template that was read.
#[derive(Debug, Clone)]
pub struct Template {
    svg: String,
    /// Where in it the name stands.
    name: Range<usize>,
    /// How the name looks, as attributes.
    pub(super) looks: Vec<(String, String)>,
    /// In which font.
    pub(super) wish: Wish,
    /// How large at most.
    pub(super) size: f32,
    /// Where it goes.
    pub(super) room: Frame,
    /// The colour of what is drawn in `currentColor`.
    colour: String,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Template {
    /// Reads a template; what it draws in `currentColor` gets this colour, written as in CSS.
    ///
    /// # Errors
    /// The first thing that keeps it from becoming a logo.
    pub fn read(svg: &str, colour: &str) -> Result<Self, Flaw> {
        if svg.len() > LARGEST {
            let what = format!("the template has {} bytes", svg.len());
            return Err(Flaw { line: None, what, mend: format!("write one of {LARGEST} at most") });
        }
        let document = Document::parse(svg).map_err(|error| Flaw {
            line: Some(error.pos().row as usize),
            what: format!("this is not XML: {error}"),
            mend: "export it as plain SVG, without DOCTYPE and entities".to_owned(),
        })?;
        document.descendants().filter(Node::is_element).try_for_each(stands_alone)?;
        let name = element(&document, NAME, "text", "<text id=\"name\" font-size=\"96\">Name</text>")?;
        let frame = element(
            &document,
            BOX,
            "rect",
            "<rect id=\"name-box\" x=\"0\" y=\"0\" width=\"640\" height=\"240\" fill=\"none\"/>",
        )?;
        if name.parent() != frame.parent() || frame.has_attribute("transform") {
            let mend = "put them side by side, and move what holds both";
            return Err(flaw(frame, "the name's box does not stand beside the name, or is moved", mend));
        }
        if let Some(unfit) = name.attributes().find(|attribute| UNFIT.contains(&attribute.name())) {
            let what = format!("a name has no \"{}\"", unfit.name());
            return Err(flaw(name, what, "take it out, or put it on a <g> around the name and its box"));
        }
        let looks = name.attributes().filter(|it| it.namespace().is_none() && !OWN.contains(&it.name()));
        let looks = looks.map(|it| (it.name().to_owned(), it.value().to_owned())).collect();
        let (font, size) = Self::font(svg, name)?;
        Ok(Self {
            svg: svg.to_owned(),
            name: name.range(),
            looks,
            wish: font,
            size,
            room: frame_of(frame)?,
            colour: colour.to_owned(),
        })
    }

    /// In which font and how large the name is to be drawn, as the whole of the template says.
    fn font(svg: &str, name: Node<'_, '_>) -> Result<(Wish, f32), Flaw> {
        let fonts = Fonts::default();
        let loaded = fonts.loaded();
        let options =
            Options { font_resolver: loaded.resolver(), fontdb: loaded.database(), ..plain("black") };
        let tree = Tree::from_str(svg, &options).map_err(|error| Flaw {
            line: None,
            what: format!("this is not SVG: {error}"),
            mend: "open it in a browser, which shows what is wrong".to_owned(),
        })?;
        let size = tree.size();
        if size.width() > MOST_WIDE * size.height() || size.height() > MOST_WIDE * size.width() {
            let what = format!("a logo of {} × {} is too long", size.width(), size.height());
            let mend =
                format!("make no side more than {MOST_WIDE} times the other: viewBox=\"0 0 1024 512\"");
            return Err(Flaw { line: None, what, mend });
        }
        let Some(Shape::Text(text)) = tree.node_by_id(NAME) else {
            return Err(flaw(
                name,
                "the name is not seen",
                "write an example of a name into it, and show it",
            ));
        };
        let span = text.chunks().iter().flat_map(TextChunk::spans).next();
        let span =
            span.ok_or_else(|| flaw(name, "the name is empty", "write an example of a name into it"))?;
        let families = span.font().families().iter();
        let families = families.map(|family| family.to_string().trim_matches('"').to_owned()).collect();
        Ok((Wish { families, weight: span.font().weight() }, span.font_size().get()))
    }

    /// The template with this in place of the name.
    pub(super) fn with(&self, name: &str) -> String {
        format!("{}{name}{}", &self.svg[..self.name.start], &self.svg[self.name.end..])
    }

    /// How it is to be read.
    pub(super) fn options(&self) -> Options<'static> {
        plain(&self.colour)
    }
}

/// Reads nothing but what it is given.
fn plain(colour: &str) -> Options<'static> {
    Options {
        font_family: SHIPPED.to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        style_sheet: Some(format!("svg {{ color: {colour} }}")),
        ..Options::default()
    }
}

fn flaw(at: Node<'_, '_>, what: impl Into<String>, mend: impl Into<String>) -> Flaw {
    let line = at.document().text_pos_at(at.range().start).row as usize;
    Flaw { line: Some(line), what: what.into(), mend: mend.into() }
}

/// Whether an element names nothing outside the template.
fn stands_alone(element: Node<'_, '_>) -> Result<(), Flaw> {
    let kind = element.tag_name().name();
    if FOREIGN.contains(&kind) {
        return Err(flaw(element, format!("a template has no <{kind}>"), "draw it with shapes and words"));
    }
    for attribute in element.attributes() {
        let value = attribute.value();
        let elsewhere = if attribute.name() == "href" {
            !value.starts_with('#')
        } else {
            value.split("url(").skip(1).any(|url| !url.trim_start_matches(['"', '\'', ' ']).starts_with('#'))
        };
        if elsewhere {
            let what = format!("\"{}\" points outside the template: {value}", attribute.name());
            return Err(flaw(element, what, "point to an element of the template: \"#its-id\""));
        }
    }
    Ok(())
}

fn element<'a, 'input>(
    document: &'a Document<'input>,
    id: &str,
    kind: &str,
    example: &str,
) -> Result<Node<'a, 'input>, Flaw> {
    let mut found = document.descendants().filter(|node| node.attribute("id") == Some(id));
    match (found.next(), found.next()) {
        (Some(node), None) if node.tag_name().name() == kind => Ok(node),
        (Some(_), Some(other)) => Err(flaw(other, format!("\"{id}\" is there twice"), "keep one of them")),
        (Some(node), None) => Err(flaw(node, format!("\"{id}\" is no <{kind}>"), format!("write {example}"))),
        (None, _) => {
            let what = format!("the template has no <{kind} id=\"{id}\">");
            Err(Flaw { line: None, what, mend: format!("write {example}") })
        }
    }
}

fn frame_of(rect: Node<'_, '_>) -> Result<Frame, Flaw> {
    let number = |name: &str| {
        let number = rect.attribute(name).and_then(|number| number.trim().parse::<f32>().ok());
        number.filter(|number| number.is_finite()).ok_or_else(|| {
            flaw(rect, format!("the name's box has no number \"{name}\""), format!("write {name}=\"100\""))
        })
    };
    let frame =
        Frame { x: number("x")?, y: number("y")?, width: number("width")?, height: number("height")? };
    if frame.width > 0.0 && frame.height > 0.0 {
        Ok(frame)
    } else {
        Err(flaw(rect, "the name's box has no room", "make it wider and higher than nothing"))
    }
}
