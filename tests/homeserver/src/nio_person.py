"""A person at a matrix-nio client: commands as JSON lines on standard input, what is heard as JSON lines on standard
output. Ends when its input does."""

import asyncio
import json
import sys
import traceback
import uuid

from nio import Api, AsyncClient, AsyncClientConfig, InviteMemberEvent
from nio.crypto import ENCRYPTION_ENABLED
from nio.events import Event, MegolmEvent, RoomKeyEvent
from nio.exceptions import EncryptionError
from nio.responses import ErrorResponse, RoomSendResponse, ToDeviceResponse

ENCRYPTED = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


def tell(**line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def done(response):
    """The response, unless the server refused."""
    if isinstance(response, ErrorResponse):
        raise RuntimeError(str(response))
    return response


class Person:
    def __init__(self, homeserver, user, store):
        assert ENCRYPTION_ENABLED, "matrix-nio was installed without [e2e]"
        config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
        self.client = AsyncClient(homeserver, user, store_path=store, config=config)
        self.accept = None
        self.waiting = []
        self.withheld = []
        self.synced = asyncio.Condition()
        self.client.add_event_callback(self.hear, Event)
        self.client.add_event_callback(self.be_invited, InviteMemberEvent)
        self.client.add_to_device_callback(self.get_key, RoomKeyEvent)

    # What is heard

    async def hear(self, room, event):
        if isinstance(event, MegolmEvent):
            self.waiting.append((room, event))
            tell(unreadable=event.event_id, room=room.room_id)
            return
        encrypted = bool(getattr(event, "decrypted", False))
        name = room.name or " ⇄ ".join(sorted(user[1:].split(":")[0] for user in room.users))
        tell(
            heard=event.source, encrypted=encrypted, room=room.room_id, name=name, room_encrypted=room.encrypted
        )

    async def get_key(self, _event):
        waiting, self.waiting = self.waiting, []
        for room, event in waiting:
            try:
                await self.hear(room, self.client.decrypt_event(event))
            except EncryptionError:
                self.waiting.append((room, event))

    async def be_invited(self, room, event):
        if event.state_key != self.client.user_id or event.membership != "invite":
            return
        tell(invited=room.room_id, name=room.name, sender=event.sender)
        if self.accept in ("*", event.sender):
            done(await self.client.join(room.room_id))

    async def listen(self):
        while True:
            try:
                done(await self.client.sync(timeout=30000))
                # sync_forever would do this side by side with the next sync; in turn it is in order.
                await self.keep_keys()
            except Exception:
                # The server may be away for a while; whatever it is, a person does not stop listening.
                traceback.print_exc()
                await asyncio.sleep(0.2)
            async with self.synced:
                self.synced.notify_all()

    async def keep_keys(self):
        client = self.client
        await client.send_to_device_messages()
        if client.should_upload_keys:
            done(await client.keys_upload())
        if client.should_query_keys:
            done(await client.keys_query())
        if client.should_claim_keys:
            done(await client.keys_claim(client.get_users_for_key_claiming()))

    async def until(self, condition):
        async with self.synced:
            await self.synced.wait_for(condition)

    def knows(self, room, encrypted):
        known = self.client.rooms.get(room)
        return known is not None and (known.encrypted or not encrypted)

    # What is done

    async def begin(self):
        # Without its keys on the server nobody could send it any, and only sync_forever uploads them by itself.
        if self.client.should_upload_keys:
            done(await self.client.keys_upload())
        self.listening = asyncio.create_task(self.listen())
        return {"user": self.client.user_id, "device": self.client.device_id}

    async def do_register(self, localpart, password):
        done(await self.client.register(localpart, password, device_name="test"))
        return await self.begin()

    async def do_login(self, password):
        done(await self.client.login(password, device_name="test"))
        return await self.begin()

    async def do_accept(self, sender):
        self.accept = sender
        for room, invited in list(self.client.invited_rooms.items()):
            if sender in ("*", invited.inviter):
                done(await self.client.join(room))
        return {}

    async def do_create_dm(self, user):
        created = await self.client.room_create(
            is_direct=True, invite=[user], initial_state=[ENCRYPTED], preset=None
        )
        room = done(created).room_id
        await self.until(lambda: self.knows(room, True))
        return {"room": room}

    async def do_join(self, room):
        room = done(await self.client.join(room)).room_id
        await self.until(lambda: self.knows(room, False))
        return {"room": room}

    async def do_send(self, room, type, content):
        await self.until(lambda: self.knows(room, False))
        sent = await self.client.room_send(room, type, content, ignore_unverified_devices=True)
        return {"event": done(sent).event_id}

    async def do_send_without_key(self, room, type, content):
        """Sends under a new key, which is made for everybody now and given to nobody yet."""
        client, olm = self.client, self.client.olm
        await self.until(lambda: self.knows(room, True))
        done(await client.joined_members(room))
        if client.should_query_keys:
            done(await client.keys_query())
        if missing := client.get_missing_sessions(room):
            done(await client.keys_claim(missing))
        olm.create_outbound_group_session(room)
        users = list(client.rooms[room].users)
        self.withheld += [message for _, message in olm.share_group_session_parallel(room, users, True)]
        olm.outbound_group_sessions[room].mark_as_shared()
        # What an event refers to stands in plain text, whoever encrypts it.
        relation = {field: content[field] for field in ["m.relates_to"] if field in content}
        return await self.send_encrypted(room, {"type": type, "content": content}, relation)

    async def do_send_payload(self, room, payload):
        """Encrypts exactly this, which need not be an event at all."""
        await self.until(lambda: self.knows(room, True))
        done(await self.client.joined_members(room))
        if self.client.should_query_keys:
            done(await self.client.keys_query())
        if self.client.olm.should_share_group_session(room):
            done(await self.client.share_group_session(room, ignore_unverified_devices=True))
        return await self.send_encrypted(room, payload)

    async def send_encrypted(self, room, payload, plain={}):
        content = {**self.client.olm.group_encrypt(room, payload), **plain}
        request = Api.room_send(self.client.access_token, room, "m.room.encrypted", content, uuid.uuid4())
        return {"event": done(await self.client._send(RoomSendResponse, *request, (room,))).event_id}

    async def do_hand_over_keys(self):
        while self.withheld:
            message = self.withheld.pop(0)
            request = Api.to_device(self.client.access_token, "m.room.encrypted", message, uuid.uuid4())
            done(await self.client._send(ToDeviceResponse, *request, (None,)))
        return {}

    async def do_leave(self, room):
        done(await self.client.room_leave(room))
        return {}


async def main():
    homeserver, user, store = sys.argv[1:4]
    person = Person(homeserver, user, store)
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=1 << 24)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        command = json.loads(line)
        number = command.pop("number")
        try:
            answer = await getattr(person, "do_" + command.pop("do"))(**command)
            tell(number=number, answer=answer)
        except Exception as error:
            traceback.print_exc()
            tell(number=number, error=f"{type(error).__name__}: {error}")
    await person.client.close()


asyncio.run(main())
