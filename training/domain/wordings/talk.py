"""Small talk. Data only; the form is that of the package's docstring."""

LINES: dict[str, str] = {
    "greet": """
        7 hello
        6 hi
        5 hey
        5 good day
        3 hello {me}
        3 hi {me}
        3 hey {me}
        3 hello everyone
        3 hello my friend
        3 hi everyone
        3 good morning {me}
        3 good evening {me}
        3 good afternoon {me}
        3 good evening everyone
        3 good morning everyone
        3 hello again
        3 hi again
        2 good morning
        2 good evening
        2 good afternoon
        2 hello there
        2 hi there
        2 hey there
        2 hiya
        2 howdy
        2 good evening my friend
        2 good afternoon everyone
        2 hello hello
        2 hi hi
        2 hey hey
        2 greetings
        2 morning
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
        [a good|a very good|good] [morning|afternoon|evening] [everybody|everyone|folks|friends|all|sir|madam]
        [good] [morning|afternoon|evening] [my dear|mate|buddy|there|again|to all of you]
        [hello|hi|hey] [my dear|my old friend|my good friend|stranger|partner|sunshine|boss]
        [hello|hi|hey] [sir|madam|ladies and gentlemen|friends|people|world|computer|assistant|robot|machine]
        [hello|hi] [to you|to you all|to everyone|to you too|one and all|and good day|and welcome|from me]
        [hiya|heya|howdy|hullo|hey ho|hi ya] [there|mate|pal|friend|everyone|{me}|partner|folks|]
        [well|why] [hello|hi] [there|again|my friend|{me}|]
        [hello|hi] [and|] good [morning|afternoon|evening] [to you|everyone|my friend|{me}|]
        [good morning|good evening|good afternoon] [and|] [hello|hi|welcome] [everyone|my friend|{me}|]
        [wishing you|I wish you] a [good|very good|pleasant|lovely|fine] [morning|afternoon|day to start with]
        [a pleasant|a fine] [morning|afternoon|evening] to [you|everyone|you all]
        [fine|lovely|beautiful] [morning|evening|afternoon] to you [my friend|all|{me}|]
        [warm|kind|friendly|many|my] greetings [to you|to everyone|my friend|{me}|]
        [salutations|namaste|aloha|shalom|ciao ciao hello] [my friend|]
        [hola amigo|what's cooking|wassup|sup|oi] [my friend|]
        [nice|lovely|happy] to [meet you|see you again|hear your voice] [{me}|my friend|at last|]
        [pleased|glad|so good] to [meet you|see you again|hear your voice] [{me}|my friend|at last|]
        it's [nice|lovely|great|a pleasure|an honor] to [meet|see|finally meet] you [{me}|my friend|]
        [hello|hi|hey] [remember me|did you miss me|here I am again|look who it is]
        [guess who is|look who is|I am|I'm] [back|here|here again] [for more|once again|at last]
        I [have come|came|just came|popped in|stopped by] to say [hello|hi|good morning]
        [hello|hi] I'd like to [talk|chat|have a chat|have a little talk] [with you|]
        [could we|may we|shall we] [have a chat|have a little chat|have a talk|talk a little|chat a bit]?
        [I'm|I am] [ready to talk|in the mood for a chat|up for a chat|here to talk] [with you|]
        [are you|is anyone|is somebody] [up|awake yet|around|at home|out there|on the line]?
        [hello|hi|hey] [is this on|is it on|does this work|anyone there|somebody there]?
        [can|do] you hear [me well|my voice|me alright|what I say|me over there]?
        [hello|hi] [do you read me|do you copy|come in please|come in {me}]
        [testing my|a test of the|checking the] [microphone|sound] [hello|hello hello|one two]
        [rise and shine|wakey wakey|good to be back|nice to be back|it's good to be back] [{me}|my friend|]
        [hey|hello|hi] [long time no see|long time no talk|it's been a while|it's been ages]
        !say [hello|hi|good evening|good afternoon] [back|to my mother|to grandma|to the kids|to the class]
        !greet [us|the family|everyone|my friends|my guests|us all] [please|]
        [hello|hi|good morning|good evening] from [me|all of us|the kitchen|London|India|Ireland|my family]
    """,
    "how_are_you": """
        7 how are you?
        4 how are you doing?
        4 how are you today?
        4 how are you doing today?
        4 hello how are you?
        4 hi how are you?
        3 are you okay?
        3 how have you been?
        3 good morning how are you?
        3 how are things?
        2 how's it going?
        2 how do you feel?
        2 how are you {me}?
        2 how do you do?
        2 how's life?
        how are you [today|doing|doing today|now|this morning|this evening|]?
        how are you feeling [today|]?
        how [do you feel|have you been]?
        how [do you feel|are things] [today|right now]?
        how [is it going|are things going|is everything going]?
        how's [it going|everything|your day|life|your day going]?
        how is your [day|morning|evening|day going]?
        [hello|hi|hey|good morning] how are you [today|doing|]?
        [hello|hi|hey] {me} how are you?
        are you [okay|well|fine|alright|doing well|doing okay|feeling well|good today]?
        is everything [okay|alright|fine] [with you|]?
        what's up with you [today|]?
        how about you?
        and how are you?
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
        [and|so|well|tell me] how are [you|you then|you keeping|things your end|you today]?
        how are you [keeping|getting along] [today|these days|then|{me}|]?
        how are you [coping|managing] [today|these days|then|{me}|]?
        how are you [my friend|my dear|mate|buddy|old friend|sir] [today|doing|]?
        how are you [this fine|this lovely|on this beautiful] [morning|evening|afternoon]?
        how [goes life|goes everything|goes the day|fares the day|is the day treating you]?
        how's [the form|tricks|yourself|yourself today|the day treating you|things with yourself|the family]?
        how's [your mood|your health|your spirits|your night|your weekend] [today|going|then|]?
        [hey|hi|hello|so] [how's everything|how's it all|how are things] [going|then|]?
        [hey|hi|hello|so] [how's life|how's your day] [going|then|]?
        how [do you find yourself|are your spirits|are you feeling inside|is your head|is your morning going]?
        how did [your day go|your morning go|everything go today|it go today]?
        how was [your day today|the day for you]?
        what sort of [mood|day] are you [in|having] [today|]?
        [are you|you] [feeling well|in good health|in good spirits] [today|]?
        [are you|you] [having a good one|having a nice time|having a busy day|happy today|cheerful today]?
        [is it|was it] a [good|nice|busy|long] day for you [today|so far|]?
        [everything|all] [fine|well|good|in order] [today|over there|your end|then|]?
        [are things|is life|is the day] [good|treating you well|going your way|well with you] [today|]?
        [did you rest|have you rested|did you wake up] well [today|last night|]?
        I [trust|do hope|hope] [you are keeping well|you're feeling good] [with you|today|]
        I [trust|do hope] [things are well|all is well] [with you|today|]
        I'd [like|love] to [know|hear] how [you are|you're doing|your day was|you feel] [today|]
        I'm [fine|good|well|great] [thanks|thank you] [how are you|and how are you]?
        I'm [fine|good|well|great] [thanks|thank you] [what about you|and yourself]?
        [pretty good|very well|not bad|all good] and [how are you|how about you|you]?
        !tell me how [you feel today|you have been|your day was|your day is going|life is]
        ~how [your morning was|your day was|you're keeping|life is treating you|you're getting on]
        ~if you're [doing well|okay|feeling good|alright|having a good day]
        what's [your day like|your day been like|life like|it like being you today]?
        [nice to see you|good to see you|good to hear you] how are you [today|doing|]?
    """,
    "who_are_you": """
        10 who are you?
        8 what's your name?
        6 what is your name?
        6 who am I speaking to?
        5 do you have a name?
        5 what are you called?
        4 who am I talking to?
        4 who is speaking?
        4 your name please
        4 !introduce yourself
        4 !tell me your name
        3 who is this?
        who are you [really|exactly|again|]?
        who [is this|am I talking to|am I speaking to|is speaking|is talking]?
        who am I [talking|speaking] [to|with] [now|right now]?
        what is your [name|full name]?
        what's your name [again|]?
        what are you [called|exactly]?
        what do [they|people] call you?
        what should I call you?
        what can I call you?
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
        [and|so|okay|hang on|well] [who are you|what's your name|who might this be|what do I call you]?
        [who|who on earth|just who] [are you|am I talking to|is this voice|is this]?
        [can I|could I|might I] [ask|know] [your name|who you are|who is speaking|who I'm talking to]?
        [may I|can I] [have|get|hear] your name [please|again|once more|]?
        [what|which] name [did they give you|were you given|is yours|goes with that voice]?
        what were you called [again|]?
        what did you say [you were called|your name was again|you go by]?
        remind me [who you are|what you're called|what your name was|again who you are]
        [what|how] are you named?
        what [were you named|shall I call you|do people call you|name should I use]?
        how [shall I|should I|do people|do I] address you?
        what do [your friends|others|your makers|folks] call you?
        [is that|is it|is this still|is it really|could it be] [you {me}|Moshi|JARVIS|GLaDOS|HAL]?
        [are you|you're] [still Moshi|still JARVIS|still HAL|still GLaDOS] [now|]?
        [are you|you're] [a new one|somebody new|someone else] [now|]?
        [which|what] [character|personality|persona|voice] [do I have|have I got|is on] [now|]?
        [which|what] [character|personality|persona|voice] [is speaking|are you] [now|]?
        who [is it|is it now|have I got|am I chatting with|am I having the pleasure with|picked up]?
        whose voice [is this|is that|am I hearing|do I hear]?
        [I'd|I would] [like|love] to [know your name|be introduced|get to know you|learn your name]
        [I|we] [haven't|have not] [been introduced|met before|been properly introduced] [yet|]
        [I don't|I do not] [recognize this voice|know your voice]
        [I don't|I do not] [know what to call you|know what you're called]
        [sorry|forgive me] I [forgot|missed|did not get|can't recall] [your name|who you are]
        [sorry|forgive me] I [forgot|missed|did not get|can't recall] what you're called
        [has anyone named you|did they give you a name|were you given a name|does a name come with you]?
        !tell [me|us] [what to call you|your full name|who you might be|who is speaking|what you go by]
        !tell me [all|everything|a few words|a little more] about [you|yourself]
        !let me [know who you are|hear your name|know your name|hear who you are]
        !give [me|us] [an introduction|a short introduction|your details|your full name]
        !introduce yourself to [my friend|everybody|the class|my mother|the kids|the group|our guests]
        !say [something about yourself|your name again|your name for us|your own name|who I am talking to]
        !describe [who you are|yourself in a few words|yourself briefly]
        !reveal [yourself|your name|who you are]
        !explain who you are
        ~[who is speaking|who I'm speaking to|who I have on the line|what name you go by]
        [what is it that|what do] they call you [again|then|these days]?
        [name|your name|name and title|full name|who goes there|who is it|who are you now]?
    """,
    "capabilities": """
        13 what can you do?
        6 what can you do for me?
        6 can you help me?
        6 what do you do?
        5 help
        5 how can you help me?
        5 what are you able to do?
        5 !help me
        5 how does this work?
        5 what can I say?
        3 what can I ask you?
        what can you do [for me|]?
        what else can you do?
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
        [and|so|okay|tell me] what can you [do|do exactly|do then|offer|actually do]?
        what [sorts|kinds|types] of [things|help|services|questions] [can you do|do you offer|can I ask]?
        what [else|more] [do you do|do you know|can I ask you|can you help with|are you good for]?
        what [is on the menu|is your range|is on offer|are the options] [here|]?
        what [are your uses|are the possibilities|are the features] [here|]?
        what [would|might|could] you [be good for|help with|manage|suggest I ask]?
        what's [on the menu|on offer|in your toolbox|your range|the use of you|your talent|your trade]?
        what [am I able|am I allowed|is one allowed|are people allowed] to ask [you|]?
        what [services|help|support|functions|features] do you [offer|provide|have|give] [me|people|]?
        what [use|good] are you [to me|then|around the house|]?
        how [may|can|might|will] you [help|help me|assist|serve|be of service] [today|then|]?
        how [much|many things|many tricks] can you do?
        how [should|can|do] I [talk to you|get started|ask you things|work with you|begin|make use of you]?
        is there [a list of commands|a manual|some guide for you|a help page]?
        are there [instructions|any tips for me|some things you can do|any commands]?
        [can|could|would|will] you [give me some help|help me out a little|help us]?
        [can|could|would|will] you [lend me a hand|show me around]?
        [can|could] you [explain|tell me|show me] [what you can do|how you work]?
        [can|could] you [explain|tell me|show me] [how this works|what you're for]?
        [do you have|have you got] [any talents|special skills|a manual]?
        [do you have|have you got] [any abilities|any functions|instructions]?
        [is there|do you have] [something|anything] [you're good at|you do well|I should try]?
        [is there|do you have] [something|anything] [I could try|you can show me]?
        [I need|I could use|I'd like|I'm looking for] [some assistance|support|some support]
        [I need|I could use|I'd like|I'm looking for] [guidance|instructions]
        [I'm|I am] [lost|stuck|confused|a beginner|new to this] [can you help|what can you do|help me]
        [I'm|I am] [curious|keen to know|wondering] what you [can do|do|know|offer|can help with]
        [I have no idea|I'm not certain] [how this works|how to use you|what you do]
        [I don't understand|nobody told me] [how this works|how to use you|what you do]
        [this is|it's] my first time [what can you do|how do I use this|how does it work|what can I ask]
        !tell [me|us] [what you're able to do|what you do|what I can ask|what you're good at|your abilities]
        !show [us|me] [your talents|a trick|some of your skills]
        !show [us|me] [your features|what you've got|what you're made of]
        !explain [your abilities|your functions|to me how you work|how to use you|what I can ask|the commands]
        !give me [instructions|some tips|a tour|a demonstration]
        !give me [a little tour|your list of skills|ideas what to ask]
        !list [your talents|your features|your commands|everything you can do|what you can help with]
        !walk me through [what you can do|your features|how this works]
        !teach me how to use [you|this]
        !help [us|me get started|a beginner|an old man|an old lady|me to understand this|me figure this out]
        ~what [I can do with you|you're able to do|you're good at|you can help with|you're capable of]
        ~how [I can use you|I should use this|you can be useful|you can assist me]
        [help please|please help|some help please|a little help please]
        [help help|help wanted|assistance please]
        [commands|options|features|instructions|your skills|list of commands|command list|help menu|the menu]
    """,
    "thanks": """
        9 thank you very much
        8 thank you
        8 many thanks
        6 thanks
        6 thank you so much
        6 thanks a lot
        5 cheers
        4 thanks very much
        4 thanks so much
        4 thanks again
        4 thank you again
        3 okay thank you
        3 okay thanks
        3 great thanks
        3 I appreciate it
        3 thank you for your help
        3 thanks for your help
        2 thank you {me}
        2 thanks {me}
        2 perfect thank you
        2 thank you kindly
        2 thank you my friend
        thank you [very much|so much|kindly|again|a lot|]
        thank you [for that|for your help|for helping me|for everything|for the help]
        thanks [a lot|a million|so much|very much|again|]
        thanks for [that|your help|helping|everything|the help|doing that]
        [thanks|thank you] {me}
        [okay|great|perfect|good|wonderful|alright] [thanks|thank you]
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
        [thank you|thanks] [everyone|everybody|all|guys|my dear|love]
        [thank you|thanks] [dear friend|boss|darling|sweetheart|chief|bud]
        [thank you|thanks] [very very much|so very much|ever so much|truly|sincerely|from my heart|endlessly]
        [thank you|thanks] [for the weather|for the story|for the timer]
        [thank you|thanks] [for the song|for that fact|for the reminder]
        [thank you|thanks] [for doing this|for your support|for your kindness]
        [thank you|thanks] [for your service|for your answer]
        [thank you|thanks] for [being so nice|being so kind|being here]
        [thank you|thanks] for [all your help|all of that|being patient]
        [thank you|thanks] for [waking me|reminding me|checking|explaining|that joke|this|such a quick answer]
        [thank you|thanks] [you have helped me|that will do|that was lovely]
        [thank you|thanks] [that was quick|it was very useful|this helps]
        [many many|lots of|loads of|tons of|a big|huge|big|warm] thanks [to you|for that|my friend|{me}|]
        [cheers|ta|much obliged] [for that|my friend|buddy|very much|then|pal|love|thanks|for your help|{me}]
        [oh|aw|wow|ah|right|lovely|super] [thanks|thank you] [very much|so much|for that|my friend|]
        [good|fine|okay|alright|right|excellent] [thanks a lot|many thanks|thanks again]
        [good|fine|okay|alright|right|excellent] [cheers|much appreciated]
        [I'm|I am] [so grateful|really grateful|very grateful] [to you|for that|]
        [I'm|I am] [truly thankful|so thankful|forever grateful] [to you|for that|]
        I [want|would like|wish] to [say thanks|say thank you|express my thanks] [for that|so much|]
        I [must|should|have to] [thank you|say thank you|say thanks] [for that|for everything|]
        I [do appreciate it|appreciate everything|appreciate your time|appreciate it a lot|value your help]
        [that's|that is] [very good of you|so good of you|awfully kind] [thanks|thank you|]
        [that's|that is] [very helpful|so helpful|really useful] [thanks|thank you|]
        [how|that's so|that was so] [thoughtful|generous|considerate] of you
        [you're|you are] [so|too|very] [thoughtful|generous|considerate] [thank you|thanks]
        [all my|with many] thanks [to you|for everything|]
        [please accept|you have|you deserve] my [thanks|gratitude|deepest thanks]
        [you've|you have] [been a great help|been a big help|helped me a lot|saved my day|helped a great deal]
        [you're|you are] [a lifesaver|a life saver|an angel thank you]
        [you're|you are] [too kind|so kind thank you|very kind thanks]
        [gracias|merci|danke|grazie|arigato]
        [thank you thank you|thanks thanks|thanks a bundle|thanks a million {me}]
        [really|truly|deeply] [appreciated|appreciate it|appreciate that|grateful]
        what a [great help|big help] [thanks|thank you|]
    """,
    "goodbye": """
        10 bye bye
        8 goodbye
        8 see you later
        8 see you
        7 bye
        7 take care
        5 see you soon
        5 see you tomorrow
        4 have a nice day
        4 have a good day
        4 talk to you later
        4 goodbye my friend
        4 bye for now
        3 I have to go
        3 I have to go now
        3 okay bye
        3 okay goodbye
        3 goodbye for now
        3 bye then
        2 goodbye {me}
        2 bye {me}
        2 farewell
        2 so long
        2 bye everyone
        2 goodbye everyone
        2 until next time
        2 see you next time
        2 cheerio
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
        have a [good|nice|great] [day|one|evening|weekend]
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
        [bye|bye bye|goodbye] [to you|to all|folks|love|dear|guys|sir]
        [bye|bye bye|goodbye] [madam|pal|buddy|friends|friend|again|{me}]
        [bye|bye bye|goodbye] [until tomorrow|till next time|until next week|for today]
        [bye|bye bye|goodbye] [have a nice day|have fun|and good luck]
        [bye|bye bye|goodbye] [and take care|and thanks|and thank you]
        [bye|bye bye|goodbye] [take care of yourself|see you next time|talk soon]
        [see you|catch you|talk to you] [all later|next Monday|on the weekend|after lunch]
        [see you|catch you|talk to you] [after work|in a few days|sometime]
        [see you|I'll see you] [on Friday|another day|whenever|next month]
        [see you|I'll see you] [after school|around then|when I see you]
        [till|until] [the next time|we speak again|we see each other|next week|another day]
        [take|take good] care [of yourself|everyone|out there|and goodbye|and see you soon|buddy|mate|bye]
        [I'm|I am] [away now|off now|off to work|off to school]
        [I'm|I am] [leaving the house|leaving you|off home|on my way home]
        [I'm|I am] [going home|going out|going to go now|going to leave]
        [I'm|I am] [stepping out|done for the day|finished talking]
        [I'm|I am] [running late bye|in a hurry goodbye|needed elsewhere|out of time goodbye|closing the app]
        [I'd|I had] better [be off|be going|get going|head off|say goodbye|run|leave]
        I [have|need|ought|am sorry but I have] to [leave you|part now|be on my way]
        I [have|need|ought|am sorry but I have] to [stop talking now|close now|be off now]
        I [must|should|really must|really should] [dash|be on my way|say farewell|get going]
        I [must|should|really must|really should] [hang up|stop here|let you go]
        [I'll|I will] [be on my way|be leaving|head off]
        [I'll|I will] [make a move|talk to you another time|come back another day]
        [my|the] [taxi|bus|ride|train] is here [bye|goodbye|I have to go|see you]
        [dinner is ready|someone is calling me] [bye|goodbye|I must go|I have to go]
        [my break is over|my friends are waiting] [bye|goodbye|I must go|I have to go]
        [that's|that is] [all|everything|it] [bye|goodbye|folks|then bye|from me|I wanted bye]
        [that's|that is] [my time up|the end of our talk|the end|the end of the call|all folks goodbye]
        [we're|we are] [all done|done talking|through for today|done here bye] [thanks|]
        [let's|let us] [end it here|part ways|wrap up|wrap it up]
        [let's|let us] [stop for today|end the conversation|close for today]
        [thanks|thank you] [that's all for today|that will be all|see you tomorrow]
        [thanks|thank you] [see you soon|take care|and take care]
        it's been [nice talking to you|a pleasure|lovely chatting|fun talking|great talking] [bye|goodbye|]
        enjoy [the rest of your day|your day then|your evening then|yourself bye]
        have [a nice weekend|a pleasant day|a lovely weekend|a great day|a lovely evening]
        [have a|have yourself a] [good one|great one|nice time|safe trip|lovely afternoon|great afternoon]
        [be good|stay well|keep well|stay safe] [bye|goodbye|my friend|until then]
        [be well|take it easy|don't work too hard|good luck] [bye|goodbye|my friend|until then]
        [adieu|au revoir|sayonara|arrivederci|tata]
        [bye bye birdie|see you later alligator|in a while crocodile|laters mate]
        [time to|I'm ready to|I want to|I'd like to] [say goodbye|hang up|end this call|finish here|sign off]
        !say [goodbye to everyone|bye to us|farewell|goodbye to my friends|bye bye to the baby]
        !end [this call|our conversation|our chat|this session|the talk] [now|please|]
        !close [the call|our conversation|the session|this conversation]
        [signing off|logging off|hanging up|leaving now|heading out] [now|bye|]
        [off I go|out of here|gone|I'm gone] [now|bye|]
        parting is [such|] sweet sorrow
        [okay|alright|well|right|fine|good] [then|] [goodbye|bye|bye bye] [my friend|everyone|for today]
        [okay|alright|well|right|fine|good] [then|] [see you|farewell] [my friend|everyone|for today]
        [okay|alright|well|right|fine|good] [then|] [goodbye|bye|bye bye] [and thanks|until tomorrow]
        [okay|alright|well|right|fine|good] [then|] [see you|farewell] [and thanks|until tomorrow]
        [goodbye|bye|bye bye|see you later|see you|take care] [and have a nice day|and have a good evening]
        [goodbye|bye|bye bye|see you later|see you|take care] and have a good one
        [goodbye|bye|bye bye|see you later|see you|take care] [and thanks for everything|and all the best]
        [I'm|I am] [off|leaving|going|out] [to the shops|to the office] [bye|goodbye|see you later|see you]
        [I'm|I am] [off|leaving|going|out] for lunch [bye|goodbye|see you later|see you]
        [I'm|I am] [off|leaving|going|out] [for dinner|for a walk|for today] [bye|goodbye]
        [I'm|I am] [off|leaving|going|out] [for dinner|for a walk|for today] [see you later|see you]
        [all the best|best wishes|good luck|cheers then] [and|] [goodbye|bye|see you soon]
        [all the best|best wishes|good luck|cheers then] [and|] [take care|until next time]
        [I|we] [have to|must|should|need to] [be going|leave|go] [now|soon] [bye|goodbye|see you]
        [I|we] [have to|must|should|need to] [head home|be off] [now|soon] [bye|goodbye|see you]
        [I|we] [have to|must|should|need to] [be going|leave|go] [now|soon] [so goodbye|so bye]
        [I|we] [have to|must|should|need to] [head home|be off] [now|soon] [so goodbye|so bye]
    """,
    "good_night": """
        19 good night
        10 sleep well
        8 good night {me}
        8 good night everyone
        8 good night my friend
        6 sweet dreams
        6 sleep tight
        5 night night
        5 okay good night
        5 I'm going to bed
        5 good night and sleep well
        5 have a good night
        5 thanks good night
        3 night
        good night [{me}|my friend|everyone|to you|then|for now|and sleep well]
        [okay|well|alright] good night
        [have a|a] good night
        sleep [well|tight]
        [I'm|I am] going to [bed|sleep]
        [I'm|I am] going to [bed|sleep] now
        [I'm|I am] off to bed
        it's [time for bed|bedtime|my bedtime|time to sleep]
        [time|it's late time] to go to [bed|sleep]
        I [have|need|want] to [go to bed|go to sleep] [now|]
        I will go to [bed|sleep] now
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
        good night [love|darling|sweetheart|my love|sir|madam|friends]
        good night [folks|everybody|guys|boss|kids|honey|mother]
        good night [rest well|my friend sleep well|and God bless|till tomorrow]
        good night [see you tomorrow|have nice dreams|{me} sleep well]
        [and|so|now|a|a big|my friend a] good night [to you|to everyone|to all|to you all|{me}]
        [nighty night|night night|nighty nighty] [{me}|my friend|everyone|sleep tight]
        [nighty night|night night|nighty nighty] [sleep well|mate|all|dear]
        [sleep|rest] [peacefully|soundly|well my friend|well tonight {me}]
        [sleep|rest] [like a log|easy|deeply|well everyone]
        [may you|I hope you] [sleep well|have sweet dreams|have a good night]
        [may you|I hope you] [rest well|sleep soundly|have a quiet night]
        [have|wishing you|I wish you] [sweet dreams|pleasant dreams|a restful night]
        [wishing you|I wish you] [a good sleep|a calm night|lovely dreams]
        [dream|have dreams] [of nice things|about something nice|sweetly|of angels|of electric sheep]
        [I'm|I am] [going up to bed|going off to sleep|going to get some rest now]
        [I'm|I am] [going to hit the pillow|switching off for the night]
        [I'm|I am] [heading up to bed|heading to sleep|getting into bed]
        [I'm|I am] [getting under the covers|tucked in already]
        [I'm|I am] [off to dreamland|off to the land of nod|saying good night]
        [I'm|I am] [done for tonight|retiring for the night]
        [I'll|I will|let me] [say good night|go to bed then|get some sleep then]
        [I'll|I will|let me] [go to sleep now|retire for the night|lie down for the night]
        [I'm afraid|I'm sorry] it's [my bedtime|bedtime|time for bed|time to sleep|past my bedtime]
        [it's|it is] [bedtime now|sleepy time|night time for me|lights out]
        [it's|it is] [lights out time|late time for bed]
        [it's|it is] [time I slept|time to say good night|the end of the day good night]
        [it's|it is] [time to get into bed|time to tuck in]
        [time|now it's time] [for my beauty sleep|for sleep|to close my eyes for the night]
        [time|now it's time] [to say good night|to dream]
        [lights out|off to dreamland|bed now|to bed] [good night|]
        [beddy bye|bedtime now|pajama time|pillow time] [good night|]
        [the kids are|the baby is|we are|we're all] [going to bed|off to bed] [now|good night|]
        [the kids are|the baby is|we are|we're all] [going to sleep|in bed] [now|good night|]
        [let us|we should] [go to sleep|go to bed|get some sleep|call it a night|turn in] [now|]
        [until|see you in] the [morning|morning light|morning then|morning my friend]
        !wish [us|the kids|my children|everyone|my daughter|my son] [good night|a good night|sweet dreams]
        !say good night [to my son|to my daughter|to grandma|to the baby|to us|for today]
        [that was a|it was a] long day good night [everyone|my friend|{me}|]
        tomorrow is [another day|a busy day] good night
        good night [to the whole family|to you two|to the cat|to my robot|to my dear friend]
        good night [to one and all|my good friend|my old friend|little one]
        [night night|sleep well|sweet dreams] [and|] [rest well|see you in the morning]
        [good night|night night|sleep well|sweet dreams] [and|] until the morning
        [good night|night night|sleep well|sweet dreams] [and|] [my little friend|my dear friend]
        [I'm|I am] [so sleepy|very tired|done|yawning] [so good night|good night]
        [I'm|I am] [so sleepy|very tired|done|yawning] [so I'm off to bed|so I'm going to bed]
        [it's|it is] [midnight|ten o'clock|eleven o'clock] [so good night|good night]
        [it's|it is] [midnight|ten o'clock|eleven o'clock] [I'm off to bed|time for bed]
        [it's|it is] [dark out|very late] [so good night|good night|I'm off to bed|time for bed]
        [I'll|I will|I'm going to] [read a bit and sleep|brush my teeth and go to bed]
        [I'll|I will|I'm going to] [put the kids to bed and sleep|switch off the light and sleep]
        [the lights are off|I'm in my pajamas|the alarm is set] [good night|so good night|night night]
        [my teeth are brushed|the book is finished] [good night|so good night|night night]
    """,
    "compliment": """
        8 good job
        6 well done
        6 that was great
        6 very good
        5 you are great
        5 you're the best
        5 nice work
        5 you're awesome
        5 excellent
        5 good robot
        5 you're so funny
        5 that's amazing
        3 I like you
        3 I love you
        3 you are funny
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
        [you're|you are] [marvelous|terrific|splendid|stunning|phenomenal]
        [you're|you are] [exceptional|extraordinary|a joy|a wonder|a marvel]
        [you're|you are] [the greatest|number one|my number one]
        [you're|you are] [top notch|first rate|out of this world]
        [you're|you are] [a champion|a champ|a rock star|a superstar|an angel]
        [you're|you are] [a darling|a sweetheart|a clever clogs|a treat]
        [you're|you are] [such a good friend|such good company|such a sweetheart|such a genius]
        [you're|you are] [such fun|a lot of fun]
        [you're|you are] [quick|so quick|very fast|efficient|wise|so wise]
        [you're|you are] [witty|very witty|gentle|so patient|very patient]
        [you're|you are] [better than the rest|better than any other|better than my phone]
        [you're|you are] [the smartest one|the funniest|the coolest]
        you [did|do] [a great job|an excellent job|a wonderful job|really well]
        you [did|do] [so well|everything right|brilliantly]
        you [handled|managed|did|explained|said] that [well|nicely|beautifully]
        you [handled|managed|did|explained|said] that [perfectly|very well|really well]
        you [brighten my day|make life easier|make it look easy|amaze me]
        you [impress me|inspire me|delight me|never disappoint]
        you [put a smile on my face|crack me up|have a heart of gold]
        you [have a way with words|have a great memory]
        you [deserve a medal|deserve a prize|deserve a raise|should be famous]
        you [get full marks|win the prize|beat them all]
        you [sing beautifully|speak beautifully|speak so clearly]
        you [talk so nicely|tell good jokes|tell great stories]
        your [voice|way of speaking|tone|laugh] is [so nice|charming|delightful]
        your [voice|way of speaking|tone|laugh] is [so pleasant|relaxing|music to my ears]
        your [help|advice|work|service|company|answer|memory] is [great|excellent|brilliant]
        your [help|advice|work|service|company|answer|memory] is [fantastic|wonderful|outstanding]
        your [jokes|stories|manners] [are hilarious|are excellent|make me laugh|are impeccable|never get old]
        [I|we] [appreciate your voice|love how you speak|love your sense of humor]
        [I|we] [love having you around|love your answers]
        [I|we] [think you're brilliant|think the world of you|think you are lovely]
        we [find you charming|find you very funny]
        [I'm|I am] [blown away|very pleased with you]
        [I'm|I am] [in love with your voice|lucky to have you]
        [that's|that was] [superb|terrific|marvelous|splendid|outstanding]
        [that's|that was] [magnificent|top notch|first class|genius|incredible]
        [that's|that was] [a brilliant answer|a lovely thing to say]
        [that's|that was] [a fantastic job|good work|great work]
        [that's|that was] [really impressive|very impressive|so clever|hilarious you know]
        [that's|that was] [super funny|quite clever|well put]
        [nicely|brilliantly|wonderfully|superbly] [done|said|put|answered] [{me}|my friend|indeed|]
        [good|great|excellent|splendid] [work|job|effort|performance|result] [{me}|as always|indeed|]
        [superb|terrific|outstanding] [work|job|effort|performance|result] [{me}|as always|indeed|]
        [clever|good|smart|brilliant|lovely|sweet] [little|old] [robot|machine|thing|computer]
        [what a|such a] [star|legend|genius|performance|talent]
        [what a|such a] [gem|clever thing|great job|good answer|pleasant voice]
        [how|my how|oh how] [brilliant|wonderful|impressive|lovely|charming|witty|delightful] [you are|of you]
        [fabulous|superb|terrific|marvelous|splendid|magnificent]
        [outstanding|bravo bravo|wow|wow amazing|wow impressive|sweet]
        [two thumbs up|thumbs up|gold star|a gold star for you]
        [five stars|high five|full marks|keep up the good work]
        [they|my friends|the kids|my parents|people] [love you|like you|think you're great]
        [they|my friends|the kids|my parents|people] [find you funny|admire you]
        I [wish everyone was|wish my phone was] as [smart|nice|kind|clever|polite] as you
        [nobody|no one] [makes me laugh like you|does it like you|tells it better]
        [nobody|no one] [is as clever as you|is as nice as you]
        !give yourself a [pat on the back|medal|round of applause|prize|cookie]
        [you're|you are] [really|very|so|truly|quite] [talented|witty|patient|gentle|wise]
        [you're|you are] [pretty|incredibly|extremely|super] [talented|witty|patient|gentle|wise]
        [you're|you are] [really|very|so|truly|quite] [pleasant|lovely|amusing|entertaining|gifted]
        [you're|you are] [pretty|incredibly|extremely|super] [pleasant|lovely|amusing|entertaining|gifted]
        [you're|you are] [the|my] [nicest|kindest|cleverest|funniest] [robot|assistant|machine|friend|voice]
        [you're|you are] [the|my] [smartest|coolest|sweetest] [robot|assistant|machine|friend|voice]
        [that's|that was] [a very|such a] [good|nice|clever|funny] [answer|joke|reply|story|idea]
        [that's|that was] [quite a|a really] [good|nice|clever|funny] [answer|joke|reply|story|idea]
        [that's|that was] [a very|such a|quite a|a really] [lovely|smart|sweet] [answer|joke|reply|story|idea]
        what a [very|really|truly] [clever|nice|funny|smart|lovely|charming] [answer|reply|robot]
        what a [very|really|truly] [clever|nice|funny|smart|lovely|charming] [assistant|friend|voice]
        [I|we] [really|truly|always|do] [enjoy your company|like your jokes|admire you]
        [I|we] [really|truly|always|do] [love your answers|enjoy talking to you]
    """,
    "complaint": """
        6 you are stupid
        6 shut up
        6 that is wrong
        6 be quiet
        6 you're wrong
        6 you're annoying
        6 stop talking
        6 I hate you
        6 you don't understand me
        4 that's wrong
        4 that's not right
        4 I don't like you
        4 that's not what I said
        4 this doesn't work
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
        [you're|you are] [unbearable|insufferable|infuriating|hopeless|clueless]
        [you're|you are] [dreadful|rubbish|no fun|worse than before]
        [you're|you are] [so boring|so unhelpful|unhelpful|impolite|impossible]
        [you're|you are] [as dumb as a brick|thick|a bore|a pain]
        [you're|you are] [a nuisance|a disaster|a failure|a bad robot]
        [you're|you are] [a piece of junk|a pain in the neck|a disappointment]
        [you're|you are] [mumbling|too loud|too quiet|hard to understand]
        [you're|you are] [hard of hearing|breaking up|speaking too fast]
        [you're|you are] [making mistakes|making things up|making it worse]
        [you're|you are] [talking too much|wasting my time|failing me again]
        [you're|you are] [not paying attention|not even trying|not working properly]
        [you're|you are] [not making it better|not doing it right]
        you [misunderstood|misunderstood me|got me wrong|heard me wrong|mixed it up]
        you [confused me|made that up|cheated|goofed]
        you [gave me the wrong answer|answered the wrong question|did the wrong thing]
        you [said the wrong thing|broke it]
        you [talk nonsense|make no sense|waste my time|get everything wrong]
        you [drive me mad|drive me nuts|let everyone down]
        you [take too long|take forever|are taking too long|took ages]
        you [speak too quietly|mumble too much|talk over me]
        you [never learn|never get anything right|forget everything I say all the time]
        you [ruin everything|spoil everything]
        you [ought to be ashamed|could do better|could be nicer]
        you [could try harder|had one job|should know better]
        [that's|that is] [dead wrong|completely wrong|plain wrong|totally wrong]
        [that's|that is] [not correct|a terrible answer|a silly answer]
        [that's|that is] [unacceptable|not acceptable|insulting|offensive|mean]
        [that's|that is] [not okay|garbage|nonsense again|so wrong]
        [that's|that was] [the opposite of what I asked|not my question|not an answer]
        [that's|that was] [no answer at all|a stupid thing to say]
        [that's|that was] [unhelpful|uncalled for|dreadful|pathetic]
        [that's|that was] [awful service|bad service|poor service|not good of you]
        [this|it] [is unacceptable|is hopeless|is driving me mad|never works]
        [this|it] [is broken|is a joke|is getting worse|sucks]
        [this|that] [answer|joke|voice|service] is [awful|terrible|useless|bad|no good|rubbish|broken]
        [this|that] [assistant|machine|thing] is [awful|terrible|useless|bad|no good|rubbish|broken]
        [I'm|I am] [frustrated|so frustrated|irritated|very disappointed]
        [I'm|I am] [furious|upset with you|displeased|cross with you]
        [I'm|I am] [getting annoyed|getting impatient|running out of patience]
        [I'm|I am] [not pleased|not happy with this|so done with you]
        I [dislike you|despise you|detest this|can't bear you]
        I [can't understand a word you say|don't trust you|don't believe you]
        I [expected a better answer|wanted something else|did not say that]
        I [never said that|never asked for that|didn't ask you that]
        I [want|demand|would like] [a refund|to speak with a complaints department]
        I [want|demand|would like] [better service|my money returned]
        I [wish to|have to|must|would like to] [complain|complain about you|make a complaint]
        I [wish to|have to|must|would like to] [file a complaint|protest]
        your [service|attitude|tone|behavior|memory|hearing|work] is [terrible|awful|bad|dreadful]
        your [service|attitude|tone|behavior|memory|hearing|work] is [poor|a disgrace|disappointing]
        your [voice|tone] [annoys me|irritates me|hurts my ears]
        your [voice|tone] [gets on my nerves|is too high|is driving me mad]
        [oh no|ugh|no way|come on|oh come on] [that's wrong|you got it wrong|not like that]
        [oh no|ugh|no way|come on|oh come on] [that is not right|wrong again]
        [wrong again|not again|not that|no no no|no not that|that's so bad]
        [boo|that stinks|bad answer|bad assistant|bad machine]
        [for heaven's sake|for goodness sake|good grief] [stop it|be quiet|listen to me|shut up|pay attention]
        !stop [complaining|mumbling|shouting|yelling|joking around]
        !stop [being so mean|making mistakes|being silly|lying to me]
        !be [quiet now|quiet please|more polite|more helpful|a bit nicer|less annoying|serious for once]
        !keep [quiet|your mouth shut|it down]
        !talk [less|slower|louder|more clearly|properly|a bit slower|quieter]
        !speak [properly|clearly|quieter|slower please|more quietly|a little louder]
        !try [harder|to listen|to be nicer|to be polite|to understand me]
        !leave me [alone|in peace]
        !zip it
        !hush
        why [are you being so|must you be so] [difficult|slow|annoying|rude|mean|silly|unhelpful]?
        why [do you never|can you never|don't you ever] [listen|understand me|get it right]?
        why [do you never|can you never|don't you ever] [help me|do as you're told]?
        what [a useless|an awful|a horrible] [robot|assistant|machine|answer|voice|joke|thing]
        what [a lousy|a rubbish|a silly] [robot|assistant|machine|answer|voice|joke|thing]
        [is|was] that [supposed to be funny|supposed to help|a joke to you]?
        [is|was] that [all you can do|the best you can do]?
        [are you|have you gone] [mad|nuts|out of your mind]?
        [are you|have you gone] [completely useless|asleep at the wheel|broken or what]?
        [you're|you are] [really|very|quite|totally|completely|absolutely] [awful|useless|hopeless|wrong]
        [you're|you are] [really|very|quite] [unhelpful|irritating|confused|terrible]
        [you're|you are] [totally|completely|absolutely] [unhelpful|irritating|confused|terrible]
        [that|this] [was|is] [a really|such a] [bad|silly|poor|stupid|weak] [answer|joke|reply|idea]
        [that|this] [was|is] [a very|quite a] [bad|silly|poor|stupid|weak] [answer|joke|reply|idea]
        [I|we] [really|still|simply|just] [don't like you|don't like this|hate this voice]
        [I|we] [really|still|simply|just] [can't stand this|can't use this]
    """,
}
