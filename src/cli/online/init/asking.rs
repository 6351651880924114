//! One question at a time: answered by a flag, by its usual answer, or at the terminal, where a bad answer is refused with
//! what is wrong and asked for again.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crate::cli::failure::Failure;

/// A question to the operator.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    /// The flag that answers it.
    pub(super) flag: &'a str,
    /// What it is about, in a line or more; nothing if the prompt says it all.
    pub(super) about: &'a str,
    /// What is asked.
    pub(super) prompt: &'a str,
    /// What is taken if nothing is said.
    pub(super) usual: Option<&'a str>,
}

/// Why an answer was not taken.
#[derive(Debug)]
pub(super) enum Refusal {
    /// Another answer may do.
    Again(String),
    /// No answer would do.
    End(Failure),
}

impl From<String> for Refusal {
    fn from(what: String) -> Self {
        Self::Again(what)
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::End(failure)
    }
}

/// Who answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asking {
    /// Whether somebody sits at a terminal and wants to be asked.
    attended: bool,
}

impl Asking {
    /// Asks at the terminal, unless there is none or nobody wants to be asked.
    pub(super) fn new(non_interactive: bool) -> Self {
        Self { attended: !non_interactive && io::stdin().is_terminal() }
    }

    /// Whether anybody can be asked.
    pub(super) fn is_attended(self) -> bool {
        self.attended
    }

    /// Tells what only somebody at a terminal wants to read.
    pub(super) fn explain(self, what: &str) {
        if self.attended {
            println!("{what}");
        }
    }

    /// What `check` makes of the answer: of the one that was `given`, or else of what is said until it is right.
    pub(super) async fn ask<T>(
        self,
        question: &Question<'_>,
        given: Option<String>,
        mut check: impl AsyncFnMut(String) -> Result<T, Refusal>,
    ) -> Result<T, Failure> {
        let mut given = given;
        let mut explained = question.about.is_empty();
        loop {
            let from_flag = given.is_some();
            let answer = match given.take() {
                Some(answer) => answer,
                None if self.attended => {
                    if !explained {
                        println!("\n{}", question.about);
                        explained = true;
                    }
                    listen(question)?
                }
                None => question.usual.map(str::to_owned).ok_or_else(|| missing(&[question.flag]))?,
            };
            match check(answer).await {
                Ok(fine) => return Ok(fine),
                Err(Refusal::End(failure)) => return Err(failure),
                Err(Refusal::Again(what)) if self.attended => {
                    let by = if from_flag { format!("{}: ", question.flag) } else { String::new() };
                    println!("  ✗ {by}{what}");
                }
                Err(Refusal::Again(what)) => {
                    let way_out = format!(
                        "Give another answer with {}, then try again: what was done is found again.",
                        question.flag
                    );
                    return Err(Failure::new(format!("{}: {what}", question.flag), way_out));
                }
            }
        }
    }

    /// Yes or no; the usual answer where nobody can be asked.
    pub(super) async fn agree(self, about: &str, prompt: &str, usual: bool) -> Result<bool, Failure> {
        if !self.attended {
            return Ok(usual);
        }
        let usual = Some(if usual { "yes" } else { "no" });
        let question = Question { flag: "", about, prompt, usual };
        self.ask(&question, None, async |answer: String| match answer.to_lowercase().as_str() {
            "y" | "yes" => Ok(true),
            "n" | "no" => Ok(false),
            _ => Err("say yes or no".to_owned().into()),
        })
        .await
    }
}

/// Says that an answer was taken.
pub(super) fn done(what: &str) {
    println!("  ✓ {what}");
}

/// That these flags are missing, where nobody can be asked.
pub(super) fn missing(flags: &[&str]) -> Failure {
    let (verb, these) = if flags.len() == 1 { ("is", "it") } else { ("are", "them") };
    Failure::new(
        format!("{} {verb} missing, and nobody can be asked here.", flags.join(", ")),
        format!(
            "Give {these} as flags, or run this in a terminal; `chancery init --help` says what each means."
        ),
    )
}

fn listen(question: &Question<'_>) -> Result<String, Failure> {
    let usual = question.usual.filter(|usual| !usual.is_empty());
    let usual_is = usual.map(|usual| format!(" [{usual}]")).unwrap_or_default();
    let ended = |why: &str| {
        Failure::new(
            format!("The questions ended: {why}."),
            "Run `chancery init` again when you like: what was done is found again, and nothing is half written.",
        )
    };
    loop {
        print!("{}{usual_is}: ", question.prompt);
        let mut line = String::new();
        let heard = io::stdout().flush().and_then(|()| io::stdin().lock().read_line(&mut line));
        match heard {
            Ok(0) => {
                println!();
                return Err(ended("there is no more input"));
            }
            Err(error) => return Err(ended(&error.to_string())),
            Ok(_) => {}
        }
        match (line.trim(), question.usual) {
            ("", Some(usual)) => return Ok(usual.to_owned()),
            ("", None) => {}
            (answer, _) => return Ok(answer.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTION: Question<'_> = Question { flag: "--colour", about: "", prompt: "Colour", usual: None };
    const ALONE: Asking = Asking { attended: false };

    async fn red(answer: String) -> Result<String, Refusal> {
        if answer == "red" { Ok(answer) } else { Err(format!("{answer} is not red").into()) }
    }

    #[tokio::test]
    async fn a_flag_answers() {
        assert_eq!(ALONE.ask(&QUESTION, Some("red".to_owned()), red).await.expect("it is red"), "red");
    }

    #[tokio::test]
    async fn the_usual_answer_is_taken_where_nobody_can_be_asked() {
        let usual = Question { usual: Some("red"), ..QUESTION };
        assert_eq!(ALONE.ask(&usual, None, red).await.expect("it is red"), "red");
    }

    #[tokio::test]
    async fn what_is_wrong_or_missing_names_the_flag() {
        let wrong = ALONE.ask(&QUESTION, Some("blue".to_owned()), red).await.expect_err("it is blue");
        assert_eq!(wrong.what(), "--colour: blue is not red");
        let missing = ALONE.ask(&QUESTION, None, red).await.expect_err("nobody said anything");
        assert!(missing.what().starts_with("--colour is missing"), "{missing}");
    }
}
