//! The file that the container is built from agrees with the repository, the program and its configuration.

use std::path::Path;

use crate::{read, understands};

/// The instructions of a stage, each with what it is given; continued lines are one.
fn instructions() -> Vec<(String, String)> {
    let text = read("Containerfile");
    let lines = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    let whole = lines.replace("\\\n", " ");
    let lines = whole.lines().filter_map(|line| line.split_once(' '));
    lines.map(|(word, rest)| (word.to_owned(), rest.trim().to_owned())).collect()
}

/// What the last stage gives this instruction.
fn last(word: &str) -> String {
    let all = instructions();
    let stage = all.iter().rposition(|(word, _)| word == "FROM").unwrap();
    all[stage..].iter().find(|(other, _)| other == word).map(|(_, rest)| rest.clone()).unwrap_or_default()
}

/// A list in JSON, as these instructions have it.
fn list(text: &str) -> Vec<String> {
    serde_json::from_str(&text[text.find('[').unwrap()..]).unwrap()
}

#[test]
fn it_is_built_by_the_toolchain_of_the_repository_from_what_is_there() {
    let toolchain = read("rust-toolchain.toml");
    let channel = toolchain.split('"').nth(1).unwrap();
    let all = instructions();
    assert!(all[0].1.contains(&format!("/rust:{channel}-slim")), "{:?}", all[0]);
    assert!(all.contains(&("ENV".to_owned(), format!("RUSTUP_TOOLCHAIN={channel}"))));
    let ignore = read(".containerignore");
    assert_eq!(ignore, read(".dockerignore"), "some builders look for the one, some for the other");
    let let_in: Vec<_> = ignore.lines().filter_map(|line| line.strip_prefix('!')).collect();
    for (_, rest) in all.iter().filter(|(word, rest)| word == "COPY" && !rest.starts_with("--")) {
        let mut words: Vec<_> = rest.split_whitespace().collect();
        words.pop();
        for source in words {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(source).exists(), "{source}");
            let is_in = let_in.iter().any(|pattern| {
                let plain = pattern.trim_end_matches('*');
                source.starts_with(plain) || plain.starts_with(&format!("{source}/"))
            });
            assert!(is_in, "{source} is kept out by .containerignore");
        }
    }
}

#[test]
fn every_manifest_of_the_workspace_is_copied_before_the_libraries_are_built() {
    let all = instructions();
    let built = all.iter().position(|(word, _)| word == "RUN").unwrap();
    let copied = |file: &str| all[..built].iter().any(|(_, rest)| rest.split(' ').any(|word| word == file));
    let manifest = read("Cargo.toml");
    let members = manifest.lines().find_map(|line| line.strip_prefix("members = ")).unwrap();
    for member in list(members) {
        assert!(copied(&format!("{member}/Cargo.toml")), "{member}");
        assert!(all[built].1.contains(&format!("{member}/src/lib.rs")), "{member} has no source yet");
    }
    for bench in manifest.split("[[bench]]\n").skip(1) {
        let entry = bench.split("\n\n").next().unwrap();
        let value =
            |key: &str| entry.lines().find_map(|line| line.strip_prefix(key)).map(|it| it.trim_matches('"'));
        let name = value("name = ").unwrap();
        let path = value("path = ").map_or_else(|| format!("benches/{name}.rs"), str::to_owned);
        assert!(all[built].1.contains(&path), "{name} has no source yet");
    }
}

#[test]
fn the_program_runs_as_nobody_in_particular_with_a_command_line_that_it_understands() {
    let user = last("USER");
    let numbers: Vec<u32> = user.split(':').map(|number| number.parse().unwrap()).collect();
    assert!(numbers.iter().all(|number| *number > 0), "{user}: a name could not be told from root");
    assert_eq!(last("STOPSIGNAL"), "SIGTERM");
    let program = list(&last("ENTRYPOINT"));
    let program = program.first().unwrap();
    let copied = instructions().iter().any(|(word, rest)| word == "COPY" && rest.ends_with(program.as_str()));
    assert!(copied, "{program}");
    let check = list(&last("HEALTHCHECK"));
    assert_eq!(&check[0], program);
    for line in [&check[1..], &list(&last("CMD"))[..]] {
        understands(&line.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(line.last().unwrap(), "/config/chancery.toml");
    }
}

#[test]
fn it_writes_where_the_configuration_has_it_write() {
    let configuration = read("config/chancery.toml");
    let line = configuration.lines().find_map(|line| line.strip_prefix("#     container    directory = "));
    let data = line.unwrap().trim_matches('"');
    let volumes = list(&last("VOLUME"));
    assert!(volumes.iter().any(|volume| data.starts_with(&format!("{volume}/"))), "{data} is on no volume");
    assert!(read("Containerfile").contains(&format!("directory = \"{data}\"")));
    assert!(configuration.contains("(Containerfile) with /config/chancery.toml"));
}

#[test]
fn the_licences_go_along() {
    let all = instructions();
    let put_together = all.iter().any(|(word, rest)| {
        word == "RUN"
            && rest.contains(".ci/licences licences/THIRD-PARTY")
            && rest.contains("cp LICENSE-* licences/")
    });
    assert!(put_together);
    assert!(
        all.contains(&(
            "COPY".to_owned(),
            "--from=build /source/licences /usr/share/doc/chancery".to_owned()
        ))
    );
}
