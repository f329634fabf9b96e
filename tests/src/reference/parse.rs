//! JSON with texts of any bytes. What is not Unicode in a text is U+FFFD.

use super::Json;

/// Deeper values may be refused.
const DEPTH: usize = 100;

/// The value, and whether it may be refused: a key is not Unicode, or it is too deep to be read here. `None` if it is not
/// JSON.
pub fn parse(bytes: &[u8]) -> Option<(Json, bool)> {
    let mut parser = Parser { rest: bytes, doubt: false, depth: 0 };
    let json = parser.value();
    if parser.depth > DEPTH {
        return Some((Json::Null, true));
    }
    parser.space();
    json.filter(|_| parser.rest.is_empty()).map(|json| (json, parser.doubt))
}

struct Parser<'a> {
    rest: &'a [u8],
    doubt: bool,
    depth: usize,
}

impl Parser<'_> {
    fn space(&mut self) {
        let length = self.rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        self.rest = &self.rest[length..];
    }

    fn take(&mut self, text: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    fn value(&mut self) -> Option<Json> {
        self.space();
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        let value = match self.rest.first()? {
            b'n' => self.take(b"null").map(|()| Json::Null),
            b't' => self.take(b"true").map(|()| Json::Boolean(true)),
            b'f' => self.take(b"false").map(|()| Json::Boolean(false)),
            b'"' => self.text(false).map(Json::Text),
            b'[' => self.list(),
            b'{' => self.object(),
            _ => self.number(),
        };
        // Too much depth ends all values around it.
        self.depth -= usize::from(self.depth <= DEPTH);
        value
    }

    fn list(&mut self) -> Option<Json> {
        self.take(b"[")?;
        let mut items = Vec::new();
        self.space();
        if self.take(b"]").is_some() {
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value()?);
            self.space();
            match self.take(b",") {
                Some(()) => {}
                None => return self.take(b"]").map(|()| Json::List(items)),
            }
        }
    }

    fn object(&mut self) -> Option<Json> {
        self.take(b"{")?;
        let mut members = Vec::new();
        self.space();
        if self.take(b"}").is_some() {
            return Some(Json::Object(members));
        }
        loop {
            self.space();
            let key = self.text(true)?;
            self.space();
            self.take(b":")?;
            members.push((key, self.value()?));
            self.space();
            match self.take(b",") {
                Some(()) => {}
                None => return self.take(b"}").map(|()| Json::Object(members)),
            }
        }
    }

    fn number(&mut self) -> Option<Json> {
        let length = self.rest.iter().take_while(|it| it.is_ascii_digit() || b"+-.eE".contains(it)).count();
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        let text = std::str::from_utf8(text).ok()?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
        let (decimal, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, "0"));
        let whole = whole.strip_prefix('-').unwrap_or(whole);
        let is_number = digits(whole)
            && (whole == "0" || !whole.starts_with('0'))
            && digits(fraction)
            && digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
        is_number.then(|| Json::Number(text.to_owned()))
    }

    /// A text. One that is not valid is doubtful as a key.
    fn text(&mut self, is_key: bool) -> Option<String> {
        self.take(b"\"")?;
        let mut text = String::new();
        loop {
            let length = self.rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count();
            let (plain, rest) = self.rest.split_at(length);
            self.rest = rest;
            self.doubt |= is_key && std::str::from_utf8(plain).is_err();
            text.push_str(&String::from_utf8_lossy(plain));
            match self.rest.first()? {
                b'"' => return self.take(b"\"").map(|()| text),
                b'\\' => {
                    let character = self.escape()?;
                    self.doubt |= is_key && character.is_none();
                    text.push(character.unwrap_or('\u{fffd}'));
                }
                control if is_key => {
                    self.doubt = true;
                    text.push(char::from(*control));
                    self.rest = &self.rest[1..];
                }
                _ => return None,
            }
        }
    }

    /// The escaped character, or `None` for half of a surrogate pair.
    fn escape(&mut self) -> Option<Option<char>> {
        if let Some(unit) = unit(self.rest) {
            self.rest = &self.rest[6..];
            if let (0xd800..=0xdbff, Some(low @ 0xdc00..=0xdfff)) = (unit, self::unit(self.rest)) {
                self.rest = &self.rest[6..];
                return Some(char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00)));
            }
            return Some(char::from_u32(unit));
        }
        let character = match self.rest.get(1)? {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            byte @ (b'"' | b'\\' | b'/') => char::from(*byte),
            _ => return None,
        };
        self.rest = &self.rest[2..];
        Some(Some(character))
    }
}

/// The number in an escape such as `\u00e9`.
fn unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    let digits = std::str::from_utf8(digits).ok().filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}
