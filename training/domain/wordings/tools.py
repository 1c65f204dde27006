"""What a tool answers. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "get_time": """
        10 what time is it?
        6 what's the time?
        4 what is the time?
        4 !tell me the time
        3 what time is it now?
        3 do you have the time?
        2 do you know what time it is?
        2 can you tell me the time?
        what time is it [now|right now|please|]?
        what's the time [now|right now|please|]?
        what is the [time|exact time|current time]?
        what time do [you|we] have?
        do you know [what time it is|the time]?
        have you got the time?
        how late is it?
        is it late?
        is it [noon|midnight|time for lunch] yet?
        what hour is it?
        what does the clock say?
        [sorry|excuse me] what time is it?
        [sorry|excuse me] do you have the time?
        !tell me [the time|what time it is|the current time|the exact time|what the time is]
        !give me the [time|current time]
        !check the [time|clock]
        !look at the clock
        !say the time
        !read [me|] the clock
        I [need|want] to know [the time|what time it is]
        I'd like to know the time
        I don't know what time it is
        the time
        time
        time check
        [any idea|can you see] what time it is?
        ~what time it is [now|right now|already|exactly|at the moment|over there|here|currently]
        ~what time [we have|you have|it's getting to be]
        ~what the [time|current time|exact time|hour|right time] is [now|right now|]
        ~how late it is [already|]
        ~what hour it is
        ~what the clock says
        ~if it's [late|noon yet|midnight yet|already noon]
        I was wondering what time it is
        I was wondering [if you know the time|what the time is]
        I was wondering [about the time|how late it is|if you have the time]
        I wanted to [ask you|know|ask] [the time|what time it is]
        I was going to ask [the time|what time it is]
        I [just|only] [want|need] [the time|to know the time]
        I [want|need] [the|the exact|the current|the correct] time [please|right now|]
        I need [a time check|to check the time|the time now]
        I'd [like|love] [the time|to hear the time]
        I'd [like|love] [to know the time|to know what time it is|to know the exact time]
        I [don't have|forgot|lost|can't find|can't see|have no] [a|my|the] [watch|clock] what time is it?
        I can't see the [clock|time]
        I [lost track of|forgot the|have lost track of] time
        I have no idea [what time it is|how late it is]
        I must know the time
        I hope it's not [late|too late] yet what time is it?
        my [watch|clock|phone] [stopped|is broken|died|is dead] what time is it?
        am I late what time is it?
        what [time|hour] [is it|do we have|have we got] [please|exactly|already|here|there]?
        what [time|hour] [is it|do we have|have we got] [at the moment|just now|over there|my friend|{me}]?
        what time [have you got|have you|would it be|you got]?
        what time [is it exactly|is it by your clock|does your clock say|does it say|are we at]?
        what's the [exact time|current time|hour|correct time|right time|local time|time at the moment]?
        what's the [time please|time there|time here|time over there]?
        what's the [time by your clock|time like|time then|time {me}]?
        what is the [hour|correct time|right time] [please|]?
        what is the [local time|time at the moment|time over there|time here] [please|]?
        what [does|did] [your|the] [clock|watch] say [now|]?
        what's [on the clock|your time|the clock say]?
        what time of [day|the day] is it [now|]?
        and what time is it [now|]?
        and the time is?
        the time is?
        so what's the time [now|]?
        how [early|late] is it [now not|already|right now|exactly|please]?
        how's the time?
        how much time is it on the clock?
        is it [already|] [late|noon|midnight|past noon] [yet|already|there|now]?
        is it [already|] [past midnight|morning|evening|afternoon] [yet|already|there|now]?
        is it [time for bed|time for dinner|time to go|time for tea|dinner time] [yet|already]?
        is it [lunch time|breakfast time|tea time|late already|too late|early] [yet|already]?
        is it [past|before|after] [noon|midnight|ten|six|eight|nine] [yet|already|]?
        do you [have|know|see] the [time|exact time|current time] [on you|there|please]?
        do you [have|know|see] the [time|exact time|current time] [now|by any chance|{me}|]?
        do you [have|know|see] the [right time|correct time|hour] [on you|there|please]?
        do you [have|know|see] the [right time|correct time|hour] [now|by any chance|{me}|]?
        do you know [how late it is|the hour|what the time is|if it's late]?
        do you have [a watch|a clock|the time there]?
        do you have the time {me}?
        have you [got|] [a clock|the exact time|the time there|the time please|a watch|the right time]?
        got the time?
        you got the time?
        you have the time?
        can you [see|read|check|look at] [the|your] clock?
        can you [check|look up|see] what time it is?
        can you [tell|give|read|get|find out] [the|me the|us the] time [please|now|]?
        can I [get|have|hear|ask] the time [please|]?
        could I [get|have|trouble you for|ask you for|bother you for] the time [please|]?
        may I [have|ask|know] the time [please|]?
        might I ask the time?
        would you [know|have|happen to know|happen to have] the time?
        would you mind [telling me|giving me|checking] the time?
        does anyone [know|have] [what time it is|the time]?
        [any idea|any clue] [about the time|of the time|how late it is]?
        mind telling me the time?
        !tell me [the time now|the time please|the time right now|the right time|the local time]
        !tell me [how late it is|the hour|what the clock says]
        !tell me [what time you have|what hour it is|the time of day]
        !tell us [the time|what time it is]
        !give me [the exact time|the time please|a time check]
        !give me [the hour|the right time|the time right now|the correct time]
        !give us the time
        !check [your clock|what time it is|your watch|how late it is|the current time]
        !look [up the time|at your clock|at your watch]
        !read [the time|out the time|your clock|the clock for me|me the time|me your clock]
        !say [the current time|what time it is|the exact time|the time out loud]
        !show me the time
        !find out [the time|what time it is]
        !get me the time
        !announce the time
        !let me have the time
        let me [know|hear|have] the time
        let's [check|see|hear|have] the time
        let's see what time it is
        [current time|exact time|the current time|the exact time|the hour|time now|time please|the time now]
        [the time please|time right now|clock|clock check]
        [what time|what time now|time of day|local time|the clock please]
        [time] [please|now] {me}
        time what is it?
    """,
    "get_date": """
        8 what day is it?
        6 what's the date?
        5 what day is it today?
        4 what's today's date?
        4 what is the date today?
        3 !tell me the date
        3 what date is it?
        what [day|date] is it [today|]?
        what day is [today|it now]?
        what's [the date|today's date|the date today|the day today]?
        what is [the date|today's date|the day|the date today|today]?
        what day of the [week|month] is it [today|]?
        what day do we have [today|]?
        which day [is it|is today|of the week is it|is it today]?
        which [date|month] is it?
        what month is it?
        what's today?
        do you know [what day it is|the date|today's date|what day is today]?
        is [it|today] [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday] [today|]?
        is it [Friday|the weekend|Sunday] yet?
        !tell me [the date|today's date|what day it is|the day|what date it is|what day today is]
        !give me [the date|today's date]
        !check the [date|calendar]
        !look at the calendar
        !say the date
        I [need|want] to know [the date|what day it is]
        I don't know what day it is
        I forgot what day it is
        the date
        today's date
        ~what [day|date|weekday|month] it is [today|now|]
        ~what [day|date] [we have|today is|it is again]
        ~what the date is [today|]
        ~what today's date is
        ~which day [it is|we have|today is]
        ~what day of the [week|month] it is [today|]
        ~if it's [the weekend|Friday|Monday|Sunday|Saturday] [yet|already|today]
        I was wondering what day it is
        I was wondering [about the date|what the date is|what today is]
        I was wondering [if you know the date|if today is Friday|if it's the weekend]
        I wanted to [ask you|know|ask] [the date|what day it is]
        I [just|only] [want|need] [the date|to know the date|to know the day]
        I [want|need] [the|today's|the exact|the current] date [please|today|]
        I need to [check|know|write down|write] [the date|today's date]
        I have to write the date what is it?
        I'd [like|love] [the date|to hear the date|to know the date]
        I'd [like|love] [to know today's date|to know what day it is|to know the day]
        I [don't|do not] know [the date|today's date|which day it is|what date it is|what day today is]
        I [can't|don't] remember [the date|what day it is|today's date]
        I [forgot|keep forgetting] [the date|today's date|what date it is]
        I have no idea what [day|date] it is
        I [lost track of|have lost track of] the [days|date|day]
        what [day|date] [would it be|do we have|is today|have we got|are we] [please|now|]?
        what [day|date] [is this|do you have|was it today|are we on today|are we at] [please|now|]?
        what [day|date] is it [please|again|again today|exactly|right now|then|{me}|now|my friend]?
        what's the [day|weekday|month|exact date|current date|date now|date please]?
        what's the [date again|day of the week|day of the month]?
        what's the [date right now|date {me}|date like today|calendar say]?
        what is the [weekday|month|exact date|current date|date now] [today|]?
        what is the [date please|date again|day of the week|day of the month|full date] [today|]?
        what's today [again|the date|then|please]?
        what weekday [is it|is today|do we have|is it today]?
        what day of the [week|month] [is today|are we on|do we have|is this|would it be]?
        what month [are we in|is this|do we have|is it now]?
        what does the calendar say [today|]?
        which [day|date|weekday|month] [are we on|do we have|is it|is it now|is this|is it again] [please|]?
        and [today is|the date is|what day is it|what's the date|what's today]?
        today is [what|what day]?
        so what day is it [today|]?
        is [it|today] [a weekday|the weekend|a holiday|the first|the last day of the month]?
        is [it|today] [Monday or Tuesday|Friday or Saturday|already Friday]?
        is [it|today] [really Monday|Friday yet|still Monday]?
        is it [Monday|Tuesday|Wednesday|Thursday|Saturday] [yet|already|again]?
        isn't it [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday] [today|]?
        isn't today [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]?
        do we have [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday] today?
        do you [have|know] [the date|today's date|the day] [there|please|by any chance|{me}|]?
        do you [have|know] the exact date [there|please|by any chance|{me}|]?
        do you [have|know] [the current date|the date today] [there|please|by any chance|{me}|]?
        do you know [which day it is|what date it is|what weekday it is]?
        do you know [what today is|what month it is|if it's Friday]?
        do you have [a calendar|today's date]?
        have you [got|] [a calendar|the date|today's date]?
        got the date?
        can you [check|look up|see|find out] [the date|what day it is|the calendar|today's date]?
        can you [tell|give] me [today's date|the date|the day] [please|]?
        can I [get|have|ask] [the|today's] date [please|]?
        could I [get|have|ask you for] [the|today's] date [please|]?
        may I [have|ask|know] [the|today's] date?
        would you [know|have] [the date|today's date|what day it is]?
        would you mind telling me [the date|what day it is]?
        [any idea|any clue] [what date it is|about the date|which day it is]?
        mind telling me [the date|what day it is]?
        !tell me [the date today|the day of the week|the weekday|the current date|the exact date]
        !tell me [the date please|which day it is|what month it is]
        !tell me [what today is|the day today|what the calendar says]
        !tell us [the date|what day it is]
        !give me [the day|the current date|the day of the week]
        !give me [the exact date|the date please|the full date|the date of today]
        !give us the date
        !check [your calendar|what day it is|today's date|the date today]
        !look [up the date|at your calendar|up today's date|up what day it is]
        !read [me the date|the date|the calendar|out the date|today's date]
        !say [today's date|what day it is|the day|what date it is]
        !show me [the date|today's date|the calendar]
        !find out [the date|what day it is]
        !get me [the date|today's date]
        !let me have the date
        let me [know|hear|have] [the date|what day it is]
        let's [check|see|hear] [the date|what day it is|today's date]
        [current date|the current date|exact date|date]
        [date please|date today|the date today|the date please|the day please]
        [today is|day of the week|weekday|what day|what date]
        [which day|calendar|the day of the week|today's date please|date check]
    """,
    "flip_coin": """
        8 !flip a coin
        5 !toss a coin
        3 heads or tails?
        2 !flip a coin for me
        2 coin flip
        !flip a coin [for me|again|]
        !flip [the|another|one] coin
        !flip a coin and tell me [heads or tails|the result]
        !toss a coin [for me|again|]
        !toss [the|another] coin
        !throw a coin
        !spin a coin
        !do a coin [flip|toss]
        !give me a coin [flip|toss]
        can you flip a coin?
        do you have a coin [to flip|]?
        is it heads or tails?
        coin [flip|toss]
        a coin [flip|toss]
        let's flip a coin
        let's toss a coin
        let's do a coin toss
        how about a coin [flip|toss]?
        I [need|want] a coin [flip|toss]
        I want to flip a coin
        let [a|the] coin decide
        !decide with a coin
        !flip a [quarter|penny]
        !flip one coin [please|]
        time for a coin [flip|toss]
        which side of the coin is it?
        !choose heads or tails
        !pick heads or tails
        !flip it again
        !flip the coin again
        !flip a [coin|nickel|dime|penny] [now|please|right now|real quick]
        !flip a [coin|nickel|dime|penny] [quickly|once|one time|one more time|once more]
        !flip a [coin|nickel|dime|penny] [and tell me|and see|and let me know|and tell me what it is]
        !flip a [coin|nickel|dime|penny] [to decide|to help me decide|for us|together with me|in the air]
        !flip [another coin|one more coin|your coin] [please|for me|now|]
        !flip [my coin|our coin|that coin|this coin] [please|for me|now|]
        !flip [the coin|that coin] [now|once more|one more time|please|for me]
        !flip me a coin
        !flip us a coin
        !toss a coin [now|please|once|one more time|once more|and tell me]
        !toss a coin [and tell me what it is|in the air|to decide|to help me decide|and see|for us]
        !toss [your|one|one more|my|this] coin
        !toss me a coin
        !toss the coin [for me|again|once more|now]
        !throw [a|the|your|another] coin [for me|please|in the air|again|now|up]
        !spin [the|your|another] coin
        !spin a coin [for me|]
        !drop a coin and tell me heads or tails
        !do [the|another|one more] coin [flip|toss]
        !do a [heads or tails|coin flip for me|coin toss for me]
        !make a coin [flip|toss]
        !start a coin [flip|toss]
        !give me [heads or tails|a heads or tails|another coin flip|another coin toss|one coin flip]
        !get a coin and flip it
        !take a coin and [flip|toss|throw] it
        !grab a coin and [flip|toss] it
        !use a coin to decide
        !use your coin
        !play heads or tails [with me|]
        !call it heads or tails
        !choose [between heads and tails|heads or tails for me]
        !decide [heads or tails|by coin|it with a coin|with a coin flip|with a coin toss|for me with a coin]
        !settle it with a coin [flip|toss|]
        !let a coin decide
        !help me decide with a coin
        !show me a coin [flip|toss]
        !tell me heads or tails
        !try [the|your] coin
        can you [flip|toss|throw|spin] [a coin|the coin|coins|your coin] [for me|please|now|]?
        could you [flip|toss|throw|spin] [a coin|the coin|one coin] [for me|now|please|for us]?
        can I [get|have|see] a coin [flip|toss] [please|]?
        could I [get|have] a coin [flip|toss] [please|]?
        can we [flip|toss] a coin [for it|please|]?
        can we do a coin [flip|toss]?
        do you [flip|toss|have] coins?
        do you have a coin [with you|on you|there|you can flip|for me]?
        do you know how to [flip|toss] a coin?
        have you got a coin [to flip|to toss|on you|]?
        got a coin [to flip|]?
        shall we [flip|toss] a coin?
        should we [flip|toss] a coin?
        shall we do heads or tails?
        why don't you [flip|toss] a coin?
        why don't we [flip|toss] a coin?
        what about a coin [flip|toss]?
        how about [flipping|tossing] a coin?
        how about [heads or tails|another coin flip|a quick coin flip|we flip a coin|we toss a coin]?
        would you mind [flipping|tossing] a coin [for me|]?
        is it [heads|tails] this time?
        is it going to be heads or tails?
        what will it be heads or tails?
        what is it heads or tails?
        what does the coin say?
        which is it heads or tails?
        heads or tails [you decide|please|for me|you choose|come on]
        heads or tails [what is it|what do you say|flip it|again|now|{me}]
        [heads I win|tails you lose|tails I win|heads I go] [flip a coin|flip it|toss it]
        [heads I win|tails you lose|tails I win|heads I go] [flip the coin|throw the coin]
        [heads I win|tails you lose|tails I win|heads I go] [toss the coin|toss a coin]
        [heads we go|heads I win tails you win] [flip a coin|flip it|toss it]
        [heads we go|heads I win tails you win] [flip the coin|throw the coin|toss the coin|toss a coin]
        [heads for me tails for you|I take heads|I take tails] [flip a coin|flip it|toss it]
        [heads for me tails for you|I take heads|I take tails] [flip the coin|throw the coin]
        [heads for me tails for you|I take heads|I take tails] [toss the coin|toss a coin]
        [I say heads|I say tails|I choose heads|I call heads] [flip a coin|flip it|toss it]
        [I say heads|I say tails|I choose heads|I call heads] [flip the coin|throw the coin]
        [I say heads|I say tails|I choose heads|I call heads] [toss the coin|toss a coin]
        [I call tails|I bet on heads] [flip a coin|flip it|toss it]
        [I bet on tails|my guess is tails|my guess is heads] [flip a coin|flip it|toss it]
        [I call tails|I bet on heads] [flip the coin|throw the coin|toss the coin|toss a coin]
        [I bet on tails|my guess is tails|my guess is heads] [flip the coin|throw the coin]
        [I bet on tails|my guess is tails|my guess is heads] [toss the coin|toss a coin]
        [I'm not sure|I can't decide|I can't choose] [flip a coin|toss a coin]
        [I'm not sure|I can't decide|I can't choose] [let's flip a coin|let's toss a coin]
        [we can't decide|I have to decide] [flip a coin|toss a coin|let's flip a coin|let's toss a coin]
        [I don't know|help me decide] [flip a coin|toss a coin|let's flip a coin|let's toss a coin]
        [I need|I want] [a|the|one|another] [coin flip|coin toss|toss of a coin] [please|]
        [I'd like|I would like] [a|the|one|another] [coin flip|coin toss|toss of a coin] [please|]
        [I need|I want|I'd like|I would like] [a|the|one|another] flip of a coin [please|]
        [I need|I want|I'd like|I would like] [a|the|one|another] [coin tossed|coin flipped] [please|]
        [I want|I'd like|I would like|I need] [you to|us to|to] [flip|toss] a coin
        I want [heads or tails|to play heads or tails]
        I feel like flipping a coin
        I was wondering if you could [flip|toss] a coin
        let's [play|do|see|try] heads or tails
        let's [toss|flip|throw] [for it|a coin for it|the coin|another coin|a coin again|a coin now|coins]
        let's do [a coin flip|another coin flip|the coin toss|a quick coin flip]
        let's [see|ask|try] what the coin says
        let's leave it to [a|the] coin
        let's decide [with|by] a coin [flip|toss|]
        let's use a coin
        let the coin [speak|choose|tell us]
        the coin [decides|should decide|will decide]
        [coin|the coin|a coin|a coin please|coin please|flip|toss|coin toss please|coin flip please]
        [one coin flip|one coin toss|another coin flip|another coin toss]
        [quick coin flip|quick coin toss|next coin|next coin flip|heads tails]
        [ready for|it's time for|we need] a coin [flip|toss]
        it's time to [flip|toss] a coin
        you [could|should|must|can] [flip|toss] a coin [now|for me|]
    """,
    "roll_dice": """
        8 !roll a die
        6 !roll the dice
        4 !roll a dice
        2 !throw the dice
        2 !roll the dice for me
        2 dice roll
        !roll [a die|the dice|a dice|the die|some dice|one die|a number]
        !roll [a die|the dice|a dice] [for me|again|]
        !roll a six sided die
        !throw [a die|the dice|a dice|the die]
        !throw the dice [for me|again|]
        !toss [the dice|a die]
        !cast [the dice|a die]
        !give me a [dice roll|roll of the dice|die roll]
        !do a dice roll
        !roll it again
        !roll again
        a dice roll
        let's roll [the dice|a die]
        let's play dice
        let the dice decide
        can you roll [a die|the dice|dice]?
        do you have [dice|a die]?
        how about a roll of the dice?
        I [need|want] [a dice roll|you to roll the dice|to roll a die|to roll the dice]
        it's time to roll the dice
        !give me a number from one to six
        !pick a number [between|from] one [and|to] six
        !roll [a die|the dice|a dice|dice] [now|please|once|one time]
        !roll [one dice|some dice|the die|your dice|my dice] [now|please|once|one time]
        !roll [a die|the dice|a dice|dice] [one more time|once more|and tell me|and tell me the number]
        !roll [one dice|some dice|the die|your dice|my dice] [one more time|once more]
        !roll [one dice|some dice|the die|your dice|my dice] [and tell me|and tell me the number]
        !roll [a die|the dice|a dice|dice] [and see|for us|right now|quickly]
        !roll [one dice|some dice|the die|your dice|my dice] [and see|for us|right now|quickly]
        !roll [a die|the dice|a dice|dice] [to decide|and let me know|with me|real quick]
        !roll [one dice|some dice|the die|your dice|my dice] [to decide|and let me know|with me|real quick]
        !roll [another|one more|that|this|your|my|one] [die|dice]
        !roll [the dice again|another one of your dice|a normal die|a regular die]
        !roll [a standard die|a six sided dice|a single die|one single die|me a number]
        !roll [a number for me|one to six|a random number|a number on the dice]
        !roll [me a dice|me the dice|us a die|them dice|the bones]
        !throw [a|the|your|one|another|my|some] [dice|die] [please|now|again|once more|for me|and tell me]
        !toss [your|a|some] dice
        !toss the [die|dice] [for me|again|now]
        !cast [your|a|some] dice
        !shake [the|your] dice
        !shake and roll the dice
        !shoot the dice
        !spin the dice
        !drop the dice
        !do [another|a|one|one more|the] [dice roll|die roll|roll of the dice]
        !do [another|a|one|one more|the] [roll of the die|throw of the dice|dice throw]
        !make [a|one|another] [dice roll|roll of the dice|throw of the dice]
        !start the dice
        !give me [a|another|one|one more] [roll|throw|dice throw|throw of the dice]
        !give me [a|another|one|one more] [number on the dice|number from the dice]
        !give me [a|another|one|one more] [die roll|random number from one to six]
        !give the dice a [roll|throw|shake]
        !get [a|the] dice and roll [it|them]
        !take [a|the] [die|dice] and [roll|throw] [it|them]
        !grab [a|the] [die|dice] and roll it
        !use [a|the|your] [die|dice]
        !play dice [with me|for me|]
        !let the dice roll
        !pick a [random number|number] from one to six [for me|]
        !pick a random number between one and six
        !choose a [number|random number] [between one and six|from one to six]
        !tell me a number [between one and six|from one to six|from the dice]
        !say a number between one and six
        !think of a number between one and six
        !tell me what [the dice say|the dice show|you roll|the die says]
        !show me [a dice roll|a roll of the dice|what the dice say]
        !help me with a roll of the dice
        !try the dice
        !try [your|my] luck with the dice
        can you [roll|throw|toss] [a die|the dice|dice] [for me|please|now|again|for us|]?
        can you [roll|throw|toss] [a dice|one die|some dice] [for me|please|now|again|for us|]?
        could you [roll|throw] [a die|the dice|dice|a dice|one die] [for me|please|now|again]?
        can I [get|have|see] a [dice roll|roll of the dice|die roll|throw of the dice] [please|]?
        could I [get|have] a [dice roll|roll of the dice|throw of the dice] [please|]?
        can we [roll|throw] [a die|the dice]?
        can we play [dice|with dice|a dice game]?
        do you [roll|throw|play] dice?
        do you have [some dice|dice to roll|a die to roll|any dice|dice there|dice on you]?
        do you know how to roll [a die|dice|the dice]?
        have you got [dice|a die|any dice|some dice]?
        got [any dice|dice|a die|some dice]?
        shall we roll [a die|the dice]?
        should we roll the dice?
        why don't you [roll|throw] [a die|the dice]?
        what about a [dice roll|roll of the dice]?
        what [number do you roll|do the dice say|does the die say]?
        what [do the dice show|would you roll|comes up on the dice|will the dice say]?
        how about [rolling the dice|rolling a die|a dice roll]?
        how about [a throw of the dice|a game of dice|we roll the dice]?
        would you mind [rolling|throwing] [a die|the dice] [for me|]?
        [I'm not sure|I can't decide|we can't decide|it's my turn] [roll the dice|roll a die|roll for me]
        [I'm not sure|I can't decide] [so roll the dice|please roll the dice|throw the dice]
        [we can't decide|it's my turn] [so roll the dice|please roll the dice|throw the dice]
        [my turn|your turn] [roll the dice|roll a die|roll for me]
        it's your turn [roll the dice|roll a die|roll for me]
        [we are playing a game|we're playing a board game] [roll the dice|roll a die|roll for me]
        [my turn|your turn] [so roll the dice|please roll the dice|throw the dice]
        it's your turn [so roll the dice|please roll the dice|throw the dice]
        [we are playing a game|we're playing a board game] so roll the dice
        [we are playing a game|we're playing a board game] [please roll the dice|throw the dice]
        [I'm playing a game|I lost my dice] [roll the dice|roll a die|roll for me]
        [I lost the dice|I have no dice] [roll the dice|roll a die|roll for me]
        [I'm playing a game|I lost my dice] [so roll the dice|please roll the dice|throw the dice]
        [I lost the dice|I have no dice] [so roll the dice|please roll the dice|throw the dice]
        [we have no dice|I need a six] [roll the dice|roll a die|roll for me]
        [I want a six|I hope for a six|give me a six] [roll the dice|roll a die|roll for me]
        [we have no dice|I need a six] [so roll the dice|please roll the dice|throw the dice]
        [I want a six|I hope for a six|give me a six] [so roll the dice|please roll the dice|throw the dice]
        [come on|big money|lucky] six roll the dice
        [I need|I want|I'd like|I would like] [a|another|one|one more] [dice roll|die roll] [please|]
        [I need|I want|I'd like|I would like] [a|another|one|one more] roll of the dice [please|]
        [I need|I want] [a|another|one|one more] [throw of the dice|roll of a die] [please|]
        [I'd like|I would like] [a|another|one|one more] [throw of the dice|roll of a die] [please|]
        [I want|I'd like|I would like|I need] [you|us] to [roll|throw] [a die|the dice|dice]
        [I want|I'd like|I would like] to [roll|throw|play] [dice|the dice|a die|some dice]
        I [need|want] a [random number|number] [from one to six|between one and six|from the dice]
        I feel like [rolling dice|playing dice]
        I was wondering if you could roll [a die|the dice]
        let's [throw|cast|toss|shake] [the dice|a die|some dice]
        let's roll [dice|some dice|the dice again|a die for it|one|them dice]
        let's [do|have|see|try] [a dice roll|a roll of the dice]
        let's [do|have|see|try] [a throw of the dice|another roll of the dice]
        let's [play a dice game|see what the dice say|use the dice|ask the dice|play with dice]
        let the [dice speak|die decide|dice choose|dice tell us]
        the dice [decide|should decide|will decide|please]
        [die|dice|a die|the dice|dice please|a die please]
        [a dice|roll|roll it|dice roll please|die roll|a die roll]
        [one dice roll|another dice roll|another roll|one more roll|one roll|next roll]
        [a roll of the dice|roll of the dice|throw of the dice]
        [a throw of the dice|random number from one to six|dice time|dice game]
        [ready for|it's time for|time for|we need] a [dice roll|roll of the dice|throw of the dice]
        time to roll [the dice|a die]
        you [could|should|must|can] [roll|throw] [the dice|a die] [now|for me|]
    """,
    "set_timer": """
        8 !set a timer for {n} {minutes}
        4 !set a {n} minute timer
        3 timer for {n} {minutes}
        3 !start a timer for {n} {minutes}
        2 {n} minute timer
        2 !remind me in {n} {minutes}
        2 !wake me up in {n} {minutes}
        2 !set timer {n} {minutes}
        !set a timer to {n} {minutes}
        !set [the|my] timer [for|to] {n} {minutes}
        !set an alarm for {n} {minutes}
        !set me a timer for {n} {minutes}
        !start a {n} minute timer
        !start the timer for {n} {minutes}
        !start a countdown of {n} {minutes}
        !make a timer for {n} {minutes}
        !give me a {n} minute timer
        !give me {n} {minutes} on the timer
        !put {n} {minutes} on the [clock|timer]
        !wake me [up|] in {n} {minutes}
        !call me in {n} {minutes}
        !tell me when {n} {minutes} [are over|are up|have passed]
        !let me know in {n} {minutes}
        !let me know when {n} {minutes} are up
        !count down {n} {minutes}
        !ring in {n} {minutes}
        I need a timer for {n} {minutes}
        I need a {n} minute timer
        I want a timer for {n} {minutes}
        I'd like a {n} minute timer
        can I [have|get] a timer for {n} {minutes}?
        can I [have|get] a {n} minute timer?
        [a timer|timer] {n} {minutes}
        a {n} minute timer
        {n} {minutes} on the timer
        my [tea|egg|pasta|pizza] needs {n} {minutes} set a timer
        wait {n} {minutes} and [tell|remind] me
        I'm cooking so set a timer for {n} {minutes}
        !set a timer [of|at|with|on] {n} {minutes}
        !set a timer [please|now|for me|quickly] for {n} {minutes}
        !set a timer for {n} {minutes} [please|from now|for me|for my tea]
        !set a timer for {n} {minutes} [for the eggs|for the pasta|for the pizza|for the rice]
        !set a timer for {n} {minutes} [for the oven|for dinner|for my nap|starting now]
        !set a timer for {n} {minutes} [and tell me|right now|for my break|for the laundry|for the cake]
        !set a timer for about {n} {minutes}
        !set a timer for [exactly|just|only|another|the next] {n} {minutes}
        !set a timer that [rings|goes off|beeps] [in|after] {n} {minutes}
        !set [a|me a|us a|the|my|your] timer [for|to|at] {n} {minutes}
        !set [one|another|a new|the kitchen|an egg|the cooking] timer [for|to|at] {n} {minutes}
        !set [me a|up a|the|my|another|us a] {n} minute timer
        !set a {n} minute [countdown|alarm|reminder|timer please|timer for me|timer now|clock|egg timer]
        !set [an|the|my] alarm [for|in|to] {n} {minutes} [from now|]
        !set [the|a] clock [for|to] {n} {minutes}
        !set a [countdown|reminder] [for|of|in|to] {n} {minutes}
        !set up a timer [for|of] {n} {minutes}
        !set it [for|to] {n} {minutes}
        !set {n} {minutes} [on the timer|on the clock|]
        !set timer [for|to] {n} {minutes}
        !start [a|me a|the|my|another|a new|one] timer [for|of|at|with] {n} {minutes}
        !start [me a|another|my|the] {n} minute timer
        !start a {n} minute [countdown|clock|alarm|timer please|timer now]
        !start [counting down|a countdown|the countdown|the clock] [for|from] {n} {minutes}
        !start timing {n} {minutes}
        !begin a {n} minute [timer|countdown]
        !begin a timer [for|of] {n} {minutes}
        !create a [timer|countdown|reminder] [for|of] {n} {minutes}
        !create a {n} minute timer
        !make [me a|a|another] {n} minute timer
        !make [me a|the|another] timer [for|of] {n} {minutes}
        !make it {n} {minutes} on the timer
        !turn on a timer for {n} {minutes}
        !turn the timer to {n} {minutes}
        !switch on a {n} minute timer
        !add a timer for {n} {minutes}
        !add a {n} minute timer
        !open a timer for {n} {minutes}
        !run a timer for {n} {minutes}
        !do a [timer for|countdown of] {n} {minutes}
        !do a {n} minute [timer|countdown]
        !get me a {n} minute timer
        !get a timer [going|started] for {n} {minutes}
        !have a timer [ring|go off] in {n} {minutes}
        !give me a [timer|countdown] [for|of] {n} {minutes}
        !give me a {n} minute [countdown|reminder|warning|alarm|timer please]
        !give me [a call|a shout|a sign|a signal] [in|after] {n} {minutes}
        !give me [a ring|a reminder|a nudge|a heads up|an alarm] [in|after] {n} {minutes}
        !give me {n} {minutes} [please and then remind me|then call me|then wake me|and then ring]
        !put a timer on [for|] {n} {minutes}
        !put [the|a|my] timer on for {n} {minutes}
        !put {n} {minutes} on [my|a|the kitchen|your] timer
        !count down [from|for] {n} {minutes}
        !count {n} {minutes} down
        !keep time for {n} {minutes}
        !keep track of {n} {minutes}
        !measure {n} {minutes}
        !watch the clock for {n} {minutes}
        !wait {n} {minutes} and then [tell me|remind me|ring|call me|wake me|beep|let me know]
        !remind me [again|please|of this|of that] in {n} {minutes}
        !remind me [to check the oven|to turn off the stove|to take a break|to call mom] in {n} {minutes}
        !remind me [to drink water|to go|to leave|to get up] in {n} {minutes}
        !remind me [to stop|about it|about the tea|about the cake|about the laundry] in {n} {minutes}
        !remind me [after|when it's been|once it has been] {n} {minutes}
        !remind me in {n} {minutes} [please|to check the oven|to turn off the stove]
        !remind me in {n} {minutes} [to take a break|to drink water|to leave]
        !remind me in {n} {minutes} [to go|to call back|to get up|from now|about the tea|about dinner]
        !wake me [please|again|from my nap|up please|up again|gently] in {n} {minutes}
        !wake me [up|] after {n} {minutes}
        !call me [again|back|please] in {n} {minutes}
        !call me [when|once] {n} {minutes} are [up|over|done]
        !tell me in {n} {minutes}
        !tell me [once|as soon as] {n} {minutes} [are over|are up|have passed|are done|are gone]
        !tell me when {n} {minutes} [are done|are gone|have gone by|passed|have gone]
        !tell me when it's been {n} {minutes}
        !tell me to [stop|go|leave|check the oven|get up] in {n} {minutes}
        !say when {n} {minutes} [are up|are over|have passed]
        !let me know [after|once it's been|when it's been|again in] {n} {minutes}
        !let me know [once|as soon as] {n} {minutes} [are up|are over|have passed]
        !let me sleep {n} {minutes}
        !let me sleep for {n} {minutes}
        !alert me [in|after] {n} {minutes}
        !alert me when {n} {minutes} [are up|have passed|are over]
        !notify me [in|after] {n} {minutes}
        !warn me [in|after] {n} {minutes}
        !ping me [in|after] {n} {minutes}
        !buzz me in {n} {minutes}
        !beep [at me|me|] in {n} {minutes}
        !ring me in {n} {minutes}
        !ring [a bell|the bell|the alarm] [in|after] {n} {minutes}
        !shout in {n} {minutes}
        !sound [an|the] alarm in {n} {minutes}
        !stop me [in|after] {n} {minutes}
        !interrupt me in {n} {minutes}
        !check [on me|back|in with me|back with me] in {n} {minutes}
        !come back [to me|] in {n} {minutes}
        !nudge me in {n} {minutes}
        !get me up in {n} {minutes}
        !don't let me [sleep longer than|nap more than|forget in] {n} {minutes}
        [I need|I want|I'd like|I would like] a timer [set for|of] {n} {minutes}
        [I need|I want|I'd like|I would like] a timer [that runs|going for|running for] {n} {minutes}
        [I need|I want] [a|another] {n} minute [timer|countdown|alarm|reminder] [please|]
        [I'd like|I would like] [a|another] {n} minute [timer|countdown|alarm|reminder] [please|]
        [I need|I want|I'd like|I would like] [a|another] timer for {n} {minutes} [please|now|]
        [I need|I want|I'd like|I would like] {n} {minutes} on the [timer|clock]
        [I need|I want|I'd like|I would like] [an alarm|a reminder] in {n} {minutes}
        [I need|I want|I'd like|I would like] [a countdown|a wake up call|a call] in {n} {minutes}
        I [need|want|have] to [be reminded|wake up] in {n} {minutes} [set a timer|so set a timer]
        I [need|want|have] to [be woken|get up|be up] in {n} {minutes} [set a timer|so set a timer]
        I [need|want|have] to [stop|leave] in {n} {minutes} [set a timer|so set a timer]
        I [need|want|have] to [go|check the oven|take it out] in {n} {minutes} [set a timer|so set a timer]
        I [need|want] to be [reminded|woken up|woken|called|notified|alerted] in {n} {minutes}
        I [want|need] to [time something for|nap for|sleep for] {n} {minutes} set a timer
        I [want|need] to time something for {n} {minutes} [so set a timer|time it please]
        I [want|need] to [nap for|sleep for] {n} {minutes} [so set a timer|time it please]
        I [want|need] to [rest for|meditate for] {n} {minutes} [set a timer|so set a timer|time it please]
        I [want|need] to [cook this for|boil this for] {n} {minutes} set a timer
        I [want|need] to [cook this for|boil this for] {n} {minutes} [so set a timer|time it please]
        I'm going to [nap for|sleep for|rest for] {n} {minutes} [set a timer|wake me then]
        I'm going to [read for|work for|cook this for|run for] {n} {minutes} [set a timer|wake me then]
        I'm going to [nap for|sleep for|rest for] {n} {minutes} tell me when it's over
        I'm going to [nap for|sleep for|rest for] {n} {minutes} tell me when to stop
        I'm going to [read for|work for|cook this for|run for] {n} {minutes} tell me when it's over
        I'm going to [read for|work for|cook this for|run for] {n} {minutes} tell me when to stop
        I'll [nap|rest|sleep|be back|lie down] for {n} {minutes} [wake me up|set a timer|please set a timer]
        I have {n} {minutes} [set a timer|so set a timer|start the timer|please start a timer]
        I was wondering if you could set a timer for {n} {minutes}
        my [tea|egg|pasta|pizza|cake|rice] [takes|needs] {n} {minutes} [set a timer|start a timer]
        my [tea|egg|pasta] [is for|will take|should take] {n} {minutes} [set a timer|start a timer]
        my [pizza|cake|rice] [is for|will take|should take] {n} {minutes} [set a timer|start a timer]
        my [tea|egg|pasta|pizza|cake|rice] [takes|needs] {n} {minutes} [please time it|set the timer]
        my [tea|egg|pasta] [is for|will take|should take] {n} {minutes} [please time it|set the timer]
        my [pizza|cake|rice] [is for|will take|should take] {n} {minutes} [please time it|set the timer]
        my [bread|soup|dinner] [takes|needs] {n} {minutes} [set a timer|start a timer]
        my [bread|soup|dinner] [is for|will take|should take] {n} {minutes} [set a timer|start a timer]
        my [chicken|nap|break|coffee] [takes|needs] {n} {minutes} [set a timer|start a timer]
        my [chicken|nap|break|coffee] is for {n} {minutes} [set a timer|start a timer]
        my [chicken|nap|break|coffee] [will take|should take] {n} {minutes} [set a timer|start a timer]
        my [bread|soup|dinner] [takes|needs] {n} {minutes} [please time it|set the timer]
        my [bread|soup|dinner] [is for|will take|should take] {n} {minutes} [please time it|set the timer]
        my [chicken|nap|break|coffee] [takes|needs] {n} {minutes} [please time it|set the timer]
        my [chicken|nap|break|coffee] is for {n} {minutes} [please time it|set the timer]
        my [chicken|nap|break|coffee] [will take|should take] {n} {minutes} [please time it|set the timer]
        [the|my] [eggs|potatoes|cookies] [need|take|want|cook for] {n} {minutes} [set a timer|start a timer]
        [the|my] [noodles|beans|vegetables] [need|take|want|cook for] {n} {minutes} set a timer
        [the|my] [noodles|beans|vegetables] [need|take|want|cook for] {n} {minutes} start a timer
        [the|my] [eggs|potatoes|cookies] [need|take|want|cook for] {n} {minutes} please time it
        [the|my] [eggs|potatoes|cookies] [need|take|want|cook for] {n} {minutes} set the timer
        [the|my] [noodles|beans|vegetables] [need|take|want|cook for] {n} {minutes} please time it
        [the|my] [noodles|beans|vegetables] [need|take|want|cook for] {n} {minutes} set the timer
        [the|my] [cake|pizza|roast] [comes out|has to come out] in {n} {minutes} [set a timer|remind me]
        [the|my] [cake|pizza|roast] [comes out|has to come out] in {n} {minutes} [tell me|]
        [the|my] [bread|pie|lasagna] [comes out|has to come out] in {n} {minutes} [set a timer|remind me]
        [the|my] [bread|pie|lasagna] [comes out|has to come out] in {n} {minutes} [tell me|]
        [the|my] [cake|pizza|roast] [is done|will be done|is ready] in {n} {minutes} [set a timer|remind me]
        [the|my] [cake|pizza|roast] [is done|will be done|is ready] in {n} {minutes} [tell me|]
        [the|my] [bread|pie|lasagna] is done in {n} {minutes} [set a timer|remind me]
        [the|my] [bread|pie|lasagna] [will be done|is ready] in {n} {minutes} [set a timer|remind me]
        [the|my] [bread|pie|lasagna] [is done|will be done|is ready] in {n} {minutes} [tell me|]
        can I [have|get] {n} {minutes} on the [clock|timer]?
        can I get [a|an|another] [timer|alarm|reminder|countdown] [for|in|of] {n} {minutes} [please|]?
        can I have [a|another] [timer|countdown|reminder] [of|in] {n} {minutes}?
        can we [set|start|have|get|do] a [{n} minute timer|timer for {n} {minutes}]?
        can you count down {n} {minutes} [for me|please]?
        can you [do|set|start|make|handle|manage] a {n} minute timer?
        can you set [me|] [a|the|another] timer [for|to] {n} {minutes} [please|]?
        can you [wake|remind|call|warn|alert|ping] me in {n} {minutes} [please|]?
        could you [wake|remind|call|warn|alert|ping] me [in|after] {n} {minutes} [please|]?
        could you time [me for|this for|it for] {n} {minutes}?
        could I [get|have] a {n} minute timer [please|]?
        could we do a {n} minute timer?
        would you mind [setting|starting] a [{n} minute timer|timer for {n} {minutes}]?
        would you [remind|wake|call] me in {n} {minutes} [please|]?
        how about a [{n} minute timer|timer for {n} {minutes}]?
        what about a {n} minute timer?
        why don't you set a timer for {n} {minutes}?
        is it possible to set a timer for {n} {minutes}?
        may I have a {n} minute timer?
        let's [set|start|do|make] a [{n} minute timer|timer for {n} {minutes}|timer of {n} {minutes}]
        let's time {n} {minutes}
        let's say {n} {minutes} on the timer
        let's do {n} {minutes} on the clock
        [timer|alarm|countdown|reminder] [in|of|to|at|for] {n} {minutes} [please|now|]
        [timer|alarm|countdown|reminder|egg timer] {n} {minutes} [please|]
        [kitchen timer|the timer|new timer|another timer|next timer] {n} {minutes} [please|]
        [kitchen|egg|tea|pasta|oven|new|another|next|nap] timer for {n} {minutes} [please|]
        [a|another|new|next|my] {n} minute [timer|countdown|alarm] [please|now|again|]
        {n} minute [timer|countdown|alarm] [please|now|again|start]
        {n} minute [reminder|egg timer|kitchen timer|nap timer] [please|now|again|start]
        {n} {minutes} [timer|countdown|on the clock]
        {n} {minutes} [from now please|timer please|and then wake me|and then ring]
        {n} {minutes} [then remind me|countdown please|starting now|go]
        {n} {minutes} [on the kitchen timer|for the eggs|for my tea|for the pasta]
        [after|exactly|just] {n} {minutes} [call me|wake me|remind me|tell me|ring|let me know|beep]
        in {n} {minutes} [tell me|wake me|wake me up|call me|let me know|ring]
        in {n} {minutes} [I have to leave remind me|I need to go so remind me|beep]
        in {n} {minutes} [ring a bell|give me a call|I want to be reminded]
        time [my|this|the] [tea|egg|pasta|nap|workout|run|speech|break|cooking] for {n} {minutes}
        you [should|could|can] [set a timer for|remind me in|wake me in|call me in] {n} {minutes}
    """,
    "clear_memory": """
        6 !forget everything
        4 !clear your memory
        3 !delete your memory
        2 !forget all of it
        2 !reset your memory
        2 !erase your memory
        2 !wipe your memory
        !forget [everything|all of it|it all|all that|what I said|everything I said]
        !forget [everything about me|all about me]
        !forget everything [we talked about|I told you|you know|you know about me|you remember]
        !forget our conversation
        !forget [the past|this conversation|all our conversations]
        !clear [your|the] [memory|history|memories|conversation]
        !clear everything
        !erase [your|the] [memory|history|memories]
        !erase everything [you know|]
        !delete [your|the|my] [memory|history|memories|data]
        !delete everything [you know|about me|]
        !delete our [conversation|conversations|history]
        !wipe [your|the] [memory|history]
        !wipe everything
        !empty your memory
        !remove everything from your memory
        !lose your memory
        can you forget [everything|what I said]?
        I want you to forget [everything|all of it|me]
        you should forget everything
        you must forget everything
        let's start [over|from scratch|with a clean slate]
        let's forget everything
        start over from zero
        don't remember [anything|any of this]
        !forget [everything now|everything please|everything again|everything at once]
        !forget [everything for me|everything about us|everything about our talk|it all again]
        !forget [it all please|all you heard|all that I said|all I said]
        !forget [all I told you|all I have told you|all about this talk|all our talks]
        !forget [all of this|all of that|all about us|all this]
        !forget [anything I said|anything I told you|anything you know|what I told you]
        !forget [what I have told you|what you heard|what you know|what you know about me]
        !forget [what you remember|what we said|what we talked about|whatever I said|whatever you know]
        !forget everything [you've heard|you heard|you've learned|you learned]
        !forget everything [I've said|I have said|I ever said|I've told you|we said]
        !forget everything [we've said|we discussed|we did|so far]
        !forget everything [about today|until now|from before|that I told you|that was said]
        !forget [the whole conversation|the conversation|this whole conversation]
        !forget [our whole conversation|our talk|our chat]
        !forget [our chats|our talks|our history|this talk|this chat|our last talk|the last conversation]
        !forget that we [talked|spoke|ever talked|ever met]
        !forget that [I told you anything|I said anything]
        !clear [everything|everything please|all memories]
        !clear [all of your memory|all your memory|all your memories]
        !clear [all memory|out your memory|my data|my history|our history|the whole memory|the slate]
        !clear [your head|your mind|your brain|your storage|our chat|our conversation]
        !clear [the conversation history|the chat|the chat history|your records|your notes|it all|the log]
        !clean [your|out your|up your|the] memory
        !clean the slate
        !erase [it all|all of it|all memories|all memory|all your memories|all your memory]
        !erase [all data|all my data|my data|our conversation|our history|our chat|our talks]
        !erase [the conversation|everything please|everything about me]
        !erase [everything I said|everything you have stored|everything you remember]
        !erase [what I said|what you know|what you remember|the past|your mind|your notes|your brain]
        !delete [it all|all of it|everything please]
        !delete [everything I said|everything I told you|everything you have]
        !delete [everything you remember|everything in your memory|all my data]
        !delete [all memories|all data|all your data|all your memories]
        !delete [all of your memory|our chat|our talks]
        !delete [the chat|the chat history|the conversation|this conversation]
        !delete [the history of our talks|all history|what you know about me]
        !delete [what you remember|your notes|what I said|all you know]
        !wipe [the slate clean|your mind|your brain|it all|all of it]
        !wipe [it clean|all memories|all your memory|all data|my data|our history]
        !wipe [our conversation|the conversation|everything away|everything please|everything out]
        !wipe [everything you know|your memory clean|your memory please]
        !wipe [your hard drive|your notes|your memories]
        !reset [the memory|everything|yourself|your mind|your brain|all memory]
        !reset [the conversation|our conversation|your memories|it all|to zero|the history|now]
        !empty [the memory|your mind|your head|your brain|your memories|all your memory]
        !remove [all memories|all my data|my data]
        !remove [all your memories|everything you know|everything you know about me]
        !remove [everything about me|our conversation|our history]
        !remove [it all from your memory|the memory|what I said from your memory]
        !drop everything [you know|you remember|from your memory]
        !discard [your memory|everything|everything you know|all you know|our conversation]
        !dump [your memory|everything you know]
        !purge [your memory|the memory|everything|my data]
        !scrub your memory
        !flush your memory
        !destroy [your memory|your memories|all records]
        !throw away [everything you know|your memories|your notes|all you know]
        !get rid of [your memory|everything you know|our history|all your memories|what you know about me]
        !unlearn everything
        !lose [your memories|all memory|everything you know]
        !start [fresh|again from zero|again from scratch]
        !start [anew|a new conversation|with a clean slate|with an empty memory]
        !start [over|all over again|over please|over from scratch|from zero|from scratch|from the beginning]
        !begin [again from zero|anew|from scratch|a new conversation]
        !go back to [zero|the very beginning|a clean slate]
        !make a [fresh start|clean start|new start]
        !act as if we [never met|never talked|never spoke]
        !pretend we [never met|never talked|never spoke]
        !stop remembering [me|things|what I said]
        !remember [nothing|nothing about me|nothing of this]
        can you [clear|erase|delete|wipe|reset|empty|lose] [your|the] memory [please|now|for me|]?
        can you forget [all of it|all that|all of this|it all|about me]?
        can you forget [everything about me|everything I said]?
        can you forget [what I told you|our conversation|all about me]?
        can you [delete|erase] [everything|my data|our conversation|all of it|what I said|our history]?
        could you [clear|erase|delete|wipe|reset|empty] [your|the] memory [please|now|for me|]?
        could you forget [everything|all of it|all that] [please|now|]?
        could you forget [it all|about me|what I said|our conversation] [please|now|]?
        can we start [over|fresh|from scratch|again from zero|a new conversation]?
        could we start [over|fresh|from scratch|again from zero]?
        can we [forget all that|forget everything|make a fresh start|begin again from scratch]?
        may I ask you to forget [everything|all of it|what I said]?
        would you mind [forgetting everything|clearing your memory|deleting your memory]?
        would you mind [erasing your memory|forgetting all that|wiping your memory]?
        would you [forget everything|clear your memory|forget all that] [please|for me|now|]?
        is it possible to [clear|delete|erase|reset|wipe] your memory?
        is it possible to forget everything?
        how about you forget [everything|all that|it all]?
        how about a [fresh start|clean slate|memory wipe|memory reset|new start]?
        why don't you [forget everything|clear your memory|forget all that]?
        [I want|I need|I'd like|I would like] you to [forget everything|forget all that|forget it all]
        [I want|I need|I'd like|I would like] you to [forget what I said|forget me]
        [I want|I need|I'd like|I would like] you to [forget our conversation|clear your memory]
        [I want|I need|I'd like|I would like] you to [erase your memory|delete your memory|wipe your memory]
        [I want|I need|I'd like|I would like] you to [reset your memory|delete everything]
        [I want|I need|I'd like|I would like] you to [erase everything|delete what you know about me]
        [I want|I need|I'd like|I would like] [to start over|to start fresh]
        [I want|I need|I'd like|I would like] to start from scratch
        [I want|I need|I'd like|I would like] [to begin again from scratch|to clear your memory]
        [I want|I need|I'd like|I would like] [to delete your memory|to erase your memory]
        [I want|I need|I'd like|I would like] [to wipe your memory|to reset your memory|a fresh start]
        [I want|I need|I'd like|I would like] [a clean slate|everything forgotten]
        [I want|I need|I'd like|I would like] [everything deleted|everything erased|your memory cleared]
        [I want|I need|I'd like|I would like] [your memory wiped|your memory erased|your memory gone]
        [I want|I need|I'd like|I would like] [my data deleted|my data gone|all my data erased]
        I don't want you to [remember anything|remember me|remember any of this]
        I don't want you to [remember this|remember what I said|know anything about me|keep any of this]
        I'd [prefer|rather] [you forgot everything|you forgot all that]
        I'd [prefer|rather] [it if you forgot everything|that you forget everything]
        I was wondering if you could [forget everything|clear your memory|erase your memory]
        I wish you would forget [everything|all that]
        let's [erase|clear|delete|wipe|reset] [everything|it all|your memory|all memory]
        let's [start fresh|start again from zero|start anew|make a fresh start]
        let's [have a fresh start|begin again from scratch]
        let's [start from zero|start a new conversation|start over please]
        let's [pretend we never met|pretend we never talked]
        let's [forget all that|forget it all|forget all about it]
        let's [forget what I said|forget this conversation]
        let's [have a clean slate|wipe the slate clean|go back to zero]
        you [should|must|can|have to|need to|may] [forget everything|clear your memory] [now|please|]
        you [should|must|can|have to|need to|may] [forget all that|erase your memory] [now|please|]
        you [should|must|can|have to|need to|may] [forget me|forget what I said] [now|please|]
        you [should|must|can|have to|need to|may] delete everything [now|please|]
        you [should|must|can|have to|need to|may] [forget it all|reset your memory] [now|please|]
        don't remember [me|what I said|this conversation|a thing]
        don't keep [any of this|anything|what I said|my data]
        [memory wipe|memory reset|clear memory|clear memory please|reset memory|delete memory]
        [erase memory|wipe memory|memory clear|reset|full reset|a full reset|reset please]
        [clean slate|a clean slate please|fresh start]
        [a fresh start please|blank slate|forget me|forget about me]
        [forget me please|forget all about me please|delete all]
        [erase all|clear all|delete me|new conversation]
    """,
}
