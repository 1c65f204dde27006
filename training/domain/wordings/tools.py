"""What a tool answers. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "get_time": """
        15 what time is it?
        9 what's the time?
        9 what's the time please?
        9 time please
        8 the time please
        6 what is the time?
        6 !tell me the time
        6 !tell me what time it is
        6 could you tell me the time?
        6 can you tell me what time it is?
        5 what time is it now?
        5 do you have the time?
        5 have you got the time?
        5 how late is it?
        5 what time is it right now?
        5 what's the time now?
        5 what time have we got?
        3 do you know what time it is?
        3 can you tell me the time?
        what time is it [now|right now|please|]?
        what's the time [now|right now|please|]?
        what is the [time|exact time|current time]?
        what time do [you|we] have?
        do you know [what time it is|the time]?
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
        [and|so|okay|hang on|wait|tell me|quick|oh no] [what time is it|what's the time]?
        [and|so|okay|hang on|wait|tell me|quick|oh no] what time have we got?
        [and|so|okay|hang on|wait|tell me|quick|oh no] [what's the hour|how late is it]?
        [what|which] [hour|hour of the day|time] [is this|are we at|would you say it is|is it getting to be]?
        [what|which] [hour|hour of the day] [might it be|would that be|is showing]?
        what [does the time say|does your watch show|does the clock show]?
        what [do the hands of the clock say|is the clock saying|is showing on the clock]?
        what [is the time on the clock|is the time by your watch|is the time just now]?
        what [time is now|time is it getting to|time now please]?
        what's the [time at present|time at this moment|time this very minute|time in this place]?
        what's the [time now please|time now {me}|time currently]?
        what's the [precise time|actual time|clock showing|clock saying|clock on now]?
        what's the [hour now|hour please|hour of the day|o'clock]?
        what time [does it happen to be|do you make it|have you on your clock|might it be now]?
        what time [would you make it|is showing|do your clocks say|is it today]?
        what time [is it my dear|is it mate|is it buddy|is it sir]?
        what time [is it if I may ask|is it if you don't mind|is it do you know|is it love]?
        how [late|early] [is it getting|is it by now|is it at the moment|would you say it is]?
        [is it|is it getting|has it got] [so late|very late|late now|close to noon] [already|]?
        [is it|is it getting|has it got] [close to midnight|near midnight|near noon] [already|]?
        [is it|is it already] [one|two|three|four|five|six] o'clock [yet|already|now|]?
        [is it|is it already] [seven|eight|nine|ten|eleven|twelve] o'clock [yet|already|now|]?
        [is it|has it gone] half past [two|three|four|five|six|seven|eight|nine|ten] [yet|already|]?
        has it gone [six|seven|eight|nine|ten|noon|midnight|twelve] [yet|already|]?
        is it still [morning|early|afternoon|before noon|before ten] [or not|now|]?
        is it still [before lunch time|before six|night|before midnight] [or not|now|]?
        am I [late|early|too late|on time] what's the time?
        [do|did|would] you [have a clock handy|happen to know the hour|see what time it is]?
        [do|did|would] you [keep the time|own a clock|happen to have the right time]?
        [do|would] you [by any chance know|happen to know|possibly know] [the time|what time it is]?
        [do|would] you [by any chance know|happen to know|possibly know] [the hour|how late it is]?
        [do|would] you [know by chance|maybe know] [the time|what time it is|the hour|how late it is]?
        [can|could|would|will] you [please tell me the time|kindly tell me the time]?
        [can|could|would|will] you be so kind as to tell me the time?
        [can|could|would|will] you [let me know the time|quickly check the time]?
        [can|could|would|will] you [spare the time of day|give us the time|say what time it is]?
        [can|could|would|will] you [read the clock for me|tell us what time it is]?
        [may|might|could|can] I [know what time it is|please know the time|know the hour]?
        [may|might|could|can] I [know how late it is|quickly have the time|bother you for the time]?
        [may|might|could|can] we [have the time|know the time|get a time check] [please|]?
        [may|might|could|can] we [hear the time|know what time it is] [please|]?
        [has|does] [anyone|anybody|somebody|someone] [got the time|know the time|have the time]?
        [has|does] [anyone|anybody|somebody|someone] [know how late it is|have a clock|got a watch]?
        [any chance you know|would you mind saying] [the time|what time it is|how late it is|the hour]?
        [do you mind telling me|mind if I ask] [the time|what time it is|how late it is|the hour]?
        !tell me [the precise time|the hour of the day|the time in a hurry|the time once more]
        !tell me [the time as it is now|exactly what time it is|the hour please]
        !tell me [quickly what time it is|the time my friend|the time on your clock]
        !tell me [what time it is please|what o'clock it is|what the time is now]
        !tell us [what the time is|the hour|how late it is|what the clock says|the time please|the exact time]
        !give me [the time of day|the time now|the local time|the precise time]
        !give me [the hour please|a quick time check|the time if you can|the clock]
        !let me know [the time|how late it is|the hour]
        !let me know [the current time|what the clock says|the exact time]
        !check [the clock for me|your clock please|the hour|the clock and tell me]
        !check [what the time is|your watch for me|the present time]
        !look at [the clock and tell me the time|your clock for me|the time for me]
        !look at [your clock please|the clock on the wall]
        !say [how late it is|the hour|what the clock says|the time now]
        !say [the time please|the local time]
        !read [off the time|off the clock|the hour|the clock on the wall]
        !read [the clock aloud|the time to me|me the exact time|us the time]
        !call out the time
        !state the [time|current time|hour]
        !report the [time|current time]
        !update me on the time
        !see what time it is
        !remind me what time it is
        !fetch me the time
        ~[what the hour is|how late it's getting|how early it is]
        ~[what the exact time is|what the time might be|what time it might be]
        ~[if it's already late|if it's past noon|if it's past midnight|whether it's late]
        ~[whether it's noon yet|if it's still morning|if it's ten yet]
        ~what time [it's getting|the clock shows|your clock says|you make it]
        ~what time [it would be|it is my friend]
        [I'd|I would] [really like|love] to [know the time|hear what time it is]
        I would [appreciate it if I could|be glad] to [know the time|hear what time it is]
        [I'd|I would] [really like|love|appreciate it if I could|be glad] to [know the hour|get the time]
        [I|we] [need to|must|want to|have to|should] [know the hour|check what time it is|see what time it is]
        [I|we] [need to|must|want to|have to|should] [know how late it is|find out the time]
        [I|we] [need|want|request|require] [the hour|the local time|the exact time now]
        [I|we] [need|want|request|require] [a quick time check|the time quickly|the time please now]
        [I|we] [keep wondering|can't tell] [what time it is|how late it is|what the time is]
        [I|we] [have no clue|can't remember|can't figure out] [what time it is|how late it is]
        [I|we] [have no clue|can't remember|can't figure out] what the time is
        [I'm|I am] [in a hurry|waiting for a bus|afraid I'm late] what time is it?
        [I'm|I am] [running late|catching a train|not wearing a watch] what time is it?
        [I'm|I am] [curious about the time|wondering about the time|checking the time]
        [I'm|I am] [asking for the time|after the time]
        [I|we] [have to leave soon|must go soon|overslept] what time is it?
        [I|we] [just woke up|fell asleep|have an appointment] what time is it?
        I [have no watch|don't have a watch|left my watch at home] what's the time?
        I [have no clock here|can't read the clock|broke my watch] what's the time?
        my [watch is slow|watch is wrong|phone is off] what's the time?
        my [phone is in the other room|clock is wrong|battery is dead] what's the time?
        it's [late isn't it|getting late what time is it|dark what time is it]?
        it's [early isn't it|morning what's the time]?
        [hey|hi|hello|good morning|good evening|sorry|pardon me] [what's the time|have you got the time]?
        [hey|hi|hello|good morning] [can you tell me the time|do you know the time]?
        [good evening|sorry|pardon me] [can you tell me the time|do you know the time]?
        [present time|time now please|time check please|hour|hour please|what hour]
        [what hour now|quick time check|the clock|the time now|the time now please]
        [the current time please|exact time please|time right now please|the hour please|clock time]
        [today's time now|what o'clock|what o'clock is it|time {me}]
    """,
    "get_date": """
        12 what day is it?
        9 what's the date?
        9 what day is today?
        7 what day is it today?
        7 what date is it today?
        7 what is today's date?
        7 what is the date?
        6 what's today's date?
        6 what is the date today?
        6 the date please
        6 today's date please
        6 what day of the week is it?
        4 !tell me the date
        4 what date is it?
        4 can you tell me the date?
        4 !tell me today's date
        4 what's the day today?
        4 which day is it?
        4 do you know what day it is?
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
        [and|so|okay|hang on|wait|tell me|quick|sorry] [what day is it|what's the date] [today|]?
        [and|so|okay|hang on|wait|tell me|quick|sorry] what's today's date [today|]?
        [and|so|okay|hang on|wait|tell me|quick|sorry] [what day is today|which day is it] [today|]?
        [what|which] [day|date|day of the week|weekday] [is it today please|have we today]?
        [what|which] [day|date|day of the week|weekday] [might it be|might today be]?
        [what|which] [day|date|day of the week|weekday] [would today be|do we write|are we having]?
        [what|which] [day|date] [is on the calendar|does the calendar show|does the calendar say]?
        [what|which] [day|date] [does today fall on|is this today|do we count]?
        [what|which] [day|date|month|weekday] [are we in|is it currently]?
        [what|which] [day|date|month|weekday] [is it at the moment|is it at present]?
        [what|which] [day|date|month|weekday] [is it in fact|is it over there|is it actually]?
        [what|which] day [of the week is today|of the week would it be]?
        [what|which] day [of the month are we on|of the year is it|in the week is it]?
        [what|which] month [is it today|is it again|are we in now|is it at the moment]?
        [what|which] month [do we have now|would it be|is today in]?
        what's the [date this morning|date please my friend|date of today|day and date]?
        what's the [day and the month|date and the day|full date today]?
        what's the [day today please|day now|current day|current month|day again]?
        what's the [date if I may ask|precise date|calendar date|date mate]?
        what's [today again please|today's day|today's full date|today's weekday]?
        what's [today called|this day called|today on the calendar|today {me}]?
        [is|isn't] [today|it] [Monday|Tuesday|Wednesday|Thursday] [already|or not|or am I wrong]?
        [is|isn't] [today|it] [Friday|Saturday|Sunday] [already|or not|or am I wrong]?
        [is|isn't] [today|it] [Monday|Tuesday|Wednesday|Thursday] [I wonder|by any chance|right]?
        [is|isn't] [today|it] [Friday|Saturday|Sunday] [I wonder|by any chance|right]?
        [is|isn't] [today|it] [the first|the second|the third|the tenth] [of the month|today|already|]?
        [is|isn't] [today|it] [the fifteenth|the twentieth|the thirtieth] [of the month|today|already|]?
        [is it|are we in] [January|February|March|April|May|June] [already|now|yet|]?
        [is it|are we in] [July|August|September|October|November|December] [already|now|yet|]?
        is [today|it] [a Monday|a Friday|a Sunday|a Tuesday|a Saturday]?
        is [today|it] [a school day|a work day|a bank holiday|a public holiday]?
        is it [midweek|the middle of the week|the start of the week|the end of the month]?
        is it [the first of the month|the weekend today|a working day]?
        how far [into the month|into the year|into the week] are we?
        [did|would] you [happen to know|by any chance know] [the date|today's date|what day it is]?
        [do|did|would] you [possibly know|maybe know] [the date|today's date|what day it is]?
        [do|did|would] you [happen to know|by any chance know] [what date it is|which day it is]?
        [do|did|would] you [possibly know|maybe know] [what date it is|which day it is]?
        [do|would] you [have the date there|have a calendar there|have a calendar handy]?
        [do|would] you [know which date it is|know the day today|know what today's date is]?
        [can|could|would|will] you [please tell me the date|kindly tell me the date|tell me what day it is]?
        [can|could|would|will] you [tell us the date|say what day it is|let me know the date]?
        [can|could|would|will] you [look at the calendar|check the calendar|give me the date] [please|]?
        [can|could|would|will] you [give us today's date|remind me what day it is|read me the date] [please|]?
        [may|might|could|can] I [know the date|please know the date|know what day it is|have the date please]?
        [may|might|could|can] I [know today's date|ask what day it is|get the day]?
        [may|might|could|can] we [have the date|know the date|know what day it is] [please|]?
        [may|might|could|can] we [check the date|hear today's date] [please|]?
        [has|does] [anyone|anybody|someone] [know the date|know what day it is]?
        [has|does] [anyone|anybody|someone] [got the date|know today's date]?
        [any chance you know|would you mind saying] [the date|what day it is|today's date|which day it is]?
        [do you mind telling me|mind if I ask] [the date|what day it is|today's date|which day it is]?
        [did|have] I [forget what day it is|lost track of the days] what day is it?
        !tell me [the day and the date|today's day|the date of today|the calendar date]
        !tell me [the full date|what today's date is|the month|the day please]
        !tell me [quickly what day it is|the date my friend|the date once more|what day we have]
        !tell me [what date we have|which weekday it is|the day of the month]
        !tell us [today's date|the day|which day it is]
        !tell us [what the date is|what day of the week it is|the date please]
        !give me [the day and date|today's day|today's full date|the day please]
        !give me [the weekday|the month|the calendar date|the date quickly]
        !let me know [the date|what day it is|the day]
        !let me know [which day it is|what date it is|the day of the week]
        !check [which day it is|what date it is|the calendar for me|the calendar and tell me the date]
        !check [the day|the date for me|the day of the week]
        !look at [the calendar and tell me the date|the date for me|today's date]
        !look up [what date it is|the day|which day it is|the day of the week]
        !say [the day of the week|which day it is|what today is|the date please]
        !say [the full date|the date of today|what weekday it is]
        !read [off the date|the date to me|off the calendar|me today's date|the calendar to me|us the date]
        !state the [date|current date|day]
        !report the date
        !announce the [date|day]
        !see what day it is
        !remind me [what day it is|what the date is|of the date|which day it is|what today is]
        !figure out what day it is
        !update me on the date
        ~[what the weekday is|what today is|which weekday it is|what month we have]
        ~[which month it is|which date it is|what day today is]
        ~[if it's Tuesday|if it's Wednesday|if it's Thursday|whether it's Friday]
        ~[whether it's Sunday|if today is Monday|if it's a holiday today]
        ~what [day it is my friend|the calendar says|the calendar shows|the full date is]
        ~what [the day is|day it would be|date we are on]
        [I'd|I would] [really like|love] to [know what day it is|know the date]
        I would [appreciate it if I could|be glad] to [know what day it is|know the date]
        [I'd|I would] [really like|love] to [hear what date it is|get the date]
        [I'd|I would] [appreciate it if I could|be glad] to [hear what date it is|get the date]
        [I|we] [need to|must|want to|have to|should] [know which day it is|know today's date]
        [I|we] [need to|must|want to|have to|should] find out the date
        [I|we] [need to|must|want to|have to|should] [find out what day it is|know the weekday]
        [I|we] [need|want|require|request] [today's full date|the day of the week|the day please|the weekday]
        [I|we] [need|want|require|request] [the date quickly|the date for a letter|the date for a form]
        [I|we] [keep wondering|can't tell] [what day it is|what the date is]
        [I|we] [wonder|keep wondering|can't tell] [which day it is|what today is]
        [I|we] [have no clue|can't remember|can't figure out] [what day it is|what the date is]
        [I|we] [have no clue|can't remember|can't figure out] [which day it is|what today is]
        [I'm|I am] [filling in a form|writing a letter|signing a paper] what's the date?
        [I'm|I am] [writing a check|on holiday|confused] what's the date?
        [I'm|I am] [wondering about the date|curious what day it is|not sure what day it is]
        [I'm|I am] [not certain what day it is|asking for the date]
        [I|we] [just woke up|slept too long|came back from holiday] what day is it?
        [I|we] [am retired|mixed up the days|don't have a calendar] what day is it?
        [my|the] [calendar is old|calendar is wrong|phone is off] what's the date?
        [my|the] [newspaper is old|days all feel the same] what's the date?
        [all my days|the days] [feel the same|run together|blur] what day is it?
        today is [which date|the what]?
        today is [what day again|what day of the week|a Monday or a Tuesday]?
        it's [Monday isn't it|Friday isn't it|Sunday isn't it]?
        it's [Tuesday today isn't it|what day today|what date today]?
        [hey|hi|hello|good morning|good evening|pardon me] [what's the date|what day is it] [today|]?
        [hey|hi|hello|good morning|good evening|pardon me] what's today's date [today|]?
        [hey|hi|hello|good morning|good evening|pardon me] [do you know the date|which day is it] [today|]?
        [date now|date now please|current date please|day please|day of the week please]
        [weekday please|what weekday|what month|which month|month please]
        [day and date|day and date please|the day today|today's day|the weekday|full date]
        [full date please|the date now|which date|what day today|what date today]
    """,
    "flip_coin": """
        16 !flip a coin
        16 flip a coin
        10 !toss a coin
        10 heads or tails?
        10 !flip a coin please
        8 can you flip a coin?
        8 coin toss
        8 coin toss please
        8 coin flip please
        6 !flip a coin for us
        6 could you toss a coin?
        4 !flip a coin for me
        4 coin flip
        !flip a coin [for me|again|]
        !flip [the|another|one] coin
        !flip a coin and tell me [heads or tails|the result]
        !toss a coin [for me|again|]
        !toss [the|another] coin
        !throw a coin
        !spin a coin
        !do a coin [flip|toss]
        !give me a coin [flip|toss]
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
        [and|so|okay|well|right] [heads or tails|what is it heads or tails|is it heads]?
        [and|so|okay|well|right] [is it tails|flip a coin|toss a coin]?
        !flip [us a coin please|that coin again|a coin on it|a gold coin]
        !flip [a lucky coin|a silver coin|a fair coin]
        !flip [a virtual coin|a pound coin|a shiny coin|a rupee|a euro|a dime]
        !flip [a coin in your head|a coin and say what it is]
        !flip [a coin and tell me the side|a coin and give me the result]
        !flip [a coin between us|a coin fairly|a coin to see who goes first]
        !flip [a coin to choose|a coin to settle this|a coin to see who wins|a coin to pick the winner]
        !flip [a coin for my son|a coin for the kids|a coin for luck|a coin for fun]
        !toss [a coin to choose|a coin to settle this|a coin to see who starts|a coin to see who wins]
        !toss [a coin for luck|a coin for fun|a coin between us|a coin up]
        !toss [a penny|a quarter|a dime|a pound coin|a rupee|a lucky coin]
        !toss [a virtual coin|up a coin|us a coin please|that coin again|it again heads or tails]
        !throw [a penny up|a coin to see who starts|a coin to choose]
        !throw [a coin to decide|a coin for us|a coin and tell me the side|the coin up]
        !spin [a coin to decide|a coin and tell me|a penny|me a coin|that coin|us a coin]
        !chuck a coin [in the air|for me|up|]
        !hurl a coin in the air
        !launch a coin in the air
        !send a coin flying
        !draw a coin and toss it
        !take [out a coin and flip it|your coin and toss it|a penny and flip it]
        !pull out a coin and [flip|toss] it
        !find a coin and [flip|toss|throw] it
        !get [your coin out and flip it|out a coin and toss it|me a coin flip]
        !get [me a coin toss|heads or tails for me]
        !make [the coin decide|a toss|the toss|a coin toss for us|the coin spin|it a coin toss]
        !do [the toss|a quick coin toss|a quick coin flip|your coin trick heads or tails]
        !do [heads or tails for me|a heads or tails|the old coin toss]
        !run a coin [flip|toss]
        !perform a coin [flip|toss]
        !simulate a coin [flip|toss]
        !start the coin toss
        !hold a coin toss
        !settle [this|it|our bet|our argument|the matter] [with a coin|by coin toss|with heads or tails]
        !settle [this|it|our bet|our argument|the matter] [by flipping a coin|with the toss of a coin]
        !decide [this|between us|for us] [with a coin|by coin toss|with heads or tails]
        !decide [our bet|the winner|who goes first] [with a coin|by coin toss|with heads or tails]
        !decide [this|between us|for us] [by flipping a coin|with a coin flip]
        !decide [our bet|the winner|who goes first] [by flipping a coin|with a coin flip]
        !choose [for me|for us] [with a coin|by coin toss|with a coin toss|by flipping a coin]
        !pick [a side heads or tails|one heads or tails|a side of the coin|between heads and tails]
        !say heads or tails
        !give us [a coin flip|a coin toss|heads or tails|a toss of the coin]
        !give me [a toss of the coin|a flip of the coin|a quick coin toss|the result of a coin toss]
        !give me [the coin toss|a fair coin toss|a side of the coin]
        !let [us|my son|my daughter|the kids] [have a coin toss|see a coin flip|hear heads or tails]
        !let [us|me|my son|my daughter|the kids] [see the coin toss|have a toss of the coin]
        !let fate decide with a coin
        !tell me if it's heads or tails
        !tell us heads or tails
        !help us [decide by coin|decide with a coin toss|choose with a coin|with a coin toss]
        !show us [a coin flip|a coin toss|heads or tails]
        !try a coin [toss|flip]
        [can|could|would|will] you [do a coin flip|do a coin toss] [please|for us|]?
        [can|could|would|will] you [do heads or tails|toss one] [please|for us|]?
        [can|could|would|will] you [flip one coin|settle this with a coin] [please|for us|]?
        [can|could|would|will] you [decide with a coin|chuck a coin] [please|for us|]?
        [can|could|would|will] you [flip me a coin|toss us a coin|throw a penny|flip a penny] [please|]?
        [can|could|would|will] you [flip a coin again|toss it again|flip it again|spin a penny] [please|]?
        [can|could|may|might] [I|we] [have a coin tossed|have a coin flipped] [please|]?
        [can|could|may|might] [I|we] [see a coin flip|ask for a coin toss] [please|]?
        [can|could|may|might] [I|we] [have a flip of the coin|request a coin toss] [please|]?
        [can|could|may|might] [I|we] play heads or tails [please|]?
        [do you|would you] [want to flip a coin|like to toss a coin|feel like flipping a coin]?
        [do you|would you] [play heads or tails|toss coins sometimes|fancy a coin toss]?
        [is it|was it|will it be|did you get|did it land on] [heads|tails] [this time|today|]?
        [was it|will it be|did you get|did it land on|did it come up] heads or tails?
        [what|which] [side|face] [did the coin land on|came up on the coin|of the coin came up]?
        [what|which] [side|face] [of the coin do you get|of the coin shows|is up on the coin]?
        [what|which] [will it be|do you get|comes up] heads or tails?
        [what|which] [did you throw|did you get|is it going to be] heads or tails?
        [how|what] about [a coin flip|tossing a coin|flipping for it|a flip of the coin]?
        [how|what] about [a toss of the coin|heads or tails then|a quick toss of the coin]?
        [shall|should|could|can] we [settle it with a coin|leave it to a coin|let a coin decide|flip for it]?
        [shall|should|could|can] we [toss for it|use a coin|play heads or tails]?
        [I|we] [need|want|request|demand] [heads or tails|a fair coin toss]
        [I|we] [need|want|request|demand] [a quick coin toss|a quick coin flip]
        [I|we] [need|want|request|demand] [the coin toss|a coin to decide|a coin toss to decide]
        we [can't agree|are arguing|have a bet] [flip a coin|toss a coin]
        we [need to decide|are playing football|don't know who starts] [flip a coin|toss a coin]
        I [can't make up my mind|have a bet|need to decide|don't know who starts] [flip a coin|toss a coin]
        [I|we] [want|have|need|would like] to [play heads or tails|toss for it|flip for it]
        [I|we] [want|have|need|would like] to [see heads or tails|settle it with a coin|choose with a coin]
        [I'll|I will|we will|let me] [take heads|take tails|go with heads] [flip it|toss it|flip the coin]
        [I'll|I will|we will|let me] [take heads|take tails|go with heads] [toss the coin|now flip|now toss]
        [I'll|I will|we will|let me] [go with tails|have heads|have tails] [flip it|toss it|flip the coin]
        [I'll|I will|we will|let me] [go with tails|have heads|have tails] [toss the coin|now flip|now toss]
        [heads|tails] [means yes|means no|I stay] [flip it|flip a coin|toss a coin|toss it]
        [heads|tails] [I do the dishes|you start] [flip it|flip a coin|toss a coin|toss it]
        [heads|tails] [I start|we eat pizza|I buy it|we stay home] [flip it|flip a coin|toss a coin|toss it]
        [who goes first|who starts|who wins|pizza or pasta] [flip a coin|toss a coin]
        [who goes first|who starts|who wins|pizza or pasta] [let a coin decide|heads or tails]
        [yes or no|left or right|stay or go|red or blue] [flip a coin|toss a coin]
        [yes or no|left or right|stay or go|red or blue] [let a coin decide|heads or tails]
        [you|you two|somebody|someone] [flip|toss|throw] [a coin|the coin] [please|for us|now|and I call it|]
        [let's|let us] [leave it to chance flip a coin|call heads or tails]
        [let's|let us] [let the coin decide|choose by coin toss]
        [let's|let us] [settle it with a coin|have a coin toss|have the toss]
        [let's|let us] [ask the coin|trust the coin|do a heads or tails|spin a coin|throw a coin]
        [let's|let us] [do the coin thing|flip for it now|flip a penny|toss a penny]
        [I call|I guess|I pick|my bet is] [heads|tails] [now flip|now flip the coin|flip it now]
        [my call is|I'm going with|put me down for] [heads|tails] [now flip|now flip the coin|flip it now]
        [I call|I guess|I pick|my bet is] [heads|tails] [toss the coin|throw the coin|now toss]
        [my call is|I'm going with|put me down for] [heads|tails] [toss the coin|throw the coin|now toss]
        [flip it|toss it|flip please|toss please|flip again|toss again] [please|{me}|]
        [flip flip|flip now|flip that coin|toss that coin|spin that coin|throw that coin] [please|{me}|]
        [heads or tails please|tails or heads|heads tails|a heads or tails|coin|coin now] [please|]
        [coin again|coin decision|penny flip|penny toss|the toss|the coin toss] [please|]
    """,
    "roll_dice": """
        16 !roll a die
        16 roll the dice
        12 !roll the dice
        12 roll a dice
        10 !roll a die for me
        10 roll the dice please
        8 !roll a dice
        8 can you roll a dice?
        8 can you roll the dice?
        8 !throw a dice
        6 dice please
        6 could you roll a die?
        6 !roll it
        4 !throw the dice
        4 !roll the dice for me
        4 dice roll
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
        [and|so|okay|well|right] [roll the dice|roll a die|what do the dice say]?
        [and|so|okay|well|right] [throw the dice|what's the roll|your roll]?
        !roll [the dice my friend|the dice to see who starts]
        !roll [the dice to see who goes first|the dice to choose]
        !roll [the dice and tell me what you get|the dice and say the number|the dice on the table]
        !roll [a die to see who starts|a die to choose|a die and say the number]
        !roll [a die and tell me what you get|a die for my son]
        !roll [a die for the kids|a die for our game|a die for luck|a die for fun]
        !roll [the dice for luck|the dice for fun|the dice for my daughter|the dice for our game]
        !roll [the dice for my turn|the dice fairly|the dice nice and hard|the dice in your hand]
        !roll [a wooden die|a lucky die|a virtual die|a fair die|a game die|a red die]
        !roll [an ordinary die|a cube with numbers|your lucky dice|a couple of dice|the little cube]
        !roll [something from one to six|me something from one to six|us a number from one to six]
        !roll [a one to six|between one and six|up a number from one to six]
        !throw [a number from one to six|the dice to see who starts|the dice to choose|the dice for us]
        !throw [the dice and say the number|a die to decide|the dice across the table|a lucky die]
        !toss [the dice to decide|the dice to see who starts|the dice and tell me|a die for us]
        !toss [one die|us a die|the little cube]
        !cast [the dice for me|the dice again|the die for us|one die|the dice to decide|lots with the dice]
        !chuck [the dice|a die|some dice] [for me|]
        !fling the dice
        !tumble the dice
        !rattle the dice [and roll them|]
        !shake [the dice for me|the dice and throw them|the dice cup|the dice and roll]
        !spin [a die|the die]
        !launch the dice
        !flick the dice
        !take [out the dice and roll|your dice and roll them|the die and throw it]
        !take [a turn with the dice|my turn with the dice|a roll of the dice for me]
        !get [the dice out and roll|out the dice|your dice out|the dice rolling]
        !get [me a dice roll|me a roll of the dice|me a number from the dice]
        !make [the dice roll|my dice roll|the roll|my roll|a roll]
        !make [your roll|a dice roll for us|the dice decide|it a dice roll]
        !do [my dice roll|my roll|the dice thing|a quick dice roll]
        !do [a quick roll of the dice|the rolling|a roll for me|a throw of the dice for me]
        !run a dice roll
        !perform a dice roll
        !simulate a [dice roll|die roll|roll of the dice]
        !generate a number [from one to six|between one and six]
        !find me a number between one and six
        !draw a number [from one to six|between one and six]
        !give us [a dice roll|a roll of the dice|a roll]
        !give us [a number from one to six|a throw of the dice|a number between one and six]
        !give me [a quick dice roll|a fair roll of the dice]
        !give me [any number from one to six|a number between one and six]
        !give me [a lucky roll|the result of a dice roll|the roll]
        !let [us|me] [have a dice roll|hear the dice|hear what the dice say]
        !let [us|me] [see a dice roll|have a roll of the dice|hear a number from one to six]
        !let fate decide with the dice
        !decide [with|by] [a die|the dice|a dice roll|a roll of the dice]
        !settle it with [the dice|a die|a dice roll]
        !choose [for me|for us] with [the dice|a die|a dice roll]
        !tell me [a random number from one to six|what number the dice show|what you get on the dice]
        !tell me [the number on the dice|how many dots the die shows]
        !tell us [a number from one to six|what the dice say|what the dice show]
        !say [a random number from one to six|any number from one to six|what the dice say|what the dice show]
        !help us [with a dice roll|roll the dice]
        !start the game and roll the dice
        !play [with the dice|a round of dice|a dice game with me|a game of dice]
        [can|could|would|will] you [do a dice roll|do a roll of the dice] [please|]?
        [can|could|would|will] you [give the dice a roll|roll for me] [please|]?
        [can|could|would|will] you [roll one|shake the dice] [please|]?
        [can|could|would|will] you [throw a number from one to six|roll us a die] [please|]?
        [can|could|would|will] you [roll my dice|roll those dice] [please|]?
        [can|could|would|will] you [throw a couple of dice|roll the dice to decide] [please|]?
        [can|could|would|will] you [pick a number from one to six|roll again|roll it again] [please|]?
        [can|could|may|might] [I|we] [have a dice roll|have a roll of the dice] [please|]?
        [can|could|may|might] [I|we] [see the dice roll|ask for a dice roll] [please|]?
        [can|could|may|might] [I|we] [have the dice rolled|request a dice roll|have a die rolled] [please|]?
        [do you|would you] [want to roll the dice|like to roll a die|feel like rolling dice]?
        [do you|would you] [fancy a game of dice|have a six sided die|have dice for our game]?
        [what|which] [number|side|face] [did the dice show|came up on the dice]?
        [what|which] [number|side|face] [is on the dice|do you roll this time]?
        [what|which] [number|side|face] [did you roll|comes up on the die|shows on the die]?
        what [did you roll|did I roll|do you throw|is the roll]?
        what [is my roll|is our roll|is your roll|would the dice say]?
        [how|what] about [a dice game|throwing the dice|rolling for it|a quick roll]?
        [how|what] about [a quick dice roll|throwing a die|casting the dice|a number from one to six]?
        [shall|should|could|can] we [leave it to the dice|let the dice decide]?
        [shall|should|could|can] we [settle it with dice|roll for it]?
        [shall|should|could|can] we [use dice|use the dice|play a game of dice|throw dice for it]?
        [I|we] [need|want|request|demand] [a fair roll|a quick roll]
        [I|we] [need|want|request|demand] [a quick dice roll|a number from one to six please]
        [I|we] [need|want|request|demand] [the dice rolled|a die rolled|a roll to decide|a lucky roll]
        [I|we] [forgot the dice|lost our dice] [roll for us|roll a die|roll the dice|can you roll]
        [I|we] [can't find the dice|have no die] [roll for us|roll a die|roll the dice|can you roll]
        [I|we] [don't have any dice|dropped the dice] [roll for us|roll a die|roll the dice|can you roll]
        [I|we] broke the dice [roll for us|roll a die|roll the dice|can you roll]
        we [can't agree|need to move|are playing a board game] [roll the dice|roll a die|so roll the dice]
        we [have to move|are playing ludo|are playing monopoly] [roll the dice|roll a die|so roll the dice]
        [I|we] [want|have|need|would like] to [roll the dice for it|see what the dice say|throw a die]
        [I|we] [want|have|need|would like] to [roll one die|cast the dice|have the dice rolled]
        [I'm|I am|we're|we are] [playing a board game|next|up next|on the move] [roll the dice|roll a die]
        [I'm|I am|we're|we are] [playing a board game|next|up next|on the move] [roll for me|throw the dice]
        [I'm|I am|we're|we are] [in a game|the first to roll|ready to play] [roll the dice|roll a die]
        [I'm|I am|we're|we are] [in a game|the first to roll|ready to play] [roll for me|throw the dice]
        [I|we] [hope it's|want|bet on|need|guess] a [one|two|three|four|five|six] [roll the dice|roll the die]
        [I|we] [hope it's|want|bet on|need|guess] a [one|two|three|four|five|six] throw the dice
        [I|we] [hope it's|want|bet on] a [one|two|three|four|five|six] [now roll|on the dice roll it]
        [I|we] [need|guess] a [one|two|three|four|five|six] [now roll|on the dice roll it]
        [it's|it is] [my turn|your turn|our turn] to roll [the dice|a die|]
        [it's|it is] [his turn|her turn|the turn of my friend] to roll [the dice|a die|]
        [my|your|our|next] [roll|throw|dice roll|throw of the dice] [please|now|]
        [you|somebody|someone] [roll|throw|shake|toss] [the dice|a die] [please|for us|now|and tell me|]
        [let's|let us] [have a roll|see the dice|roll for it|cast the dice now|decide with dice]
        [let's|let us] [settle it with dice|leave it to the dice|play a round of dice|throw the dice for it]
        [let's|let us] [have a dice roll|ask the dice now|roll the dice to see|roll a number from one to six]
        [let's|let us] [trust the dice|gamble with dice|get rolling the dice]
        [roll please|roll now|roll one|roll one for me|roll for me|roll for us] [please|]
        [roll them|roll them again|throw again|rolling the dice|throw the die|throw dice] [please|]
        [dice roll now|dice now|dice again|one die please|six sided die|six sided dice] [please|]
        [a six sided die|random dice|dice throw|a throw|a dice throw|throw of a die] [please|]
        [one to six|a number from one to six|number from one to six] [please|]
        [any number one to six|a number between one and six|random number between one and six] [please|]
        [come on lucky six|lucky seven no just one die] roll the dice
        [snake eyes|daddy needs a new pair of shoes] roll the dice
    """,
    "set_timer": """
        16 !set a timer for {n} {minutes}
        16 set a timer for {n} {minutes}
        12 timer for {n} {minutes}
        12 !set a {n} minute timer please
        10 {n} minute timer please
        10 timer {n} {minutes}
        10 can you set a timer for {n} {minutes}?
        8 !set a {n} minute timer
        8 {n} {minutes} on the clock
        8 {n} {minutes} timer please
        8 !wake me in {n} {minutes}
        8 !remind me in {n} {minutes} please
        6 !start a timer for {n} {minutes}
        6 !set an alarm in {n} {minutes}
        6 {n} {minutes} please
        6 could you set a timer for {n} {minutes}?
        4 {n} minute timer
        4 !remind me in {n} {minutes}
        4 !wake me up in {n} {minutes}
        4 !set timer {n} {minutes}
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
        [and|so|okay|right|now] [{n} {minutes} on the timer|timer {n} {minutes}]
        [and|so|okay|right|now] [a {n} minute timer|{n} {minutes} please]
        [one|another|a quick|a short] timer [of|for|over|lasting|with] {n} {minutes} [please|]
        [a new|a simple|a silent|a loud|my usual] timer [of|for|over|lasting|with] {n} {minutes} [please|]
        [a|one|another|a quick|a new] {n} minute [timer|alarm|reminder] [please|thanks|for me|]
        [a|one|another|a quick|a new] {n} minute [countdown|alert] [please|thanks|for me|]
        [my usual|the usual|a gentle|a loud] {n} minute [timer|alarm|reminder] [please|thanks|for me|]
        [my usual|the usual|a gentle|a loud] {n} minute [countdown|alert] [please|thanks|for me|]
        [a|one|another] [countdown|reminder|alarm|alert|egg timer] [of|for|in] {n} {minutes} [please|]
        [a|one|another] [wake up call|cooking timer|tea timer] [of|for|in] {n} {minutes} [please|]
        [a|one|another] [study timer|nap timer] [of|for|in] {n} {minutes} [please|]
        {n} {minutes} [for the oven|for the rice|for the potatoes] [on the timer|set a timer]
        {n} {minutes} [for homework|for screen time] [on the timer|set a timer]
        {n} {minutes} [for a nap|for a break|for reading] [on the timer|set a timer]
        {n} {minutes} [for exercise|for meditation] [on the timer|set a timer]
        {n} {minutes} [then ring|then wake me|then beep|then call me|and then stop me|then tell me]
        {n} {minutes} [then let me know|from this moment|counting down|go|on your marks go]
        {n} {minutes} [starting right now|start now|start the clock|on your clock please]
        {n} {minutes} [to go start|of nap time wake me then|of rest wake me then|of quiet time set a timer]
        {n} {minutes} [is what I need on the timer|should do set a timer|ought to be enough set a timer]
        {n} {minutes} [will do set a timer|until I leave remind me|until dinner remind me]
        [for|over|during] the next {n} {minutes} [run a timer|time me|keep time|run the clock|count down]
        [in|after|within] {n} {minutes} [please call me|please wake me|please remind me]
        [in|after|within] {n} {minutes} [please ring|please beep|sound the alarm]
        [in|after|within] {n} {minutes} [alert me|notify me|warn me|buzz me|ping me]
        [in|after] {n} {minutes} [remind me to call|remind me to go|remind me to eat|I must leave tell me]
        [in|after] {n} {minutes} [wake me from my nap|I have to go set a timer|the bell should ring]
        [in|after] {n} {minutes} [I want to hear the alarm|I need an alarm|I want a reminder|give me a shout]
        [in|after] {n} {minutes} [give me a nudge|check on me|please let me know]
        !set [a timer lasting|the alarm to ring in|the alarm for|the clock at|the bell for] {n} {minutes}
        !set [the timer please for|one timer for|a kitchen timer for|a tea timer for] {n} {minutes}
        !set [the stove timer|the oven timer|the egg timer|a study timer|a nap timer] [for|to] {n} {minutes}
        !set [a game timer|my cooking timer|a workout timer|a short timer] [for|to] {n} {minutes}
        !set [an alert|an alarm to go off|a wake up call|a reminder to go off] in {n} {minutes}
        !set [something to ring|a bell to ring|your clock to ring] in {n} {minutes}
        !set a [quick|short|new|second|separate|silent|gentle] [{n} minute timer|timer for {n} {minutes}]
        !set a [quick|short|new|second|separate|silent|gentle] timer of {n} {minutes}
        !set a timer {n} {minutes} [long|from now|]
        !set a {n} minute [nap timer|break timer|cooking timer|oven timer|tea timer]
        !set a {n} minute [study timer|kitchen timer|workout timer|wake up call|alert]
        !start [the timer with|the timer at|timing for|a timer now for|a countdown from] {n} {minutes}
        !start [a countdown over|the egg timer for|my timer with|the stopwatch for] {n} {minutes}
        !start a [quick|new|short|second] [{n} minute timer|timer for {n} {minutes}]
        !start a [quick|new|short|second] [{n} minute countdown|countdown of {n} {minutes}]
        !start [the clock|a clock|your clock] [on|at|with|for] {n} {minutes}
        !start [your timer|the kitchen timer|the countdown clock] [on|at|with|for] {n} {minutes}
        !begin [counting down|timing|the countdown from] {n} {minutes}
        !begin [a countdown from|the timer at|the clock at] {n} {minutes}
        !launch a [timer for {n} {minutes}|{n} minute timer|{n} minute countdown]
        !activate a [timer for {n} {minutes}|{n} minute timer]
        !enable a {n} minute timer
        !schedule [an alarm|a reminder|a timer|a wake up call] [in|for] {n} {minutes}
        !program [the timer|a timer|an alarm] for {n} {minutes}
        !prepare a timer [for|of] {n} {minutes}
        !arrange a [reminder|wake up call] in {n} {minutes}
        !book me a reminder in {n} {minutes}
        !get [a {n} minute timer going|a {n} minute timer started|the timer going for {n} {minutes}]
        !get [me a timer for {n} {minutes}|a countdown of {n} {minutes} going]
        !put [on a timer for|on a timer of|the kettle timer on for|up a timer for] {n} {minutes}
        !put [in a timer for|the oven timer on for|me down for a timer of] {n} {minutes}
        !put [a {n} minute timer on|the clock on {n} {minutes}|the timer at {n} {minutes}]
        !put [{n} {minutes} up on the clock|another {n} {minutes} on the clock]
        !give me [an alarm in|a wake up call in|a buzz in|a warning in] {n} {minutes}
        !give me [a beep in|a timer please for|a countdown from|a tick of the clock for] {n} {minutes}
        !give us [a timer of|a countdown of|a reminder in] {n} {minutes}
        !give us [a shout in|a signal in|a warning after] {n} {minutes}
        !give the [eggs|pasta|rice|potatoes] {n} {minutes} and [call me|tell me|ring|let me know]
        !give the [cake|pizza|tea] {n} {minutes} and [call me|tell me|ring|let me know]
        !let me [know after exactly|have a timer for|have a countdown of|have a reminder in] {n} {minutes}
        !let me [nap for|rest for just|have an alarm in] {n} {minutes}
        !let me [rest|nap|doze|snooze|lie down] {n} {minutes} [then wake me|and wake me|and then wake me]
        !let the [timer|clock|countdown] run [for|] {n} {minutes}
        !let it ring in {n} {minutes}
        !make [the timer ring in|the alarm ring in|the bell ring in|a sound in|a noise in] {n} {minutes}
        !make [some noise in|an alarm for|a countdown of|the timer] {n} {minutes}
        !time [me for|exactly|out|it for|the eggs for|the rice for] {n} {minutes}
        !time [the cake for|the kids for|my call for|our game for|my walk for|my shower for] {n} {minutes}
        !track {n} {minutes} [for me|]
        !clock {n} {minutes} [for me|]
        !mark {n} {minutes} [for me|from now|]
        !count [out|off|me down|away] {n} {minutes} [for me|]
        !run [a countdown of|the timer for|a clock for] {n} {minutes}
        !run [the kitchen timer for|the clock down from] {n} {minutes}
        !remind me [please in|gently in|once in|later in|exactly in] {n} {minutes}
        !remind me [about this in|about my tea in|about dinner in] {n} {minutes}
        !remind me [about the oven in|about my meeting in] {n} {minutes}
        !remind me in {n} {minutes} [to eat|to stretch|to move|to stand up|to feed the cat]
        !remind me in {n} {minutes} [to walk the dog|to take my pills|about the washing]
        !remind me in {n} {minutes} [about the soup|about my call]
        !remind me to [stretch|stand up|take my pills|feed the cat|walk the dog] in {n} {minutes}
        !remind me to [call back|eat something|turn it off|flip the steak|stir the soup] in {n} {minutes}
        !remind [us|my son|my daughter|the kids|everyone] [in|after] {n} {minutes}
        !wake [us|me please|me gently|me up please] [in|after] {n} {minutes}
        !wake [my wife|the kids|me from my sleep|me again] [in|after] {n} {minutes}
        !wake me [up|] [once|when|as soon as] {n} {minutes} [are over|are up|have passed]
        !wake me [up|] [once|when|as soon as] {n} {minutes} [are gone|have gone by]
        !call [us|me|me up|me over|out to me|me in here] [in|after|in about|in exactly] {n} {minutes}
        !tell [me|us] [when it's been|once it's been|when we've had|when I've had] {n} {minutes}
        !tell me [that it's over|to wake up|to take a break|to turn it off] [in|after] {n} {minutes}
        !tell me [to eat|to come back|to take my pills|that the eggs are done] [in|after] {n} {minutes}
        !shout [out|at me|for me|] [after|in] {n} {minutes}
        !signal me [after|in|when it's been] {n} {minutes}
        !poke me in {n} {minutes}
        !holler in {n} {minutes}
        !yell [at me|] in {n} {minutes}
        !chime [in|after] {n} {minutes}
        !ding [in|after] {n} {minutes}
        !sound [the bell|the buzzer|the horn|a bell|an alert] [in|after] {n} {minutes}
        !trigger [the alarm|an alarm] [in|after] {n} {minutes}
        !notify us [in|after] {n} {minutes}
        !alarm me [in|after] {n} {minutes}
        !hold on for {n} {minutes} and then [remind me|ring|tell me]
        !wait for {n} {minutes} [and tell me|and ring|then ring|then call me]
        !wait for {n} {minutes} [and remind me|and wake me|then beep]
        !don't let me [oversleep more than|rest longer than|read longer than] {n} {minutes}
        !don't let me [burn this in|miss it in] {n} {minutes}
        [can|could|would|will] you [count down|clock] {n} {minutes} [for me|please|]?
        [can|could|would|will] you [measure|keep track of|watch the clock for] {n} {minutes} [for me|please|]?
        [can|could|would|will] you [start a timer for|run a timer for] {n} {minutes} [please|]?
        [can|could|would|will] you [do a timer for|make me a timer for] {n} {minutes} [please|]?
        [can|could|would|will] you [put on a timer for|give me a timer for] {n} {minutes} [please|]?
        [can|could|would|will] you start the clock for {n} {minutes} [please|]?
        [can|could|would|will] you [remind me in|wake me up in|call me in|ring in|buzz me in] {n} {minutes}?
        [can|could|would|will] you [shout in|nudge me in|alert me in] {n} {minutes}?
        [can|could|would|will] you [let me know in|notify me in] {n} {minutes}?
        [can|could|would|will] you [set an alarm for|set an alarm in] {n} {minutes} [please|]?
        [can|could|would|will] you [set the alarm in|set a reminder for] {n} {minutes} [please|]?
        [can|could|would|will] you [set a reminder in|set the clock for] {n} {minutes} [please|]?
        [can|could|would|will] you set a countdown of {n} {minutes} [please|]?
        [can|could|may|might] [I|we] [have an alarm in|have a reminder in] {n} {minutes}?
        [can|could|may|might] [I|we] [get a reminder in|get a wake up call in] {n} {minutes}?
        [can|could|may|might] [I|we] [have a timer of|ask for a timer of] {n} {minutes}?
        [can|could|may|might] [I|we] please have a timer for {n} {minutes}?
        [can|could|may|might] [I|we] [have|get|borrow] [a|another] {n} minute [timer|countdown] [please|]?
        [can|could|may|might] [I|we] [have|get|borrow] [a|another] {n} minute reminder [please|]?
        [can|could|may|might] [I|we] [use|request] [a|another] {n} minute [timer|countdown] [please|]?
        [can|could|may|might] [I|we] [use|request] [a|another] {n} minute reminder [please|]?
        [do you|would you] mind [reminding me|waking me|calling me|alerting me|telling me] in {n} {minutes}?
        [how|what] about [setting a timer for|a countdown of|a reminder in|an alarm in] {n} {minutes}?
        [how|what] about [a timer of|putting on a timer for|timing] {n} {minutes}?
        [is it possible|would it be possible] to [have a timer for|start a timer for] {n} {minutes}?
        [is it possible|would it be possible] to be reminded in {n} {minutes}?
        is there a way to [have a timer for|start a timer for|be reminded in] {n} {minutes}?
        [is it possible|would it be possible] to [be woken in|get a reminder in] {n} {minutes}?
        [is it possible|would it be possible] to get a timer for {n} {minutes}?
        is there a way to [be woken in|get a reminder in|get a timer for] {n} {minutes}?
        [I'd|I would] [like|love] [a timer of|a timer set for] {n} {minutes} [please|]
        [I'd|I would] [appreciate|be glad to have] [a timer of|a timer set for] {n} {minutes} [please|]
        [I'd|I would] [like|love] [a reminder in|an alarm in] {n} {minutes} [please|]
        [I'd|I would] [appreciate|be glad to have] [a reminder in|an alarm in] {n} {minutes} [please|]
        [I'd|I would] [like|love] [a wake up call in|a countdown of] {n} {minutes} [please|]
        [I'd|I would] [appreciate|be glad to have] [a wake up call in|a countdown of] {n} {minutes} [please|]
        [I'd|I would] [like|love|appreciate|be glad to have] a timer lasting {n} {minutes} [please|]
        [I'd|I would] like [to be reminded in|to be woken in] {n} {minutes} [please|]
        [I'd|I would] like [to be called in|to be alerted in] {n} {minutes} [please|]
        [I'd|I would] like [to set a timer for|to start a timer for] {n} {minutes} [please|]
        [I|we] [want|need|require|request] [a timer lasting|a wake up call in] {n} {minutes}
        [I|we] [want|need|require|request] [a warning in|an alert in] {n} {minutes}
        [I|we] [want|need|require|request] [a signal after|the timer set for] {n} {minutes}
        [I|we] [want|need|require|request] [the timer set to|a bell in] {n} {minutes}
        [I|we] [want|need|have] to [set a timer for|start a timer for|put on a timer for] {n} {minutes}
        [I|we] [want|need|have] to [set an alarm for|count down|set the clock to] {n} {minutes}
        [I|we] [have|get] [just|exactly|about|only] {n} {minutes} left tell me when they're up
        [I|we] [only have|just have] [just|exactly|about|only] {n} {minutes} left tell me when they're up
        [I|we] [have|get|only have|just have] [just|exactly|about|only] {n} {minutes} set a timer
        [I|we] [have|get|only have|just have] [just|exactly|about|only] {n} {minutes} start the clock
        [I|we] [have|get|only have|just have] [just|exactly|about|only] {n} {minutes} please time it
        [I|we] [must leave|have to be there] in {n} {minutes} [remind me|set a timer|so remind me]
        [I|we] [should go|must be ready] in {n} {minutes} [remind me|set a timer|so remind me]
        [I|we] [have a meeting|need to catch a bus] in {n} {minutes} [remind me|set a timer|so remind me]
        [I|we] have an appointment in {n} {minutes} [remind me|set a timer|so remind me]
        [I'm|I am] [baking|boiling eggs|making tea] [set a timer for|time|start a timer for] {n} {minutes}
        [I'm|I am] [making rice|cooking dinner] [set a timer for|time|start a timer for] {n} {minutes}
        [I'm|I am] [working out|taking a nap] [set a timer for|time|start a timer for] {n} {minutes}
        [I'm|I am] [meditating|studying] [set a timer for|time|start a timer for] {n} {minutes}
        [I'm|I am] [lying down|taking a nap|going to doze] for {n} {minutes} [wake me after|wake me then]
        [I'm|I am] [lying down|taking a nap|going to doze] for {n} {minutes} [set a timer|call me then]
        [I'm|I am] [going to snooze|resting my eyes] for {n} {minutes} [wake me after|wake me then]
        [I'm|I am] taking a break for {n} {minutes} [wake me after|wake me then]
        [I'm|I am] [going to snooze|resting my eyes] for {n} {minutes} [set a timer|call me then]
        [I'm|I am] taking a break for {n} {minutes} [set a timer|call me then]
        [I'll|I will|let me] [take a nap|take a break] for {n} {minutes} [set a timer|please set a timer]
        [I'll|I will|let me] [close my eyes|study] for {n} {minutes} [set a timer|please set a timer]
        [I'll|I will|let me] [take a nap|take a break] for {n} {minutes} [wake me after|tell me when]
        [I'll|I will|let me] [close my eyes|study] for {n} {minutes} [wake me after|tell me when]
        [I'll|I will|let me] [meditate|exercise|snooze] for {n} {minutes} [set a timer|please set a timer]
        [I'll|I will|let me] [meditate|exercise|snooze] for {n} {minutes} [wake me after|tell me when]
        [the|my] [eggs|potatoes|cookies|noodles] [need|take|want] {n} {minutes} [set a timer|start a timer]
        [the|my] [eggs|potatoes|cookies|noodles] [need|take|want] {n} {minutes} time it
        [the|my] [eggs|potatoes] [should boil|should cook] {n} {minutes} [set a timer|start a timer]
        [the|my] [cookies|noodles] [should boil|should cook] {n} {minutes} [set a timer|start a timer]
        [the|my] [eggs|potatoes|cookies|noodles] cook for {n} {minutes} [set a timer|start a timer]
        [the|my] [eggs|potatoes|cookies|noodles] [should boil|should cook|cook for] {n} {minutes} time it
        [the|my] [carrots|beans|muffins|fries] [need|take|want] {n} {minutes} [set a timer|start a timer]
        [the|my] [carrots|beans|muffins|fries] [need|take|want] {n} {minutes} time it
        [the|my] [carrots|beans] [should boil|should cook] {n} {minutes} [set a timer|start a timer]
        [the|my] [muffins|fries] [should boil|should cook] {n} {minutes} [set a timer|start a timer]
        [the|my] [carrots|beans|muffins|fries] cook for {n} {minutes} [set a timer|start a timer]
        [the|my] [carrots|beans|muffins|fries] [should boil|should cook|cook for] {n} {minutes} time it
        [the|my] [eggs|potatoes|cookies|noodles] [need|take|want] {n} {minutes} [remind me|so set a timer]
        [the|my] [eggs|potatoes] [should boil|should cook] {n} {minutes} [remind me|so set a timer]
        [the|my] [cookies|noodles] [should boil|should cook] {n} {minutes} [remind me|so set a timer]
        [the|my] [eggs|potatoes|cookies|noodles] cook for {n} {minutes} [remind me|so set a timer]
        [the|my] [carrots|beans|muffins|fries] [need|take|want] {n} {minutes} [remind me|so set a timer]
        [the|my] [carrots|beans] [should boil|should cook] {n} {minutes} [remind me|so set a timer]
        [the|my] [muffins|fries] [should boil|should cook] {n} {minutes} [remind me|so set a timer]
        [the|my] [carrots|beans|muffins|fries] cook for {n} {minutes} [remind me|so set a timer]
        [the|my] [laundry|washing|oven] [needs|takes|will be done in] {n} {minutes} [set a timer|remind me]
        [the|my] [laundry|washing|oven] [needs|takes|will be done in] {n} {minutes} time it
        [the|my] [kettle|roast] [needs|takes|will be done in] {n} {minutes} [set a timer|remind me|time it]
        [the|my] [laundry|washing|oven] [starts in|is ready in] {n} {minutes} [set a timer|remind me|time it]
        [the|my] [kettle|roast] [starts in|is ready in] {n} {minutes} [set a timer|remind me|time it]
        [the|my] [stew|dough|show|meeting] [needs|takes|will be done in] {n} {minutes} [set a timer|remind me]
        [the|my] [stew|dough|show|meeting] [needs|takes|will be done in] {n} {minutes} time it
        [the|my] [stew|dough|show|meeting] [starts in|is ready in] {n} {minutes} [set a timer|remind me]
        [the|my] [stew|dough|show|meeting] [starts in|is ready in] {n} {minutes} time it
        [there's|there is] [something|a pie|a cake] in the oven for {n} {minutes} [set a timer|remind me]
        [there's|there is] [something|a pie|a cake] on the stove for {n} {minutes} [set a timer|remind me]
        [there's|there is] [something|a pie|a cake] [in the oven|on the stove] for {n} {minutes} [time it|]
        [there's|there is] [a pizza|bread|a pot] in the oven for {n} {minutes} [set a timer|remind me]
        [there's|there is] [a pizza|bread|a pot] on the stove for {n} {minutes} [set a timer|remind me]
        [there's|there is] [a pizza|bread|a pot] [in the oven|on the stove] for {n} {minutes} [time it|]
        [let's|let us] [have a timer for|get a timer for|put a timer on for] {n} {minutes}
        [let's|let us] [run a timer for|time this for] {n} {minutes}
        [let's|let us] [count down|make the timer|try a timer of|get the clock going for] {n} {minutes}
        [let's|let us] [put|say|do|make it|have] {n} {minutes} on the [timer|clock|kitchen timer] [please|]
        [please|kindly] [time|put|have|make it|allow me] {n} {minutes} [on the clock|on the timer]
        [ready|steady|on your marks] {n} {minutes} [on the clock|starting now|on the timer]
        [oven|kitchen|stove|laundry] timer [for|of|set to|at|with|] {n} {minutes} [please|]
        [homework|study|workout] timer [for|of|set to|at|with|] {n} {minutes} [please|]
        [break|coffee|rice|cake|pizza|game|bath] timer [for|of|set to|at|with|] {n} {minutes} [please|]
        [alarm|reminder|countdown|wake up call] [after|in|for|set to|at] {n} {minutes} [please|thanks|]
        [alert|clock|bell|buzzer] [after|in|for|set to|at] {n} {minutes} [please|thanks|]
        [timer|alarm|clock|countdown|reminder] [set|on|started|please] [for|at] {n} {minutes}
        [new|next|another|second|quick|short|one more] timer [of|for|with|] {n} {minutes} [please|]
    """,
    "clear_memory": """
        12 !forget everything
        12 forget everything
        10 !clear your memory please
        10 !erase everything
        8 !clear your memory
        8 !delete everything
        8 !forget everything please
        8 !forget everything I told you
        6 !delete your memory
        6 !forget what I said
        6 !clear memory
        6 can you forget everything?
        6 let's start over
        4 !forget all of it
        4 !reset your memory
        4 !erase your memory
        4 !wipe your memory
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
        !forget [every word|every single thing|all things|all the things I said|every word I said]
        !forget [all my secrets|all our secrets|the whole lot|the lot]
        !forget [all you know about me|all you have learned|all you remember|all that we said]
        !forget [all that we talked about|all the past|everything I taught you]
        !forget [everything up to now|everything right now|everything you ever knew]
        !forget [everything that happened|everything that we discussed|everything from today]
        !forget [our past|our whole talk|our entire conversation|the entire conversation|my whole story]
        !forget [my data|my details|my personal data|my information]
        !clear [your entire memory|your whole memory|your memory banks|your memory bank]
        !clear [all your data|everything you know|everything you remember]
        !clear [your cache|your mind of everything|your memory completely|your memory now]
        !clear [your memory at once|your memory of me|what you know]
        !erase [your entire memory|your whole memory|your memory banks|your memory bank]
        !erase [your memory completely|your memory of me|your records|our past]
        !erase [me from your memory|me from your mind|everything in your head|everything we said]
        !erase [everything we talked about|all of my data|all traces of me]
        !delete [your entire memory|your whole memory|your memory bank|your memory of me]
        !delete [your memories of me|your records of me|your records|our past]
        !delete [me from your memory|everything from your memory|all you remember]
        !delete [all that you know|all I said]
        !delete [all records|my records|my details|my personal data]
        !wipe [your entire memory|your whole memory|your memory banks|your memory bank]
        !wipe [your memory of me|your memories of me|your records|your data]
        !wipe [me from your memory|all of it away|the memory clean|the slate]
        !wipe [the whole memory|all data about me|your head clean|your brain clean]
        !reset [your whole memory|your entire memory|your head|your memory please]
        !reset [your memory to zero|your memory completely|the whole thing|to factory settings]
        !empty [your memory bank|your memory banks|your whole memory|your entire memory]
        !empty [your storage|out your memory|your mind of everything]
        !blank [out your memory|your memory|your mind]
        !clean [out your mind|your mind|your head]
        !clean [your brain|everything out of your memory|all your memories away]
        !scrap [your memory|everything you know|everything I said|all that]
        !scratch everything [I said|from your memory|we said]
        !strike everything [I said|from your memory|from the record]
        !cancel everything you [know|remember|have learned]
        !eliminate [your memory|your memories|all memories|everything you know]
        !obliterate your memory
        !shred [your memory|your notes|everything you know about me]
        !trash [your memory|your memories|everything you know]
        !toss out [your memories|everything you know|your memory]
        !throw out [your memory|your memories|everything you know about me|all your notes|all you remember]
        !remove [me from your memory|everything I told you|everything you know from your memory]
        !remove [all memories of me|every memory|all traces of me]
        !rid yourself of [your memories|your memory|everything you know]
        !dispose of your [memory|memories]
        !free your memory
        !flush [your memories|everything you know|your mind|your head]
        !purge [your memories|your memory banks|everything you know|all records|all my data]
        !format your [memory|brain|hard drive]
        !nuke your memory
        !undo [everything you learned|all you have learned about me]
        !let go of [your memories|everything you know about me|all you remember]
        !make yourself forget [everything|all of it|me]
        !make your [memory|mind] [blank|clean]
        !have [your memory erased|your memory wiped|your memory cleared|a memory wipe|a memory reset]
        !perform a [memory wipe|memory reset|full memory reset|memory erase]
        !do a [memory wipe|memory reset|memory clear|full reset|clean wipe of your memory]
        !run a memory [wipe|reset]
        !go back to [not knowing me|knowing nothing|how you were at the start]
        !go back to [factory settings|the start with an empty memory]
        !start [as if we never met|with a blank slate|with a blank memory]
        !start [with an empty mind|again with a clean slate|over with an empty memory]
        !begin [with a clean slate|with an empty memory|again as strangers]
        !begin [all over again|a fresh conversation]
        !treat me [as a stranger again|as if we never met|like we never met]
        !act like [we never met|we never talked|you don't know me|you never met me|you know nothing about me]
        !pretend [you don't know me|you never met me|I said nothing|you heard nothing|this never happened]
        !keep nothing [in your memory|in memory|I said|of what I told you|about me]
        !store nothing [about me|I said]
        !retain nothing
        [can|could|would|will] you [erase|delete|wipe|clear] [everything|it all] [please|for me|now|]?
        [can|could|would|will] you [erase|delete|wipe|clear] [all of it|my data] [please|for me|now|]?
        [can|could|would|will] you [erase|delete|wipe|clear] [our talk|the conversation] [please|for me|now|]?
        [can|could|would|will] you [erase|delete|wipe|clear] all memories [please|for me|now|]?
        [can|could|would|will] you [erase|delete|wipe|clear] what you know [please|for me|now|]?
        [can|could|would|will] you [lose your memory|empty your head|do a memory wipe] [please|for me|now|]?
        [can|could|would|will] you [do a memory reset|reset yourself] [please|for me|now|]?
        [can|could|would|will] you wipe the slate clean [please|for me|now|]?
        [can|could|would|will] you [forget we talked|forget what I told you]?
        [can|could|would|will] you [forget all I said|forget our talk]?
        [can|could|would|will] you [forget me|please forget everything|forget it all]?
        [can|could|may|shall] we [wipe the slate clean|start with a clean slate|start anew|erase everything]?
        [can|could|may|shall] we [forget all of this|begin again from zero|reset your memory]?
        [can|could|may] I [clear your memory|delete your memory|erase your memory|reset your memory]?
        [can|could|may] I [have you forget everything|wipe your memory|have my data deleted]?
        what do I [do to clear|do to erase|do to reset|do to wipe|say to clear|say to delete] your memory?
        how [can I|should I|do I] [clear your memory|delete your memory]?
        how [can I|should I|do I] [erase your memory|make you forget everything]?
        [how|what] about [clearing your memory|erasing your memory|wiping your memory|forgetting everything]?
        [how|what] about [forgetting it all|a clean start|starting fresh]?
        [is it okay|would it be okay|would you mind] [if you forgot everything|if I erased your memory]?
        [is it okay|would it be okay|would you mind] [if we start from scratch|if we wiped your memory]?
        [why don't we|shall we|why not] [start fresh|wipe your memory|clear your memory|erase everything]?
        [why don't we|shall we|why not] [start from zero|forget everything|start from scratch]?
        [I'd|I would] [be glad|be happy|feel better] if you [forgot everything|forgot all that]
        [I'd|I would] [be glad|be happy|feel better] if you cleared your memory
        [I'd|I would] [prefer it|love it|like it] if you [forgot everything|forgot all that]
        [I'd|I would] [prefer it|love it|like it] if you cleared your memory
        [I'd|I would] [be glad|be happy|feel better] if you [erased your memory|forgot what I said]
        [I'd|I would] [prefer it|love it|like it] if you [erased your memory|forgot what I said]
        [I|we] [want|need|wish|have] to [clear everything|erase everything]
        [I|we] [want|need|wish|have] to [delete everything|wipe your memory clean]
        [I|we] [want|need|wish|have] to [reset your mind|delete my data|start with a clean slate]
        [I|we] [want|need|demand|request|require] a [memory wipe|memory reset|full reset|blank slate]
        [I|we] [want|need|demand|request|require] a [clean start|complete reset]
        [I|we] [want|need|demand|request|require] a [new beginning|clean slate please]
        [I|we] [want|wish|would like] you to [have no memory of this|know nothing about me|lose your memory]
        [I|we] [want|wish|would like] you to [not remember me|erase all of this|forget every word]
        [it's|it is] [best|better|time|important] [you forget everything|to clear your memory]
        [it's|it is] [best|better|time|important] to forget everything
        [it's|it is] [best|better|time|important] [to start over|to wipe your memory|to erase your memory]
        [let's|let us] [wipe it all|begin with a clean slate|do a memory wipe|do a full reset]
        [let's|let us] [erase all of it|clear all of that|forget we ever talked|start with nothing]
        [you|you really] [shouldn't|should not|needn't] [remember any of this|remember anything|keep my data]
        [you|you really] [mustn't|don't have to|need not] [remember any of this|remember anything]
        [you|you really] [mustn't|don't have to|need not] keep my data
        [you|you really] [shouldn't|should not|needn't] [remember me|remember what I said]
        [you|you really] [mustn't|don't have to|need not] [remember me|remember what I said]
        [your memory|everything you know] [should be deleted|must be erased|has to go]
        [all you know|everything I said] [should be deleted|must be erased|has to go]
        [your memory|everything you know|all you know|everything I said] [can be deleted|needs to be cleared]
        [all my data|our conversation|my data] [should be deleted|must be erased|has to go]
        [all my data|our conversation|my data] [can be deleted|needs to be cleared]
        [erase|delete|clear|wipe|reset|forget] [all memory|all memories|the memory] [please|now|]
        [erase|delete|clear|wipe|reset|forget] [all of that|history] [please|now|]
        [erase|delete|clear|wipe|reset|forget] [it all|the lot|the past|all data] [please|now|]
        [memory clear please|memory wipe please|memory reset please|reset your memory please|total reset]
        [complete reset|factory reset|start over|start again]
        [wipe it|wipe it all|erase it all|forget it all|forget it all please]
        [forget all that|forget the past|forget the lot|no more memories|blank slate please]
    """,
}
