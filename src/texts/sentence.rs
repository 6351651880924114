//! What may stand within one sentence of a file: its own arguments, the language's terms, and plural forms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Term};
use fluent_syntax::ast::{Variant, VariantKey};

use super::Problem;
use super::file::File;
use super::needed::Form;

/// The sentences of a file under examination.
pub(super) struct Sentence<'a, 'f> {
    /// The file.
    pub(super) file: &'f File,
    /// The terms of the language.
    pub(super) terms: &'a BTreeSet<&'f str>,
    /// The plural forms of the language.
    pub(super) plurals: &'a BTreeSet<String>,
    /// Those of the terms that were met.
    pub(super) used: &'a mut BTreeSet<&'f str>,
    /// What was found.
    pub(super) problems: &'a mut Vec<Problem>,
}

/// What can stand in a sentence; in a term that is what its users give it, hence anything.
type Arguments<'n> = Option<&'n BTreeMap<&'static str, Form>>;

impl<'f> Sentence<'_, 'f> {
    /// Takes a problem down.
    pub(super) fn problem(&mut self, part: &str, what: String, mend: impl Into<String>) {
        self.problems.push(self.file.problem(part, what, mend));
    }

    /// Examines a term with its attributes.
    pub(super) fn term(&mut self, term: &Term<&'f str>) {
        self.words(&term.value, None);
        for attribute in &term.attributes {
            self.words(&attribute.value, None);
        }
    }

    /// Examines words in which these arguments can stand.
    pub(super) fn words(&mut self, pattern: &Pattern<&'f str>, arguments: Arguments<'_>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, arguments);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'f str>, arguments: Arguments<'_>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, arguments),
            Expression::Select { selector, variants } => {
                self.inline(selector, arguments);
                self.selector(selector, variants, arguments);
                for variant in variants {
                    self.words(&variant.value, arguments);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'f str>, arguments: Arguments<'_>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression, arguments),
            InlineExpression::VariableReference { id } => self.variable(id.name, arguments),
            InlineExpression::TermReference { id, arguments: given, .. } => {
                self.used.insert(id.name);
                if !self.terms.contains(id.name) {
                    self.problem(
                        id.name,
                        format!("there is no “-{}”", id.name),
                        format!("define it, “-{} = …”, or write the words themselves", id.name),
                    );
                }
                if let Some(CallArguments { positional, named }) = given {
                    let values = named.iter().map(|argument| &argument.value);
                    values.chain(positional).for_each(|value| self.inline(value, arguments));
                }
            }
            InlineExpression::MessageReference { id, .. } => self.problem(
                id.name,
                format!("a sentence cannot hold the other sentence “{}”", id.name),
                "make what they share a term, “-name = …”, and use it in both as { -name }",
            ),
            InlineExpression::FunctionReference { id, .. } => self.problem(
                id.name,
                format!("there is no function {}", id.name),
                "put the argument in as it is; numbers choose their plural form by themselves",
            ),
        }
    }

    fn variable(&mut self, name: &'f str, arguments: Arguments<'_>) {
        let Some(known) = arguments.filter(|known| !known.contains_key(name)) else {
            return;
        };
        let list: Vec<String> = known.keys().map(|known| format!("{{ ${known} }}")).collect();
        let mend = if list.is_empty() {
            "nothing can stand in it; use words alone".to_owned()
        } else {
            format!("what can stand in it is {}", list.join(", "))
        };
        self.problem(name, format!("this sentence knows no ${name}"), mend);
    }

    /// In a sentence only numbers choose between forms, and the forms are those of plurals.
    fn selector(
        &mut self,
        selector: &InlineExpression<&'f str>,
        variants: &[Variant<&'f str>],
        arguments: Arguments<'_>,
    ) {
        let (Some(known), InlineExpression::VariableReference { id }) = (arguments, selector) else {
            return;
        };
        if known.get(id.name) == Some(&Form::Piece) {
            self.problem(
                id.name,
                format!("${} is no number and cannot choose between forms", id.name),
                "write one form that is right for all, or choose by a number",
            );
            return;
        }
        for variant in variants {
            if let VariantKey::Identifier { name } = &variant.key
                && !self.plurals.contains(*name)
            {
                let forms: Vec<String> = self.plurals.iter().map(|form| format!("[{form}]")).collect();
                let mend =
                    format!("the forms are {}; an exact number can be named too, as [0]", forms.join(", "));
                self.problem(name, format!("[{name}] is no plural form of this language"), mend);
            }
        }
    }
}
