"""Small talk. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "greet": """
        12 hello
        10 hi
        8 hey
        4 good morning
        3 good evening
        3 good afternoon
        4 hello there
        4 hi there
        4 hey there
        5 hello {me}
        5 hi {me}
        5 hey {me}
        [hello|hi|hey|howdy]
        [hello|hi|hey] [there|you|again|everyone|my friend|buddy]
        [hello|hi|hey|good morning|good evening|howdy] {me}
        [hello|hi] [hello|hi|hi there]
        good [morning|afternoon|evening|day]
        good [morning|evening|day] to you
        a very good [morning|evening] to you
        [hi|hello] it's me [again|]
        [hey|hi|hello] I'm [back|here|home]
        [greetings|welcome|what's up|hiya|yo]
        greetings {me}
        [hello|hi] nice to [meet|see|hear] you
        [it's|] good to [see|hear] you [again|]
        [hello|hi|hey] [is anyone|is anybody|are you] there?
        are you [there|awake|listening|online]?
        can you hear me?
        [hello|hi] can you hear me?
        [hello|hey] {me} are you there?
        !say [hello|hi] [to me|]
        [morning|evening|afternoon] [everyone|all|to you|{me}|my friend|]
        hello [hello|there|again] {me}
        [hi|hello|hey] how's it hanging?
        [hello|hi|hey] [it's|it is] me
        [hey|hi|hello] I just [got|came] [back|home|in]
        [hello|hi] [I wanted|just wanted|I just wanted] to say [hi|hello]
        just [saying|dropping by to say|checking in to say] [hello|hi|hey]
        [hello|hi|hey] [you two|old friend|mate|pal|dear|friend|folks|everybody|guys]
        [hi|hello|hey] good to [see|hear|meet] you [again|]
        [hi|hello|hey] glad to [see|hear|meet] you
        [nice|pleased|great|lovely] to [meet|meet you|hear from you|talk to you]
        [hello|hi] anybody [home|here|there]?
        [anybody|anyone|somebody] [there|home|here]?
        is [anybody|anyone|somebody] [there|home|listening]?
        [hello|hi|hey] can you hear me [now|okay|]?
        do you hear me [now|okay|]?
        are you [still|] [listening|up|on|ready|with me]?
        [hello|hey|hi] are you [listening|on|ready|with me|around]?
        you there?
        [hey|hello|hi] you there?
        testing [testing|one two|one two three|]
        [hello|hi] this is a test
        [hey|hello] wake up
        !wake up
        I'm back [again|now|from work|]
        I am [back|home] [again|]
        look who's [back|here]
        [here I am|it's me] [again|]
        long time no see
        it has been a [while|long time]
        [how do|ahoy|salutations|good day sir|hello hello hello|yoo hoo|bonjour|hola]
        a [warm|big|friendly] hello [to you|]
        let's [talk|chat] [a bit|a little|for a while|]
        [I want|I'd like] to [talk|chat] [with you|to you|a bit|]
        can we [talk|chat] [for a minute|a little|]?
        [hello|hi|hey] let's [talk|chat]
        top of the morning [to you|]
        !greet me
        !say [hello|hi|good morning] [to us|to everyone|to my friend]
    """,
    "how_are_you": """
        10 how are you?
        5 how are you doing?
        5 how are you today?
        3 how's it going?
        2 how do you feel?
        3 how are you {me}?
        how are you [today|doing|doing today|now|this morning|this evening|]?
        how are you feeling [today|]?
        how [do you feel|have you been]?
        how [do you feel|are things] [today|right now]?
        how [is|are] [it going|things going|everything going]?
        how's [it going|everything|your day|life|your day going]?
        how is your [day|morning|evening|day going]?
        [hello|hi|hey|good morning] how are you [today|doing|]?
        [hello|hi|hey] {me} how are you?
        are you [okay|well|fine|alright|doing well|doing okay|feeling well|good today]?
        is everything [okay|alright|fine] [with you|]?
        what's up with you [today|]?
        how about you?
        and how are you?
        how do you do?
        are you having a [good|nice] day?
        did you [sleep well|have a good day]?
        how was your [day|night|morning]?
        !tell me how you [are|feel|are doing]
        [hi|hello|hey|hi there|hey there] how are you [doing|feeling|today|now|]?
        [hi|hello|hey] {me} how are you [doing|today|]?
        [hi|hello|hey] how's it going [today|]?
        [good morning|good evening|good afternoon] how are you [doing|feeling|today|]?
        [I'm fine|I'm good|I'm okay|fine thanks|good thanks] and you?
        [I'm fine|I'm good|I'm okay|fine thanks|good thanks] how are you?
        [and|what|how] about yourself?
        and you [how are you|how do you feel]?
        and how are you [doing|feeling|today]?
        you [okay|alright|good|doing okay|doing well|feeling okay] [today|there|]?
        you [alright|okay] mate?
        how [you doing|you been|have things been|are we|are we today]?
        how have you been [doing|lately|today|since last time]?
        how's [your morning|your evening|your afternoon|your week]?
        how's [everything going|it all going|work|things]?
        how's your [day|week|evening] been?
        how has your [week|morning|evening] been?
        how is your [week|evening|morning|afternoon] [going|so far|]?
        how was your [weekend|week|evening|afternoon]?
        how are things [going|with you|on your side|at your end|over there]?
        how is [life|life treating you|your life|your mood|everything|everything with you]?
        how's the mood [today|]?
        how [well|good] do you feel [today|right now]?
        are you [happy|in a good mood|having fun|having a good time] [today|]?
        are you [enjoying yourself|tired|busy|feeling good|feeling fine] [today|]?
        are you [sad|bored|angry|lonely|sick|nervous] [today|right now|]?
        did you have a [nice|great|good|long] [day|night|weekend|morning]?
        what's your mood [today|like|]?
        what mood are you in [today|]?
        is everything [good|going well|going okay|alright on your side]?
        everything [okay|alright|good] [with you|over there|]?
        all [good|well|right] with you?
        I hope you are [well|okay|doing well|doing fine]
        I hope you're [well|okay|fine|having a good day]
        ~how you are [doing|feeling|today|]
        ~how [your day is going|you feel|you have been|things are going|it's going]
        I [wanted|just wanted] to [ask|know] how you are
        I wanted to see how you [are|are doing]
    """,
    "who_are_you": """
        8 who are you?
        6 what's your name?
        5 what is your name?
        3 who am I talking to?
        2 who is this?
        who are you [really|exactly|again|]?
        who [is this|am I talking to|am I speaking to|is speaking|is talking]?
        who am I [talking|speaking] [to|with] [now|right now]?
        what is your [name|full name]?
        what's your name [again|]?
        what are you [called|exactly]?
        what do [they|people] call you?
        what should I call you?
        what can I call you?
        do you have a name?
        [and|hello|hi] who are you?
        [and|hello|hi] what's your name?
        which [assistant|persona] [are you|is this|am I talking to]?
        what [persona|voice] is this?
        !tell me [who you are|your name|what you are called|about yourself]
        !tell me a little about yourself
        !introduce yourself [to me|to us|]
        !say your name
        !give me your name
        !remind me who you are
        I [want|would like] to know [who you are|your name]
        I forgot your name
        I don't know your name
        I don't know who you are
        who are you [then|supposed to be|anyway|please]?
        and who [are you|might you be|is this]?
        who might you be?
        [who's|who is] [this|there|that|that speaking|talking]?
        who's this I'm talking to?
        who [do I have|have I got] [here|on the line|there]?
        to whom am I [speaking|talking]?
        with whom am I speaking?
        who is [on the line|on the other end|listening|answering]?
        your name [please|is|was]
        name please
        [sorry|excuse me|wait] [who are you|what's your name|who is this]?
        [sorry|wait] what was your name [again|]?
        what was your name [again|]?
        what did you say your name was?
        what name do you [go by|use|answer to]?
        what do you go by?
        what do you call yourself?
        how do you call yourself?
        how [should|can|do|may] I [call|address] you?
        what [can|may|do] I call you [then|]?
        what [should|shall] I call you [then|]?
        what's [your real name|your full name|the name|your first name]?
        have you got a name?
        did you tell me your name?
        do you go by a name?
        are you [Moshi|JARVIS|GLaDOS|HAL] [or not|or someone else|]?
        is this [Moshi|JARVIS|GLaDOS|HAL] [speaking|I'm talking to|]?
        am I [talking|speaking] [to|with] [Moshi|JARVIS|GLaDOS|HAL]?
        which one are you [again|now|]?
        which [one|voice|character] am I [talking|speaking] to [now|]?
        who are you [today|now|at the moment|right now]?
        I [don't|do not] [think we have met|think I know you|recognize you|recognize your voice]
        we have not met [yet|before]
        have we met [before|]?
        I don't believe we have met
        I [didn't|did not] catch your name
        I [can't|don't] remember your name
        I'd [like|love] to know [who you are|your name|who I'm talking to|more about you]
        I [want|need] to know who [I'm talking to|this is]
        ~who you are [exactly|]
        ~what your [real|full|first] name is
        ~[what you are called|who I'm talking to|who this is|what to call you|what I should call you]
        !tell me [something|a bit|more|a little bit] about yourself
        !tell me [who I'm talking to|who this is|your full name|what to call you]
        !tell us [who you are|your name|about yourself]
        !describe yourself
        !present yourself
        !state your name
        !identify yourself
        !say who you are
        !introduce yourself [please|again|properly]
        !give us your name
        let me know [who you are|your name]
        let's get to know each other
    """,
    "capabilities": """
        8 what can you do?
        4 what can you do for me?
        3 help
        3 how can you help me?
        2 what can I ask you?
        what can you do [for me|]?
        what else can you do?
        what are you able to do?
        what [things|kind of things] can you do?
        what do you [do|know how to do]?
        what are you good at?
        what are your [skills|abilities|features|functions|talents|tools]?
        how can you help [me|us|]?
        how do you work?
        how could you help me?
        can you help me [with something|]?
        what can I [ask|ask you|say|say to you|do here|do with you]?
        what should I ask you?
        what [questions|commands] can I [ask|use|give you]?
        which [commands|tools] do you [know|have]?
        what [tools|commands] do you have?
        what do you offer?
        what are you [for|made for|useful for]?
        !help
        !help me
        !help me out
        I need [help|some help|your help]
        !show me what you can do
        !tell me [what you can do|what you are able to do|how you can help me|your skills]
        !list [your skills|your abilities|your functions]
        !explain what you can do
        I want to know what you can do
        I don't know what to [ask|say]
        what [all|exactly|more|other things] can you do?
        so what [can you do|do you do|is it you do|are you for]?
        [okay|alright] what can you do [for me|]?
        what can you [help with|help me with|handle|offer me|show me|tell me]?
        what [could|would] you [help me with|be able to do]?
        what do you [know|do for people|do best|do all day]?
        what do you know how to [do|answer]?
        what does this [thing|app|program|assistant] do?
        what [is|are] your [job|jobs|purpose|strengths|best tricks|options|powers]?
        what's your [job|purpose|specialty|function|best trick]?
        what [tricks|things|jobs|tasks] [can you do|do you know|can you handle]?
        what [kind|kinds|sort] of [tasks|jobs|questions|tricks] can you [do|handle|answer]?
        what [is|was] possible [here|with you|]?
        what are my options [here|]?
        what [may|could|should] I [ask|ask you|ask you for|say to you]?
        what [can|could] I use you for?
        what do people [ask|use|usually ask] you [for|]?
        what [commands|requests] [work|are there|do you understand|do you accept]?
        which [things|questions|tasks|requests] can you [do|answer|handle|understand]?
        how [can|could] you [be useful|be of help|be of use|assist me|assist]?
        how do I use [you|this|this thing]?
        how does this [work|thing work|all work]?
        are you [useful|good for anything|any use|able to help me]?
        are you good at [anything|something]?
        can you do [anything|anything useful|something useful]?
        can you do [something for me|something cool|any tricks|more than talk]?
        can you [assist me|give me a hand|help me out|be of help]?
        do you [do|know|have] [any tricks|anything useful|any skills|any talents]?
        is there anything [you can do|you can help me with|else you can do]?
        anything else you can do?
        any [tricks|skills|special skills]?
        I need [a hand|assistance|your assistance|a bit of help]
        I'd like [some|a bit of|your] help
        I'm [not sure|unsure] what [to ask|to say|you can do|I can say]
        I don't know [what you can do|how this works|how you work|how to use you]
        I'm new here [what can you do|how does this work|]
        ~what [you can do|you do|you know|you are able to do|I can ask|I can say]
        ~how [you can help|you work|this works|to use you]
        !help me [please|a little|here]
        !give me [a hand|some help|a list of commands|an overview|some examples]
        !show me [your skills|your tricks|how this works|what you know|what you are able to do]
        !tell me [how this works|how you work|your features|all you can do|what you know]
        !tell us what you can do
        !explain [how this works|how you work|yourself|your skills]
        !list [the commands|all commands|the things you can do|what you can do]
        show off a little
        impress me
    """,
    "thanks": """
        10 thank you
        8 thanks
        4 thank you very much
        4 thank you so much
        3 thanks a lot
        3 thank you {me}
        3 thanks {me}
        thank you [very much|so much|kindly|again|a lot|]
        thank you [for that|for your help|for helping me|for everything|for the help]
        thanks [a lot|a million|so much|very much|again|]
        thanks for [that|your help|helping|everything|the help|doing that]
        [thanks|thank you] {me}
        [okay|great|perfect|good|wonderful|alright] [thanks|thank you]
        many thanks
        I [really|] appreciate it
        I appreciate [that|your help]
        I'm [very|so|] [grateful|thankful]
        that [was|is] [very|] [helpful|kind of you]
        that's [very|] kind of you
        you [were|have been] [very|a great|] help
        thanks that [helped|was helpful|was great]
        that's all thank you
        [oh|well] thank you
        [many|a thousand|a million|so many] thanks [to you|for that|]
        thanks [a bunch|a ton|heaps|mate|buddy|pal|my friend|man|then|though|anyway|all the same|indeed]
        thank you [sir|dear|my friend|buddy|though|anyway]
        thank you [then|all the same|indeed|ever so much|very very much|a million]
        thanks [for letting me know|for telling me|for the answer|for the info|for the joke|for asking]
        thanks [for your time|for being there|for your patience]
        thanks [for listening|for trying|for setting that up]
        thank you for [letting me know|telling me|the answer|the information|the joke|asking]
        thank you for [your time|being there|your patience|listening|trying|doing that|the nice talk]
        [okay|alright|great|good|perfect|nice] [thanks|thank you] [very much|so much|a lot|{me}|]
        [cool|lovely|brilliant] [thanks|thank you] [very much|so much|a lot|{me}|]
        [super|fantastic|awesome|excellent] [thanks|thank you] [very much|so much|a lot|{me}|]
        [yes|no] [thanks|thank you]
        [got it|understood|okay got it|all good] [thanks|thank you]
        [very good|that's good|good to know|that's great] [thanks|thank you]
        [thanks|thank you] [that's great|that's perfect|that's all|that is all|that's nice]
        [thanks|thank you] [that's good to know|I needed that]
        [thanks|thank you] [you're the best|you're great|you are very kind]
        [thanks|thank you] [I appreciate it|I really appreciate it|much appreciated]
        [thanks|thank you] [thanks|thank you]
        much [appreciated|obliged]
        [very|most] [grateful|obliged]
        [cheers|cheers mate|ta|ta very much|ta for that|thanks and cheers|thank you kindly sir]
        [I'm|I am] [much obliged|very thankful|grateful for that]
        [I'm|I am] [grateful to you|grateful for your help|in your debt]
        I [can't|cannot] thank you enough
        I [owe|owe you] [you one|one|a lot]
        I [just|] wanted to [say|tell you] thanks
        I [just|] wanted to say thank you
        I'd like to thank you
        I [really|truly] appreciate [you|that|your help|all you do]
        that's [just what I needed|exactly what I needed|a great help|a big help]
        that's [helpful|useful|nice of you|good of you|very nice of you]
        that [was|is] [a great help|very useful|just what I needed]
        that [was|is] [so kind of you|nice of you|exactly what I wanted]
        that [really|] helped [me|me out|]
        [you've|you have] been [very|really|so|most] [helpful|kind]
        you [really|] helped me [out|a lot|]
        [how|so|very] kind [of you|]
        what would I do without you?
        bless you
        [god|] bless you for that
        !accept my thanks
    """,
    "goodbye": """
        10 goodbye
        9 bye
        5 bye bye
        4 see you later
        3 see you
        3 goodbye {me}
        3 bye {me}
        [goodbye|bye|bye bye]
        [goodbye|bye|bye bye] [then|now|for now|everyone|my friend]
        [goodbye|bye] {me}
        [okay|alright|well] [goodbye|bye|bye then]
        see you [later|soon|tomorrow|around|next time|again|]
        [goodbye|bye] see you [later|soon|tomorrow]
        talk to you [later|soon|tomorrow]
        [I have|I need|I've got] to [go|go now|leave|leave now|run]
        I [should|must] [go|leave]
        I'm [leaving|going|going now|off|out of here|done for today]
        I will [talk|speak] to you later
        I'll [be back|see you later|be going]
        [that's|that is|that will be] all for [now|today]
        that's it for [now|today]
        until [next time|tomorrow|then]
        take care
        have a [good|nice|great] [day|one|evening|weekend]
        farewell
        so long
        we're done [here|for today]
        catch you later
        it was nice [talking|to talk] to you
        [good bye|bye now|bye then|bye for now|bye everyone|bye all|bye mate|bye my friend|cheerio]
        [ta ta|toodle oo|adios|ciao|later|laters|so long then|farewell {me}|farewell my friend]
        [okay|alright|right|well|so] [bye|goodbye|bye bye|see you] [then|now|]
        [okay|alright|right|well|so] [see you later|see you soon|take care|that's it|I'm off] [then|now|]
        [okay|alright|well|so] [I'm|I am] [going|leaving|done|finished|out]
        see you [in a bit|in a while|in an hour|on Monday|next week]
        see you [another time|when I get back|then|around {me}|later {me}|tomorrow {me}]
        see [ya|ya later|you all later|you then goodbye]
        catch you [soon|tomorrow|around|next time]
        [talk|speak] [soon|later|to you soon|to you later|to you again soon|tomorrow|again soon]
        [we'll|we will|let's] [talk|speak|chat] [later|again|again soon|tomorrow|another time]
        I'll [talk|speak] to you [soon|tomorrow|again]
        I'll [see|catch] you [soon|tomorrow|around|next time|tonight|in a bit]
        I'll be [back|back soon|back later|off|going now|leaving|off then|right back]
        I'll [leave now|go now|leave you now|let you go|say goodbye|hang up now|sign off|come back later]
        [I'm|I am] [heading out|heading off|about to leave|on my way|on my way out|out|done|finished]
        [I'm|I am] [done here|done talking|leaving you now|logging off]
        [I'm|I am] [signing off|hanging up|late I have to go|afraid I must go]
        [I've|I have] to [be going|be off|hang up|head out|dash]
        [I've|I have] to [get going|catch a bus|run now|say goodbye|stop now]
        I [need|want|ought] to [get going|be going|head out|hang up]
        I [need|want|ought] to [stop|stop here|end this|end the call|quit]
        I [should|must|better|had better] [be going|be off|get going|run|go now|leave now|head home]
        [gotta|got to|have to|need to|must] [go|run|leave|dash|be off]
        I've got to [dash|be off|get going|run now]
        it's [late|getting late] [I have to go|I should go|I must go|I'm leaving]
        time [for me|] to [leave|go home|say goodbye|head out]
        it's time to [say goodbye|go|leave|stop]
        [that|this] is [goodbye|it for now|all thanks bye|where we stop]
        that's [enough for today|enough for now|everything for now|all I needed bye|all goodbye]
        that will be [all|everything] [goodbye|bye]
        [we are|we're] [finished|finished here|finished for today|done now|done talking]
        let's [stop|stop here|end this|end here]
        let's [call it a day|finish here|say goodbye|leave it there|leave it at that]
        [thanks|thank you] [and|] [bye|goodbye|see you|see you later|bye bye]
        [thanks|thank you] for [everything|your help|the talk] [bye|goodbye]
        have a [good|nice|great|lovely|wonderful] [time|week|morning|afternoon|rest of the day|trip]
        have [fun|a good one then|a nice day goodbye]
        [enjoy|have a nice] [your day|your evening|your weekend|weekend]
        take care [of yourself|now|{me}|my friend|then|and bye]
        be [well|good|good while I'm gone]
        stay [well|safe|safe and goodbye]
        until [we meet again|later|Monday|next week|we speak again]
        [nice|good|lovely|great] [talking|chatting|speaking] [to|with] you [bye|goodbye|]
        it was [good|great|lovely] [talking|speaking|to talk] to you
        it was a pleasure [talking to you|speaking to you|]
        [over and out|peace out|hasta la vista|I'm out|end of conversation|end of call]
        !say [goodbye|bye|bye bye] [to me|to everyone|now|]
        !end the [call|conversation|session|chat]
        !hang up [now|the phone|]
        !wave goodbye
        you can go [now|]
    """,
    "good_night": """
        10 good night
        4 good night {me}
        2 sleep well
        2 night
        good night [{me}|my friend|everyone|to you|then|for now|and sleep well]
        [okay|well|alright] good night
        night night
        [have a|a] good night
        sleep [well|tight]
        [I'm|I am] going to [bed|sleep]
        [I'm|I am] going to [bed|sleep] now
        [I'm|I am] off to bed
        it's [time for bed|bedtime|my bedtime|time to sleep]
        [time|it's late time] to go to [bed|sleep]
        I [have|need|want] to [go to bed|go to sleep] [now|]
        I will go to [bed|sleep] now
        sweet dreams
        good night and [sweet dreams|see you tomorrow|goodbye]
        see you in the morning
        !wish me a good night
        !say good night [to me|]
        good night [my dear|dear|buddy|mate|sir|old friend|all|friend]
        good night [again|sleep tight|sleep well|sweet dreams]
        good night [talk to you tomorrow|until tomorrow|and thank you|and thanks|I'm going to bed]
        [thanks|thank you] [and|] good night
        [okay|right|alright|well|so] good night [then|{me}|my friend|everyone|now]
        [okay|right|alright|well] [I'm|I am] [off to bed|going to bed|going to sleep|turning in]
        [nighty night|night all|night everyone|night {me}]
        [night then|night my friend|night mate|nighty|beddy byes]
        I [wish|am wishing] you a [good|pleasant|peaceful|quiet] night
        have a [good|restful|pleasant|peaceful|nice|quiet|wonderful] [night|sleep tonight]
        have a [good|restful|pleasant|peaceful|nice|quiet|wonderful] [night's sleep|night then|night {me}]
        have [sweet|nice|good|lovely] dreams
        sleep [tight|well|tight my friend|well {me}|like a baby|well tonight|well then]
        dream [well|of sheep|something nice|sweet]
        sweet dreams [{me}|to you|everyone|then|and good night]
        [I'm|I am] [off to sleep now|ready for bed|ready to sleep|about to sleep]
        [I'm|I am] [about to go to bed|in bed already|in bed now|heading to bed|heading off to bed]
        [I'm|I am] [turning in|turning in for the night|hitting the hay|hitting the sack]
        [I'm|I am] [calling it a night|done for the night]
        [I'm|I am] [going to turn in|going to lie down for the night|going to get some sleep now]
        [I'll|I will] [go to bed|go to sleep|sleep now|turn in] [now|then|]
        [I'll|I will] [head to bed|hit the hay|call it a night|be in bed] [now|then|]
        I [think|guess] I'll [go to bed|go to sleep|turn in|call it a night]
        I [think|guess] it's [bedtime|time for bed]
        I [should|must|had better] [sleep now|get to bed|be in bed|turn in|go to sleep]
        I [have|need|want|ought] to [get to bed|turn in|be in bed soon|get some sleep now]
        I'd better [go to bed|get to bed|get some sleep|turn in]
        [it's|it is] [way past my bedtime|past my bedtime|late I'm going to bed|time to turn in]
        [it's|it is] [time to hit the hay|time to go to bed]
        [it's|it is] [time to get some sleep|getting late good night|late so good night]
        [time|bedtime] for [bed|me|me now|sleep]
        time to [sleep|turn in|hit the hay|hit the sack|call it a night|go to sleep|go to bed now]
        [my bed is calling|bed time|off to bed|off to bed now|off to sleep|to bed with me|bed is calling me]
        let's [call it a night|go to bed|go to sleep|sleep|turn in]
        let's say good night
        see you [in the morning|tomorrow morning|when I wake up]
        see you [after I sleep|when the sun is up|in my dreams]
        [until|till] [tomorrow morning|the morning]
        talk to you in the morning
        [don't let the bedbugs bite|sleep tight don't let the bedbugs bite]
        !tuck me in
        !wish me [good night|sweet dreams|a good sleep]
        !say [good night|night night|sweet dreams] [to everyone|to the kids|{me}|]
    """,
    "compliment": """
        5 good job
        4 well done
        3 you are great
        3 you're the best
        2 I like you
        2 I love you
        2 you are funny
        you are [great|amazing|wonderful|awesome|very smart|so smart|clever]
        you are [funny|so funny|nice|very nice|very kind]
        you're [great|amazing|wonderful|the best|brilliant|so nice|so clever]
        you're [very helpful|fantastic|sweet|cool]
        you are [the best|a genius|my favorite]
        you are [a good friend|a great assistant|very good at this|doing great]
        you are my best friend
        I [like|love] you
        I [really|] like [talking to you|your voice|you a lot|this]
        I love [your voice|talking to you|this]
        you have a [nice|lovely|beautiful|great] voice
        you sound [great|nice|lovely|wonderful]
        [good|great|nice|excellent] [job|work]
        that was [great|very good|funny|hilarious|awesome|a good one|really good]
        [good|smart|clever] [robot|computer|machine]
        you did [well|great|a good job|very well]
        you make me [happy|smile|laugh]
        what a [nice|lovely|clever] [voice|machine|assistant]
        nice one
        you are [so|really] [good|pretty|impressive|charming]
        I'm impressed
        you are [lovely|beautiful|kind|sweet|cute|special|perfect]
        you are [incredible|fantastic|excellent|brilliant|fabulous|superb|outstanding]
        you are [impressive|remarkable|intelligent|helpful|polite|charming|cool]
        you are [magnificent|a star|a legend|a hero|a gem|a treasure|one of a kind]
        you're [amazing|awesome|wonderful|incredible|perfect|lovely|so smart|so kind|so cool]
        you're [so helpful|so sweet|a star|a legend|a hero|a genius|a good one|a clever one|a smart one]
        you're [one of a kind|a real friend|a good friend|my hero]
        you're [my favorite|my best friend|hilarious|a delight|good at this]
        you're [really good|really cool|really smart|pretty good]
        you're [pretty smart|quite clever|quite something|not bad at all|good company]
        you are [very|really|so|quite|pretty|truly|absolutely|just] [good|nice|amazing|wonderful|lovely]
        you are [very|really|so|quite|pretty|truly|absolutely|just] [intelligent|helpful|cool|sweet|polite]
        you [always|really|just] [help me|cheer me up|know what to say|make my day]
        you [always|really|just] [make me laugh|surprise me|get it right|do well]
        you [made my day|made me smile|made me laugh|rock]
        you [got it right|nailed it|never let me down|did that very well|did that well]
        you [understand me well|know a lot|know so much|know everything]
        you [speak well|talk nicely|speak very well|answered well|have been wonderful]
        you [have|have got] [a sweet voice|a great sense of humor|good taste|style|talent]
        you [have|have got] [a good sense of humor|good manners]
        you [have|have got] [such a nice voice|a wonderful voice|a pretty voice]
        you [sound|seem] [wonderful|very nice|so nice|so human today|very smart]
        you [sound|seem] [smart|clever|friendly|very friendly|lovely today|happy and kind]
        your [voice|accent|English] is [nice|lovely|beautiful|great]
        your [voice|accent|English] is [very good|wonderful|pleasant|so soothing|amazing]
        your [jokes|answers|facts|voices] are [great|funny|good|very good|brilliant|the best|amazing]
        your joke was [great|funny|good|hilarious|brilliant]
        I [really|] [love|adore|admire|enjoy] [you|talking with you|your company|your jokes]
        I [really|] [love|adore|admire|enjoy] [your accent|this voice]
        I [really|] [love|adore|admire|enjoy] [your answers|how you talk|how smart you are]
        I [really|] like [you|this voice|your jokes|your accent]
        I [really|] like [your answers|your style|how you talk|being with you|your sense of humor]
        I'm [so|very|really|] [impressed|amazed|proud of you]
        I'm [so|very|really|] [glad to have you|happy with you|your biggest fan|a fan of yours]
        I [think|believe] you're [great|funny|wonderful|clever|cute|very smart|the best]
        I [couldn't|could not] ask for a better [assistant|friend]
        I [trust|believe in|missed|admire] you
        [good|great|nice|excellent|amazing] [job|work|one] [{me}|my friend|there|today|]
        [good|great|nice|excellent|amazing] [answer|voice|joke|stuff] [{me}|my friend|there|today|]
        [fantastic|brilliant] [job|work|one|answer|voice|joke|stuff] [{me}|my friend|there|today|]
        [super|lovely|wonderful] [job|work|one|answer|voice|joke|stuff] [{me}|my friend|there|today|]
        [good|clever|smart] [bot|girl|boy|thinking|you|answer|thing]
        [that's|that was] [brilliant|excellent|perfect|amazing|fantastic|clever]
        [that's|that was] [smart|impressive|beautiful|wonderful|so funny|very funny|really funny]
        [that's|that was] [a good joke|a good answer|a great joke|well said|nicely done|very clever]
        [that's|that was] [lovely|cool|so cool|interesting|very interesting|so sweet|a nice thing to say]
        [well|nicely|beautifully|perfectly] [said|spoken|put|done]
        [very|really|so] [good|nice|funny|impressive|clever|well done|smart]
        [bravo|hooray for you|way to go|right on|excellent|wonderful]
        [amazing|brilliant|fantastic|awesome|impressive|keep it up]
        [you go girl|spot on|first class|top marks|hats off to you|ten out of ten]
        [that's the spirit|perfect|haha good one|haha that's funny|ha ha very funny|that's a good one]
        what a [great|good|funny|wonderful|brilliant|smart] [joke|answer|friend|idea|assistant|voice]
        how [clever|smart|nice|funny|sweet] [you are|of you|that was]
        [nobody|no one] [is better than you|does it better|beats you]
        there's [nobody|no one] like you
        we [love|like] you
        everybody [loves|likes] you
        !take a bow
        !pat yourself on the back
    """,
    "complaint": """
        3 you are stupid
        3 shut up
        2 that's wrong
        2 that's not right
        2 I don't like you
        you are [stupid|dumb|useless|terrible|annoying|boring|wrong]
        you are [so slow|too slow|bad|very rude|not helpful|no help]
        you're [stupid|an idiot|useless|the worst|not funny|very annoying|wrong again|so dumb|not listening]
        I [hate|don't like] you
        I [hate|don't like] [this|your voice|that|talking to you]
        that [was|is] [wrong|bad|terrible|stupid|awful|not funny|not true|not right|not what I asked]
        that's [wrong|not right|not funny|not what I said|not what I wanted|a bad answer]
        you [don't|never] [understand|listen|help|understand me|listen to me]
        you got it wrong
        you made a mistake
        you keep getting it wrong
        this is [terrible|useless|not working|annoying|a waste of time|frustrating]
        [bad|terrible|poor] [job|answer|robot|work]
        you sound [terrible|awful|bad|like a robot]
        what a [terrible|stupid|bad] [answer|joke|machine]
        I'm [angry|mad] [at|with] you
        I'm not happy with you
        !be quiet
        you [talk|speak] too [much|fast|slowly]
        I have a complaint
        I want to complain
        nobody likes you
        you are [awful|horrible|a joke|pathetic|ridiculous|mean|rude|so mean]
        you are [so rude|lazy|crazy|broken|slow|silly|ugly|lame|weird]
        you are [an idiot|a fool|a liar|lying|confused|mistaken|worthless|no good|not smart]
        you are [not clever|not funny|not nice|not right]
        you are [the worst|a bad assistant|a terrible assistant|a waste of time|wrong about that]
        you're [awful|horrible|terrible|pathetic|ridiculous|mean|rude|lazy|crazy]
        you're [broken|slow|too slow|silly|lame|annoying|boring|annoying me|bothering me]
        you're [boring me|wrong|a liar|a joke|a fool|no help at all|no good|no use|not helping]
        you're [not very smart|not very helpful|not very nice|not making sense|making no sense]
        you're [talking nonsense|talking rubbish|getting on my nerves|driving me crazy|hopeless]
        you are [so|too|very|really|just|such] [stupid|annoying|boring|rude|slow|useless]
        you [always|keep] [get it wrong|getting that wrong|saying that|repeating yourself]
        you [always|keep] [interrupting me|talk over me]
        you [always|keep] [making mistakes|misunderstanding me|forgetting things]
        you [did not|didn't] [answer me|answer my question|help|help me|listen|listen to me]
        you [did not|didn't] [do it right|do what I asked|do that right]
        you [did not|didn't] [get it right|do anything|understand a thing]
        you [can't|cannot] [do anything|do anything right|even do that|even help me|even count]
        you [don't|do not] [know anything|know much|make sense|get it]
        you [don't|do not] [get me|help at all|answer my questions|care]
        you never [answer|get it right|do what I say|do what I ask|know anything|hear me]
        you [got|have] that [wrong|all wrong]
        you [interrupted|ignored|misheard|insulted|bore|annoy|disappoint|scare|hurt] me
        you [lied|lied to me|were wrong|let me down|messed up]
        you [messed that up|ruined it|failed|failed me|stink|suck]
        you should [be ashamed|do better|listen better|listen more|try harder|know that]
        you [need|have] to [do better|listen better|try harder]
        you sound [boring|annoying|ridiculous|stupid|horrible|rude|broken|like a machine|like an old radio]
        your [voice|accent] is [bad|awful|terrible|annoying|horrible|ugly|too loud|so boring|strange]
        your [jokes|answers] are [bad|awful|terrible|boring|not funny|stupid|wrong|the worst]
        your joke was [bad|awful|terrible|boring|not funny|stupid]
        [that's|that is] [a bad joke|a lie|nonsense|rubbish|stupid|terrible]
        [that's|that is] [awful|not good|not good enough|not true|not it|not what I meant]
        [that's|that is] [not what I asked for|not helpful|not nice|no help|no good|incorrect]
        [that's|that is] [the wrong answer|the wrong one|annoying|rude|very rude|disappointing|ridiculous]
        that was [rubbish|rude|very rude|mean|boring|disappointing|a bad answer|a bad joke|a terrible joke]
        that was [not good|not nice|not helpful|no help]
        that was [not very funny|not what I meant|the wrong answer|nonsense|useless]
        this is [rubbish|ridiculous|stupid|awful|bad|wrong|all wrong|getting annoying]
        this is [so annoying|nonsense|not good|not good enough|not helping|no good|so frustrating|too slow]
        this [doesn't|does not] [work|help|help me|make sense]
        it [doesn't|does not] work [at all|]
        it's [not working|all wrong|your fault|useless|hopeless talking to you|wrong]
        I [really|] hate [you|this|your voice|your jokes|talking to you|this voice|this thing]
        I [really|] [don't|do not] like [this|your tone|your jokes|your answers]
        I [really|] [don't|do not] like [this voice|your attitude|you at all|you anymore|it]
        I'm [annoyed|very annoyed|annoyed with you|disappointed]
        I'm [disappointed in you|not impressed|not amused|sick of you|tired of you]
        I'm [fed up|fed up with you|fed up with this|done with you]
        I'm [unhappy with you|so angry with you|losing my patience|not satisfied|getting angry]
        I am [angry|annoyed|disappointed|disappointed in you]
        I am [not amused|not impressed|fed up with you|angry with you|mad at you]
        I [can't|cannot] [stand you|stand your voice|stand this|work with this|take this anymore]
        I [wish you were smarter|had enough of this|have had enough|expected more]
        I [expected better|deserve better|want a better assistant|want my money back|regret asking you]
        I [told|already told] you [not to do that|that was wrong]
        [no|no no] that's [wrong|not right|not what I said|not what I asked|not what I meant|not it]
        [wrong|wrong answer|incorrect|not funny|not good|not helpful|very funny not]
        [too bad you are stupid|how rude|how annoying|what nonsense|what rubbish|nonsense|rubbish]
        [boring answer|you fool|you idiot|stupid machine|stupid computer|stupid robot|dumb machine]
        [useless thing|silly robot|bad bot|bad computer|bad joke|that joke was bad|terrible joke|poor show]
        !stop [talking|it|that|interrupting me|talking so much|being rude|annoying me|bothering me]
        !be [silent|nice|nicer|polite|less rude|more careful|smarter]
        !shut [your mouth|it]
        !do better [next time|]
        !listen [better|to me for once|carefully]
        !pay attention
        !speak [more slowly|slower|louder|more clearly|up]
        why [are you so|do you have to be so] [stupid|slow|rude|mean|annoying|useless|boring]?
        why [don't|can't] you [listen|understand|understand me|help|do it right|get it right]?
        what is wrong with you?
        what's wrong with you?
        are you [stupid|deaf|dumb|crazy|even listening|an idiot|kidding me]?
        can't you do anything right?
        nobody [asked you|needs you|wants you|understands you]
    """,
}
