//! What the one account of a measuring homeserver keeps there: its filters, its notes, its keys.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::answer::{Answer, Question};
use super::world::quoted;

/// How many events of a room are told at once where no filter says otherwise.
const USUAL_LIMIT: u64 = 10;

/// The account.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) user: String,
    device: String,
    filters: Vec<Value>,
    /// What it notes, by type: when it was noted last, and what.
    notes: BTreeMap<String, (u64, String)>,
    noted: u64,
    /// The keys of its devices, and its own, by what they are for.
    devices: Map<String, Value>,
    own: BTreeMap<String, Value>,
    /// What the backup of its keys is encrypted with.
    backup: Option<Value>,
}

impl Account {
    pub(super) fn of(user: &str) -> Self {
        Self {
            user: user.to_owned(),
            device: String::new(),
            filters: Vec::new(),
            notes: BTreeMap::new(),
            noted: 0,
            devices: Map::new(),
            own: BTreeMap::new(),
            backup: None,
        }
    }

    /// How often something was noted.
    pub(super) fn place(&self) -> u64 {
        self.noted
    }

    /// Notes something.
    pub(super) fn note(&mut self, kind: &str, content: String) {
        self.noted += 1;
        self.notes.insert(kind.to_owned(), (self.noted, content));
    }

    /// What was noted after this, as events in a row; nothing if nothing was.
    pub(super) fn noted_after(&self, since: Option<u64>) -> Option<String> {
        let new = self.notes.iter().filter(|(_, (place, _))| since.is_none_or(|since| *place > since));
        let events: Vec<_> = new
            .map(|(kind, (_, content))| format!("{{\"type\":{},\"content\":{content}}}", quoted(kind)))
            .collect();
        (!events.is_empty()).then(|| events.join(","))
    }

    /// How many events of a room are told at once by a filter: one that is kept, or one that is written out.
    pub(super) fn limit(&self, filter: Option<&str>) -> usize {
        let kept = filter.and_then(|filter| filter.parse::<usize>().ok()).and_then(|at| self.filters.get(at));
        let written = filter.and_then(|filter| serde_json::from_str(filter).ok());
        let filter: Value = kept.cloned().or(written).unwrap_or_default();
        let limit = filter["room"]["timeline"]["limit"].as_u64().unwrap_or(USUAL_LIMIT);
        usize::try_from(limit).unwrap_or(usize::MAX)
    }

    /// Answers what is asked about the account alone; nothing if that is not what is asked.
    pub(super) fn answer(&mut self, question: &Question<'_>) -> Option<Answer> {
        let answer = match (question.method, question.path()) {
            ("GET", ["versions"]) => {
                json!({ "versions": ["v1.1", "v1.5", "v1.8", "v1.10", "v1.11", "v1.12"] })
            }
            ("GET", ["capabilities"]) => json!({ "capabilities": {} }),
            ("GET", ["login"]) => json!({ "flows": [{ "type": "m.login.password" }] }),
            ("POST", ["login"]) => self.log_in(&question.content()),
            ("GET", ["account", "whoami"]) => json!({ "user_id": self.user, "device_id": self.device }),
            ("POST", ["user", _, "filter"]) => {
                self.filters.push(question.content());
                json!({ "filter_id": (self.filters.len() - 1).to_string() })
            }
            ("PUT", ["user", _, "account_data", kind]) => {
                self.note(kind, question.content().to_string());
                json!({})
            }
            ("GET", ["user", _, "account_data", kind]) => {
                let Some((_, content)) = self.notes.get(*kind) else { return Some(Answer::missing()) };
                return Some(Answer::told(content.clone()));
            }
            (_, ["keys", ..]) => self.keys(question)?,
            (method, ["room_keys", ..]) => return Some(self.backup(method, question)),
            ("GET", ["pushrules", ..]) => json!({ "global": {} }),
            ("PUT", ["sendToDevice", ..]) => json!({}),
            ("GET", ["profile", ..]) => json!({ "displayname": "Chancery" }),
            ("POST", ["upload"]) => json!({ "content_uri": "mxc://localhost/file" }),
            _ => return None,
        };
        Some(Answer::of(&answer))
    }

    fn log_in(&mut self, content: &Value) -> Value {
        content["device_id"].as_str().unwrap_or("DEVICE").clone_into(&mut self.device);
        json!({ "user_id": self.user, "device_id": self.device, "access_token": "token" })
    }

    fn keys(&mut self, question: &Question<'_>) -> Option<Value> {
        let content = question.content();
        Some(match question.path() {
            ["keys", "upload"] => {
                if let Some(keys) = content.get("device_keys") {
                    let device = keys["device_id"].as_str().unwrap_or_default();
                    self.devices.insert(device.to_owned(), keys.clone());
                }
                json!({ "one_time_key_counts": { "signed_curve25519": 50 } })
            }
            ["keys", "query"] => {
                let mut answer = json!({ "device_keys": { &self.user: self.devices }, "failures": {} });
                for (purpose, key) in &self.own {
                    answer[format!("{purpose}s")] = json!({ &self.user: key });
                }
                answer
            }
            ["keys", "claim"] => json!({ "one_time_keys": {}, "failures": {} }),
            ["keys", "device_signing", "upload"] => {
                let keys = content.as_object().cloned().unwrap_or_default();
                self.own.extend(keys.into_iter().filter(|(purpose, _)| purpose.ends_with("_key")));
                json!({})
            }
            ["keys", "signatures", "upload"] => {
                let signed = content[&self.user].as_object().cloned().unwrap_or_default();
                for (device, signed) in signed {
                    if let Some(keys) = self.devices.get_mut(&device) {
                        add_signatures(keys, &signed["signatures"]);
                    }
                }
                json!({ "failures": {} })
            }
            _ => return None,
        })
    }

    fn backup(&mut self, method: &str, question: &Question<'_>) -> Answer {
        match (method, question.path()) {
            ("POST", ["room_keys", "version"]) => {
                self.backup = Some(question.content());
                Answer::of(&json!({ "version": "1" }))
            }
            ("GET", ["room_keys", "version", ..]) => match &self.backup {
                Some(backup) => {
                    let mut backup = backup.clone();
                    backup["version"] = "1".into();
                    backup["etag"] = "0".into();
                    backup["count"] = 0.into();
                    Answer::of(&backup)
                }
                None => Answer::missing(),
            },
            ("PUT", ["room_keys", "keys", ..]) => Answer::of(&json!({ "etag": "1", "count": 0 })),
            ("PUT" | "DELETE", _) => Answer::of(&json!({})),
            _ => Answer::missing(),
        }
    }
}

fn add_signatures(keys: &mut Value, signatures: &Value) {
    for (user, by_key) in signatures.as_object().into_iter().flatten() {
        for (key, signature) in by_key.as_object().into_iter().flatten() {
            keys["signatures"][user][key] = signature.clone();
        }
    }
}
