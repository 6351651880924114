### The word of welcome for newcomers who want one. Nobody gets it unasked, and nobody twice.

welcome-off =
    Newcomers are offered no word of welcome here, so { $command } does nothing. The programme's file can turn it on:
    `[welcome]`, `enabled = true`.
welcome-elsewhere = Newcomers are in the community rooms: please say `!welcome` there, and I put the offer below it.
welcome-offer =
    New here? Tap 👋 or write `!hello`, and I tell you in our direct chat who can help you and what is often asked. Once,
    and only if you want.
welcome-word =
    Welcome to { -community }! I am the bot of its ambassador programme. Our ambassadors are people of this community whom
    you can ask anything: they know who is who, and help you find your way.
welcome-where = Where are you? Tap the number, or write it as `!hello 1`, and I tell you who is there:
welcome-region = { $number }: { $region }
welcome-people = These are our ambassadors; just write to one of them in a direct chat:
welcome-people-region = For { $region } you can ask, in a direct chat:
welcome-ambassador = { $who }, { -title } since { $since }
welcome-nobody = There is no ambassador yet of whom I could tell you. Just ask in the community room.
welcome-nobody-region =
    For { $region } there is no ambassador yet of whom I could tell you. `!roster` shows those of all regions; and you can
    always ask in the community room.
welcome-before =
    I said hello to you on { $greeted }. `!roster` shows the ambassadors, `!faq` what is often asked, `!help` what you can
    do.
welcome-nowhere =
    { $regions ->
        [one] There is only one region: write `!hello 1`.
       *[other] The regions go from 1 to { $regions }: write `!hello` with one of these numbers.
    }
