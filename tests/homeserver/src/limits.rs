//! The rate limits of single accounts: lifted and laid on again by an administrator, as operators do it.

use std::io;
use std::process::Command;

use ruma::UserId;

use crate::synapse::Synapse;

/// Registers an administrator if there is none, and changes the limits of the accounts.
const SCRIPT: &str = r#"
import hashlib, hmac, json, sys, urllib.error, urllib.request
url, secret, method, *users = sys.argv[1:]
def ask(method, path, content=None, token=None):
    request = urllib.request.Request(url + path, method=method, data=json.dumps(content or {}).encode())
    request.add_header("Content-Type", "application/json")
    if token: request.add_header("Authorization", "Bearer " + token)
    with urllib.request.urlopen(request) as answer: return json.load(answer)
nonce = urllib.request.urlopen(url + "/_synapse/admin/v1/register").read()
nonce = json.loads(nonce)["nonce"]
name = "admin-" + nonce[:16].lower()
mac = hmac.new(secret.encode(), "\0".join([nonce, name, "loopback", "admin"]).encode(), hashlib.sha1).hexdigest()
admin = ask("POST", "/_synapse/admin/v1/register",
    {"nonce": nonce, "username": name, "password": "loopback", "admin": True, "mac": mac})
for user in users:
    ask(method, f"/_synapse/admin/v1/users/{user}/override_ratelimit",
        {"messages_per_second": 0, "burst_count": 0}, admin["access_token"])
"#;

/// With what administrators are registered; nothing outside this machine reaches the homeserver.
pub(crate) const SHARED_SECRET: &str = "loopback";

impl Synapse {
    /// Lifts all limits of these accounts.
    pub fn lift_limits<'a>(&self, users: impl IntoIterator<Item = &'a UserId>) -> io::Result<()> {
        self.change_limits("POST", users)
    }

    /// Limits these accounts again as all others.
    pub fn limit_again<'a>(&self, users: impl IntoIterator<Item = &'a UserId>) -> io::Result<()> {
        self.change_limits("DELETE", users)
    }

    fn change_limits<'a>(&self, method: &str, users: impl IntoIterator<Item = &'a UserId>) -> io::Result<()> {
        let mut command = Command::new(self.python());
        command.args(["-c", SCRIPT, self.url(), SHARED_SECRET, method]);
        let output = command.args(users.into_iter().map(UserId::as_str)).output()?;
        if output.status.success() {
            return Ok(());
        }
        Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
    }
}
