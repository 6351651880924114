//! What people write commands no terminal: control characters are shown by their pictures.

/// The text with nothing left that a terminal could obey; lines stay lines.
pub(super) fn harmless(text: &str) -> String {
    text.chars().map(|sign| if sign == '\n' { sign } else { picture(sign) }).collect()
}

/// Likewise, with the ends of lines shown too.
pub(super) fn on_one_line(text: &str) -> String {
    text.chars().map(picture).collect()
}

fn picture(sign: char) -> char {
    match sign {
        '\t' => ' ',
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(sign)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        sign if sign.is_control() => char::REPLACEMENT_CHARACTER,
        sign => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_escape_sequence_is_left() {
        assert_eq!(harmless("a\u{1b}[2Jb\u{9b}2Jc\r\nd\te\u{7f}"), "a␛[2Jb\u{fffd}2Jc␍\nd e␡");
        assert_eq!(on_one_line("a\nb"), "a␊b");
    }
}
